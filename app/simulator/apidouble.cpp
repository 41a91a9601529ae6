// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/apidouble.h"

#include "simulator/messageanswer.h"
#include "simulator/models.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {
using Target = Fault::Target;

constexpr QByteArrayView bearer = "Bearer ";
constexpr QByteArrayView modelPath = "/v1/models/";

ApiRefusal invalid(const QString &message)
{
    return {400, "invalid_request_error", message, {}};
}

std::optional<ApiRefusal> objectionToKey(const ReceivedHttp &request)
{
    const auto kind = keyKindOf(request);
    if (kind == "none") {
        return ApiRefusal{401, "authentication_error", u"x-api-key header is required"_s, {}};
    }
    if (kind == "both") {
        return ApiRefusal{401, "authentication_error", u"Only one kind of key may be sent"_s, {}};
    }
    return {};
}

std::optional<ApiRefusal> objectionToVersion(const ReceivedHttp &request)
{
    const auto version = request.headers.value("anthropic-version");
    if (version.isEmpty()) {
        return invalid(u"anthropic-version: header is required"_s);
    }
    if (version != "2023-06-01" && version != "2026-10-21") {
        return invalid(u"anthropic-version: this is not a valid version"_s);
    }
    return {};
}

std::optional<ApiRefusal> objectionToBody(const ReceivedHttp &request, Target target)
{
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return invalid(u"The request body is not valid JSON."_s);
    }
    const auto body = document.object();
    const auto model = body.value(u"model"_s).toString();
    if (model.isEmpty()) {
        return invalid(u"model: Field required"_s);
    }
    if (body.value(u"messages"_s).toArray().isEmpty()) {
        return invalid(u"messages: at least one message is required"_s);
    }
    if (target == Target::Messages && body.value(u"max_tokens"_s).toInt() < 1) {
        return invalid(u"max_tokens: must be greater than or equal to 1"_s);
    }
    if (!findModel(model)) {
        return ApiRefusal{404, "not_found_error", u"model: "_s + model, {}};
    }
    return {};
}

QJsonObject bodyOf(const ReceivedHttp &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// Those that the query's lifecycle, after_id and before_id leave.
QList<PretendedModel> selection(const QUrlQuery &query)
{
    const auto wantsRetired = query.queryItemValue(u"lifecycle"_s) == u"retired";
    QList<PretendedModel> models;
    std::copy_if(pretendedModels().cbegin(), pretendedModels().cend(), std::back_inserter(models),
                 [wantsRetired](const PretendedModel &model) {
                     return (model.lifecycle == u"retired") == wantsRetired;
                 });
    const auto indexOf = [&models, &query](const QString &key) {
        const auto id = query.queryItemValue(key);
        const auto found = std::find_if(models.cbegin(), models.cend(),
                                        [&id](const auto &model) { return model.id == id; });
        return found == models.cend() ? -1 : std::distance(models.cbegin(), found);
    };
    const auto before = indexOf(u"before_id"_s);
    if (before >= 0) {
        return models.mid(0, before);
    }
    return models.mid(indexOf(u"after_id"_s) + 1);
}
}

std::optional<Target> targetOf(const QByteArray &path)
{
    if (path == "/api/hello") {
        return Target::Hello;
    }
    if (path == "/v1/models" || path.startsWith(modelPath)) {
        return Target::Models;
    }
    if (path == "/v1/messages/count_tokens") {
        return Target::Count;
    }
    if (path == "/v1/messages") {
        return Target::Messages;
    }
    if (path == "/" || path.startsWith("/api/v2/")) {
        return Target::Page;
    }
    return {};
}

QByteArray keyKindOf(const ReceivedHttp &request)
{
    const auto hasKey = !request.headers.value("x-api-key").isEmpty();
    const auto authorization = request.headers.value("authorization");
    const auto hasBearer = authorization.startsWith(bearer) && authorization.size() > bearer.size();
    if (hasKey && hasBearer) {
        return "both";
    }
    if (hasKey) {
        return "x-api-key";
    }
    return hasBearer ? "bearer" : "none";
}

ApiDouble::ApiDouble(Dice &dice)
    : m_dice(dice)
{
}

CannedReply ApiDouble::answer(const ReceivedHttp &request, const QDateTime &now,
                              std::chrono::milliseconds serverTime)
{
    const auto objection = objectionTo(request);
    auto reply = objection ? refuse(*objection) : answerAllowed(request, now);
    reply.headers.emplaceBack("server-timing",
                              "x-originResponse;dur=" + QByteArray::number(serverTime.count()));
    return reply;
}

CannedReply ApiDouble::refuse(const ApiRefusal &refusal)
{
    const auto requestId = m_dice.requestId();
    const auto isSpent = refusal.code.endsWith("spend_limit_reached");
    const auto mayHeal = (refusal.status == 429 && !isSpent) || refusal.status >= 500;
    CannedReply reply{.status = refusal.status, .headers = edgeHeaders()};
    reply.headers += HeaderList{{"content-type", "application/json"},
                                {"request-id", requestId},
                                {"x-should-retry", mayHeal ? "true" : "false"}};
    if (refusal.status == 405) {
        reply.headers.emplaceBack("allow", "POST");
    }
    reply.body = bodyOf(refusal, requestId);
    return reply;
}

