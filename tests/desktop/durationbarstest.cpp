// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/durationbars.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DurationBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachLength()
    {
        const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);
        DurationBars bars;
        bars.setBins(
            durationBins({{.from = noon, .until = noon + 7min},
                          {.from = noon, .until = noon + 8min},
                          {.source = Incident::Source::Theirs, .from = noon, .until = noon + 9h}},
                         noon + 10h));
        bars.resize(bars.sizeHint());
        bars.show();
        QVERIFY(QTest::qWaitForWindowActive(&bars));
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.accessibleDescription(), u"5 min to 15 min\n2 measured here, 0 posted"_s);
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.accessibleDescription(), u"4 h or longer\n0 measured here, 1 posted"_s);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.cellRect(0).center().toPoint());
        QCOMPARE(bars.current(), 0);
    }
};

QTEST_MAIN(DurationBarsTest)
#include "durationbarstest.moc"
