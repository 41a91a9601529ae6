// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

Observation overload(std::chrono::seconds ago)
{
    return {.rung = Observation::Rung::Message,
            .at = noon() - ago,
            .outcome = Observation::Outcome::Overloaded,
            .httpStatus = 529,
            .errorType = u"overloaded_error"_s,
            .requestId = u"req_%1"_s.arg(ago.count()),
            .model = u"claude-haiku-5-5"_s,
            .edge = u"FRA"_s,
            .phases = {.firstByte = 94'500us, .total = 120ms}};
}

Verdict full()
{
    Verdict verdict{.light = Verdict::Light::Red,
                    .cause = Verdict::Cause::Provider,
                    .since = noon() - 47s,
                    .headline = u"Anthropic is overloaded."_s,
                    .advice = u"Back off."_s,
                    .score = 62,
                    .threshold = 60,
                    .evidence = {u"One."_s, u"Two."_s},
                    .exonerated = {{u"network"_s, u"Network good"_s, noon() - 4s},
                                   {u"limits"_s, u"Limits 93 % left"_s, {}}},
                    .traps = {u"A trap with sk-ant-api03-hidden."_s},
                    .wouldChange = u"Good answers."_s,
                    .curl = u"curl -sS -i \\\n  'https://api.example' \\\n"
                            "  -H \"authorization: Bearer $ANTHROPIC_API_KEY\""_s,
                    .limits = {.requests = {.limit = 50, .remaining = 49, .reset = noon() + 60s}}};
    for (int ago = 400; ago >= 0; ago -= 20) {
        verdict.probes.append(overload(std::chrono::seconds(ago)));
    }
    verdict.page
        = {.state = PageReport::State::Readable,
           .newsAt = noon() - 90s,
           .source = QUrl(u"https://status.example"_s),
           .components = {{u"1"_s, u"Claude API"_s, PageReport::Status::PartialOutage}},
           .incidents
           = {{.name = u"Errors"_s, .status = u"investigating"_s, .startedAt = noon() - 60s}}};
    return verdict;
}
}

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAll_data()
    {
        QTest::addColumn<QString>("line");

        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
        row("Anthropic is overloaded.");
        row("2026-11-24 12:00:00 UTC");
        row("  State: red, cause: provider");
        row("  Since: 2026-11-24 11:59:13 UTC (47 s)");
        row("  Score: 62 of 60");
        row("  What to do: Back off.");
        row("  What would change this: Good answers.");
        row("Evidence");
        row("  One.");
        row("  Two.");
        row("Not to blame");
        row("  Network good, 4 s ago");
        row("  Limits 93 % left");
        row("Traps around you");
        row("  A trap with sk-ant-api03-....");
        row("Last probes, newest last");
        row("  2026-11-24 12:00:00 UTC message overloaded     529 overloaded_error - "
            "claude-haiku-5-5 edge FRA first byte 94.5 total 120.0 ms req_0");
        row("The request that failed");
        row("  curl -sS -i \\");
        row("    'https://api.example' \\");
        row("    -H \"authorization: Bearer $ANTHROPIC_API_KEY\"");
        row("Limits");
        row("  Requests: 49 of 50 left, reset 2026-11-24 12:01:00 UTC");
        row("Status page");
        row("  status.example, as of 2026-11-24 11:58:30 UTC");
        row("  Claude API: partial_outage");
        row("  2026-11-24 11:59:00 UTC Errors (investigating)");
        row("Versions");
        row("  Telltale 0.1.0");
    }

    void tellsAll()
    {
        QFETCH(const QString, line);

        const QString text = reportText(full(), {u"Telltale 0.1.0"_s}, noon());
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
    }

    void showsTheNewestProbesOnly()
    {
        const QString text = reportText(full(), {}, noon());
        QCOMPARE(text.count(u"req_"), 15);
        QVERIFY(text.contains(u"req_0\n") && !text.contains(u"req_300"));
    }

    void leavesOutWhatIsEmpty()
    {
        const QString text = reportText({.headline = u"Checking."_s}, {}, noon());
        QVERIFY(text.startsWith(u"Checking.\n"));
        static const QRegularExpression headings(
            u"Evidence|Not to blame|Last probes|request that failed|Limits|Status page|Versions"_s);
        QVERIFY2(!text.contains(headings), qPrintable(text));
    }

    void saysWhyThePageCouldNotBeRead()
    {
        Verdict verdict = full();
        verdict.page = {.state = PageReport::State::Unreadable, .trouble = u"HTTP 405"_s};
        QVERIFY(reportText(verdict, {}, noon()).contains(u"unreadable: HTTP 405"));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
