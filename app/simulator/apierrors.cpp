// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/apierrors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {
using Kind = Fault::Kind;

const QMap<Kind, ApiRefusal> &refusals()
{
    static const QMap<Kind, ApiRefusal> table{
        {Kind::BadRequest,
         {400, "invalid_request_error", u"messages.0.content: Field required"_s, {}}},
        {Kind::OutOfCredit,
         {400,
          "invalid_request_error",
          u"Your credit balance is too low to access the Anthropic API. Please go to Plans & "
          "Billing to upgrade or purchase credits."_s,
          {}}},
        {Kind::OnHold,
         {400, "invalid_request_error", u"This organization has been put on hold."_s,
          "organization_on_hold"}},
        {Kind::RefusedKey, {401, "authentication_error", u"invalid x-api-key"_s, {}}},
        {Kind::Billing,
         {402, "billing_error", u"There is a problem with the payment for this account."_s, {}}},
        {Kind::Forbidden,
         {403, "permission_error", u"Your API key may not use this resource."_s, {}}},
        {Kind::Conflict, {409, "conflict_error", u"The resource is being changed."_s, {}}},
        {Kind::TooLarge, {413, "request_too_large", u"Request exceeds the maximum size"_s, {}}},
        {Kind::Unprocessable,
         {422, "invalid_request_error", u"The request could not be processed."_s, {}}},
        {Kind::Limited,
         {429,
          "rate_limit_error",
          u"This request would exceed the rate limit of 4,000 requests per minute."_s,
          {}}},
        {Kind::LimitedBare, {429, "rate_limit_error", u"Too many requests."_s, {}}},
        {Kind::RampLimit,
         {429, "rate_limit_error", u"Traffic grew too fast. Please ramp up gradually."_s,
          "ramp_limit_exceeded"}},
        {Kind::SpendLimit,
         {429, "rate_limit_error", u"The monthly spend limit has been reached."_s,
          "enforced_spend_limit_reached"}},
        {Kind::ContractLimit,
         {429, "rate_limit_error", u"The contract's spend limit has been reached."_s,
          "contract_spend_limit_reached"}},
        {Kind::ApiError, {500, "api_error", u"Internal server error"_s, {}}},
        {Kind::TimeoutError, {504, "timeout_error", u"The request timed out."_s, {}}},
        {Kind::Overloaded, {529, "overloaded_error", u"Overloaded"_s, {}}},
        // Where nothing is streamed the faults of a stream come as a status.
        {Kind::StreamOverloaded, {529, "overloaded_error", u"Overloaded"_s, {}}},
        {Kind::StreamApiError, {500, "api_error", u"Internal server error"_s, {}}},
    };
    return table;
}

CannedReply page(int status, const QByteArray &server, const QByteArray &heading)
{
    return {.status = status,
            .headers = {{"content-type", "text/html; charset=UTF-8"}, {"server", server}},
            .body = "<!DOCTYPE html>\n<html><head><title>" + heading + "</title></head>\n<body><h1>"
                + heading + "</h1></body></html>\n"};
}

CannedReply envoy(const QByteArray &words)
{
    return {.status = 503,
            .headers = {{"content-type", "text/plain"}, {"server", "envoy"}},
            .body = words};
}

CannedReply withHeader(CannedReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.emplaceBack(name, value);
    return reply;
}
}

QByteArray bodyOf(const ApiRefusal &refusal, const QByteArray &requestId)
{
    QJsonObject error{{u"type"_s, QString::fromLatin1(refusal.type)},
                      {u"message"_s, refusal.message}};
    if (!refusal.code.isEmpty()) {
        error.insert(u"details"_s,
                     QJsonObject{{u"error_code"_s, QString::fromLatin1(refusal.code)}});
    }
    const QJsonObject body{{u"type"_s, u"error"_s},
                           {u"error"_s, error},
                           {u"request_id"_s, QString::fromLatin1(requestId)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<ApiRefusal> refusalOf(const Fault &fault, const QString &model)
{
    if (fault.kind == Kind::UnknownModel) {
        return ApiRefusal{404, "not_found_error", u"model: "_s + model, {}};
    }
    if (fault.kind == Kind::OtherStatus) {
        return ApiRefusal{fault.status, "unheard_of_error", u"Something new."_s, {}};
    }
    const auto found = refusals().constFind(fault.kind);
    return found == refusals().cend() ? std::nullopt : std::optional(*found);
}

std::optional<CannedReply> strangersReply(const Fault &fault)
{
    static const QMap<Kind, CannedReply> table{
        {Kind::BadGateway, page(502, "cloudflare", "502 Bad Gateway")},
        {Kind::Unavailable,
         envoy("upstream connect error or disconnect/reset before headers. reset reason: "
               "overflow")},
        {Kind::NoHealthyUpstream, envoy("no healthy upstream")},
        {Kind::Portal, page(200, "nginx", "Welcome to the guest network. Please sign in.")},
        {Kind::ProxyPassword,
         withHeader(page(407, "squid", "Proxy Authentication Required"), "proxy-authenticate",
                    "Basic realm=\"office\"")},
        {Kind::Challenge,
         {.status = 202,
          .headers = {{"server", "CloudFront"}, {"x-amzn-waf-action", "challenge"}}}},
        {Kind::Captcha,
         withHeader(page(405, "CloudFront", "Human Verification"), "x-amzn-waf-action", "captcha")},
        {Kind::Blocked, page(403, "CloudFront", "The request could not be satisfied")},
    };
    if (fault.kind == Kind::Redirect) {
        return CannedReply{.status = 302, .headers = {{"location", fault.location.toEncoded()}}};
    }
    const auto found = table.constFind(fault.kind);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}
