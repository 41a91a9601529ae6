// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QByteArray>

/// All phases but the total, which has a column of its own, in a few bytes: a bit for each that is
/// present, then each of those in microseconds, seven bits a byte, lowest first.
[[nodiscard]] QByteArray packed(const Phases &phases);

/// The phases that packed() made \p bytes of. Whatever is cut off is absent.
[[nodiscard]] Phases unpacked(const QByteArray &bytes);
