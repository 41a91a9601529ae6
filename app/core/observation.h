// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ratelimits.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// How long each part of one request took. Absent: that part did not happen or did not end.
struct Phases {
    using Span = std::optional<std::chrono::microseconds>;

    Span name; ///< Looking the host's name up; absent for an address.
    Span connect; ///< TCP handshake of the address that won the race.
    Span tls; ///< TLS handshake; absent for http.
    Span firstByte; ///< From the request's last byte written to the answer's first byte.
    Span firstToken; ///< From the request's last byte written to the first text of the stream.
    Span server; ///< What the server says it spent (x-envoy-upstream-service-time, server-timing).
    Span total; ///< From the start of the lookup to the answer's last byte or the failure.

    bool operator==(const Phases &) const = default;
};
Q_DECLARE_METATYPE(Phases)

/// What the server's certificate says of itself.
struct Certificate {
    QString issuer; ///< Organisation or common name of the issuer, plain text, bounded.
    QDateTime expires; ///< UTC; invalid when unknown.
    QDateTime begins; ///< To be good; UTC; invalid when unknown, as from the history.

    bool operator==(const Certificate &) const = default;
};

/// What one probe of one service found: a fact, never an opinion.
///
/// Whether the fact is good news is judge()'s to say (judge.h). All text that comes from
/// the network is plain, bounded and never holds a key.
struct Observation {
    Q_GADGET
public:
    /// The ladder, cheapest first: what was asked.
    enum class Rung {
        Link, ///< The system's own connectivity state; nothing is sent.
        Control, ///< Another host than the API's: does the internet work?
        Edge, ///< GET /api/hello: does the API's edge answer?
        Key, ///< GET /v1/models: is the key good?
        Count, ///< POST /v1/messages/count_tokens: is the model good?
        Message, ///< POST /v1/messages: the only rung that sees an overload.
    };
    Q_ENUM(Rung)

    /// The class of the answer (the table "How one answer is read" in README.md).
    enum class Outcome {
        Ok,
        ProviderFault, ///< 5xx, or a 200 that is garbled, truncated or of the wrong shape.
        Overloaded, ///< 529, as a status or inside a stream.
        Unreachable, ///< No answer, while the control check was good.
        OwnNetwork, ///< No answer, and the control check was bad, too.
        Intercepted, ///< A certificate that isn't the API's, or plain text where TLS was due.
        Portal, ///< A proxy or a captive portal answered instead of the API.
        Refused, ///< 401 or 403 with a key.
        Limited, ///< 429 that waiting heals.
        OutOfMoney, ///< Spend limit or credit: waiting does not help.
        BadRequest, ///< 400, 404, 413, 422: our own request is wrong.
        Discarded, ///< We slept or lagged meanwhile: says nothing.
    };
    Q_ENUM(Outcome)

    /// Where a request without an answer stopped.
    enum class Failure {
        None, ///< There was an answer.
        Name, ///< The host's name could not be looked up.
        NoRoute, ///< Network or host unreachable.
        Connect, ///< TCP refused.
        Tls, ///< The TLS handshake failed, certificate aside.
        Certificate, ///< Not trusted, wrong name, expired.
        Plaintext, ///< Something that is not TLS answered where TLS was due.
        Proxy, ///< 407, or the proxy refused to connect.
        Timeout, ///< The deadline passed.
        Reset, ///< The connection closed before the answer was whole.
        Malformed, ///< Not HTTP, or broken framing.
        TooLarge, ///< Body or headers beyond our limits.
    };
    Q_ENUM(Failure)

    QString serviceId; ///< Service::id of the service that was asked.
    Rung rung = Rung::Edge;
    QDateTime at; ///< When the probe began; always UTC.
    Outcome outcome = Outcome::Discarded;
    Failure failure = Failure::None;
    int httpStatus = 0; ///< RFC 9110 status code; 0 without an answer.
    QString errorType; ///< `error.type` of the API's error; empty without.
    QString errorCode; ///< `error.details.error_code`; empty without.
    QString message; ///< `error.message` or the failure in words: remote text, plain, <= 500 chars.
    QString requestId; ///< `request-id` header, else the body's; empty without.
    QString model; ///< The model asked; empty on rungs without one.
    QString edge; ///< Site of the edge, from `cf-ray` ("FRA"); empty without.
    Phases phases;
    std::optional<std::chrono::seconds> retryAfter; ///< Only read on errors.
    std::optional<int> inputTokens; ///< Used, as the answer says.
    std::optional<int> outputTokens;
    std::optional<std::chrono::seconds> clockSkew; ///< Our clock minus the answer's `Date`.
    Certificate certificate; ///< Empty issuer for http.
    QString proxy; ///< "host:port" of the proxy in use; empty without.
    RateLimits limits;

    bool operator==(const Observation &) const = default;

    /// Whether the score counts it as good.
    [[nodiscard]] bool isOk() const { return outcome == Outcome::Ok; }
    /// Whether the score counts it as the provider's failure.
    [[nodiscard]] bool isFail() const
    {
        return outcome == Outcome::ProviderFault || outcome == Outcome::Overloaded
            || outcome == Outcome::Unreachable;
    }
    /// Ok and fail are evidence about the provider, all else is not.
    [[nodiscard]] bool isEvidence() const { return isOk() || isFail(); }
};
