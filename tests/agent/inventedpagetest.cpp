// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/inventedpage.h"

#include "core/componentdays.h"
#include "simulator/pagestate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InventedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pages = inventPages(m_now, {m_posted}); }

    void isReadInOrderUpToNow()
    {
        for (qsizetype i = 1; i < m_pages.size(); ++i) {
            QCOMPARE_LE(m_pages.at(i - 1).at, m_pages.at(i).at);
        }
        QCOMPARE_LT(m_pages.constLast().at, m_now);
        QCOMPARE_LT(m_now - m_pages.constLast().at, pageStands);
        QCOMPARE_GT(m_now - m_pages.constFirst().at, 89 * 24h);
    }

    void hasTheComponentsOfTheStandIn()
    {
        for (const PageReport &each : m_pages) {
            QVERIFY(each.isReadable());
            QCOMPARE(each.components.size(), pageComponents().size());
        }
    }

    void tellsOfThePostedIncidents()
    {
        const auto statusAt = [this](const QDateTime &at) {
            PageReport::Status status{};
            for (const PageReport &each : m_pages) {
                status = each.at <= at ? each.components.at(2).status : status;
            }
            return status;
        };
        QCOMPARE(statusAt(m_posted.from), PageReport::Status::PartialOutage);
        QCOMPARE(statusAt(m_posted.until), PageReport::Status::Operational);
        QCOMPARE(statusAt(m_posted.from - 1s), PageReport::Status::Operational);
    }

    void isTheSameEveryTime() { QCOMPARE(inventPages(m_now, {m_posted}), m_pages); }

private:
    const QDateTime m_now{{2026, 11, 24}, {12, 0}, Qt::UTC};
    const Incident m_posted{
        .source = Incident::Source::Theirs, .id = u"p"_s, .from = m_now - 5h, .until = m_now - 4h};
    QList<PageReport> m_pages;
};

QTEST_GUILESS_MAIN(InventedPageTest)
#include "inventedpagetest.moc"
