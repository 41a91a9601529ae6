// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/linkstate.h"

#include <QTest>

class LinkStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThatThisMachineHasLoopback()
    {
        const QDateTime now({2026, 1, 1}, {12, 0}, Qt::UTC);

        const Observation seen = linkObservation(now);

        QCOMPARE(seen.rung, Observation::Rung::Link);
        QCOMPARE(seen.at, now);
        QCOMPARE(seen.outcome, Observation::Outcome::Ok);
    }
};

QTEST_GUILESS_MAIN(LinkStateTest)
#include "linkstatetest.moc"
