// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/blamecases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Certificate = BlameCase::Certificate;
using Expected = BlameCase::Expected;
using Kind = Fault::Kind;
using Names = NameService::State;
using Place = BlameCase::Place;
using Proxy = BlameCase::Proxy;
using Rows = QList<BlameCase>;
using Target = Fault::Target;

namespace {
Expected works(const QString &words = u"works"_s)
{
    return {u"green"_s, u"none"_s, 0, words};
}

Expected down(const QString &words)
{
    return {u"red"_s, u"provider"_s, 2, words};
}

Expected degraded(const QString &words)
{
    return {u"amber"_s, u"provider"_s, 1, words};
}

Expected unreachable()
{
    return down(u"can't be reached from here"_s);
}

Expected network(const QString &words)
{
    return {u"grey"_s, u"network"_s, 3, words};
}

Expected interception(const QString &words)
{
    return {u"grey"_s, u"interception"_s, 3, words};
}

Expected key(const QString &words)
{
    return {u"amber"_s, u"key"_s, 4, words};
}

Expected quota(const QString &words = u"rate limit is used up"_s)
{
    return {u"amber"_s, u"quota"_s, 5, words};
}

Expected billing(const QString &words)
{
    return {u"amber"_s, u"billing"_s, 6, words};
}

Expected request(const QString &words)
{
    return {u"amber"_s, u"request"_s, 7, words};
}

Expected unclear(const QString &words)
{
    return {u"amber"_s, u"unknown"_s, 8, words};
}

QList<Fault> everywhere(Kind kind)
{
    return {{.kind = kind}};
}

QList<Fault> on(Target target, Kind kind)
{
    return {{.kind = kind, .on = {target}}};
}

QList<Fault> onMessages(Kind kind)
{
    return on(Target::Messages, kind);
}

QList<Fault> onNextMessages(Kind kind, int next)
{
    return {{.kind = kind, .on = {Target::Messages}, .next = next}};
}

/// The first answer takes its time, so that the machine can fall asleep over it.
QList<Fault> onSlow(Target target, Kind kind, int next = 1)
{
    return {{.kind = kind, .on = {target}, .next = next, .delay = 1s}};
}

PostedPage reporting(const QString &status = u"partial_outage"_s)
{
    return {.components = {{u"api"_s, status}},
            .incidents = {{.key = u"i1"_s, .name = u"Errors"_s}}};
}

PostedPage hiding(Kind kind)
{
    return {.fault = {.kind = kind}};
}

Rows goodAnswers()
{
    return {
        {.name = "all is well", .expected = works()},
        {.name = "all is well over TLS",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = works()},
        {.name = "all is well without a key",
         .key = {},
         .expected = works(u"more can't be seen without a key"_s),
         .besides = u"Without a key only the edge is asked"_s},
        {.name = "all is well through a proxy",
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = works(),
         .besides = u"HTTPS_PROXY sends requests"_s},
        {.name = "all is well by name",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .apiName = Names::Fine,
         .pageName = Names::Fine,
         .expected = works()},
        {.name = "all is well without test messages",
         .message = u"never"_s,
         .expected = works(),
         .besides = u"test messages are switched off"_s},
        {.name = "all is well with the key as a bearer's",
         .settings = {{u"api/auth"_s, u"bearer"_s}},
         .expected = works()},
        {.name = "all is well with the newer version of the API",
         .settings = {{u"api/version"_s, u"2026-10-21"_s}},
         .expected = works()},
        {.name = "all is well, but slow, within bounds",
         .api = {{.delay = 300ms, .tokenDelay = 50ms}},
         .expected = works()},
    };
}

Rows brokenAnswers()
{
    const QString failing = u"is failing"_s;
    return {
        {.name = "a message of another shape",
         .api = onMessages(Kind::WrongShape),
         .expected = down(failing)},
        {.name = "a list of models that is none",
         .api = on(Target::Models, Kind::WrongShape),
         .expected = down(failing)},
        {.name = "a count that is none",
         .api = on(Target::Count, Kind::WrongShape),
         .message = u"never"_s,
         .expected = down(failing)},
        {.name = "a truncated list of models",
         .api = on(Target::Models, Kind::Truncated),
         .expected = down(failing)},
        {.name = "broken chunks over TLS",
         .api = onMessages(Kind::BrokenChunks),
         .certificate = Certificate::Good,
         .expected = down(failing)},
        {.name = "something that is no HTTP",
         .api = everywhere(Kind::Garbled),
         .expected = down(failing)},
        {.name = "a stream without its end",
         .api = onMessages(Kind::StreamCut),
         .expected = down(failing)},
        {.name = "a stream that is reset",
         .api = onMessages(Kind::StreamReset),
         .expected = down(failing)},
        {.name = "a stream that is reset, through a proxy",
         .api = onMessages(Kind::StreamReset),
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = down(failing)},
        {.name = "headers that break off",
         .api = onMessages(Kind::ResetHeaders),
         .expected = down(failing)},
        {.name = "a body that drips", .api = onMessages(Kind::Dripping), .expected = down(failing)},
        {.name = "a body of 2 MiB",
         .api = on(Target::Count, Kind::OversizeBody),
         .message = u"never"_s,
         .expected = down(failing)},
        {.name = "headers of 96 KiB",
         .api = on(Target::Hello, Kind::OversizeHeaders),
         .key = {},
         .expected = down(failing)},
    };
}

Rows faults()
{
    return {
        {.name = "500 on messages",
         .api = onMessages(Kind::ApiError),
         .expected = down(u"HTTP 500"_s)},
        {.name = "500 everywhere, without a key",
         .api = everywhere(Kind::ApiError),
         .key = {},
         .expected = down(u"HTTP 500"_s)},
        {.name = "500 in mid-stream",
         .api = onMessages(Kind::StreamApiError),
         .expected = down(u"broken answer"_s)},
        {.name = "502 of the edge, in HTML, over TLS",
         .api = everywhere(Kind::BadGateway),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = down(u"HTTP 502"_s)},
        {.name = "503 in plain text",
         .api = everywhere(Kind::Unavailable),
         .expected = down(u"HTTP 503"_s)},
        {.name = "503 without a healthy server, and the page knows",
         .api = onMessages(Kind::NoHealthyUpstream),
         .page = reporting(u"major_outage"_s),
         .expected = down(u"HTTP 503"_s),
         .besides = u"The status page reports \"Errors\""_s},
        {.name = "504 on the list of models",
         .api = on(Target::Models, Kind::TimeoutError),
         .expected = down(u"HTTP 504"_s)},
        {.name = "a 5xx of an unknown type, and the page can't be read",
         .api = {{.kind = Kind::OtherStatus, .on = {Target::Count}, .status = 507}},
         .page = hiding(Kind::Captcha),
         .message = u"never"_s,
         .expected = down(u"HTTP 507"_s),
         .besides = u"The status page can't be read"_s},
        {.name = "one 500, then good answers",
         .api = onNextMessages(Kind::ApiError, 1),
         .expected = works()},
        {.name = "two 500, then good answers",
         .api = onNextMessages(Kind::ApiError, 2),
         .expected = degraded(u"may be failing"_s)},
    };
}

Rows overloads()
{
    return {
        {.name = "529 on a message",
         .api = onMessages(Kind::Overloaded),
         .expected = down(u"overloaded: the last 3 of 3 requests got HTTP 529"_s)},
        {.name = "529 in mid-stream",
         .api = onMessages(Kind::StreamOverloaded),
         .expected = down(u"overloaded"_s)},
        {.name = "529 on everything",
         .api = everywhere(Kind::Overloaded),
         .expected = down(u"overloaded"_s)},
        {.name = "529 without a key",
         .api = everywhere(Kind::Overloaded),
         .key = {},
         .expected = down(u"overloaded"_s)},
        {.name = "529 over TLS while the page is green",
         .api = onMessages(Kind::Overloaded),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = down(u"overloaded"_s),
         .besides = u"status page has nothing yet"_s},
        {.name = "529 through a proxy",
         .api = onMessages(Kind::Overloaded),
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = down(u"overloaded"_s)},
        {.name = "529 while the page reports it",
         .api = onMessages(Kind::Overloaded),
         .page = reporting(),
         .expected = down(u"overloaded"_s),
         .besides = u"The status page reports \"Errors\""_s},
        {.name = "529 while the page can't be read",
         .api = onMessages(Kind::Overloaded),
         .page = hiding(Kind::Challenge),
         .expected = down(u"overloaded"_s)},
        {.name = "529 twice, then good answers",
         .api = onNextMessages(Kind::Overloaded, 2),
         .expected = degraded(u"may be overloaded"_s)},
        {.name = "529 that test messages alone would see",
         .api = onMessages(Kind::Overloaded),
         .message = u"suspicion"_s,
         .expected = works()},
        {.name = "529 found on the page's suspicion",
         .api = onMessages(Kind::Overloaded),
         .page = reporting(),
         .message = u"suspicion"_s,
         .expected = down(u"overloaded"_s)},
    };
}

Rows silences()
{
    return {
        {.name = "messages hang", .api = onMessages(Kind::Hanging), .expected = unreachable()},
        {.name = "the whole API hangs, over TLS",
         .api = everywhere(Kind::Hanging),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = unreachable()},
        {.name = "requests are reset", .api = everywhere(Kind::Reset), .expected = unreachable()},
        {.name = "nothing listens at the API's address",
         .apiAt = Place::Nowhere,
         .expected = unreachable()},
        {.name = "nothing listens at the API's address, without a key",
         .apiAt = Place::Nowhere,
         .key = {},
         .expected = unreachable()},
        {.name = "handshakes with the API are cut off",
         .certificate = Certificate::Good,
         .apiAt = Place::Cut,
         .expected = unreachable()},
        {.name = "no network leads to the API", .apiAt = Place::NoRoute, .expected = unreachable()},
        {.name = "there is no such name as the API's",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .apiName = Names::Unknown,
         .pageName = Names::Fine,
         .expected = unreachable()},
        {.name = "the API's name can't be looked up",
         .certificate = Certificate::Good,
         .apiName = Names::Failing,
         .expected = unreachable()},
        {.name = "nobody answers for the API's name",
         .certificate = Certificate::Good,
         .apiName = Names::Dead,
         .expected = unreachable()},
        {.name = "the proxy can't reach the API",
         .api = on(Target::Proxy, Kind::Unavailable),
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = unreachable()},
        {.name = "the API is reset, and the page reports it",
         .api = everywhere(Kind::Reset),
         .page = reporting(),
         .expected = unreachable(),
         .besides = u"The status page reports \"Errors\""_s},
        {.name = "the API is reset, and the page shows a captcha",
         .api = everywhere(Kind::Reset),
         .page = hiding(Kind::Captcha),
         .expected = unreachable()},
        {.name = "the API is gone, a control of one's own is not",
         .apiAt = Place::Nowhere,
         .pageAt = Place::Nowhere,
         .controlAt = Place::Here,
         .expected = unreachable()},
    };
}

Rows ownNetwork()
{
    const QString gone = u"your network is down"_s;
    return {
        {.name = "nothing listens anywhere",
         .apiAt = Place::Nowhere,
         .pageAt = Place::Nowhere,
         .expected = network(gone)},
        {.name = "everything is cut off",
         .apiAt = Place::Cut,
         .pageAt = Place::Cut,
         .expected = network(gone)},
        {.name = "all handshakes are cut off",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .apiAt = Place::Cut,
         .pageAt = Place::Cut,
         .expected = network(gone)},
        {.name = "everything hangs",
         .api = everywhere(Kind::Hanging),
         .page = hiding(Kind::Hanging),
         .expected = network(gone)},
        {.name = "everything hangs, without a key",
         .api = everywhere(Kind::Hanging),
         .page = hiding(Kind::Hanging),
         .key = {},
         .expected = network(gone)},
        {.name = "API and control are gone, the page's cache is not",
         .apiAt = Place::Nowhere,
         .controlAt = Place::Nowhere,
         .expected = network(gone)},
        {.name = "no network leads anywhere",
         .apiAt = Place::NoRoute,
         .pageAt = Place::NoRoute,
         .expected = network(u"There is no way out of this machine"_s)},
        {.name = "no network leads anywhere, without a key",
         .apiAt = Place::NoRoute,
         .pageAt = Place::NoRoute,
         .key = {},
         .expected = network(gone)},
    };
}

Rows offline()
{
    const QString gone = u"your network is down"_s;
    return {
        {.name = "the machine is offline", .isOffline = true, .expected = network(gone)},
        {.name = "the machine is offline, over TLS",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .isOffline = true,
         .expected = network(gone)},
        {.name = "the machine is offline, without a key",
         .isOffline = true,
         .key = {},
         .expected = network(gone)},
        {.name = "the machine is offline, and a name is asked for",
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .apiName = Names::Fine,
         .pageName = Names::Fine,
         .isOffline = true,
         .expected = network(gone)},
        {.name = "the machine is offline behind its proxy",
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .isOffline = true,
         .expected = network(gone)},
    };
}

Rows names()
{
    const QString dead = u"name server (DNS)"_s;
    const auto both = [](const char *name, Names state, const Expected &expected) {
        return BlameCase{.name = name,
                         .certificate = Certificate::Good,
                         .pageCertificate = Certificate::Good,
                         .apiName = state,
                         .pageName = state,
                         .expected = expected};
    };
    Rows rows{
        both("no name is known", Names::Unknown, network(dead)),
        both("the name server fails", Names::Failing, network(dead)),
        both("the name server is dead", Names::Dead, network(dead)),
        both("the name server is dead, without a key", Names::Dead, network(dead)),
        both("no name is known, and the API's trouble is past knowing", Names::Unknown,
             network(dead)),
    };
    rows[3].key.clear();
    rows[4].api = everywhere(Kind::Overloaded);
    return rows;
}

Rows certificates()
{
    const auto intercepted = [](const char *name, Certificate shown, const QString &words) {
        return BlameCase{.name = name, .certificate = shown, .expected = interception(words)};
    };
    Rows rows{
        intercepted("a certificate of somebody whom nobody knows", Certificate::Strange,
                    u"it was issued by Stranger Ltd"_s),
        intercepted("such a certificate for API and page", Certificate::Strange, u"Stranger Ltd"_s),
        intercepted("such a certificate, without a key", Certificate::Strange, u"Stranger Ltd"_s),
        intercepted("such a certificate through a proxy", Certificate::Strange, u"Stranger Ltd"_s),
        intercepted("such a certificate by name", Certificate::Strange, u"Stranger Ltd"_s),
        intercepted("a certificate for another name", Certificate::WrongName,
                    u"not to be trusted"_s),
        intercepted("an expired certificate", Certificate::Expired, u"not to be trusted"_s),
        intercepted("a certificate that isn't good yet", Certificate::NotYetValid,
                    u"not to be trusted"_s),
        intercepted("plain text where TLS was due", Certificate::Absent, u"doesn't speak TLS"_s),
        intercepted("plain text where TLS was due, for the page, too", Certificate::Absent,
                    u"doesn't speak TLS"_s),
    };
    rows[1].pageCertificate = Certificate::Strange;
    rows[2].key.clear();
    rows[3].proxy = Proxy::StandIn;
    rows[4].apiName = Names::Fine;
    rows[9].pageCertificate = Certificate::Absent;
    return rows;
}

Rows clocks()
{
    const auto wrong = [](const char *name, Certificate shown, std::chrono::seconds ahead,
                          const Expected &expected) {
        return BlameCase{.name = name, .certificate = shown, .clock = ahead, .expected = expected};
    };
    Rows rows{
        wrong("the clock is a day slow, so the certificate isn't good yet",
              Certificate::NotYetValid, -24h,
              interception(u"slow, so good certificates look invalid"_s)),
        wrong("the clock is a month fast, so the certificate has expired", Certificate::Expired,
              720h, interception(u"fast"_s)),
        wrong("the clock is 10 min slow", Certificate::NotYetValid, -10min,
              interception(u"slow, so good certificates look invalid"_s)),
        wrong("the clock is slow, as a control of one's own tells", Certificate::NotYetValid, -24h,
              interception(u"slow"_s)),
        wrong("the clock is 2 min slow, which is no reason", Certificate::NotYetValid, -2min,
              interception(u"not to be trusted"_s)),
        wrong("the clock is wrong, which harms nobody yet", Certificate::Good, 1h, works()),
    };
    rows[3].pageAt = Place::Nowhere;
    rows[3].controlAt = Place::Here;
    rows[5].besides = u"clock is 1 h fast"_s;
    return rows;
}

Rows portals()
{
    const QString page = u"A web page came in place"_s;
    return {
        {.name = "a portal's page for everything",
         .api = everywhere(Kind::Portal),
         .page = hiding(Kind::Portal),
         .expected = network(page)},
        {.name = "a portal's page for the API",
         .api = everywhere(Kind::Portal),
         .expected = network(page)},
        {.name = "a portal's page for messages only",
         .api = onMessages(Kind::Portal),
         .expected = network(page)},
        {.name = "a portal's page without a key",
         .api = everywhere(Kind::Portal),
         .key = {},
         .expected = network(page)},
        {.name = "a redirect to a login",
         .api = everywhere(Kind::Redirect),
         .expected = network(u"sends you to another page (HTTP 302)"_s)},
        {.name = "a redirect to a login for everything",
         .api = everywhere(Kind::Redirect),
         .page = hiding(Kind::Redirect),
         .expected = network(u"HTTP 302"_s)},
        {.name = "a redirect to a login, without a key",
         .api = everywhere(Kind::Redirect),
         .key = {},
         .expected = network(u"HTTP 302"_s)},
        {.name = "a firewall's page that blocks",
         .api = everywhere(Kind::Blocked),
         .expected = network(page)},
    };
}

Rows proxies()
{
    const auto through = [](const char *name, Kind kind, const Expected &expected) {
        return BlameCase{.name = name,
                         .api = on(Target::Proxy, kind),
                         .certificate = Certificate::Good,
                         .proxy = Proxy::StandIn,
                         .expected = expected};
    };
    Rows rows{
        through("a proxy that wants a password before it connects", Kind::ProxyPassword,
                network(u"asks for a user name and password"_s)),
        through("a proxy that forbids the API", Kind::Blocked,
                network(u"refused to connect to the API"_s)),
        through("a proxy that can't connect", Kind::BadGateway,
                network(u"refused to connect to the API"_s)),
        through("a proxy that hangs up", Kind::Reset, network(u"proxy"_s)),
        through("a proxy that forbids the API, without a key", Kind::Blocked, network(u"proxy"_s)),
        through("a proxy that forbids the API while the page reports trouble", Kind::Blocked,
                network(u"proxy"_s)),
    };
    rows[4].key.clear();
    rows[5].page = reporting();
    rows += {
        {.name = "a proxy that wants a password in the API's place",
         .api = everywhere(Kind::ProxyPassword),
         .expected = network(u"asks for a user name and password (HTTP 407)"_s)},
        {.name = "a proxy that isn't there",
         .certificate = Certificate::Good,
         .proxy = Proxy::Nowhere,
         .expected = network(u"The proxy 127.0.0.1:"_s),
         .besides = u"HTTPS_PROXY sends requests through the proxy"_s},
    };
    return rows;
}

Rows keys()
{
    return {
        {.name = "a refused key",
         .api = everywhere(Kind::RefusedKey),
         .expected = key(u"does not accept the key (HTTP 401)"_s)},
        {.name = "a refused key, over TLS",
         .api = on(Target::Models, Kind::RefusedKey),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = key(u"HTTP 401"_s)},
        {.name = "a key refused for messages",
         .api = onMessages(Kind::RefusedKey),
         .expected = key(u"HTTP 401"_s)},
        {.name = "a refused bearer",
         .api = on(Target::Models, Kind::RefusedKey),
         .settings = {{u"api/auth"_s, u"bearer"_s}},
         .expected = key(u"HTTP 401"_s)},
        {.name = "a key that may not",
         .api = onMessages(Kind::Forbidden),
         .expected = key(u"not allowed to do this (HTTP 403)"_s)},
        {.name = "a key that may nothing",
         .api = everywhere(Kind::Forbidden),
         .expected = key(u"HTTP 403"_s)},
        {.name = "an organization on hold",
         .api = everywhere(Kind::OnHold),
         .expected = key(u"put your organization on hold"_s)},
        {.name = "a key refused once",
         .api = {{.kind = Kind::RefusedKey, .on = {Target::Models}, .next = 1}},
         .expected = works()},
        {.name = "a key with quotes around it",
         .api = everywhere(Kind::RefusedKey),
         .key = u"\"k\""_s,
         .expected = key(u"HTTP 401"_s),
         .besides = u"ANTHROPIC_API_KEY has quotes around the key"_s},
        {.name = "an admin key",
         .api = everywhere(Kind::RefusedKey),
         .key = u"sk-ant-admin01-k"_s,
         .expected = key(u"HTTP 401"_s),
         .besides = u"is an admin key"_s},
        {.name = "a key beside a token",
         .api = everywhere(Kind::RefusedKey),
         .environment = {{u"ANTHROPIC_AUTH_TOKEN"_s, u"t"_s}},
         .expected = key(u"HTTP 401"_s),
         .besides = u"are both set"_s},
    };
}

Rows keyless()
{
    const QString edge = u"more can't be seen without a key"_s;
    return {
        {.name = "no key, and hello is gone (404)",
         .api = on(Target::Hello, Kind::UnknownModel),
         .key = {},
         .expected = works(edge)},
        {.name = "no key, and hello is gone (410)",
         .api = {{.kind = Kind::OtherStatus, .on = {Target::Hello}, .status = 410}},
         .key = {},
         .expected = works(edge)},
        {.name = "no key, and hello wants one (401)",
         .api = on(Target::Hello, Kind::RefusedKey),
         .key = {},
         .expected = works(edge)},
        {.name = "no key, and hello may not be asked (405)",
         .api = {{.kind = Kind::OtherStatus, .on = {Target::Hello}, .status = 405}},
         .key = {},
         .expected = works(edge)},
        {.name = "a key, and hello is gone",
         .api = on(Target::Hello, Kind::UnknownModel),
         .expected = works()},
    };
}

Rows limits()
{
    return {
        {.name = "a rate limit that says until when",
         .api = onMessages(Kind::Limited),
         .expected = quota(u"rate limit is used up until"_s)},
        {.name = "a rate limit that doesn't",
         .api = onMessages(Kind::LimitedBare),
         .expected = quota(u"used up for the moment"_s)},
        {.name = "a ramp limit", .api = onMessages(Kind::RampLimit), .expected = quota({})},
        {.name = "a rate limit on everything",
         .api = everywhere(Kind::Limited),
         .expected = quota()},
        {.name = "a rate limit on the count, while messages go through",
         .api = on(Target::Count, Kind::Limited),
         .expected = works()},
        {.name = "a rate limit on the count, where nothing else is asked",
         .api = on(Target::Count, Kind::Limited),
         .message = u"never"_s,
         .expected = quota()},
        {.name = "a rate limit over TLS, through a proxy",
         .api = onMessages(Kind::Limited),
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = quota()},
        {.name = "a rate limit while the page can't be read",
         .api = onMessages(Kind::Limited),
         .page = hiding(Kind::Blocked),
         .expected = quota()},
    };
}

Rows money()
{
    return {
        {.name = "the month's spend limit",
         .api = onMessages(Kind::SpendLimit),
         .expected = billing(u"spend limit of this month"_s)},
        {.name = "the contract's spend limit",
         .api = onMessages(Kind::ContractLimit),
         .expected = billing(u"spend limit of its contract"_s)},
        {.name = "an account that can't be billed",
         .api = everywhere(Kind::Billing),
         .expected = billing(u"can't bill your account (HTTP 402)"_s)},
        {.name = "credit that is used up, as the free count tells",
         .api = on(Target::Count, Kind::OutOfCredit),
         .message = u"never"_s,
         .expected = billing(u"credit is used up"_s)},
        {.name = "credit that is used up, over TLS",
         .api = onMessages(Kind::OutOfCredit),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = billing(u"credit is used up"_s)},
        {.name = "a spend limit on everything",
         .api = everywhere(Kind::SpendLimit),
         .expected = billing(u"spend limit"_s)},
    };
}

Rows requests()
{
    return {
        {.name = "a bad request",
         .api = onMessages(Kind::BadRequest),
         .expected = request(u"rejects the request itself (HTTP 400)"_s)},
        {.name = "a count that is refused as a bad request, while messages go through",
         .api = on(Target::Count, Kind::BadRequest),
         .expected = works()},
        {.name = "a bad request on the count, where nothing else is asked",
         .api = on(Target::Count, Kind::BadRequest),
         .message = u"never"_s,
         .expected = request(u"HTTP 400"_s)},
        {.name = "a model that is gone",
         .api = onMessages(Kind::UnknownModel),
         .expected = request(u"unknown or retired (HTTP 404)"_s)},
        {.name = "a fixed model that there isn't",
         .settings = {{u"probe/model"_s, u"claude-haiku-0"_s}},
         .expected = request(u"The model claude-haiku-0 is unknown or retired"_s)},
        {.name = "a family that there isn't",
         .settings = {{u"probe/family"_s, u"sonnet-of-old"_s}},
         .expected = request({})},
        {.name = "a request that is too large",
         .api = onMessages(Kind::TooLarge),
         .expected = request(u"HTTP 413"_s)},
        {.name = "a request that makes no sense",
         .api = onMessages(Kind::Unprocessable),
         .certificate = Certificate::Good,
         .expected = request(u"HTTP 422"_s)},
        {.name = "a version of the API that there isn't",
         .settings = {{u"api/version"_s, u"2020-02-02"_s}},
         .expected = request(u"HTTP 400"_s)},
        {.name = "an address where no API is",
         .api = {{.kind = Kind::UnknownModel, .on = {Target::Hello}},
                 {.kind = Kind::UnknownModel, .on = {Target::Models}}},
         .expected = request(u"doesn't know the address that was asked (HTTP 404)"_s)},
    };
}

Rows pages()
{
    PostedPage others{
        .components = {{u"claude.ai"_s, u"major_outage"_s}},
        .incidents = {{.key = u"i2"_s, .name = u"Logins fail"_s, .components = {u"claude.ai"_s}}}};
    PostedPage planned{.maintenance = {{.key = u"m1"_s, .name = u"Upgrade"_s}}};
    PostedPage foreign = reporting();
    foreign.dialect = PostedPage::Dialect::IncidentIo;
    return {
        {.name = "the page reports an incident that isn't felt",
         .page = reporting(),
         .expected = degraded(u"The status page reports \"Errors\"; your probes are good"_s)},
        {.name = "the page reports an outage that isn't felt, without a key",
         .page = reporting(u"major_outage"_s),
         .key = {},
         .expected = degraded(u"Errors"_s)},
        {.name = "the page reports slowness that isn't felt, over TLS",
         .page = reporting(u"degraded_performance"_s),
         .certificate = Certificate::Good,
         .pageCertificate = Certificate::Good,
         .expected = degraded(u"Errors"_s)},
        {.name = "a page of another make reports it",
         .page = foreign,
         .expected = degraded(u"Errors"_s)},
        {.name = "the page reports trouble elsewhere",
         .page = others,
         .expected = works(),
         .besides = u"trouble elsewhere"_s},
        {.name = "the page plans maintenance", .page = planned, .expected = works()},
        {.name = "the page wants to be sure who reads it",
         .page = hiding(Kind::Challenge),
         .expected = works(),
         .besides = u"The status page can't be read"_s},
        {.name = "the page shows a captcha", .page = hiding(Kind::Captcha), .expected = works()},
        {.name = "the page is blocked", .page = hiding(Kind::Blocked), .expected = works()},
        {.name = "the page is down", .page = hiding(Kind::BadGateway), .expected = works()},
        {.name = "the page's address is dead", .pageAt = Place::Nowhere, .expected = works()},
        {.name = "the page hangs", .page = hiding(Kind::Hanging), .expected = works()},
        {.name = "the page's certificate is a stranger's",
         .pageCertificate = Certificate::Strange,
         .expected = works()},
    };
}

Rows sleeps()
{
    const auto asleep = [](const char *name, const QList<Fault> &api, const Expected &expected) {
        return BlameCase{.name = name, .api = api, .isAsleep = true, .expected = expected};
    };
    Rows rows{
        asleep("asleep over the first of three 529", onSlow(Target::Messages, Kind::Overloaded, 3),
               degraded(u"may be overloaded"_s)),
        asleep("asleep over a rate limit", onSlow(Target::Messages, Kind::Limited), works()),
        asleep("asleep over a bad request", onSlow(Target::Count, Kind::BadRequest), works()),
        asleep("asleep over a spend limit", onSlow(Target::Models, Kind::SpendLimit), works()),
        asleep("asleep over a portal's page", onSlow(Target::Hello, Kind::Portal),
               works(u"more can't be seen"_s)),
    };
    rows[2].message = u"never"_s;
    rows[4].key.clear();
    return rows;
}

Rows traps()
{
    return {
        {.name = "programs are sent to a dead port",
         .apiAt = Place::Nowhere,
         .environment = {{u"ANTHROPIC_BASE_URL"_s, u"http://127.0.0.1:9"_s}},
         .expected = unreachable(),
         .besides = u"where nothing listens"_s},
        {.name = "programs are sent elsewhere",
         .environment = {{u"ANTHROPIC_BASE_URL"_s, u"http://127.0.0.1:9"_s}},
         .expected = works(),
         .besides = u"ANTHROPIC_BASE_URL sends programs to 127.0.0.1:9"_s},
        {.name = "programs trust other authorities",
         .environment = {{u"SSL_CERT_FILE"_s, u"/nonexistent.pem"_s}},
         .expected = works(),
         .besides = u"SSL_CERT_FILE replaces the authorities"_s},
        {.name = "the API is excepted from the proxy",
         .environment
         = {{u"HTTPS_PROXY"_s, u"http://127.0.0.1:9"_s}, {u"NO_PROXY"_s, u"127.0.0.1"_s}},
         .expected = works(),
         .besides = u"NO_PROXY excepts 127.0.0.1"_s},
    };
}

/// Two troubles, and the one that comes first in the order of blame.
Rows both()
{
    const Fault overloaded{.kind = Kind::Overloaded, .on = {Target::Messages}};
    const auto with = [overloaded](Target target, Kind kind) {
        return QList<Fault>{{.kind = kind, .on = {target}}, overloaded};
    };
    return {
        {.name = "a refused key and an overload",
         .api = with(Target::Models, Kind::RefusedKey),
         .expected = key(u"HTTP 401"_s)},
        {.name = "a rate limit and a confirmed overload",
         .api = with(Target::Count, Kind::Limited),
         .isForLamp = false,
         .expected = down(u"overloaded"_s),
         .besides = u"Besides: Your rate limit"_s},
        {.name = "a rate limit and an unconfirmed overload",
         .api = {{.kind = Kind::Overloaded, .on = {Target::Messages}, .next = 2},
                 {.kind = Kind::Limited, .on = {Target::Messages}}},
         .expected = quota()},
        {.name = "a bad request and a confirmed overload",
         .api = with(Target::Count, Kind::BadRequest),
         .isForLamp = false,
         .expected = down(u"overloaded"_s),
         .besides = u"Besides: The API rejects the request"_s},
        {.name = "a spend limit and an overload",
         .api = with(Target::Models, Kind::SpendLimit),
         .expected = billing(u"spend limit"_s)},
        {.name = "a portal and an overload",
         .api = {{.kind = Kind::Portal, .on = {Target::Hello, Target::Models}}, overloaded},
         .expected = network(u"A web page came"_s)},
    };
}

/// The same with one that the page reports, or that lies on the user's own side.
Rows bothElsewhere()
{
    return {
        {.name = "one's own network gone and a posted incident",
         .page = reporting(),
         .apiAt = Place::Nowhere,
         .controlAt = Place::Nowhere,
         .expected = network(u"your network is down"_s)},
        {.name = "offline and a posted incident",
         .page = reporting(),
         .isOffline = true,
         .expected = network(u"your network is down"_s)},
        {.name = "a key refused for messages and a posted incident",
         .api = onMessages(Kind::RefusedKey),
         .page = reporting(),
         .expected = unclear(u"your key or Anthropic's login, unclear"_s)},
        {.name = "a key refused for all and a posted incident",
         .api = everywhere(Kind::RefusedKey),
         .page = reporting(),
         .expected = key(u"HTTP 401"_s)},
        {.name = "a wrong clock and a stranger's certificate",
         .certificate = Certificate::Strange,
         .clock = -24h,
         .expected = interception(u"Stranger Ltd"_s),
         .besides = u"slow; set it"_s},
        {.name = "a stranger's certificate and a posted incident",
         .page = reporting(),
         .certificate = Certificate::Strange,
         .expected = interception(u"Stranger Ltd"_s)},
        {.name = "a rate limit and a posted incident",
         .api = onMessages(Kind::Limited),
         .page = reporting(),
         .expected = quota()},
        {.name = "a proxy that forbids and a refused key",
         .api = {{.kind = Kind::Blocked, .on = {Target::Proxy}}, {.kind = Kind::RefusedKey}},
         .certificate = Certificate::Good,
         .proxy = Proxy::StandIn,
         .expected = network(u"The proxy"_s)},
    };
}
}

QList<BlameCase> blameCases()
{
    return goodAnswers() + brokenAnswers() + faults() + overloads() + silences() + ownNetwork()
        + offline() + names() + certificates() + clocks() + portals() + proxies() + keys()
        + keyless() + limits() + money() + requests() + pages() + sleeps() + traps() + both()
        + bothElsewhere();
}
