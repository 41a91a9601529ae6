// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/delivery.h"

#include "probe/headerfields.h"

#include <QCoreApplication>

#include <curl/curl.h>

using namespace Qt::StringLiterals;
using Failure = Observation::Failure;
using Outcome = Delivery::Outcome;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

QString whyNothingCame(Failure failure)
{
    switch (failure) {
    case Failure::Name:
        return Text::tr("Its server's name can't be found.");
    case Failure::Timeout:
        return Text::tr("No whole answer came in time.");
    case Failure::Tls:
    case Failure::Certificate:
    case Failure::Plaintext:
        return Text::tr("No safe connection: its server's certificate is not accepted.");
    case Failure::Proxy:
        return Text::tr("The proxy doesn't let it through.");
    case Failure::Malformed:
    case Failure::TooLarge:
        return Text::tr("What answered there is no web server.");
    case Failure::None:
    case Failure::NoRoute:
    case Failure::Connect:
    case Failure::Reset:
        break;
    }
    return Text::tr("Its server can't be reached.");
}

QString whyRefused(int status)
{
    if (status >= 300 && status < 400) {
        //: %1 is a status code such as 302
        return Text::tr("It answered %1 and sends us to another address, which is not followed.")
            .arg(status);
    }
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 410:
        //: %1 is a status code such as 404
        return Text::tr("It answered %1: the address is no longer good.").arg(status);
    default:
        //: %1 is a status code such as 400
        return Text::tr("It answered %1 and does not take the message.").arg(status);
    }
}

Delivery later(const QString &text)
{
    return {.outcome = Outcome::Later, .text = text};
}

Delivery refused(const QString &text)
{
    return {.outcome = Outcome::Refused, .text = text};
}
}

Delivery deliveryOf(const Answer &answer, const QDateTime &now)
{
    constexpr int timedOut = 408;
    constexpr int tooEarly = 425;
    constexpr int tooMany = 429;
    const int status = answer.status;
    if (status >= 200 && status < 300) {
        return {}; // even if the rest of the answer was lost: it was taken
    }
    if (status == 0 || answer.failure == Failure::Proxy) {
        return later(whyNothingCame(answer.failure));
    }
    if (status >= 500 || status == timedOut || status == tooEarly || status == tooMany) {
        return {.outcome = Outcome::Later,
                //: %1 is a status code such as 503
                .text = Text::tr("It answered %1 and can't take it now.").arg(status),
                .retryAfter = retryAfterOf(answer, now)};
    }
    return refused(whyRefused(status));
}

Delivery deliveryOfMail(int code, long reply)
{
    constexpr long permanent = 500;
    switch (code) {
    case CURLE_OK:
        return {};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
        return later(whyNothingCame(Failure::Tls));
    case CURLE_USE_SSL_FAILED:
        return refused(Text::tr("The mail server offers no TLS."));
    case CURLE_LOGIN_DENIED:
        return reply >= permanent || reply == 0
            ? refused(Text::tr("The mail server does not accept this user and password."))
            : later(Text::tr("The mail server can't log us in now."));
    case CURLE_COULDNT_RESOLVE_HOST:
        return later(whyNothingCame(Failure::Name));
    case CURLE_OPERATION_TIMEDOUT:
        return later(whyNothingCame(Failure::Timeout));
    default:
        break;
    }
    if (reply >= permanent) {
        //: %1 is a reply code of SMTP such as 550
        return refused(Text::tr("The mail server answered %1 and does not take it.").arg(reply));
    }
    if (reply >= 400) {
        //: %1 is a reply code of SMTP such as 451
        return later(Text::tr("The mail server answered %1 and can't take it now.").arg(reply));
    }
    return later(Text::tr("The mail server can't be reached."));
}
