// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the latency page of the window, for packaging/bench:
//   chartbench page
//     fills a history with 30 days of 10 services asked every minute, then prints, as JSON, the
//     time from a click on a range to the painted chart, that of one frame, and how memory grows
//   chartbench probe URL --delay-us N [--count N]
//     how far the first byte of probes (a poller in a thread of its own, as in the program) is off
//     that delay while a chart of 30 days is repainted without pause

#include "desktop/latencypage.h"
#include "desktop/latencyplot.h"
#include "month.h"
#include "probe/pollerthread.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
using std::chrono::microseconds;

/// Without what the system keeps of files for us.
double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return text.mid(at + 8, 20).trimmed().split(' ').constFirst().toDouble() / 1000;
}

/// Lets the page do what it has begun, up to the last paint.
void settle(const LatencyPage &page)
{
    const auto *plot = page.findChild<LatencyPlot *>();
    do {
        QCoreApplication::processEvents();
    } while (plot->picture().isLoading);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double clickMs(const LatencyPage &page, int tab)
{
    auto *tabs = page.findChild<QTabBar *>();
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    settle(page);
    return sinceMs(clock);
}

void openPage(LatencyPage &page)
{
    page.resize(830, 680);
    page.refresh({});
    page.show();
    settle(page);
}

int measurePage()
{
    const QTemporaryDir directory;
    {
        History history(directory.path());
        fill(history, 10);
    }
    const History history(directory.path());
    const double before = memoryMb();
    LatencyPage page(history, standingClock());
    openPage(page);
    const double firstMonth = clickMs(page, 3);
    std::vector<double> clicks;
    for (int i = 0; i < 200; ++i) {
        clicks.push_back(clickMs(page, i % 4));
    }
    auto *plot = page.findChild<LatencyPlot *>();
    clickMs(page, 3);
    std::vector<double> frames;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        const LatencyPicture picture = plot->picture();
        plot->setPicture({});
        plot->setPicture(picture);
        plot->repaint();
        frames.push_back(sinceMs(clock));
    }
    const QJsonObject result{
        {u"first_month_ms"_s, firstMonth},           {u"click_p50_ms"_s, quantile(clicks, 0.5)},
        {u"click_p95_ms"_s, quantile(clicks, 0.95)}, {u"frame_p50_ms"_s, quantile(frames, 0.5)},
        {u"frame_p95_ms"_s, quantile(frames, 0.95)}, {u"memory_mb"_s, memoryMb() - before}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// Repaints \p plot in the main thread until enough probes have been answered in the other.
class Tally : public QObject
{
    Q_OBJECT

public:
    Tally(LatencyPlot &plot, qsizetype count, microseconds delay)
        : m_plot(plot)
        , m_count(count)
        , m_delay(delay)
    {
        connect(&m_painting, &QTimer::timeout, this, [this] {
            m_plot.setPicture(LatencyPicture(m_plot.picture()));
            m_plot.repaint();
            ++m_frames;
        });
        m_painting.start(0ms);
    }

    void take(const Observation &seen)
    {
        constexpr qsizetype warmUp = 10;
        if (!seen.isOk() || !seen.phases.firstByte) {
            std::fprintf(stderr, "A probe failed: %s\n", qPrintable(seen.message));
            QCoreApplication::exit(1);
            return;
        }
        if (m_taken++ >= warmUp) {
            m_errors.push_back(double((*seen.phases.firstByte - m_delay).count()) / 1000);
        }
        if (m_taken < m_count + warmUp) {
            Q_EMIT wanted(Observation::Rung::Edge, 0ms);
            return;
        }
        const QJsonObject result{{u"frames"_s, m_frames},
                                 {u"error_p50_ms"_s, quantile(m_errors, 0.5)},
                                 {u"error_p99_ms"_s, quantile(m_errors, 0.99)}};
        std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

Q_SIGNALS:
    void wanted(Observation::Rung rung, std::chrono::milliseconds after);

private:
    LatencyPlot &m_plot;
    qsizetype m_count;
    microseconds m_delay;
    QTimer m_painting;
    qint64 m_frames = 0;
    qsizetype m_taken = 0;
    std::vector<double> m_errors; // in ms
};

int measureProbe(const QCommandLineParser &options)
{
    History history({});
    fill(history, 1);
    LatencyPage page(history, standingClock());
    openPage(page);
    clickMs(page, 3);

    Tally tally(*page.findChild<LatencyPlot *>(), options.value(u"count"_s).toLongLong(),
                microseconds(options.value(u"delay-us"_s).toLongLong()));
    PollerThread network({});
    QObject::connect(&network.poller(), &Poller::observed, &tally, &Tally::take);
    QObject::connect(&tally, &Tally::wanted, &network.poller(), &Poller::probe);
    Settings settings;
    settings.apiUrl = QUrl(options.positionalArguments().value(1));
    network.setSettings(settings, {});
    Q_EMIT tally.wanted(Observation::Rung::Edge, 0ms);
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"delay-us"_s, u"The server's delay"_s, u"microseconds"_s, u"0"_s},
                        {u"count"_s, u"Probes"_s, u"number"_s, u"1000"_s}});
    options.process(app);
    return options.positionalArguments().value(0) == "probe"_L1 ? measureProbe(options)
                                                                : measurePage();
}

#include "chartbench.moc"
