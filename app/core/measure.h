// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a chart shows of an answer's time.
enum class Measure {
    Total, ///< From the lookup's start to the last byte.
    FirstByte, ///< From the request's last byte to the answer's first.
    FirstToken, ///< From the request's last byte to the first text of the stream.
    Phases, ///< The total in its parts.
};
