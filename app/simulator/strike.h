// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fault.h"
#include "simulator/wire.h"

/// How \p good goes wrong on its way under \p fault: cut, reset, broken, dripping, ...
///
/// Faults that replace the answer (apierrors.h) and kind None leave it whole. Delays are added to
/// all of them; \p delay is real time to the first byte.
[[nodiscard]] ReplyScript strike(const Fault &fault, const CannedReply &good,
                                 std::chrono::milliseconds delay);
