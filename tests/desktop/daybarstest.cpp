// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/daybars.h"

#include "nasty.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = PageReport::Status;

namespace {
QList<ComponentDay> someDays()
{
    QList<ComponentDay> days;
    const QList<std::optional<Status>> states{std::nullopt,          Status::Operational,
                                              Status::Maintenance,   Status::Degraded,
                                              Status::PartialOutage, Status::MajorOutage};
    for (const auto &state : states) {
        ComponentDay day{.date = QDate(2026, 11, 1).addDays(days.size()), .worst = state};
        if (state) {
            day.times.at(static_cast<std::size_t>(*state)) = 65min;
        }
        days << day;
    }
    return days;
}

/// How many pixels up from the bottom the bar of that cell is painted.
int paintedHeight(const QImage &picture, const QRectF &cell)
{
    const int x = qRound(cell.left()) + qRound(cell.width() / 3);
    const QColor ground = picture.pixelColor(picture.width() - 1, 0);
    for (int y = 0; y < picture.height(); ++y) {
        if (picture.pixelColor(x, y) != ground) {
            return picture.height() - y;
        }
    }
    return 0;
}
}

class DayBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHigherTheWorseItWas()
    {
        DayBars bars;
        bars.setDays(u"API"_s, someDays());
        bars.resize(121, 40);
        const QImage picture = bars.grab().toImage();
        QList<int> heights;
        for (int cell = 0; cell < bars.cells(); ++cell) {
            heights << paintedHeight(picture, bars.cellRect(cell));
        }
        QCOMPARE_GT(heights.at(0), 0); // a day without data is a stub
        QCOMPARE_LT(heights.at(0), heights.at(1));
        QCOMPARE(heights.at(1), heights.at(2)); // but maintenance is hollow
        QCOMPARE_LT(heights.at(2), heights.at(3));
        QCOMPARE_LT(heights.at(3), heights.at(4));
        QCOMPARE_LT(heights.at(4), heights.at(5));
        const QPoint inside = bars.cellRect(2).center().toPoint() + QPoint(-2, 10);
        QVERIFY(picture.pixelColor(inside) != picture.pixelColor(inside - QPoint(20, 0)));
    }

    void tellsADayByMouseAndKeys()
    {
        DayBars bars;
        bars.setDays(u"API"_s, someDays());
        bars.resize(120, 40);
        bars.show();
        QCOMPARE(bars.accessibleName(), u"API, day by day"_s);
        QVERIFY(QTest::qWaitForWindowActive(&bars));
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.cellRect(5).center().toPoint());
        QVERIFY(bars.accessibleDescription().contains("major outage for 1 h 5 min"_L1));
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Home);
        QCOMPARE(bars.accessibleDescription(),
                 u"Sunday, 1 November 2026\nNo data: the status page wasn't read"_s);
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.accessibleDescription(),
                 u"Monday, 2 November 2026\noperational\nKnown for 1 h 5 min of the day"_s);
    }

    void mirrors()
    {
        DayBars bars;
        bars.setLayoutDirection(Qt::RightToLeft);
        bars.setDays(u"API"_s, someDays());
        bars.resize(120, 40);
        bars.show();
        QCOMPARE_GT(bars.cellRect(0).left(), bars.cellRect(5).left());
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Home);
        QTest::keyClick(&bars, Qt::Key_Left);
        QCOMPARE(bars.current(), 1);
    }

    void explainsEveryState() { QCOMPARE(DayBars::legend().size(), 6); }

    void boundsNames()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            DayBars bars;
            bars.setDays(text, someDays());
            QCOMPARE_LT(bars.accessibleName().size(), 120);
        }
    }
};

QTEST_MAIN(DayBarsTest)
#include "daybarstest.moc"
