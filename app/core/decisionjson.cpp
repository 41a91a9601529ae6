// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decisionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr int version = 1;
constexpr double mostTime = 1e15; // ms; some 30,000 years, and exact in a double
constexpr qsizetype packedSize = qsizetype{Baseline::bins} * 2;
constexpr int anyInt = std::numeric_limits<int>::max();

/// Writes the fields that it is shown.
struct Writer {
    QJsonObject object;
    milliseconds utcOffset;

    void number(const QString &name, double value, double, double) { object[name] = value; }
    void flag(const QString &name, bool value) { object[name] = value; }
    void bytes(const QString &name, QByteArray &value)
    {
        object[name] = QString::fromLatin1(value.toBase64());
    }

    template <typename Part, typename Show>
    void part(const QString &name, Part &value, Show show)
    {
        Writer inner{{}, utcOffset};
        show(inner, value);
        object[name] = inner.object;
    }

    static constexpr bool reads = false;
};

/// Fills the fields that it is shown, and remembers if one was missing or out of range.
struct Reader {
    QJsonObject object;
    milliseconds utcOffset;
    bool isGood = true;

    void number(const QString &name, double &value, double least, double most)
    {
        const QJsonValue found = object.value(name);
        value = found.toDouble(least);
        isGood = isGood && found.isDouble() && value >= least && value <= most;
    }
    void flag(const QString &name, bool &value)
    {
        isGood = isGood && object.value(name).isBool();
        value = object.value(name).toBool();
    }
    void bytes(const QString &name, QByteArray &value) const
    {
        value = QByteArray::fromBase64(object.value(name).toString().toLatin1());
    }

    template <typename Part, typename Show>
    void part(const QString &name, Part &value, Show show)
    {
        isGood = isGood && object.value(name).isObject();
        Reader inner{object.value(name).toObject(), utcOffset};
        show(inner, value);
        isGood = isGood && inner.isGood;
    }

    static constexpr bool reads = true;
};

// Each type of field, in both directions

template <typename Archive, typename Integer>
void whole(Archive &archive, const QString &name, Integer &value, double most = anyInt)
{
    auto number = static_cast<double>(value);
    archive.number(name, number, 0, most);
    if constexpr (Archive::reads) {
        value = archive.isGood ? static_cast<Integer>(number) : Integer{};
    }
}

template <typename Archive>
void plainTime(Archive &archive, const QString &name, milliseconds &value)
{
    auto number = static_cast<double>(value.count());
    archive.number(name, number, -mostTime, mostTime);
    if constexpr (Archive::reads) {
        value = milliseconds(std::llround(archive.isGood ? number : 0));
    }
}

template <typename Archive>
void steadyTime(Archive &archive, const QString &name, milliseconds &value)
{
    milliseconds utc = value + archive.utcOffset;
    plainTime(archive, name, utc);
    value = utc - archive.utcOffset;
}

template <typename Archive>
void steadyTime(Archive &archive, const QString &name, std::optional<milliseconds> &value)
{
    bool isSet = value.has_value();
    archive.flag(name + u"?"_s, isSet);
    milliseconds inner = value.value_or(milliseconds(0));
    steadyTime(archive, name, inner);
    value = isSet ? std::optional(inner) : std::nullopt;
}

template <typename Archive, typename Enum>
void choice(Archive &archive, const QString &name, Enum &value)
{
    int number = static_cast<int>(value);
    whole(archive, name, number);
    if constexpr (Archive::reads) {
        archive.isGood = archive.isGood && QMetaEnum::fromType<Enum>().valueToKey(number);
        value = archive.isGood ? static_cast<Enum>(number) : Enum{};
    }
}

// The values, each described once

template <typename Archive>
void showTally(Archive &archive, Tally &tally)
{
    whole(archive, u"bad"_s, tally.bad);
    whole(archive, u"total"_s, tally.total);
    whole(archive, u"last"_s, tally.last, (1U << 20) - 1);
    whole(archive, u"good"_s, tally.goodRun);
}

template <typename Archive>
void showStanding(Archive &archive, Blame::Standing &standing)
{
    choice(archive, u"outcome"_s, standing.outcome);
    steadyTime(archive, u"first"_s, standing.first);
    steadyTime(archive, u"last"_s, standing.last);
    steadyTime(archive, u"until"_s, standing.until);
}

template <typename Archive>
void showBackground(Archive &archive, Background &background)
{
    archive.number(u"fails"_s, background.fails, 0, mostTime);
    archive.number(u"total"_s, background.total, 0, mostTime);
    whole(archive, u"pendingFails"_s, background.pendingFails);
    whole(archive, u"pendingTotal"_s, background.pendingTotal);
}

QByteArray packed(const Baseline::Day &day)
{
    QByteArray bytes(packedSize, '\0');
    qToLittleEndian<quint16>(day.counts.data(), Baseline::bins, bytes.data());
    return day == Baseline::Day{.day = day.day} ? QByteArray() : bytes;
}

