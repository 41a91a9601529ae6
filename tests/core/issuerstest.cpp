// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issuers.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IssuersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThemApart_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<bool>("intercepts");

        QTest::newRow("a public authority") << u"Google Trust Services"_s << true << false;
        QTest::newRow("in other letters") << u"LET'S ENCRYPT"_s << true << false;
        QTest::newRow("a company's filter") << u"Zscaler Inc."_s << false << true;
        QTest::newRow("a debugging proxy") << u"mitmproxy"_s << false << true;
        QTest::newRow("a filter that borrows a public name")
            << u"Fortinet DigiCert inspection"_s << false << true;
        QTest::newRow("a stranger") << u"Example Corp Root CA"_s << false << false;
        QTest::newRow("nobody") << QString() << false << false;
    }

    void tellsThemApart()
    {
        QFETCH(const QString, issuer);
        QFETCH(const bool, isPublic);
        QFETCH(const bool, intercepts);

        QCOMPARE(isPublicIssuer(issuer), isPublic);
        QCOMPARE(isKnownInterceptor(issuer), intercepts);
    }
};

QTEST_GUILESS_MAIN(IssuersTest)
#include "issuerstest.moc"
