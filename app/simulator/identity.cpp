// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/identity.h"

#include "simulator/simulator.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <array>

namespace {
QByteArray contentOf(const QString &path)
{
    constexpr qint64 longest = qint64{1024} * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
}

/// Null when \p pem holds none. Qt wants to be told the algorithm.
QSslKey keyIn(const QByteArray &pem)
{
    constexpr std::array algorithms{QSsl::Ec, QSsl::Rsa, QSsl::Dsa};
    for (const auto algorithm : algorithms) {
        QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}
}

std::optional<QSslConfiguration> loadIdentity(const QString &certificateFile,
                                              const QString &keyFile, QString *trouble)
{
    const auto chain = QSslCertificate::fromData(contentOf(certificateFile), QSsl::Pem);
    if (chain.isEmpty()) {
        //: %1 is the name of a file
        *trouble = Simulator::tr("There is no certificate in \"%1\".").arg(certificateFile);
        return {};
    }
    const auto key = keyIn(contentOf(keyFile));
    if (key.isNull()) {
        //: %1 is the name of a file
        *trouble = Simulator::tr("There is no private key in \"%1\".").arg(keyFile);
        return {};
    }
    auto identity = QSslConfiguration::defaultConfiguration();
    identity.setLocalCertificateChain(chain);
    identity.setPrivateKey(key);
    return identity;
}
