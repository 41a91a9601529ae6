// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/running.h"

#include "agent/statefile.h"
#include "core/names.h"
#include "core/verdictjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestReport = 4 << 20;

QJsonObject reportIn(const QString &directory)
{
    QFile file(StateFile::pathIn(directory));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.read(longestReport)).object()
        : QJsonObject();
}

QStringList textsIn(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

/// What is exonerated; the ages are as of \p writtenAt.
QList<Verdict::Exonerated> exoneratedIn(const QJsonObject &report, const QDateTime &writtenAt)
{
    QList<Verdict::Exonerated> all;
    const QJsonArray array = report["exonerated"_L1].toArray();
    for (const auto &each : array) {
        const QJsonObject proof = each.toObject();
        const QString what = proof["what"_L1].toString();
        const std::chrono::seconds age{proof["age_s"_L1].toInteger()};
        all.append({.what = what, .text = what, .provenAt = writtenAt - age});
    }
    return all;
}

QDateTime timeIn(const QJsonObject &report, QLatin1StringView field)
{
    return QDateTime::fromString(report[field].toString(), Qt::ISODateWithMs);
}

Running cantTell(Running::State state, const std::optional<Holder> &holder, const QString &why,
                 const QDateTime &now)
{
    const Verdict verdict{.headline = why};
    return {.state = state, .holder = holder, .verdict = verdict, .report = toJson(verdict, now)};
}
}

int Running::exitCode() const
{
    return exitCodeOf(verdict);
}

Running readRunning(const QString &directory, const QDateTime &now)
{
    using State = Running::State;
    const auto holder = runningIn(directory);
    if (!holder) {
        return cantTell(State::Absent, {}, u"No Telltale is running, so there is nobody to ask."_s,
                        now);
    }
    const QJsonObject report = reportIn(directory);
    const auto light = lightFromName(report["state"_L1].toString());
    const auto cause = causeFromName(report["cause"_L1].toString());
    if (!light || !cause) {
        return cantTell(State::Silent, holder,
                        nameOf(*holder) + u" runs, but has told nothing yet."_s, now);
    }
    const QDateTime writtenAt = QFileInfo(StateFile::pathIn(directory)).lastModified().toUTC();
    const QDateTime freshUntil = timeIn(report, "fresh_until"_L1);
    if (*light != Verdict::Light::Grey && (!freshUntil.isValid() || freshUntil < now)) {
        return cantTell(
            State::Stale, holder,
            nameOf(*holder) + u" doesn't go on: it was stopped, or the machine slept."_s, now);
    }
    return {.state = State::Told,
            .holder = holder,
            .verdict = {.light = *light,
                        .cause = *cause,
                        .since = timeIn(report, "since"_L1),
                        .headline = report["headline"_L1].toString(),
                        .advice = report["advice"_L1].toString(),
                        .score = report["score"_L1].toInt(),
                        .threshold = report["threshold"_L1].toInt(),
                        .evidence = textsIn(report["evidence"_L1]),
                        .exonerated = exoneratedIn(report, writtenAt),
                        .traps = textsIn(report["traps"_L1])},
            .report = report};
}