CannedReply ApiDouble::refuse(const ApiRefusal &refusal, const Fault &fault, const QDateTime &now)
{
    auto reply = refuse(refusal);
    if (fault.kind == Fault::Kind::Limited || fault.kind == Fault::Kind::RampLimit) {
        reply.headers.emplaceBack("retry-after", QByteArray::number(fault.retryAfter.count()));
        reply.headers += Allowance::exhausted(now + fault.retryAfter);
    }
    return reply;
}

std::optional<ApiRefusal> ApiDouble::objectionTo(const ReceivedHttp &request) const
{
    const auto target = targetOf(request.path);
    if (!target) {
        return ApiRefusal{404, "not_found_error", u"Not found"_s, {}};
    }
    const auto isPosted = *target == Target::Count || *target == Target::Messages;
    if (request.method != (isPosted ? "POST" : "GET")) {
        return ApiRefusal{405, "invalid_request_error", u"Method Not Allowed"_s, {}};
    }
    if (*target == Target::Hello) {
        return {};
    }
    if (auto objection = objectionToKey(request)) {
        return objection;
    }
    if (auto objection = objectionToVersion(request)) {
        return objection;
    }
    return isPosted ? objectionToBody(request, *target) : std::nullopt;
}

CannedReply ApiDouble::answerAllowed(const ReceivedHttp &request, const QDateTime &now)
{
    if (request.path == "/api/hello") {
        CannedReply reply{.headers = edgeHeaders(), .body = R"({"message":"hello"})"};
        reply.headers.emplaceBack("content-type", "application/json");
        return reply;
    }
    if (request.path == "/v1/models") {
        return models(request);
    }
    if (request.path == "/v1/messages/count_tokens") {
        return count(bodyOf(request));
    }
    if (request.path == "/v1/messages") {
        return message(bodyOf(request), now);
    }
    return model(request);
}

CannedReply ApiDouble::models(const ReceivedHttp &request)
{
    constexpr int defaultLimit = 20;
    constexpr int maxLimit = 1000;
    const auto asked = request.query.queryItemValue(u"limit"_s);
    const auto limit = asked.isEmpty() ? defaultLimit : asked.toInt();
    if (limit < 1 || limit > maxLimit) {
        return refuse(invalid(u"limit: must be between 1 and 1000"_s));
    }

    const auto selected = selection(request.query);
    const auto page = selected.mid(0, limit);
    QJsonArray data;
    for (const auto &each : page) {
        data.append(toJson(each, request.headers.value("anthropic-version")));
    }
    return ok({{u"data"_s, data},
               {u"has_more"_s, page.size() < selected.size()},
               {u"first_id"_s, page.isEmpty() ? QJsonValue() : page.first().id},
               {u"last_id"_s, page.isEmpty() ? QJsonValue() : page.last().id}});
}

CannedReply ApiDouble::model(const ReceivedHttp &request)
{
    const auto id = QString::fromUtf8(request.path.mid(modelPath.size()));
    const auto found = findModel(id);
    return found ? ok(toJson(*found, request.headers.value("anthropic-version")))
                 : refuse({404, "not_found_error", u"model: "_s + id, {}});
}

CannedReply ApiDouble::count(const QJsonObject &body)
{
    return ok({{u"input_tokens"_s, tokensIn(body)}});
}

CannedReply ApiDouble::message(const QJsonObject &body, const QDateTime &now)
{
    const auto said = answerMessage(body, m_dice);
    m_allowance.spend(said.inputTokens, static_cast<int>(said.tokens.size()), now);

    CannedReply reply{.headers = apiHeaders() + m_allowance.headers()};
    if (body.value(u"stream"_s).toBool()) {
        reply.headers += HeaderList{{"content-type", "text/event-stream; charset=utf-8"},
                                    {"cache-control", "no-cache"}};
        reply.events = toEvents(said, m_dice);
    } else {
        reply.headers.emplaceBack("content-type", "application/json");
        reply.body = toJson(said);
    }
    return reply;
}

CannedReply ApiDouble::ok(const QJsonObject &body)
{
    CannedReply reply{.headers = apiHeaders(),
                      .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    reply.headers.emplaceBack("content-type", "application/json");
    return reply;
}

HeaderList ApiDouble::edgeHeaders()
{
    return {{"server", "cloudflare"},
            {"cf-ray", m_dice.ray()},
            {"cf-cache-status", "DYNAMIC"},
            {"vary", "Accept-Encoding"},
            {"x-robots-tag", "none"},
            {"strict-transport-security", "max-age=31536000; includeSubDomains; preload"},
            {"content-security-policy", "default-src 'none'; frame-ancestors 'none'"}};
}

HeaderList ApiDouble::apiHeaders()
{
    return edgeHeaders()
        + HeaderList{{"request-id", m_dice.requestId()},
                     {"anthropic-organization-id", "00000000-0000-4000-8000-000000000001"},
                     {"anthropic-workspace-id", "wrkspc_01StandInStandInStandIn1"},
                     {"traceresponse", m_dice.trace()}};
}
