// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Status = PageReport::Status;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

PageReport::Incident incident(const QString &name, const QDateTime &createdAt = noon())
{
    return {.id = name,
            .name = name,
            .status = u"investigating"_s,
            .createdAt = createdAt,
            .componentIds = {u"k8w3r06qmzrp"_s}};
}

PageReport page(Status api, const QList<PageReport::Incident> &incidents = {})
{
    return {.state = PageReport::State::Readable,
            .components = {{u"1"_s, u"claude.ai"_s, Status::MajorOutage},
                           {u"k8w3r06qmzrp"_s, u"Claude API (api.anthropic.com)"_s, api},
                           {u"3"_s, u"Claude Code"_s, Status::Maintenance}},
            .incidents = incidents};
}

PageReport unreadable()
{
    PageReport report = page(Status::MajorOutage, {incident(u"Hidden"_s)});
    report.state = PageReport::State::Unreadable;
    return report;
}
}

class PageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTroubleInWords_data()
    {
        QTest::addColumn<PageReport>("report");
        QTest::addColumn<QString>("words");

        QTest::newRow("an operational API, though claude.ai is out")
            << page(Status::Operational) << QString();
        QTest::newRow("a degraded API") << page(Status::Degraded) << u"degraded performance"_s;
        QTest::newRow("a partial outage") << page(Status::PartialOutage) << u"partial outage"_s;
        QTest::newRow("a major outage") << page(Status::MajorOutage) << u"major outage"_s;
        QTest::newRow("maintenance") << page(Status::Maintenance) << u"under maintenance"_s;
        QTest::newRow("an incident's name says more than the status")
            << page(Status::Degraded, {incident(u"Elevated errors"_s)}) << u"Elevated errors"_s;
        QTest::newRow("the newest incident speaks")
            << page(Status::Degraded,
                    {incident(u"Old"_s, noon().addSecs(-60)), incident(u"New"_s),
                     incident(u"Older"_s, noon().addSecs(-90))})
            << u"New"_s;
        QTest::newRow("an incident without a name leaves the status")
            << page(Status::Degraded, {incident({})}) << u"degraded performance"_s;
        QTest::newRow("a key in a name is masked")
            << page(Status::Degraded, {incident(u"sk-ant-api03-hidden"_s)})
            << u"sk-ant-api03-..."_s;
        QTest::newRow("an unreadable page says nothing") << unreadable() << QString();
    }

    void putsTroubleInWords()
    {
        QFETCH(const PageReport, report);
        QFETCH(const QString, words);

        QCOMPARE(troubleInWords(report, {}), words);
    }

    void namesOthersInTrouble()
    {
        QCOMPARE(othersInTrouble(page(Status::MajorOutage), {}), QStringList{u"claude.ai"_s});
        QCOMPARE(othersInTrouble(unreadable(), {}), QStringList());
    }

    void everyStatusHasAWord()
    {
        QSet<QString> words;
        for (int status = 0; status <= static_cast<int>(Status::Unknown); ++status) {
            words.insert(statusInWords(static_cast<Status>(status)));
        }
        QCOMPARE(words.size(), static_cast<int>(Status::Unknown) + 1);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(PageWordsTest)
#include "pagewordstest.moc"
