// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

/// What the stand-in does to a request instead of answering it well and at once.
///
/// A scenario file calls a kind by its name in lower case with hyphens: "refused-key".
struct Fault {
    Q_GADGET
public:
    enum class Kind {
        None, ///< A good answer; with delays it is the slow API.

        BadRequest, ///< 400 invalid_request_error.
        OutOfCredit, ///< 400 about the credit balance.
        OnHold, ///< 400 with error_code organization_on_hold.
        RefusedKey, ///< 401 authentication_error.
        Billing, ///< 402 billing_error.
        Forbidden, ///< 403 permission_error.
        UnknownModel, ///< 404 not_found_error: "model: ...".
        Conflict, ///< 409 conflict_error.
        TooLarge, ///< 413 request_too_large.
        Unprocessable, ///< 422 invalid_request_error.
        Limited, ///< 429 with retry-after and reset headers.
        LimitedBare, ///< 429 without either.
        RampLimit, ///< 429 with error_code ramp_limit_exceeded and retry-after.
        SpendLimit, ///< 429 with error_code enforced_spend_limit_reached, no retry-after.
        ContractLimit, ///< 429 with error_code contract_spend_limit_reached, no retry-after.
        ApiError, ///< 500 api_error.
        BadGateway, ///< 502 of the edge, HTML.
        Unavailable, ///< 503 of the edge, plain text: reset before headers.
        NoHealthyUpstream, ///< 503 of the edge, plain text.
        TimeoutError, ///< 504 timeout_error.
        Overloaded, ///< 529 overloaded_error.
        OtherStatus, ///< Fault::status with an error type that nobody knows.

        // These strike a streamed message after its 200. A message that isn't streamed gets the
        // like without a stream; other requests are answered well.
        StreamOverloaded, ///< An event overloaded_error, then the end.
        StreamApiError, ///< An event api_error, then the end.
        StreamCut, ///< Ends, well framed, without message_stop.
        StreamReset, ///< The connection is reset after the first text.

        Hanging, ///< Reads the request and never answers.
        Reset, ///< Reset at once where it strikes everything, else once the request is read.
        ResetHeaders, ///< Reset in the middle of the headers.
        ResetBody, ///< Reset in the middle of the body.
        Garbled, ///< Bytes that are no HTTP.
        BrokenChunks, ///< A chunk's size that is no number.
        Truncated, ///< Closes before content-length is reached.
        Dripping, ///< A byte of the body every 200 ms, for two minutes.
        OversizeBody, ///< A body of 2 MiB.
        OversizeHeaders, ///< Headers of 96 KiB.

        WrongShape, ///< 200 with JSON that means something else.
        Portal, ///< 200 with a captive portal's HTML.
        Redirect, ///< 302 to Fault::location.
        ProxyPassword, ///< 407 of a proxy.

        Challenge, ///< 202, empty, x-amzn-waf-action: challenge.
        Captcha, ///< 405, HTML, x-amzn-waf-action: captcha.
        Blocked, ///< 403, HTML.
    };
    Q_ENUM(Kind)

    /// What is asked for. Proxy: a CONNECT, as from who takes the stand-in for a proxy.
    enum class Target { Hello, Models, Count, Messages, Proxy, Page };
    Q_ENUM(Target)

    Kind kind = Kind::None;
    QList<Target> on; ///< Empty: the whole API, and for ProxyPassword the proxy, too. Without
                      ///< meaning for the page's own fault.
    double share = 1; ///< Of the requests that match, 0 to 1; drawn from Simulator's seed.
    int next = 0; ///< Strikes only that many requests, then is over; 0: without end.
    std::chrono::milliseconds delay{0}; ///< Real time to the first byte.
    std::chrono::milliseconds jitter{0}; ///< Up to that much more, drawn from Simulator's seed.
    std::chrono::milliseconds tokenDelay{0}; ///< Real time before each text of a stream.
    std::chrono::seconds retryAfter{60}; ///< For Limited and RampLimit.
    int status = 418; ///< For OtherStatus; 400 to 599.
    QUrl location{QStringLiteral("http://portal.example/login")}; ///< For Redirect.

    bool operator==(const Fault &) const = default;
};
