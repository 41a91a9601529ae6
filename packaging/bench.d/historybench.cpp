// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a history with 30 days of 10 services, asked every minute, and prints what that takes.
// Usage: historybench [DAYS]

#include "store/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
using std::chrono::microseconds;

constexpr qint64 services = 10;
constexpr int columns = 800;

QDateTime start()
{
    return QDateTime({2026, 10, 25}, {0, 0}, Qt::UTC);
}

/// Probes as they come: the edge for most services, the messages rung with all its headers for
/// three, one failure in 200.
class World
{
public:
    Observation next(qint64 service, const QDateTime &at)
    {
        Observation seen{.serviceId = u"service-%1"_s.arg(service),
                         .rung = service < 3 ? Observation::Rung::Message : Observation::Rung::Edge,
                         .at = at.addMSecs(service * 137),
                         .outcome = Observation::Outcome::Ok,
                         .httpStatus = 200,
                         .requestId = u"req_011CVf%1"_s.arg(m_random(), 18, 36, '0'_L1),
                         .edge = u"FRA"_s,
                         .certificate
                         = {.issuer = u"Google Trust Services"_s, .expires = start().addDays(90)}};
        seen.phases = {.name = span(2'000),
                       .connect = span(12'000),
                       .tls = span(30'000),
                       .firstByte = span(140'000),
                       .total = span(190'000)};
        if (seen.rung == Observation::Rung::Message) {
            completeMessage(seen);
        }
        if (m_random() % 200 == 0) {
            fail(seen);
        }
        return seen;
    }

private:
    microseconds span(int usual)
    {
        std::lognormal_distribution<> spread(0, 0.4);
        return microseconds(static_cast<qint64>(usual * spread(m_random)));
    }

    void completeMessage(Observation &seen)
    {
        const RateLimit limit{.limit = 400'000, .remaining = 399'000, .reset = seen.at.addSecs(1)};
        seen.model = u"claude-haiku-5-5"_s;
        seen.phases.firstToken = span(400'000);
        seen.phases.server = span(120'000);
        seen.phases.total = span(600'000);
        seen.inputTokens = 10;
        seen.outputTokens = 1;
        seen.limits
            = {.requests = limit, .inputTokens = limit, .outputTokens = limit, .tokens = limit};
    }

    static void fail(Observation &seen)
    {
        seen.outcome = Observation::Outcome::Overloaded;
        seen.httpStatus = 529;
        seen.errorType = u"overloaded_error"_s;
        seen.message = u"Overloaded"_s;
        seen.limits = {};
    }

    std::mt19937_64 m_random{20261124}; // NOLINT(cert-msc51-cpp): the same figures every time
};

/// What the processor spent on us: on a busy machine the wall clock tells of the others.
double cpuMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

qint64 bytesIn(const QString &directory)
{
    qint64 bytes = 0;
    const auto files = QDir(directory).entryInfoList(QDir::Files);
    for (const auto &file : files) {
        bytes += file.size();
    }
    return bytes;
}

void fill(History &history, int days)
{
    World world;
    double wall = 0;
    double cpu = 0;
    QElapsedTimer clock;
    for (qint64 hour = 0; hour < days * 24LL; ++hour) {
        QList<Observation> seen;
        for (qint64 i = 0; i < 60 * services; ++i) {
            seen.append(
                world.next(i % services, start().addSecs(3600 * hour + 60 * (i / services))));
        }
        const double cpuBefore = cpuMs();
        clock.start();
        for (const auto &each : seen) {
            history.add(each);
        }
        wall += double(clock.nsecsElapsed()) / 1000;
        cpu += (cpuMs() - cpuBefore) * 1000;
        history.prune(seen.constLast().at, 30, 365);
    }
    const double count = double(days) * 24 * 60 * services;
    std::printf("observations   %10.0f\n", count);
    std::printf("insert         %10.1f us each, %.1f us of CPU\n", wall / count, cpu / count);
}

void measure(const char *name, const std::function<qsizetype()> &look)
{
    constexpr int tries = 7;
    QList<double> wall;
    QList<double> cpu;
    qsizetype found = 0;
    QElapsedTimer clock;
    for (int i = 0; i < tries; ++i) {
        const double cpuBefore = cpuMs();
        clock.start();
        found = look();
        wall.append(double(clock.nsecsElapsed()) / 1e6);
        cpu.append(cpuMs() - cpuBefore);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%-14s %10.2f ms, %.2f ms of CPU (medians of %d); %d found\n", name,
                wall.at(tries / 2), cpu.at(tries / 2), tries, static_cast<int>(found));
}

void measureRange(const History &history, const char *name, qint64 seconds, const QDateTime &end)
{
    measure(name, [&] {
        return history.latency(end.addSecs(-seconds), end, columns, {}, u"service-1"_s).size();
    });
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int days = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 30;
    const QTemporaryDir directory;
    auto history = std::make_unique<History>(directory.path());
    fill(*history, days);
    std::printf("open           %10.2f MB with its log\n", double(bytesIn(directory.path())) / 1e6);

    history.reset();
    std::printf("closed         %10.2f MB\n", double(bytesIn(directory.path())) / 1e6);
    QElapsedTimer clock;
    clock.start();
    history = std::make_unique<History>(directory.path());
    std::printf("start          %10.2f ms\n", double(clock.nsecsElapsed()) / 1e6);
    const auto end = start().addDays(days);
    measureRange(*history, "latency 1 h", 3600, end);
    measureRange(*history, "latency 24 h", 86'400, end);
    measureRange(*history, "latency 7 d", 604'800, end);
    measureRange(*history, "latency 30 d", 2'592'000, end);
    measure("trouble",
            [&] { return history->observations({.onlyTrouble = true, .most = 200}).size(); });
    return history->trouble().isEmpty() ? 0 : 1;
}
