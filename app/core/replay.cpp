// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay.h"

#include "core/names.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr qsizetype longestLine = 65536;
constexpr double latestTime = 1e11; // s; the year 5138 when counted from the epoch
constexpr double longestLatency = 1e9; // ms

/// A line as read, or what is wrong with it.
struct Line {
    QString error;
    bool reset = false;
    milliseconds at{0};
    DecisionInput input;
};

Line wrong(const QString &error)
{
    return {.error = error};
}

std::optional<milliseconds> spanIn(const QJsonObject &object, const QString &name, double unit)
{
    const double value = object.value(name).toDouble(-1) * unit;
    if (!(value >= 0 && value <= longestLatency)) {
        return {};
    }
    return milliseconds(std::llround(value));
}

std::optional<Observation::Outcome> outcomeIn(const QJsonValue &value)
{
    const QString name = value.toString();
    return name == u"fail"_s ? Observation::Outcome::ProviderFault : outcomeFromName(name);
}

Line probeLine(const QJsonObject &object)
{
    const auto outcome = outcomeIn(object.value(u"outcome"_s));
    if (!outcome) {
        return wrong(u"\"outcome\" is none that I know."_s);
    }
    const auto rung = rungFromName(object.value(u"rung"_s).toString(u"message"_s));
    if (!rung) {
        return wrong(u"\"rung\" is none that I know."_s);
    }
    const auto latency = spanIn(object, u"latency_ms"_s, 1);
    if (!latency && !object.value(u"latency_ms"_s).isNull()
        && !object.value(u"latency_ms"_s).isUndefined()) {
        return wrong(u"\"latency_ms\" must be a number from 0 up."_s);
    }
    return {.input = {.kind = DecisionInput::Kind::Probe,
                      .outcome = *outcome,
                      .rung = *rung,
                      .latency = latency,
                      .limitedFor = spanIn(object, u"retry_after_s"_s, 1000),
                      .model = object.value(u"model"_s).toString()}};
}

Line pageLine(const QJsonObject &object)
{
    const QString page = object.value(u"page"_s).toString();
    if (page != u"none"_s && page != u"api_incident"_s) {
        return wrong(u"\"page\" must be \"none\" or \"api_incident\"."_s);
    }
    return {.input = DecisionInput::page(page == u"api_incident"_s)};
}

Line inputLine(const QJsonObject &object)
{
    const bool hasOutcome = object.contains(u"outcome"_s);
    const bool hasPage = object.contains(u"page"_s);
    if (hasOutcome && hasPage) {
        return wrong(u"A line may have \"outcome\" or \"page\", not both."_s);
    }
    if (hasOutcome) {
        return probeLine(object);
    }
    return hasPage ? pageLine(object) : Line{};
}

Line timedLine(const QJsonObject &object, milliseconds now)
{
    const double seconds = object.value(u"t"_s).toDouble(-1);
    if (!(seconds >= 0 && seconds <= latestTime)) {
        return wrong(u"\"t\" must be a number of seconds from 0 up."_s);
    }
    const milliseconds at(std::llround(seconds * 1000));
    if (at < now) {
        return wrong(u"\"t\" is before that of the line before."_s);
    }
    Line line = inputLine(object);
    line.at = at;
    return line;
}

Line parsed(const QByteArray &text, milliseconds now)
{
    if (text.size() > longestLine) {
        return wrong(u"The line is longer than 64 KiB."_s);
    }
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        return wrong(u"The line is no JSON object."_s);
    }
    const QJsonObject object = document.object();
    if (object.value(u"reset"_s).toBool()) {
        return {.reset = true};
    }
    return timedLine(object, now);
}

QJsonObject described(const DecisionState &state, const DecisionStep &step)
{
    const QJsonValue event
        = step.change ? QJsonValue(changeName(*step.change)) : QJsonValue(QJsonValue::Null);
    return {{u"state"_s, lightName(state.light)},
            {u"cause"_s, causeName(state.cause)},
            {u"event"_s, event},
            {u"notify"_s, step.notify},
            {u"next_s"_s, static_cast<double>(step.next.count()) / 1000}};
}

QJsonObject changed(const DecisionState &state, const DecisionStep &step, milliseconds at)
{
    QJsonObject object = described(state, step);
    object[u"t"_s] = static_cast<double>(at.count()) / 1000;
    return object;
}
}

Replay::Replay(const Tuning &tuning)
    : m_tuning(tuning)
{
}

Replay::Answer Replay::feed(const QByteArray &line)
{
    const Line read = parsed(line, m_now);
    if (!read.error.isEmpty()) {
        return {.error = read.error};
    }
    if (read.reset) {
        m_state = {};
        m_state.threshold = m_tuning.threshold;
        m_now = milliseconds(0);
        QJsonObject step = described(m_state, {});
        step[u"score"_s] = m_state.score;
        step[u"threshold"_s] = m_state.threshold;
        return {.step = step};
    }
    return stepped(read.input, read.at);
}

Replay::Answer Replay::stepped(const DecisionInput &input, milliseconds at)
{
    Answer answer;
    ageTo(at, answer.changes);
    const DecisionState before = m_state;
    const DecisionStep step = decide(m_state, input, {at, at}, m_tuning);
    m_now = at;
    answer.step = described(m_state, step);
    answer.step[u"score"_s] = m_state.score;
    answer.step[u"threshold"_s] = m_state.threshold;
    const bool differs = before.light != m_state.light || before.cause != m_state.cause;
    if (differs || step.change) {
        answer.changes.append(changed(m_state, step, at));
    }
    return answer;
}

/// Lets the silence before \p at have its effect at the moment when it became too long.
void Replay::ageTo(milliseconds at, QList<QJsonObject> &changes)
{
    if (!m_state.lastNews || m_state.stale) {
        return;
    }
    const milliseconds ends = *m_state.lastNews + 3 * m_tuning.interval;
    if (ends >= at || ends < m_now) {
        return;
    }
    const DecisionStep step = decide(m_state, {}, {ends, ends}, m_tuning);
    if (step.change) {
        changes.append(changed(m_state, step, ends));
    }
}
