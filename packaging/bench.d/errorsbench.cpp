// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the page of errors on a history in which 50,000 checks failed, types into its filter and
// sorts it, and prints how long the window stands still each time, painting included.
// Usage: errorsbench [ROWS]      (QT_QPA_PLATFORM=offscreen where there is no display)

#include "core/clock.h"
#include "desktop/errorspage.h"
#include "desktop/errortable.h"
#include "store/history.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
using std::chrono::microseconds;
using Outcome = Observation::Outcome;

QDateTime now()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

/// One of eight ways to go wrong, none of them in a row.
Observation next(std::mt19937_64 &random, const QDateTime &at)
{
    struct Kind {
        Outcome outcome;
        int status;
        QString type;
    };
    static const std::array kinds{
        Kind{Outcome::Overloaded, 529, u"overloaded_error"_s},
        Kind{Outcome::ProviderFault, 500, u"api_error"_s},
        Kind{Outcome::ProviderFault, 504, u"timeout_error"_s},
        Kind{Outcome::Limited, 429, u"rate_limit_error"_s},
        Kind{Outcome::Refused, 401, u"authentication_error"_s},
        Kind{Outcome::BadRequest, 404, u"not_found_error"_s},
        Kind{Outcome::Unreachable, 0, {}},
        Kind{Outcome::OwnNetwork, 0, {}},
    };
    const Kind &kind = kinds.at(random() % kinds.size());
    Observation seen{.serviceId = u"claude-api"_s,
                     .rung = Observation::Rung::Message,
                     .at = at,
                     .outcome = kind.outcome,
                     .failure
                     = kind.status > 0 ? Observation::Failure::None : Observation::Failure::Timeout,
                     .httpStatus = kind.status,
                     .errorType = kind.type,
                     .message = u"Something went wrong, and this says what it was"_s,
                     .requestId = u"req_011CVf%1"_s.arg(random(), 18, 36, '0'_L1),
                     .model = u"claude-haiku-5-5"_s,
                     .edge = u"FRA"_s};
    seen.phases.total = microseconds(100'000 + static_cast<qint64>(random() % 9'000'000));
    return seen;
}

void fill(History &history, int rows)
{
    std::mt19937_64 random(20261124); // NOLINT(cert-msc51-cpp): the same figures every time
    for (int i = rows; i > 0; --i) {
        history.add(next(random, now() - i * 30 * 24h / rows));
    }
}

/// Milliseconds until something is done and painted; of the processor: on a busy machine the wall
/// clock tells of the others.
struct Took {
    double wall = 0;
    double cpu = 0;
};

Took took(const std::function<void()> &act)
{
    const std::clock_t before = std::clock();
    QElapsedTimer clock;
    clock.start();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
    return {.wall = double(clock.nsecsElapsed()) / 1e6,
            .cpu = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC};
}

void print(const char *name, const QList<Took> &each)
{
    QList<double> wall;
    QList<double> cpu;
    for (const Took &one : each) {
        wall.append(one.wall);
        cpu.append(one.cpu);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%-14s %10.1f ms at worst, %.1f ms of CPU (medians %.1f, %.1f of %d)\n", name,
                wall.constLast(), cpu.constLast(), wall.at(wall.size() / 2), cpu.at(cpu.size() / 2),
                static_cast<int>(each.size()));
}

void measureReading(QWidget &page)
{
    auto *ranges = page.findChild<QTabBar *>();
    QElapsedTimer clock;
    clock.start();
    QList<Took> turns{took([&] { ranges->setCurrentIndex(2); })};
    const auto *table = page.findChild<ErrorTable *>();
    for (int before = -1, rows = 0; rows != before;) {
        before = rows;
        turns << took([] {});
        rows = table->model()->rowCount();
    }
    std::printf("rows           %10d read in %.0f ms\n", table->model()->rowCount(),
                double(clock.nsecsElapsed()) / 1e6);
    print("turn, reading", turns);
}

void measureTyping(QWidget &page)
{
    auto *text = page.findChild<QLineEdit *>();
    QList<Took> keys;
    const auto press = [&](Qt::Key key, const QString &typed) {
        keys << took([&] {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, typed);
            QCoreApplication::sendEvent(text, &event);
        });
    };
    for (const QString &words : {u"overloaded haiku"_s, u"error fra 50"_s, u"no such thing"_s}) {
        for (const QChar c : words) {
            press(Qt::Key_unknown, c);
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            press(Qt::Key_Backspace, {});
        }
    }
    print("key, filter", keys);
}

void measureSorting(QWidget &page)
{
    auto *table = page.findChild<ErrorTable *>();
    QList<Took> clicks;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        clicks << took([&] { table->sortByColumn(column, Qt::AscendingOrder); });
        clicks << took([&] { table->sortByColumn(column, Qt::DescendingOrder); });
    }
    print("click, sort", clicks);
}
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QTemporaryDir directory;
    History history(directory.path());
    fill(history, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50'000);
    Clock clock;
    clock.utc = &now;
    ErrorsPage page(history, clock);
    page.resize(980, 680);
    page.show();
    page.refresh({});
    QCoreApplication::processEvents();
    measureReading(page);
    measureTyping(page);
    measureSorting(page);
    return 0;
}
