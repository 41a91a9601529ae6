// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

/// What a TLS server says who it is: the certificate in one PEM file, with its chain if that
/// follows, and its private key in another. None: one sentence is in \p trouble.
[[nodiscard]] std::optional<QSslConfiguration> loadIdentity(const QString &certificateFile,
                                                            const QString &keyFile,
                                                            QString *trouble);
