// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

/// Why a TLS handshake failed, and the line that tells it.
struct TlsTrouble {
    Observation::Failure failure = Observation::Failure::Tls;
    QString text; ///< One English line; what the certificate says in it is plain and bounded.

    bool operator==(const TlsTrouble &) const = default;
};

/// From the certificate's \p errors (none: it wasn't that), what it says (\p certificate) and the
/// socket's own \p socketText.
[[nodiscard]] TlsTrouble tlsTrouble(const QList<QSslError> &errors, const Certificate &certificate,
                                    const QString &socketText);

/// Issuer and expiry of \p certificate; empty for a null one.
[[nodiscard]] Certificate describe(const QSslCertificate &certificate);
