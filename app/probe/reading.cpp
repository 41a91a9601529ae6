// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/reading.h"

#include "probe/apierror.h"
#include "probe/headerfields.h"
#include "probe/messagestream.h"
#include "probe/modelsreader.h"
#include "probe/outcomes.h"
#include "probe/plaintext.h"
#include "probe/ratelimitheaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using Failure = Observation::Failure;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestMessage = 500;
constexpr qsizetype longestId = 80;

// What the body said: an error, or what is missing from the shape that was due.
struct Content {
    std::optional<ApiError> error;
    QString missing; ///< One English sentence; empty when the shape is right.
    std::optional<int> inputTokens;
    std::optional<int> outputTokens;
};

bool isJson(const QByteArray &body)
{
    // QJsonDocument takes no bare values.
    return QJsonDocument::fromJson('[' + body + ']').array().size() == 1;
}

bool isFromApi(const Answer &answer)
{
    return !answer.header("request-id").isEmpty() || !answer.header("cf-ray").isEmpty();
}

bool isRedirect(const Answer &answer)
{
    return answer.status >= 300 && answer.status < 400;
}

// Whether somebody between us and the API answered in its place. A 5xx as HTML is what the
// API's own edge sends when nothing behind it answers.
bool isForeign(const Answer &answer)
{
    if (isRedirect(answer) || answer.status == 407 || answer.status == 511) {
        return true;
    }
    const bool refusal = answer.status >= 400 && answer.status < 500 && !isFromApi(answer);
    return (answer.status < 300 || refusal) && isHtml(answer);
}

Content readCount(const QByteArray &body)
{
    return {.missing
            = readTokenCount(body) ? QString() : u"The answer holds no count of tokens."_s};
}

Content readWholeMessage(const Answer &answer)
{
    const SeenMessage message = readMessage(answer);
    Content content{.error = message.error,
                    .inputTokens = message.inputTokens,
                    .outputTokens = message.outputTokens};
    if (!message.started) {
        content.missing = u"The answer is no message."_s;
    } else if (!message.stopped) {
        content.missing = u"The stream ended without message_stop."_s;
    }
    return content;
}

Content readGood(const Answer &answer, Rung rung)
{
    Content content;
    switch (rung) {
    case Rung::Link:
    case Rung::Control:
        return content;
    case Rung::Edge:
        content.missing = isJson(answer.body) ? QString() : u"The answer is not JSON."_s;
        return content;
    case Rung::Key:
        content.missing
            = readModels(answer.body) ? QString() : u"The answer is no list of models."_s;
        break;
    case Rung::Count:
        content = readCount(answer.body);
        break;
    case Rung::Message:
        content = readWholeMessage(answer);
        break;
    }
    if (content.missing.isEmpty() && answer.header("request-id").isEmpty()) {
        content.missing = u"The answer has no request-id."_s;
    }
    return content;
}

Content readContent(const Answer &answer, Rung rung)
{
    if (answer.status == 200) {
        return readGood(answer, rung);
    }
    return {.error = readError(answer.body), .missing = u"The answer is not the one expected."_s};
}

bool hasBegun(const Answer &answer)
{
    return answer.status != 0 || answer.phases.firstByte || answer.failure == Failure::Malformed
        || answer.failure == Failure::TooLarge;
}

// Somebody else than the API is in the way, as far as the failure tells.
std::optional<Outcome> obstacle(Failure failure)
{
    switch (failure) {
    case Failure::Certificate:
    case Failure::Plaintext:
        return Outcome::Intercepted;
    case Failure::Proxy:
        return Outcome::Portal;
    case Failure::None:
    case Failure::Name:
    case Failure::NoRoute:
    case Failure::Connect:
    case Failure::Tls:
    case Failure::Timeout:
    case Failure::Reset:
    case Failure::Malformed:
    case Failure::TooLarge:
        return std::nullopt;
    }
    return std::nullopt;
}

Outcome controlOutcome(const Answer &answer)
{
    // Behind TLS a redirect comes from the host itself; without, it is a portal's first sign.
    const bool proven = !answer.certificate.issuer.isEmpty();
    if (answer.status == 407 || answer.status == 511
        || (isRedirect(answer) && !proven && answer.status != 304)) {
        return Outcome::Portal;
    }
    return answer.status == 0 ? Outcome::OwnNetwork : Outcome::Ok;
}

// Without a key the API's own refusal proves that its edge answers.
bool isKeylessRefusal(const Answer &answer, const Asked &asked)
{
    return !asked.hadKey && (answer.status == 401 || answer.status == 405);
}

