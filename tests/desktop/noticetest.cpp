// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return {{2026, 1, 1}, {12, 0}, Qt::UTC};
}

Monitor::Alert confirmed(Verdict::Light light)
{
    Verdict verdict;
    verdict.light = light;
    verdict.cause = Verdict::Cause::Provider;
    verdict.headline = u"Anthropic is overloaded."_s;
    verdict.advice = u"Back off."_s;
    return {Monitor::Alert::Kind::Confirmed, verdict};
}

Monitor::Alert recovered(const QDateTime &incidentSince)
{
    Verdict verdict;
    verdict.light = Verdict::Light::Green;
    verdict.cause = Verdict::Cause::None;
    verdict.headline = u"All good."_s;
    return {Monitor::Alert::Kind::Recovered, verdict, incidentSince};
}
}

class NoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlarmSaysWhatAndWhatToDo()
    {
        const Notice notice = noticeOf(confirmed(Verdict::Light::Red), noon());

        QCOMPARE(notice.summary, u"Anthropic is overloaded."_s);
        QCOMPARE(notice.body, u"Back off."_s);
        QCOMPARE(notice.light, Verdict::Light::Red);
    }

    void onlyRedIsCritical()
    {
        QCOMPARE(noticeOf(confirmed(Verdict::Light::Red), noon()).urgency,
                 Notice::Urgency::Critical);
        QCOMPARE(noticeOf(confirmed(Verdict::Light::Amber), noon()).urgency,
                 Notice::Urgency::Normal);
        QCOMPARE(noticeOf(recovered({}), noon()).urgency, Notice::Urgency::Normal);
    }

    void anAllClearSaysHowLongItTook_data()
    {
        QTest::addColumn<QDateTime>("since");
        QTest::addColumn<QString>("body");

        QTest::newRow("four minutes") << noon() - 4min << u"All good. It lasted 4 min."_s;
        QTest::newRow("unknown") << QDateTime() << u"All good."_s;
    }

    void anAllClearSaysHowLongItTook()
    {
        QFETCH(const QDateTime, since);
        QFETCH(const QString, body);

        const Notice notice = noticeOf(recovered(since), noon());

        QCOMPARE(notice.summary, u"The trouble is over"_s);
        QCOMPARE(notice.body, body);
        QCOMPARE(notice.light, Verdict::Light::Green);
    }

    void anAllClearReplacesTheAlarm()
    {
        QCOMPARE(noticeOf(recovered({}), noon()).key,
                 noticeOf(confirmed(Verdict::Light::Red), noon()).key);
    }

    void longTextsAreCut()
    {
        Monitor::Alert alert = confirmed(Verdict::Light::Red);
        alert.verdict.headline = QString(1000, u'h');
        alert.verdict.advice = QString(1000, u'a');

        const Notice notice = noticeOf(alert, noon());

        QCOMPARE(notice.summary.size(), 160);
        QCOMPARE(notice.body.size(), 400);
        QVERIFY(notice.body.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "noticetest.moc"
