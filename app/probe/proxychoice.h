// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QNetworkProxy>

/// The way out that \p settings say: the system's, none, or one of the user's.
[[nodiscard]] QNetworkProxy proxyOf(const Settings &settings);
