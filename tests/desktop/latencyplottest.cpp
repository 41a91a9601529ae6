// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencyplot.h"

#include "desktop/chartlegend.h"
#include "madeup.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace {
TimeWindow month()
{
    return {.from = MadeUp::now() - 30 * 24h, .until = MadeUp::now()};
}

Trace trace(const QDateTime &at, microseconds total)
{
    Trace trace{.at = std::chrono::milliseconds(at.toMSecsSinceEpoch())};
    trace.setPhases({.firstByte = total / 2, .total = total});
    return trace;
}

/// One every minute, all alike but for one spike; 43,200 of them.
Traces monthWithSpike(int spikeMinute, microseconds spike)
{
    Traces traces{.series = {{}}};
    for (int minute = 0; minute < 43'200; ++minute) {
        traces.each << trace(month().from + std::chrono::minutes(minute),
                             minute == spikeMinute ? spike : 100ms);
    }
    return traces;
}

/// The topmost pixel in column \p x of \p image that is coloured, from the plot's top edge on.
int topOf(const QImage &image, const QRect &area, int x)
{
    for (int y = area.top() + 1; y < area.bottom(); ++y) { // at the edge itself is a grid line
        const QColor color = image.pixelColor(x, y);
        if (color.blue() > color.red() + 25) {
            return y;
        }
    }
    return area.bottom();
}

void turnWheel(LatencyPlot &plot, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle = plot.frame().area.center();
    QWheelEvent event(middle, plot.mapToGlobal(middle), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&plot, &event);
}
}

class LatencyPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsASpikeInAMonth_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<microseconds>("spike");
        QTest::addColumn<bool>("isBeyond");

        QTest::newRow("up to its height where that is on the axis")
            << 20'000 << microseconds(115ms) << false;
        QTest::newRow("up to the top where it is beyond") << 20'000 << microseconds(9s) << true;
        QTest::newRow("in the first minute") << 0 << microseconds(9s) << true;
        QTest::newRow("in the last minute") << 43'199 << microseconds(9s) << true;
    }

    void drawsASpikeInAMonth()
    {
        QFETCH(const int, minute);
        QFETCH(const microseconds, spike);
        QFETCH(const bool, isBeyond);

        LatencyPlot plot;
        show(plot, pictureOf(monthWithSpike(minute, spike), {}, month(), columnsOf(plot)));
        QCOMPARE_LE(plot.buckets().size(), 2000);
        const QImage image = plot.grab().toImage();
        const PlotFrame frame = plot.frame();
        const QRect area = frame.area.toRect();
        const double at = frame.x(month().from + std::chrono::minutes(minute));
        const double expected = isBeyond ? area.top() : frame.y(spike);

        int highest = area.bottom();
        for (int x = int(at) - 2; x <= int(at) + 2; ++x) {
            highest = std::min(highest, topOf(image, area, x));
        }
        QVERIFY2(std::abs(highest - expected) <= 2,
                 qPrintable(u"%1, not %2"_s.arg(highest).arg(expected)));
        const int elsewhere = minute < 20'000 ? area.center().x() : area.left() + 100;
        QVERIFY(std::abs(topOf(image, area, elsewhere) - frame.y(100ms)) <= 2);
    }

    void neverDrawsMoreThan2000Points()
    {
        LatencyPlot plot;
        plot.resize(9000, 300);
        QCOMPARE_LE(plot.columns(), 2000);
        const auto picture = pictureOf(m_month, {}, month(), plot.columns());
        QCOMPARE_LE(picture.buckets.size(), 2000);
    }

    void pilesPhasesUp()
    {
        Traces traces{.series = {{}}};
        for (int minute = 0; minute < 60; ++minute) {
            Trace one = trace(MadeUp::now() - 1h + std::chrono::minutes(minute), 200ms);
            one.setPhases({.name = 20ms, .connect = 20ms, .server = 100ms, .total = 200ms});
            traces.each << one;
        }
        LatencyPlot plot;
        show(plot, pictureOf(traces, {.measure = Measure::Phases}, hour(), columnsOf(plot)));
        const QImage image = plot.grab().toImage();
        const PlotFrame frame = plot.frame();
        const int x = int(frame.area.center().x());
        const auto colorAt
            = [&](microseconds height) { return image.pixelColor(x, int(frame.y(height))); };
        const auto brushOf
            = [&](PhaseBucket::Part part) { return phaseBrush(part, plot.palette()).color(); };
        QCOMPARE(colorAt(10ms), brushOf(PhaseBucket::Name));
        QCOMPARE(colorAt(30ms), brushOf(PhaseBucket::Connect));
        QCOMPARE(colorAt(70ms), brushOf(PhaseBucket::Transfer));
        QCOMPARE(colorAt(150ms), brushOf(PhaseBucket::Server));
    }

    void leavesGapsOpen()
    {
        Traces traces{.series = {{}}};
        for (const int minutes : {50, 49, 48, 47, 20, 19, 18, 17}) {
            traces.each << trace(MadeUp::now() - std::chrono::minutes(minutes), 100ms);
        }
        LatencyPlot plot;
        show(plot, pictureOf(traces, {}, hour(), columnsOf(plot)));
        const QImage image = plot.grab().toImage();
        const PlotFrame frame = plot.frame();
        const auto isDrawn = [&](std::chrono::minutes ago) {
            const int x = int(frame.x(MadeUp::now() - ago));
            return topOf(image, frame.area.toRect(), x) < frame.area.toRect().bottom();
        };
        QVERIFY(isDrawn(48min));
        QVERIFY(isDrawn(18min));
        QVERIFY(!isDrawn(35min));
        QVERIFY(!isDrawn(5min));
    }

    void showsTheNormalRangeAndTheLimit()
    {
        LatencyPlot plot;
        auto picture = pictureOf(m_month, {}, month(), columnsOf(plot));
        show(plot, picture);
        const QImage without = plot.grab().toImage();
        picture.normal = Normal{.low = 20ms, .high = 60ms, .limit = 80ms};
        plot.setPicture(picture);
        const QImage with = plot.grab().toImage();
        const PlotFrame frame = plot.frame();
        const auto differs = [&](microseconds height) {
            const QPoint at(int(frame.area.right()) - 40, int(std::round(frame.y(height))));
            return with.pixel(at) != without.pixel(at)
                || with.pixel(at + QPoint(4, 0)) != without.pixel(at + QPoint(4, 0));
        };
        QVERIFY(differs(40ms));
        QVERIFY(differs(80ms));
        QVERIFY(!differs(70ms));
    }

    void readsOutWhatIsUnderTheCursor()
    {
        LatencyPlot plot;
        auto picture = pictureOf(m_month, {}, month(), columnsOf(plot));
        picture.incidents = {{.source = Incident::Source::Theirs,
                              .title = u"<b>Slow</b>"_s,
                              .from = month().from,
                              .until = month().until}};
        show(plot, picture);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY2(plot.readout().contains("Median 100 ms"_L1), qPrintable(plot.readout()));
        QVERIFY(plot.readout().contains("Posted: <b>Slow</b>"_L1));
        QVERIFY(plot.readout().contains(" check(s)"_L1));
        QCOMPARE(plot.accessibleDescription(), plot.readout());
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.readout(), QString());

        const auto &buckets = plot.buckets();
        const auto spike = std::find_if(buckets.cbegin(), buckets.cend(),
                                        [](const Bucket &bucket) { return bucket.most == 9s; });
        const double x = plot.frame().x(*spike, plot.picture().columns);
        QTest::mouseMove(&plot, QPoint(int(x), int(plot.frame().area.center().y())));
        QTRY_VERIFY(plot.readout().contains("9.00 s"_L1));
    }

    void keepsTheCursorWhenNewsComesIn()
    {
        LatencyPlot plot;
        show(plot, pictureOf(m_month, {}, month(), columnsOf(plot)));
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Left);
        const QString before = plot.readout();
        plot.setPicture(pictureOf(m_month, {}, month(), plot.columns()));
        QCOMPARE(plot.readout(), before);
    }

    void asksForAnotherWindow_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<double>("length"); // times that of before
        QTest::addColumn<bool>("isEarlier");

        QTest::newRow("plus zooms in") << u"+"_s << 0.7 << false;
        QTest::newRow("minus zooms out") << u"-"_s << 1 / 0.7 << false;
        QTest::newRow("Shift and left moves back") << u"left"_s << 1.0 << true;
        QTest::newRow("the wheel zooms in") << u"wheel"_s << 0.7 << false;
        QTest::newRow("the wheel with Shift moves") << u"wheel with shift"_s << 1.0 << true;
        QTest::newRow("a drag chooses") << u"drag"_s << 0.25 << false;
        QTest::newRow("a drag with Shift moves") << u"drag with shift"_s << 1.0 << true;
    }

    void asksForAnotherWindow()
    {
        QFETCH(const QString, act);
        QFETCH(const double, length);
        QFETCH(const bool, isEarlier);

        LatencyPlot plot;
        const TimeWindow middle{.from = MadeUp::now() - 200h, .until = MadeUp::now() - 100h};
        show(plot, pictureOf(m_month, {}, middle, columnsOf(plot)));
        plot.setLimits(month());
        QSignalSpy wanted(&plot, &LatencyPlot::windowWanted);
        perform(plot, act);

        QCOMPARE(wanted.size(), 1);
        const auto window = wanted.constFirst().constFirst().value<TimeWindow>();
        const double share = double(window.length().count()) / double(middle.length().count());
        QVERIFY2(std::abs(share - length) < 0.01, qPrintable(QString::number(share)));
        QCOMPARE(window.from < middle.from && window.until < middle.until, isEarlier);
    }

    void movesOnWhenTheCursorLeaves()
    {
        LatencyPlot plot;
        const TimeWindow middle{.from = MadeUp::now() - 200h, .until = MadeUp::now() - 100h};
        show(plot, pictureOf(m_month, {}, middle, columnsOf(plot)));
        plot.setLimits(month());
        QSignalSpy wanted(&plot, &LatencyPlot::windowWanted);
        QTest::keyClick(&plot, Qt::Key_Left); // the newest
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(wanted.size(), 1);
    }

    void leavesTheWheelToThePageWhereItCannotZoom()
    {
        LatencyPlot plot;
        show(plot, pictureOf(m_month, {}, month(), columnsOf(plot)));
        QSignalSpy wanted(&plot, &LatencyPlot::windowWanted);
        turnWheel(plot, {0, 120});
        QTest::keyClick(&plot, Qt::Key_Plus);
        QTest::mousePress(&plot, Qt::LeftButton, {}, plot.rect().center());
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, plot.rect().center() + QPoint(90, 0));
        QCOMPARE(wanted.size(), 0);
    }

    void initTestCase() { m_month = monthWithSpike(20'000, 9s); }

private:
    static TimeWindow hour() { return {.from = MadeUp::now() - 1h, .until = MadeUp::now()}; }

    static int columnsOf(LatencyPlot &plot)
    {
        plot.resize(800, 400);
        return plot.columns();
    }

    static void show(LatencyPlot &plot, const LatencyPicture &picture)
    {
        plot.setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
        plot.setPicture(picture);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
    }

    static void perform(LatencyPlot &plot, const QString &act)
    {
        const QPoint middle = plot.frame().area.center().toPoint();
        const QPoint quarter(int(plot.frame().area.width() / 4), 0);
        if (act == "+"_L1 || act == "-"_L1) {
            QTest::keyClick(&plot, act.front().toLatin1());
        } else if (act == "left"_L1) {
            QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
        } else if (act.startsWith("wheel"_L1)) {
            turnWheel(plot, {0, 120}, act == "wheel"_L1 ? Qt::NoModifier : Qt::ShiftModifier);
        } else {
            const auto keys = act == "drag"_L1 ? Qt::NoModifier : Qt::ShiftModifier;
            QTest::mousePress(&plot, Qt::LeftButton, keys, middle);
            QTest::mouseMove(&plot, middle + quarter);
            QTest::mouseRelease(&plot, Qt::LeftButton, keys, middle + quarter);
        }
    }

    Traces m_month;
};

QTEST_MAIN(LatencyPlotTest)
#include "latencyplottest.moc"
