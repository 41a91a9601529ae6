// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/tlstrouble.h"

#include "probe/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 100;

QString plain(const QStringList &remote)
{
    return plainLine(remote.join(u", "_s), longestName);
}

// OpenSSL's own words, never translated: the first record wasn't one.
bool isPlaintext(const QString &socketText)
{
    const QStringList words{u"wrong version number"_s, u"packet length too long"_s,
                            u"http request"_s, u"record layer failure"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return socketText.contains(word); });
}
}

TlsTrouble tlsTrouble(const QList<QSslError> &errors, const Certificate &certificate,
                      const QString &socketText)
{
    using enum Observation::Failure;
    if (!errors.isEmpty()) {
        const QString issuer
            = certificate.issuer.isEmpty() ? u"unknown"_s : u'"' + certificate.issuer + u'"';
        return {Certificate, u"%1 (issuer: %2)"_s.arg(errors.constFirst().errorString(), issuer)};
    }
    if (isPlaintext(socketText)) {
        return {Plaintext, u"Something that is not TLS answered"_s};
    }
    return {Tls, socketText.simplified().left(2 * longestName)};
}

Certificate describe(const QSslCertificate &certificate)
{
    if (certificate.isNull()) {
        return {};
    }
    QString issuer = plain(certificate.issuerInfo(QSslCertificate::Organization));
    if (issuer.isEmpty()) {
        issuer = plain(certificate.issuerInfo(QSslCertificate::CommonName));
    }
    return {.issuer = issuer,
            .expires = certificate.expiryDate().toUTC(),
            .begins = certificate.effectiveDate().toUTC()};
}
