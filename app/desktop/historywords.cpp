// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historywords.h"

#include "core/durations.h"
#include "core/wording.h"
#include "desktop/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString percent(double share, int decimals)
{
    //: A share in percent
    return HistoryWords::tr("%1 %").arg(QLocale().toString(share * 100, 'f', decimals));
}
}

QTimeZone pacificTime()
{
    return QTimeZone("America/Los_Angeles");
}

QString titleOf(DayFigures::State state)
{
    switch (state) {
    case DayFigures::State::Unwatched:
        //: A day of which nothing is known
        return HistoryWords::tr("No data");
    case DayFigures::State::Good:
        //: A day without an incident
        return HistoryWords::tr("Good");
    case DayFigures::State::Amber:
        //: A day on which the API failed now and then
        return HistoryWords::tr("Disturbed");
    case DayFigures::State::Red:
        //: A day on which the API was down for a while
        return HistoryWords::tr("Down");
    }
    return {};
}

QString titleOf(Incident::Source source)
{
    switch (source) {
    case Incident::Source::Ours:
        //: Who found the incident: this program
        return HistoryWords::tr("Measured here");
    case Incident::Source::Theirs:
        //: Who told of the incident: the vendor's status page
        return HistoryWords::tr("Status page");
    }
    return {};
}

Verdict::Light lightOf(DayFigures::State state)
{
    switch (state) {
    case DayFigures::State::Unwatched:
        return Verdict::Light::Grey;
    case DayFigures::State::Good:
        return Verdict::Light::Green;
    case DayFigures::State::Amber:
        return Verdict::Light::Amber;
    case DayFigures::State::Red:
        return Verdict::Light::Red;
    }
    return Verdict::Light::Grey;
}

QString uptimeText(std::optional<double> uptime)
{
    if (!uptime) {
        return dash();
    }
    constexpr double hundredths = 10'000;
    constexpr double noise = 1e-6; // 0.995 is a little less in binary
    return *uptime >= 1 ? percent(1, 0)
                        : percent(std::floor(*uptime * hundredths + noise) / hundredths, 2);
}

QString expectedText()
{
    return percent(expectedUptime, 1);
}

QString expectationNote(std::optional<double> uptime)
{
    const bool isLess = uptime && *uptime < expectedUptime;
    //: Below an uptime; %1 is a share
    return (isLess ? HistoryWords::tr("below the expected %1") : HistoryWords::tr("expected: %1"))
        .arg(expectedText());
}

QString shareText(double share)
{
    constexpr double coarse = 0.0995;
    return percent(share, share <= 0 || share >= coarse ? 0 : share < 0.001 ? 2 : 1);
}

QString leadText(std::optional<std::chrono::seconds> lead)
{
    if (!lead) {
        return dash();
    }
    //: %1 is a duration: how long we knew of an incident before the vendor's status page did
    return (lead->count() >= 0 ? HistoryWords::tr("%1 before the page")
                               //: %1 is a duration
                               : HistoryWords::tr("%1 after the page"))
        .arg(inWords(*lead));
}

QString durationText(const Incident &incident, const QDateTime &now)
{
    const auto duration = durationOf(incident, now);
    if (!duration) {
        return dash();
    }
    return incident.until.isValid()
        ? inWords(*duration)
        //: How long an incident has lasted that isn't over; %1 is a duration
        : HistoryWords::tr("%1 so far").arg(inWords(*duration));
}

QString describe(const DayFigures &day)
{
    const QString date = QLocale().toString(day.date, QLocale::LongFormat);
    if (day.state() == DayFigures::State::Unwatched) {
        return date + u'\n' + HistoryWords::tr("No data: nothing was checked");
    }
    //: %1 what was worst that day ("Down"), %2 a share
    QStringList lines{date,
                      HistoryWords::tr("%1 · uptime %2")
                          .arg(titleOf(day.state()), uptimeText(day.time.uptime()))};
    //: How long the light was red that day
    const QString red = HistoryWords::tr("Red %1").arg(inWords(day.time.red));
    //: How long the light was amber that day
    const QString amber = HistoryWords::tr("Amber %1").arg(inWords(day.time.amber));
    if (day.time.red.count() > 0) {
        lines << red;
    }
    if (day.time.amber.count() > 0) {
        lines << amber;
    }
    if (day.ours + day.theirs > 0) {
        lines << HistoryWords::tr("Incidents: %1").arg(incidentsText(day.ours, day.theirs));
    }
    //: For how long of the day the API was checked
    lines << HistoryWords::tr("Watched for %1").arg(inWords(day.time.watched));
    return lines.join(u'\n');
}

QString incidentsText(int ours, int theirs)
{
    //: Numbers of incidents: found by this program, told by the vendor's status page
    return HistoryWords::tr("%1 measured here, %2 posted").arg(ours).arg(theirs);
}

QString uptimeRule()
{
    return HistoryWords::tr("Uptime is the share of the watched time without a confirmed incident "
                            "of Anthropic's; hours without a check count neither way. %1 is what "
                            "users are told to expect.")
        .arg(expectedText());
}

QString monthTitle(const QDate &month)
{
    //: %1 the name of a month, %2 a year
    return HistoryWords::tr("%1 %2")
        .arg(QLocale().standaloneMonthName(month.month()))
        .arg(month.year());
}

QString dayTitle(const QDate &day)
{
    //: How a day without its year is written, short: d the day, MMM the month
    return QLocale().toString(day, HistoryWords::tr("d MMM"));
}

QString hourTitle(int weekday, int hour)
{
    const auto time = [](int of) { return QStringLiteral("%1:00").arg(of, 2, 10, QChar(u'0')); };
    //: %1 a day of the week, %2 and %3 times of day
    return HistoryWords::tr("%1, %2 to %3")
        .arg(QLocale().standaloneDayName(weekday), time(hour), time(hour + 1));
}