template <typename Archive>
void showDay(Archive &archive, Baseline::Day &day)
{
    whole(archive, u"day"_s, day.day);
    QByteArray bytes = packed(day);
    archive.bytes(u"counts"_s, bytes);
    if (Archive::reads && bytes.size() == packedSize) {
        qFromLittleEndian<quint16>(bytes.constData(), Baseline::bins, day.counts.data());
    }
}

template <typename Archive, typename List, typename Show>
void showAll(Archive &archive, List &list, Show show)
{
    int index = 0;
    for (auto &item : list) {
        archive.part(QString::number(index++), item, show);
    }
}

template <typename Archive>
void showSeries(Archive &archive, Baseline::Series &series)
{
    whole(archive, u"key"_s, series.key, std::numeric_limits<quint32>::max());
    whole(archive, u"used"_s, series.usedDay);
    whole(archive, u"limitDay"_s, series.limitDay);
    plainTime(archive, u"limit"_s, series.limit);
    if (series.key != 0) {
        showAll(archive, series.history, [](auto &a, auto &day) { showDay(a, day); });
    }
}

template <typename Archive>
void showStage(Archive &archive, DecisionState &state)
{
    choice(archive, u"stage"_s, state.stage);
    whole(archive, u"score"_s, state.score, 200);
    whole(archive, u"threshold"_s, state.threshold, 200);
    whole(archive, u"slowScore"_s, state.slowScore, 200);
    archive.flag(u"slow"_s, state.slow);
    archive.flag(u"red"_s, state.red);
    archive.flag(u"apiIncident"_s, state.apiIncident);
    archive.flag(u"allClearTold"_s, state.allClearTold);
    archive.flag(u"relapsed"_s, state.relapsed);
    archive.flag(u"stale"_s, state.stale);
    choice(archive, u"light"_s, state.light);
    choice(archive, u"cause"_s, state.cause);
    plainTime(archive, u"since"_s, state.since);
    plainTime(archive, u"incidentSince"_s, state.incidentSince);
}

template <typename Archive>
void showEvidence(Archive &archive, DecisionState &state)
{
    whole(archive, u"lastTen"_s, state.lastTen, (1U << 10) - 1);
    whole(archive, u"lastTenCount"_s, state.lastTenCount, 10);
    whole(archive, u"chase"_s, state.chase, 3);
    choice(archive, u"lastOutcome"_s, state.lastOutcome);
    choice(archive, u"lastRung"_s, state.lastRung);
    steadyTime(archive, u"lastProbe"_s, state.lastProbe);
    steadyTime(archive, u"lastNews"_s, state.lastNews);
    steadyTime(archive, u"lastEvidence"_s, state.lastEvidence);
    steadyTime(archive, u"lastOk"_s, state.lastOk);
    steadyTime(archive, u"keyWorked"_s, state.keyWorked);
    steadyTime(archive, u"recoveringSince"_s, state.recoveringSince);
    if (!Archive::reads || archive.object.contains(u"wokeAt"_s)) { // newer than version 1
        steadyTime(archive, u"wokeAt"_s, state.wokeAt);
    }
}

template <typename Archive>
void showState(Archive &archive, DecisionState &state)
{
    showStage(archive, state);
    showEvidence(archive, state);
    archive.part(u"fails"_s, state.fails, [](auto &a, auto &tally) { showTally(a, tally); });
    archive.part(u"slows"_s, state.slows, [](auto &a, auto &tally) { showTally(a, tally); });
    archive.part(u"background"_s, state.background,
                 [](auto &a, auto &background) { showBackground(a, background); });
    archive.part(u"blame"_s, state.blame.rungs, [](auto &a, auto &rungs) {
        showAll(a, rungs, [](auto &b, auto &standing) { showStanding(b, standing); });
    });
    archive.part(u"baseline"_s, state.baseline.series, [](auto &a, auto &all) {
        showAll(a, all, [](auto &b, auto &series) { showSeries(b, series); });
    });
}

/// A clock that was set back must not leave anything in the future.
void endBy(std::optional<milliseconds> &time, milliseconds now)
{
    if (time) {
        time = std::min(*time, now);
    }
}

void endBy(DecisionState &state, milliseconds now)
{
    for (auto *moment : {&state.lastProbe, &state.lastNews, &state.lastEvidence, &state.lastOk,
                         &state.keyWorked, &state.recoveringSince, &state.wokeAt}) {
        endBy(*moment, now);
    }
}
}

QByteArray toJson(const DecisionState &state, Moment now)
{
    DecisionState copy = state;
    Writer writer{{{u"version"_s, version}}, now.utc - now.steady};
    showState(writer, copy);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

std::optional<DecisionState> decisionStateFromJson(const QByteArray &json, Moment now)
{
    Reader reader{QJsonDocument::fromJson(json).object(), now.utc - now.steady};
    if (reader.object.value(u"version"_s).toInt() != version) {
        return {};
    }
    DecisionState state;
    showState(reader, state);
    const bool isWatched = state.stage == DecisionState::Stage::Recovering;
    if (!reader.isGood || isWatched != state.recoveringSince.has_value()) {
        return {};
    }
    endBy(state, now.steady);
    return state;
}
