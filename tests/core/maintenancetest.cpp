// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maintenance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = Maintenance::Phase;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

PageReport::Incident planned(const QString &status, std::chrono::hours from,
                             std::chrono::hours until)
{
    return {.id = status,
            .status = status,
            .scheduledFor = noon() + from,
            .scheduledUntil = noon() + until};
}
}

class MaintenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItHasGot_data()
    {
        QTest::addColumn<PageReport::Incident>("posted");
        QTest::addColumn<Phase>("phase");

        QTest::newRow("ahead") << planned(u"scheduled"_s, 2h, 3h) << Phase::Upcoming;
        QTest::newRow("under way") << planned(u"in_progress"_s, -1h, 3h) << Phase::Running;
        QTest::newRow("being verified") << planned(u"verifying"_s, -1h, 3h) << Phase::Running;
        QTest::newRow("begun early") << planned(u"in_progress"_s, 1h, 3h) << Phase::Running;
        QTest::newRow("its time has come, the page is late")
            << planned(u"scheduled"_s, 0h, 3h) << Phase::Running;
        QTest::newRow("takes longer") << planned(u"in_progress"_s, -3h, -1h) << Phase::Overdue;
        QTest::newRow("done") << planned(u"completed"_s, -3h, 1h) << Phase::Over;
        QTest::newRow("without times") << PageReport::Incident{} << Phase::Upcoming;
        QTest::newRow("under way without times")
            << PageReport::Incident{.status = u"in_progress"_s} << Phase::Running;
    }

    void tellsHowFarItHasGot()
    {
        QFETCH(const PageReport::Incident, posted);
        QFETCH(const Phase, phase);
        QCOMPARE(phaseOf(posted, noon()), phase);
    }

    void putsWhatRunsFirst()
    {
        PageReport page;
        page.maintenance = {{.id = u"someday"_s},
                            planned(u"scheduled"_s, 9h, 10h),
                            planned(u"completed"_s, -9h, -8h),
                            planned(u"postponed"_s, 2h, 3h),
                            planned(u"in_progress"_s, -1h, 1h)};
        QStringList order;
        for (const Maintenance &each : maintenanceOf(page, noon())) {
            order << each.posted.id;
        }
        const QStringList expected{u"in_progress"_s, u"postponed"_s, u"scheduled"_s, u"someday"_s};
        QCOMPARE(order, expected);
    }
};

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenancetest.moc"
