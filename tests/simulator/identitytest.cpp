// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/identity.h"

#include "stubauthority.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCertificateAndKey()
    {
        const auto files = m_authority.issue(u"IP:127.0.0.1"_s);
        QString trouble;

        const auto identity = loadIdentity(files.certificate, files.key, &trouble);

        QVERIFY2(identity, qPrintable(trouble));
        QCOMPARE(identity->localCertificate().issuerInfo(QSslCertificate::Organization),
                 QStringList{u"Stub Authority"_s});
        QVERIFY(!identity->privateKey().isNull());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named");

        const auto files = m_authority.issue(u"IP:127.0.0.1"_s);
        QTest::newRow("a certificate's file that isn't there")
            << u"/nonexistent.pem"_s << files.key << u"\"/nonexistent.pem\""_s;
        QTest::newRow("a key's file that isn't there")
            << files.certificate << u"/nonexistent.key"_s << u"\"/nonexistent.key\""_s;
        QTest::newRow("a key in the certificate's place")
            << files.key << files.key << u"no certificate"_s;
        QTest::newRow("a certificate in the key's place")
            << files.certificate << files.certificate << u"no private key"_s;
    }

    void saysWhatIsMissing()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QString, named);
        QString trouble;

        QVERIFY(!loadIdentity(certificate, key, &trouble));

        QVERIFY2(trouble.contains(named), qPrintable(trouble));
    }

private:
    StubAuthority m_authority;
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
