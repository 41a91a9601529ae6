// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/verdicttext.h"
#include "core/alertwords.h"
#include "core/report.h"
#include "core/verdictjson.h"
#include "desktop/overviewpage.h"
#include "desktop/tray.h"
#include "monitor/monitor.h"
#include "nasty.h"
#include "store/history.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

QStringList textsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}
}

/// One verdict reads the same wherever it is read.
class SameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayTheSameEverywhere_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<int>("status");
        using enum Observation::Outcome;
        QTest::newRow("all is well") << QList{Ok, Ok, Ok} << 200;
        QTest::newRow("failing, not confirmed")
            << QList{Ok, Ok, ProviderFault, ProviderFault} << 500;
        QTest::newRow("overloaded") << QList{Ok, Overloaded, Overloaded, Overloaded} << 529;
        QTest::newRow("out of reach") << QList{Ok, Unreachable, Unreachable, Unreachable} << 0;
        QTest::newRow("no network") << QList{Ok, OwnNetwork} << 0;
        QTest::newRow("a portal") << QList{Ok, Portal} << 302;
        QTest::newRow("a refused key") << QList{Ok, Refused, Refused} << 401;
        QTest::newRow("a limit") << QList{Ok, Limited} << 429;
        QTest::newRow("no money") << QList{Ok, OutOfMoney} << 402;
        QTest::newRow("a bad request") << QList{Ok, BadRequest} << 404;
    }

    void sayTheSameEverywhere()
    {
        const Verdict verdict = judged();
        QVERIFY(!verdict.headline.isEmpty());

        const QJsonObject json = toJson(verdict, noon());
        QCOMPARE(json[u"headline"_s].toString(), verdict.headline);
        QCOMPARE(json[u"advice"_s].toString(), verdict.advice);
        QCOMPARE(textsIn(json[u"evidence"_s]), verdict.evidence);
        QCOMPARE(textsIn(json[u"traps"_s]), verdict.traps);

        const Alert alert = verdictAlert(Alert::Kind::Confirmed, {}, verdict, noon());
        QCOMPARE(alert.title, verdict.headline);
        QCOMPARE(alert.body, verdict.advice);
        Tray tray(clock());
        tray.setVerdict(verdict);
        QCOMPARE(tray.toolTip().section(u'\n', 0, 0), verdict.headline);

        const History history{QString()};
        OverviewPage page(history, clock());
        page.refresh({.verdict = verdict});
        QStringList sentences{verdict.headline, verdict.advice};
        sentences += verdict.evidence + verdict.traps;
        for (const auto &proof : verdict.exonerated) {
            sentences.append(proof.text);
        }
        const QStringList shown{shownText(page), reportText(verdict, {}, noon()),
                                verdictText(verdict, noon())};
        for (const QString &sentence : std::as_const(sentences)) {
            for (const QString &text : shown) {
                QVERIFY2(text.contains(sentence),
                         qPrintable(sentence + u"\n\nnot in\n\n"_s + text));
            }
        }
        for (const QString &text : shown.first(2)) {
            QVERIFY2(text.contains(verdict.wouldChange), qPrintable(verdict.wouldChange));
        }
    }

private:
    static Clock clock()
    {
        return {.utc = &noon, .steady = [] { return 1h; }};
    }

    /// What the monitor says after the row's answers, 15 s apart.
    static Verdict judged()
    {
        QFETCH(const QList<Outcome>, outcomes);
        QFETCH(const int, status);
        History history{QString()};
        auto elapsed = -15s * outcomes.size();
        const Clock moving{.utc = [&elapsed] { return noon() + elapsed; },
                           .steady
                           = [&elapsed] { return std::chrono::milliseconds(2h + elapsed); }};
        Monitor monitor(history, moving);
        monitor.setSurroundings({.environment = {{u"SSL_CERT_FILE"_s, u"/etc/old.pem"_s}}});
        monitor.setSettings({.message = Settings::MessageMode::Always, .model = u"m"_s}, true);
        for (const Outcome outcome : outcomes) {
            elapsed += 15s;
            const bool isOk = outcome == Outcome::Ok;
            Observation seen{.serviceId = Service{}.id,
                             .rung = Observation::Rung::Message,
                             .at = moving.utc(),
                             .outcome = outcome,
                             .failure = !isOk && status == 0 ? Observation::Failure::Timeout
                                                             : Observation::Failure::None,
                             .httpStatus = isOk ? 200 : status,
                             .message = isOk ? QString() : u"Sorry"_s,
                             .model = u"m"_s,
                             .phases = {.firstByte = 300ms, .total = 350ms}};
            monitor.observe(seen);
        }
        return monitor.verdict();
    }
};

QTEST_MAIN(SameWordsTest)
#include "samewordstest.moc"
