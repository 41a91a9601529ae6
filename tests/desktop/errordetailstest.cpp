// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errordetails.h"

#include "core/explanation.h"
#include "desktop/phasebars.h"
#include "madeup.h"
#include "nasty.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class ErrorDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCoreSays()
    {
        const Observation seen = MadeUp::limited(MadeUp::now());
        const Explanation meaning = explain(seen, MadeUp::now());
        const QString text = shown(seen);
        QVERIFY(text.contains(meaning.text));
        QVERIFY(text.contains(meaning.advice));
        QVERIFY(text.contains("It said: This request would exceed"_L1));
    }

    void tellsAllThatIsKnown_data()
    {
        QTest::addColumn<QString>("line");

        QTest::newRow("when") << u"Time: 11/18/26 14:05:20"_s;
        QTest::newRow("what was asked") << u"Check: Message"_s;
        QTest::newRow("the type") << u"Error type: rate_limit_error"_s;
        QTest::newRow("the code") << u"Error code: ramp_limit_exceeded"_s;
        QTest::newRow("the model") << u"Model: claude-haiku-5-5"_s;
        QTest::newRow("the request id") << u"Request id: req_011CV000000000000000017"_s;
        QTest::newRow("the site") << u"Edge site: FRA"_s;
        QTest::newRow("how long to wait") << u"Retry after: 17 s"_s;
        QTest::newRow("an allowance") << u"Requests: 3,721 of 4,000 left, full again at 2:05 PM"_s;
        QTest::newRow("another header") << u"anthropic-ratelimit-unified-status: allowed"_s;
        QTest::newRow("the server's time") << u"Server's own time: 90 ms"_s;
        QTest::newRow("the proxy") << u"Proxy: proxy.example:3128"_s;
        QTest::newRow("the certificate")
            << u"Certificate issued by: Google Trust Services, valid until 2/16/27"_s;
        QTest::newRow("a clock that is wrong") << u"Clock off by: 10 min"_s;
    }

    void tellsAllThatIsKnown()
    {
        QFETCH(const QString, line);

        Observation seen = MadeUp::limited(MadeUp::now());
        seen.errorCode = u"ramp_limit_exceeded"_s;
        seen.limits = MadeUp::limits();
        seen.phases.server = 90ms;
        seen.proxy = u"proxy.example:3128"_s;
        seen.certificate
            = {.issuer = u"Google Trust Services"_s, .expires = MadeUp::now().addDays(90)};
        seen.clockSkew = 10min;
        const QString text = shown(seen);
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
    }

    void leavesOutWhatIsNotKnown()
    {
        const QString text = shown(MadeUp::timedOut(MadeUp::now()));
        QVERIFY(!text.contains("Request id:"_L1));
        QVERIFY(!text.contains("Retry after:"_L1));
        QVERIFY(!text.contains("Clock off"_L1));
    }

    void drawsThePhases()
    {
        ErrorDetails details;
        details.setObservation(MadeUp::overloaded(MadeUp::now(), 1), MadeUp::now());
        QCOMPARE(details.findChild<PhaseBars *>()->bars().size(), 5);
    }

    void offersTheCommandWhereThereIsOne()
    {
        ErrorDetails details;
        QSignalSpy wanted(&details, &ErrorDetails::curlWanted);
        auto *button = buttonNamed<QPushButton>(details, u"Copy as curl"_s);
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        details.setCurlOffered(false);
        QVERIFY(!button->isVisibleTo(&details));
    }

    void masksKeys()
    {
        const QString key = u"sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA"_s;
        Observation seen = MadeUp::limited(MadeUp::now());
        seen.errorType = seen.errorCode = seen.message = seen.requestId = seen.model = seen.edge
            = seen.proxy = seen.certificate.issuer = key;
        seen.limits.others = {{key, key}};
        QVERIFY(!shown(seen).contains("mnopqrst"_L1));
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            Observation seen = MadeUp::limited(MadeUp::now());
            seen.errorType = seen.errorCode = seen.message = seen.requestId = seen.model = seen.edge
                = seen.proxy = seen.certificate.issuer = text;
            seen.limits.others = {{text, text}};
            ErrorDetails details;
            details.setObservation(seen, MadeUp::now());
            QVERIFY(allPlain(details));
            QCOMPARE_LT(details.minimumSizeHint().width(), 600);
        }
    }

    void initTestCase() { QLocale::setDefault({QLocale::English, QLocale::UnitedStates}); }

private:
    static QString shown(const Observation &seen)
    {
        ErrorDetails details;
        details.setObservation(seen, MadeUp::now());
        return shownText(details);
    }
};

QTEST_MAIN(ErrorDetailsTest)
#include "errordetailstest.moc"
