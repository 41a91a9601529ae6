// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/testlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype most = 50;

constexpr std::array phases{std::pair{"name"_L1, &Phases::name},
                            std::pair{"connect"_L1, &Phases::connect},
                            std::pair{"tls"_L1, &Phases::tls},
                            std::pair{"first_byte"_L1, &Phases::firstByte},
                            std::pair{"first_token"_L1, &Phases::firstToken},
                            std::pair{"server"_L1, &Phases::server},
                            std::pair{"total"_L1, &Phases::total}};

constexpr std::array texts{
    std::pair{"error_type"_L1, &Observation::errorType},
    std::pair{"error_code"_L1, &Observation::errorCode},
    std::pair{"message"_L1, &Observation::message},
    std::pair{"request_id"_L1, &Observation::requestId},
    std::pair{"edge"_L1, &Observation::edge},
    std::pair{"proxy"_L1, &Observation::proxy},
};

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
std::optional<Enum> valueOf(const QJsonValue &name)
{
    bool known = false;
    const int value
        = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

std::optional<int> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

QJsonObject toObject(const TestResult &test)
{
    const Observation &seen = test.seen;
    QJsonObject object{{u"at"_s, seen.at.toMSecsSinceEpoch()},
                       {u"model"_s, test.asked.model},
                       {u"stream"_s, test.asked.stream},
                       {u"prompt"_s, test.asked.prompt},
                       {u"max_tokens"_s, test.asked.maxTokens},
                       {u"reply"_s, test.reply},
                       {u"curl"_s, test.curl},
                       {u"outcome"_s, nameOf(seen.outcome)},
                       {u"failure"_s, nameOf(seen.failure)},
                       {u"rung"_s, nameOf(seen.rung)},
                       {u"status"_s, seen.httpStatus}};
    for (const auto &[name, field] : texts) {
        object.insert(name, seen.*field);
    }
    for (const auto &[name, field] : phases) {
        if (const Phases::Span &span = seen.phases.*field) {
            object.insert(name + "_us"_L1, static_cast<qint64>(span->count()));
        }
    }
    if (seen.inputTokens) {
        object.insert(u"input_tokens"_s, *seen.inputTokens);
    }
    if (seen.outputTokens) {
        object.insert(u"output_tokens"_s, *seen.outputTokens);
    }
    if (seen.retryAfter) {
        object.insert(u"retry_after_s"_s, static_cast<qint64>(seen.retryAfter->count()));
    }
    return object;
}

std::optional<TestResult> fromObject(const QJsonObject &object)
{
    const auto outcome = valueOf<Observation::Outcome>(object[u"outcome"_s]);
    const auto failure = valueOf<Observation::Failure>(object[u"failure"_s]);
    const auto rung = valueOf<Observation::Rung>(object[u"rung"_s]);
    if (!outcome || !failure || !rung || !object[u"at"_s].isDouble()) {
        return std::nullopt;
    }
    TestResult test{.asked = {.model = object[u"model"_s].toString(),
                              .stream = object[u"stream"_s].toBool(),
                              .prompt = object[u"prompt"_s].toString(),
                              .maxTokens = object[u"max_tokens"_s].toInt(1)},
                    .reply = object[u"reply"_s].toString(),
                    .curl = object[u"curl"_s].toString()};
    Observation &seen = test.seen;
    seen.rung = *rung;
    seen.at = QDateTime::fromMSecsSinceEpoch(object[u"at"_s].toInteger(), Qt::UTC);
    seen.outcome = *outcome;
    seen.failure = *failure;
    seen.httpStatus = object[u"status"_s].toInt();
    seen.model = test.asked.model;
    seen.inputTokens = number(object[u"input_tokens"_s]);
    seen.outputTokens = number(object[u"output_tokens"_s]);
    for (const auto &[name, field] : texts) {
        seen.*field = object[name].toString();
    }
    for (const auto &[name, field] : phases) {
        const QJsonValue span = object[name + "_us"_L1];
        if (span.isDouble()) {
            seen.phases.*field = std::chrono::microseconds(span.toInteger());
        }
    }
    if (const QJsonValue wait = object[u"retry_after_s"_s]; wait.isDouble()) {
        seen.retryAfter = std::chrono::seconds(wait.toInteger());
    }
    return test;
}
}

QList<TestResult> withTest(QList<TestResult> tests, const TestResult &newest)
{
    tests.append(newest);
    return tests.mid(std::max<qsizetype>(0, tests.size() - most));
}

QByteArray toJson(const QList<TestResult> &tests)
{
    QJsonArray array;
    for (const TestResult &test : tests) {
        array.append(toObject(test));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<TestResult> testsFrom(const QByteArray &json)
{
    QList<TestResult> tests;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &entry : array) {
        if (const auto test = fromObject(entry.toObject())) {
            tests = withTest(std::move(tests), *test);
        }
    }
    return tests;
}
