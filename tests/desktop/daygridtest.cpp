// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/daygrid.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QList<DayFigures> days(int count)
{
    QList<DayFigures> all;
    for (int i = 0; i < count; ++i) {
        DayFigures day{.date = QDate(2026, 11, 18).addDays(i + 1 - count)};
        day.time.watched = i % 2 == 0 ? 0h : 24h;
        all << day;
    }
    return all;
}

QImage drawn(DayFigures::State state)
{
    QImage picture(24, 24, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    DayGrid::paintMark(painter, picture.rect(), state, QPalette(Qt::white));
    return picture;
}
}

class DayGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsADayByMouse_data() { counts(); }

    void tellsADayByMouse()
    {
        QFETCH(const int, count);
        DayGrid grid;
        show(grid, count);
        const QSignalSpy activated(&grid, &DayGrid::activated);
        for (const int cell : {0, count / 2, count - 1}) {
            QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cellRect(cell).center().toPoint());
            QCOMPARE(activated.last().at(0).toInt(), cell);
            QCOMPARE(grid.accessibleDescription(), grid.describe(cell));
        }
    }

    void tellsADayByKeys_data() { counts(); }

    void tellsADayByKeys()
    {
        QFETCH(const int, count);
        DayGrid grid;
        show(grid, count);
        grid.setFocus(Qt::TabFocusReason);
        QCOMPARE(grid.current(), count - 1); // today
        QTest::keyClick(&grid, Qt::Key_Left);
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(grid.current(), count - 9);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right); // tomorrow isn't there
        QCOMPARE(grid.current(), count - 1);
        QTest::keyClick(&grid, Qt::Key_Home);
        QCOMPARE(grid.current(), 0);
        QVERIFY(grid.accessibleDescription().contains("No data"_L1));
        const QSignalSpy activated(&grid, &DayGrid::activated);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.current(), count - 1);
    }

    void daysDontOverlapAndStayInside_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("width");
        QTest::newRow("no days") << 0 << 700;
        QTest::newRow("one day") << 1 << 700;
        QTest::newRow("a month") << 30 << 700;
        QTest::newRow("a quarter") << 90 << 700;
        QTest::newRow("a year") << 365 << 700;
        QTest::newRow("a year in a narrow window") << 365 << 400;
        QTest::newRow("a year in a very broad one") << 365 << 3000;
    }

    void daysDontOverlapAndStayInside()
    {
        QFETCH(const int, count);
        QFETCH(const int, width);
        DayGrid grid;
        grid.setDays(days(count), {2026, 11, 18});
        grid.resize(width, grid.heightForWidth(width));
        QSet<QPair<int, int>> corners;
        for (int cell = 0; cell < grid.cells(); ++cell) {
            const QRectF box = grid.cellRect(cell);
            QVERIFY(QRectF(grid.rect()).contains(box));
            corners.insert({box.toRect().x(), box.toRect().y()});
        }
        QCOMPARE(corners.size(), count);
        QCOMPARE(grid.grab().isNull(), count == 0);
    }

    void everyStateHasItsOwnShape()
    {
        using State = DayFigures::State;
        // Compared without colour, as somebody sees who can't tell red from green.
        const auto shape = [](State state) {
            const QImage picture = drawn(state);
            QByteArray inked;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    inked += picture.pixelColor(x, y) == QColor(Qt::white) ? ' ' : '#';
                }
            }
            return inked;
        };
        const QSet<QByteArray> shapes{shape(State::Unwatched), shape(State::Good),
                                      shape(State::Amber), shape(State::Red)};
        QCOMPARE(shapes.size(), 4);
    }

private:
    static void counts()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("week by week") << 30;
        QTest::newRow("month by month") << 365;
    }

    static void show(DayGrid &grid, int count)
    {
        grid.setDays(days(count), {2026, 11, 18});
        grid.resize(800, grid.heightForWidth(800));
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
    }
};

QTEST_MAIN(DayGridTest)
#include "daygridtest.moc"
