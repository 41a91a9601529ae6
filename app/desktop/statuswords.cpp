// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuswords.h"

#include "core/pagewords.h"
#include "core/wording.h"
#include "desktop/historywords.h"
#include "desktop/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace {
struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

using Status = PageReport::Status;
using Kind = ComparedIncident::Kind;
constexpr std::array worstFirst{Status::MajorOutage, Status::PartialOutage, Status::Degraded,
                                Status::Maintenance};

QString lasted(Status status, std::chrono::milliseconds time)
{
    return time.count() == 0
        ? statusInWords(status)
        //: %1 a state such as "partial outage", %2 a duration
        : StatusWords::tr("%1 for %2").arg(statusInWords(status), inWords(time));
}
}

QString briefly(const ComponentDay &day)
{
    if (!day.worst) {
        //: Of a day on which the status page wasn't read
        return StatusWords::tr("no data");
    }
    return *day.worst == Status::Operational ? statusInWords(*day.worst)
                                             : lasted(*day.worst, day.time(*day.worst));
}

QString describe(const ComponentDay &day)
{
    QStringList lines{QLocale().toString(day.date, QLocale::LongFormat)};
    if (!day.worst) {
        lines << StatusWords::tr("No data: the status page wasn't read");
        return lines.join(u'\n');
    }
    if (*day.worst == Status::Operational) {
        lines << statusInWords(*day.worst);
    }
    for (const Status each : worstFirst) {
        if (day.time(each).count() > 0 || each == *day.worst) {
            lines << lasted(each, day.time(each));
        }
    }
    if (day.known().count() > 0) {
        //: For how long of a day the state of a component is known; %1 is a duration
        lines << StatusWords::tr("Known for %1 of the day").arg(inWords(day.known()));
    }
    return lines.join(u'\n');
}

QString operationalText(const ComponentPast &past)
{
    //: %1 is a share such as "98.70 %": for how much of the time a component was operational
    return past.operational ? StatusWords::tr("%1 operational").arg(uptimeText(past.operational))
                            : QString();
}

QString whoKnewFirst(const ComparedIncident &compared)
{
    switch (compared.kind) {
    case Kind::WeFirst:
        return leadText(compared.lead);
    case Kind::PageFirst:
        return compared.lead ? leadText(compared.lead)
                             //: The status page knew of an incident before we did
                             : StatusWords::tr("the page");
    case Kind::OnlyWe:
        return compared.ended.isValid()
            //: The status page never told of an incident that we measured
            ? StatusWords::tr("never on the page")
            //: The status page hasn't told of an incident that we measure
            : StatusWords::tr("not yet on the page");
    case Kind::OnlyPage:
        //: The status page told of an incident of which nothing was measured here
        return StatusWords::tr("nothing seen here");
    case Kind::NotWatched:
        //: The status page told of an incident while this program didn't run
        return StatusWords::tr("not watched");
    }
    return {};
}

QString leadSentence(const ComparedIncident &compared)
{
    const QString span = compared.lead ? inWords(*compared.lead) : QString();
    switch (compared.kind) {
    case Kind::WeFirst:
        //: %1 is a duration
        return StatusWords::tr("You knew %1 before the page did.").arg(span);
    case Kind::PageFirst:
        return compared.lead
            //: %1 is a duration
            ? StatusWords::tr("The page knew %1 before it showed here.").arg(span)
            : StatusWords::tr("The page knew before it showed here.");
    case Kind::OnlyPage:
        return StatusWords::tr("Nothing of it was seen here.");
    case Kind::NotWatched:
        return StatusWords::tr("Telltale wasn't watching when it began.");
    case Kind::OnlyWe:
        break;
    }
    return {};
}

QString summaryText(const LeadSummary &summary)
{
    QStringList parts;
    if (const int both = summary.weFirst + summary.pageFirst; both > 0) {
        //: Of %2 incidents that this program and the status page knew of, it knew %1 first
        parts << StatusWords::tr("You knew first in %1 of %2.").arg(summary.weFirst).arg(both);
    }
    if (summary.median) {
        const QString span = inWords(*summary.median);
        parts << (summary.median->count() >= 0
                      //: %1 is a duration, the median of several
                      ? StatusWords::tr("In the middle (median) %1 before the page.").arg(span)
                      //: %1 is a duration, the median of several
                      : StatusWords::tr("In the middle (median) %1 after the page.").arg(span));
    }
    if (summary.onlyWe > 0) {
        parts << StatusWords::tr("%n never made it to the page.", nullptr, summary.onlyWe);
    }
    return sentences(parts);
}

QString titleOf(Maintenance::Phase phase)
{
    switch (phase) {
    case Maintenance::Phase::Running:
        //: Of a maintenance
        return StatusWords::tr("Under way");
    case Maintenance::Phase::Overdue:
        //: Of a maintenance that should be over
        return StatusWords::tr("Takes longer");
    case Maintenance::Phase::Upcoming:
        //: Of a maintenance
        return StatusWords::tr("Upcoming");
    case Maintenance::Phase::Over:
        //: Of a maintenance
        return StatusWords::tr("Over");
    }
    return {};
}

QString timesText(const Maintenance &maintenance, const QDateTime &now)
{
    const QDateTime &from = maintenance.posted.scheduledFor;
    const QDateTime &until = maintenance.posted.scheduledUntil;
    if (maintenance.phase == Maintenance::Phase::Running) {
        return until.isValid()
            //: Of a maintenance; %1 a time, %2 a duration
            ? StatusWords::tr("until %1, for another %2")
                  .arg(timeInWords(until, now), inWords(until - now))
            : QString();
    }
    if (maintenance.phase != Maintenance::Phase::Upcoming) {
        //: Of a maintenance that should be over; %1 a time
        return StatusWords::tr("was to end at %1").arg(timeInWords(until, now));
    }
    if (!from.isValid()) {
        //: Of a maintenance without a date
        return StatusWords::tr("no time told");
    }
    return until.isValid()
        //: Of a maintenance; %1 a duration, %2 and %3 times
        ? StatusWords::tr("in %1, from %2 to %3")
              .arg(inWords(from - now), exactTime(from), exactTime(until))
        //: Of a maintenance; %1 a duration, %2 a time
        : StatusWords::tr("in %1, from %2").arg(inWords(from - now), exactTime(from));
}
