// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/inventedpage.h"

#include "simulator/pagestate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = PageReport::Status;

namespace {
constexpr int days = 90;
constexpr std::chrono::minutes apart{25}; // a report stands for pageStands, which is longer
constexpr int dayBegins = 7;
constexpr int dayEnds = 22;

/// Trouble of one component, by its short name.
struct Trouble {
    QString component;
    QDateTime from;
    QDateTime until;
    Status status = Status::Degraded;
};

struct OwnTrouble {
    QLatin1StringView component;
    std::chrono::hours ago;
    std::chrono::minutes length;
    Status status = Status::Degraded;
};

constexpr std::chrono::hours day{24};
constexpr std::array own{
    OwnTrouble{"claude.ai"_L1, 81 * day, std::chrono::minutes{190}, Status::MajorOutage},
    OwnTrouble{"claude.ai"_L1, 52 * day + 3h, std::chrono::minutes{45}, Status::Degraded},
    OwnTrouble{"claude.ai"_L1, 31 * day, std::chrono::minutes{80}, Status::PartialOutage},
    OwnTrouble{"claude.ai"_L1, 12 * day + 2h, std::chrono::minutes{35}, Status::Degraded},
    OwnTrouble{"claude.ai"_L1, 3 * day, std::chrono::minutes{25}, Status::Degraded},
    OwnTrouble{"console"_L1, 66 * day, std::chrono::minutes{120}, Status::Maintenance},
    OwnTrouble{"console"_L1, 38 * day, std::chrono::minutes{120}, Status::Maintenance},
    OwnTrouble{"console"_L1, 10 * day, std::chrono::minutes{120}, Status::Maintenance},
    OwnTrouble{"cowork"_L1, 74 * day + 1h, std::chrono::minutes{260}, Status::Degraded},
    OwnTrouble{"cowork"_L1, 20 * day + 4h, std::chrono::minutes{55}, Status::PartialOutage},
    OwnTrouble{"code"_L1, 59 * day, std::chrono::minutes{30}, Status::Degraded},
};

Status statusOf(std::chrono::milliseconds length)
{
    if (length < std::chrono::minutes{45}) {
        return Status::Degraded;
    }
    return length < std::chrono::minutes{80} ? Status::PartialOutage : Status::MajorOutage;
}

QList<Trouble> troubles(const QDateTime &now, const QList<Incident> &posted)
{
    QList<Trouble> all;
    for (const OwnTrouble &each : own) {
        all.append({each.component, now - each.ago, now - each.ago + each.length, each.status});
    }
    for (const Incident &each : posted) {
        if (each.source == Incident::Source::Theirs && each.until.isValid()) {
            all.append({u"api"_s, each.from, each.until, statusOf(each.until - each.from)});
            all.append({u"code"_s, each.from, each.until, Status::Degraded});
        }
    }
    return all;
}

/// Whether the machine was on: always in the last day.
bool isAwake(const QDateTime &at, const QDateTime &now)
{
    constexpr int weekendEvery = 3; // weeks
    const bool isAway
        = at.date().dayOfWeek() == Qt::Sunday && at.date().weekNumber() % weekendEvery == 0;
    const int hour = at.time().hour();
    return now - at <= day || (!isAway && hour >= dayBegins && hour < dayEnds);
}

Status statusAt(const QDateTime &at, const QString &component, const QList<Trouble> &all)
{
    const auto last = std::find_if(all.crbegin(), all.crend(), [&](const Trouble &trouble) {
        return trouble.component == component && trouble.from <= at && at < trouble.until;
    });
    return last == all.crend() ? Status::Operational : last->status;
}

PageReport reportAt(const QDateTime &at, const QList<Trouble> &all)
{
    PageReport report{.state = PageReport::State::Readable,
                      .at = at,
                      .newsAt = at,
                      .indicator = PageReport::Indicator::None};
    for (const PageComponent &each : pageComponents()) {
        const Status status = statusAt(at, each.shortName, all);
        report.components.append({.id = each.id, .name = each.name, .status = status});
        if (status != Status::Operational) {
            report.indicator = PageReport::Indicator::Minor;
        }
    }
    return report;
}
}

QList<PageReport> inventPages(const QDateTime &now, const QList<Incident> &posted)
{
    const QList<Trouble> all = troubles(now, posted);
    const QDateTime first = now - days * day;
    QList<QDateTime> times;
    for (QDateTime at = first; at < now; at = at + apart) {
        times.append(at);
    }
    for (const Trouble &each : all) {
        times << each.from << each.until;
    }
    std::sort(times.begin(), times.end());
    QList<PageReport> pages;
    for (const QDateTime &at : std::as_const(times)) {
        if (at >= first && at < now && isAwake(at, now)) {
            pages.append(reportAt(at, all));
        }
    }
    return pages;
}