Outcome answeredOutcome(const Answer &answer, const Asked &asked, const Content &content)
{
    if (isForeign(answer)) {
        return Outcome::Portal;
    }
    if (isKeylessRefusal(answer, asked)) {
        const bool isApi = isFromApi(answer) || content.error;
        return isApi ? Outcome::Ok : Outcome::Portal;
    }
    if (answer.status >= 400 || content.error) {
        return outcomeOfError(answer.status, content.error.value_or(ApiError{}));
    }
    if (answer.failure != Failure::None) {
        return outcomeOfSilence(true, asked.controlGood);
    }
    return content.missing.isEmpty() ? Outcome::Ok : Outcome::ProviderFault;
}

Outcome outcomeOf(const Answer &answer, const Asked &asked, const Content &content)
{
    if (const std::optional<Outcome> inTheWay = obstacle(answer.failure)) {
        return *inTheWay;
    }
    if (asked.rung == Rung::Control) {
        return controlOutcome(answer);
    }
    if (answer.status == 0) {
        return outcomeOfSilence(hasBegun(answer), asked.controlGood);
    }
    return answeredOutcome(answer, asked, content);
}

QString portalMessage(const Answer &answer)
{
    const QByteArray location = answer.header("location");
    if (isRedirect(answer) && !location.isEmpty()) {
        return plainLine(QString(u"Redirected to "_s + QString::fromUtf8(location)),
                         longestMessage);
    }
    return isHtml(answer) ? u"A web page came in place of the API's answer."_s : QString();
}

QString messageOf(const Answer &answer, const Content &content, Outcome outcome)
{
    if (content.error && !content.error->message.isEmpty()) {
        return content.error->message;
    }
    if (answer.failure != Failure::None) {
        return plainLine(QStringView(answer.failureText), longestMessage);
    }
    if (outcome == Outcome::Portal) {
        return portalMessage(answer);
    }
    if (answer.status >= 400) {
        return isHtml(answer) ? QString() : plainLine(QByteArrayView(answer.body), longestMessage);
    }
    return outcome == Outcome::Ok ? QString() : content.missing;
}

QString requestIdOf(const Answer &answer, const Content &content)
{
    const QString id = plainLine(QByteArrayView(answer.header("request-id")), longestId);
    return id.isEmpty() && content.error ? content.error->requestId : id;
}
}

Observation read(const Answer &answer, const Asked &asked)
{
    const Content content = readContent(answer, asked.rung);
    const Outcome outcome = outcomeOf(answer, asked, content);
    const ApiError error = content.error.value_or(ApiError{});
    Observation seen{.serviceId = asked.serviceId,
                     .rung = asked.rung,
                     .at = asked.startedAt,
                     .outcome = outcome,
                     .failure = answer.failure,
                     .httpStatus = answer.status,
                     .errorType = error.type,
                     .errorCode = error.code,
                     .message = messageOf(answer, content, outcome),
                     .requestId = requestIdOf(answer, content),
                     .model = asked.model,
                     .edge = edgeOf(answer),
                     .phases = answer.phases,
                     .inputTokens = content.inputTokens,
                     .outputTokens = content.outputTokens,
                     .clockSkew = clockSkewOf(answer, asked.endedAt),
                     .certificate = answer.certificate,
                     .proxy = answer.proxy,
                     .limits = readRateLimits(answer)};
    seen.phases.server = serverTimeOf(answer);
    if (answer.status >= 400) {
        seen.retryAfter = retryAfterOf(answer, asked.endedAt);
    }
    if (outcome == Outcome::Limited && !seen.retryAfter) {
        seen.retryAfter = untilReset(seen.limits, asked.endedAt);
    }
    return seen;
}

bool isHelloGone(const Answer &answer)
{
    if (answer.failure != Failure::None || isForeign(answer)) {
        return false;
    }
    if (answer.status == 404 || answer.status == 405 || answer.status == 410) {
        return true;
    }
    const bool claimsJson = answer.header("content-type").toLower().contains("json");
    return answer.status / 100 == 2 && !claimsJson && !isJson(answer.body);
}

std::optional<int> readTokenCount(const QByteArray &body)
{
    const QJsonValue tokens = QJsonDocument::fromJson(body).object().value(u"input_tokens"_s);
    constexpr int most = 1'000'000'000;
    return tokens.isDouble() ? std::optional(std::clamp(tokens.toInt(), 0, most)) : std::nullopt;
}
