// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window over a history of 30 days of 10 services asked every minute, for
// packaging/bench, and prints as JSON: the time from the wish to open it to the first paint, when
// it is built and when it was hidden; and the longest time that any page keeps the event loop, and
// so the drawing, waiting in its first second, but for building its controls.

#include "desktop/mainwindow.h"
#include "month.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int openings = 50;

/// Notes when a window has painted.
class PaintWatch : public QObject
{
public:
    bool hasPainted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return false;
    }
};

/// From now to the end of the first paint.
double paintMs(QWidget &window)
{
    PaintWatch watch;
    window.installEventFilter(&watch);
    QElapsedTimer clock;
    clock.start();
    window.show();
    while (!watch.hasPainted) {
        QCoreApplication::processEvents();
    }
    const double took = sinceMs(clock);
    window.removeEventFilter(&watch);
    return took;
}

/// The longest turn of the event loop while \p page is open, from when it was first drawn.
double pauseMs(MainWindow &window, PageId page)
{
    window.open(page);
    QCoreApplication::processEvents(); // builds and draws it
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < 1000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, sinceMs(turn));
    }
    return longest;
}
}

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QTemporaryDir directory;
    {
        History history(directory.path());
        fill(history, 10);
    }
    History history(directory.path());
    Settings settings;
    settings.welcomed = true;

    QElapsedTimer clock;
    clock.start();
    MainWindow window(history, standingClock());
    window.setSettings(settings, {});
    const double built = sinceMs(clock);
    QJsonObject result{{u"first_ms"_s, built + paintMs(window)}};
    std::vector<double> hidden;
    for (int i = 0; i < openings; ++i) {
        window.hide();
        QCoreApplication::processEvents();
        hidden.push_back(paintMs(window));
    }
    result[u"hidden_p50_ms"_s] = quantile(hidden, 0.5);
    result[u"hidden_p95_ms"_s] = quantile(hidden, 0.95);
    const std::pair<PageId, QString> pages[]{
        {PageId::Overview, u"overview"_s}, {PageId::Latency, u"latency"_s},
        {PageId::History, u"history"_s},   {PageId::Errors, u"errors"_s},
        {PageId::Status, u"status"_s},     {PageId::Limits, u"limits"_s},
        {PageId::Test, u"test"_s},         {PageId::Settings, u"settings"_s}};
    for (const auto &[page, name] : pages) {
        result[u"pause_%1_ms"_s.arg(name)] = pauseMs(window, page);
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
