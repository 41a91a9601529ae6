// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/request.h"

#include <QByteArray>

/// \p request as it goes over the wire: HTTP/1.1, `Connection: close`. A header that would break
/// out of its line is left out.
[[nodiscard]] QByteArray bytesOf(const Request &request);
