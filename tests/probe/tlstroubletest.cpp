// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/tlstrouble.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Failure = Observation::Failure;

class TlsTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatFailed_data()
    {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Failure>("failure");
        const QList<QSslError> none;
        QTest::newRow("the certificate")
            << QList<QSslError>{QSslError(QSslError::CertificateExpired)} << u"x"_s
            << Failure::Certificate;
        QTest::newRow("not a TLS record")
            << none << u"error:0A00010B:SSL routines::wrong version number"_s << Failure::Plaintext;
        QTest::newRow("an alert") << none
                                  << u"error:0A000410:SSL routines::sslv3 alert handshake failure"_s
                                  << Failure::Tls;
        QTest::newRow("closed") << none << u"The remote host closed the connection"_s
                                << Failure::Tls;
    }

    void tellsWhatFailed()
    {
        QFETCH(const QList<QSslError>, errors);
        QFETCH(const QString, text);
        QFETCH(const Failure, failure);

        const TlsTrouble trouble = tlsTrouble(errors, {.issuer = u"Some Firewall"_s}, text);

        QCOMPARE(trouble.failure, failure);
        QVERIFY(!trouble.text.isEmpty());
        QCOMPARE(trouble.text.contains(u"Some Firewall"_s), !errors.isEmpty());
    }

    void describesNothingByNothing() { QCOMPARE(describe(QSslCertificate()), Certificate()); }
};

QTEST_GUILESS_MAIN(TlsTroubleTest)
#include "tlstroubletest.moc"
