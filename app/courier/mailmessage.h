// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "courier/destination.h"

#include <QByteArray>
#include <QString>

/// \p alert, presentable(), as a mail (RFC 5322): ASCII, lines of at most 78 characters that end
/// in CRLF. Whatever the texts hold, there are no other headers than ours. \p id is the same each
/// time this alert is tried, so that a mail server or reader may know it again. Pure.
[[nodiscard]] QByteArray mailMessage(const Alert &alert, const Destination &destination,
                                     const QString &id);
