// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/hindsighttext.h"

#include "core/wording.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr std::array columns{10, 8, 6, 15, 10, 14, 9, 9};

QString nameOf(Settings::Preset preset)
{
    const auto presets = QMetaEnum::fromType<Settings::Preset>();
    return QString::fromLatin1(presets.valueToKey(static_cast<int>(preset))).toLower();
}

/// The first cell to the left, the figures to the right.
QString row(const QStringList &cells)
{
    QString line = cells.constFirst().leftJustified(columns.front());
    for (qsizetype i = 1; i < cells.size(); ++i) {
        line += cells.at(i).rightJustified(columns.at(static_cast<std::size_t>(i)));
    }
    return line + u'\n';
}

/// Delays of a minute or two shall be told apart.
QString seconds(milliseconds span)
{
    return QString::number(std::chrono::round<std::chrono::seconds>(span).count()) + u" s"_s;
}

QString orDash(std::optional<milliseconds> span)
{
    return span ? seconds(*span) : u"-"_s;
}

double shareOf(milliseconds part, milliseconds whole)
{
    return whole.count() > 0
        ? static_cast<double>(part.count()) / static_cast<double>(whole.count())
        : 0;
}

QString percent(milliseconds part, milliseconds whole)
{
    return QString::number(shareOf(part, whole) * 100, 'f', 2) + u" %"_s;
}

QString row(const PresetTrial &trial)
{
    const Hindsight &seen = trial.seen;
    const auto probes = seen.probesADay();
    return row({nameOf(trial.preset) + (trial.isInUse ? u" *"_s : QString()),
                QString::number(seen.alarms), QString::number(seen.slowAlarms),
                orDash(seen.medianDelay()), orDash(seen.longestDelay()),
                probes ? QString::number(qRound(*probes)) : u"-"_s, percent(seen.red, seen.watched),
                percent(seen.amber, seen.watched)});
}

QString coverageText(const PresetTrials &trials)
{
    const auto day = [](const QDateTime &at) { return at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s); };
    const Coverage &coverage = trials.coverage;
    QString text = u"Recorded from %1 to %2 UTC: %3 probes, usually one every %4.\n"_s.arg(
        day(trials.from), day(trials.until), QString::number(coverage.probes),
        seconds(coverage.interval));
    if (coverage.gaps > 0) {
        text += u"Left out, since Telltale wasn't running: %1 in %2.\n"_s.arg(
            inWords(coverage.silent),
            coverage.gaps == 1 ? u"one gap"_s : u"%1 gaps"_s.arg(coverage.gaps));
    }
    return text;
}

QJsonValue secondsIn(std::optional<milliseconds> span)
{
    return span ? QJsonValue(static_cast<double>(span->count()) / 1000) : QJsonValue();
}

QJsonObject toJson(const PresetTrial &trial)
{
    const Hindsight &seen = trial.seen;
    const auto probes = seen.probesADay();
    return {{u"preset"_s, nameOf(trial.preset)},
            {u"in_use"_s, trial.isInUse},
            {u"alarms"_s, seen.alarms},
            {u"slow_alarms"_s, seen.slowAlarms},
            {u"delay_median_s"_s, secondsIn(seen.medianDelay())},
            {u"delay_longest_s"_s, secondsIn(seen.longestDelay())},
            {u"probes_a_day"_s, probes ? QJsonValue(*probes) : QJsonValue()},
            {u"watched_s"_s, secondsIn(seen.watched)},
            {u"red_share"_s, shareOf(seen.red, seen.watched)},
            {u"amber_share"_s, shareOf(seen.amber, seen.watched)}};
}
}

PresetTrials tryPresets(const Past &past, const Settings &settings)
{
    PresetTrials trials{.from = past.seen.constFirst().at,
                        .until = past.seen.constLast().at,
                        .coverage = coverageOf(past)};
    using enum Settings::Preset;
    for (const auto preset : {Fast, Balanced, Calm, Saver}) {
        trials.presets.append({.preset = preset,
                               .isInUse = preset == settings.preset,
                               .seen = hindsight(past, tuningOf(preset, settings.interval))});
    }
    return trials;
}

QString hindsightText(const PresetTrials &trials)
{
    QString text = coverageText(trials) + u'\n'
        + row({u"preset"_s, u"alarms"_s, u"slow"_s, u"delay: median"_s, u"longest"_s,
               u"probes a day"_s, u"red"_s, u"amber"_s});
    for (const PresetTrial &each : trials.presets) {
        text += row(each);
    }
    return text
        + u"\n* in use. Alarms are incidents that would have been told; slow, answers far slower\n"
          "than usual; the delay counts from the first failure that was recorded to the alarm.\n"
          "What lies between two recorded probes is not known: one failure counts once, so a "
          "preset\n"
          "that asks more often than was recorded may have told sooner, or a blip that went "
          "unseen;\n"
          "one that asks less often is right to about one recorded interval.\n"_s;
}

QJsonObject toJson(const PresetTrials &trials)
{
    QJsonArray presets;
    for (const PresetTrial &each : trials.presets) {
        presets.append(toJson(each));
    }
    return {{u"from"_s, trials.from.toUTC().toString(Qt::ISODateWithMs)},
            {u"until"_s, trials.until.toUTC().toString(Qt::ISODateWithMs)},
            {u"probes"_s, trials.coverage.probes},
            {u"interval_s"_s, secondsIn(trials.coverage.interval)},
            {u"gaps"_s, trials.coverage.gaps},
            {u"silent_s"_s, secondsIn(trials.coverage.silent)},
            {u"presets"_s, presets}};
}
