// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertwords.h"

#include "core/apikey.h"
#include "core/wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Alert::Kind;
using Severity = Alert::Severity;

namespace {
// Longer ones are cut by notification servers, at worse places.
constexpr qsizetype mostInTitle = 160;
constexpr qsizetype mostInBody = 400;
constexpr qsizetype mostHeldListed = 5;
constexpr qsizetype mostOfHeldTitle = 70;

QString within(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

/// Lines of the body stay, all other blanks become single ones.
QString bounded(const QString &body)
{
    QStringList lines;
    for (const QString &line : body.split(u'\n')) {
        lines << line.simplified();
    }
    return within(lines.join(u'\n').trimmed(), mostInBody);
}

Alert made(Kind kind, const QString &subject, const Verdict &verdict, const QDateTime &now)
{
    return {.kind = kind,
            .severity = severityOf(kind, verdict.light),
            .subject = subject,
            .light = verdict.light,
            .cause = verdict.cause,
            .at = now};
}

Alert worded(Alert alert, const QString &title, const QString &body)
{
    alert.title = within(title.simplified(), mostInTitle);
    alert.body = bounded(body);
    return alert;
}

QString lastedSentence(const QDateTime &since, const QDateTime &now)
{
    //: Of an incident that is over; %1 is a duration such as "4 min"
    return since.isValid() ? Wording::tr("It lasted %1.").arg(inWords(now - since)) : QString();
}

void setSince(Alert &alert, const QDateTime &since, const QDateTime &now)
{
    alert.since = since;
    if (since.isValid()) {
        alert.lasted = std::chrono::duration_cast<std::chrono::seconds>(now - since);
    }
}

QString pageTitle(const QString &name)
{
    //: Title of a notification; %1 is the name that the page gives an incident
    return Wording::tr("Status page: %1").arg(withoutKeys(name));
}

QString pageSubject(const QString &id)
{
    return u"page/"_s + id;
}

/// "Investigating: We are looking into it."
QString newestUpdate(const PageReport::Incident &incident)
{
    QString status = incident.status;
    if (!status.isEmpty()) {
        status[0] = status.at(0).toUpper();
    }
    const QString text
        = incident.updates.isEmpty() ? QString() : withoutKeys(incident.updates.constFirst().body);
    return text.isEmpty() ? status : status + u": "_s + text;
}

QString percent(double share)
{
    constexpr double hundred = 100;
    constexpr int decimals = 2;
    return QLocale().toString(share * hundred, 'f', decimals);
}
}

Severity severityOf(Kind kind, Verdict::Light light)
{
    switch (kind) {
    case Kind::Confirmed:
        return light == Verdict::Light::Red ? Severity::Critical : Severity::Warning;
    case Kind::Worsened:
    case Kind::Money:
        return Severity::Critical;
    case Kind::Posted:
    case Kind::KeyRefused:
    case Kind::LimitLow:
    case Kind::LimitReached:
    case Kind::Certificate:
    case Kind::Retirement:
        return Severity::Warning;
    case Kind::Recovered:
    case Kind::Resolved:
    case Kind::Update:
    case Kind::Budget:
    case Kind::Back:
    case Kind::Summary:
    case Kind::Digest:
    case Kind::Test:
        break;
    }
    return Severity::Info;
}

Alert verdictAlert(Kind kind, const QString &subject, const Verdict &verdict, const QDateTime &now)
{
    Alert alert = worded(made(kind, subject, verdict, now), verdict.headline, verdict.advice);
    alert.since = verdict.since; // the headline holds the evidence
    return alert;
}

Alert recoveryAlert(const QString &subject, const Verdict &verdict, const QDateTime &since,
                    const QDateTime &now)
{
    Alert alert = made(Kind::Recovered, subject, verdict, now);
    setSince(alert, since, now);
    //: Title of the notification that an outage of the API is over.
    return worded(alert, Wording::tr("The trouble is over"),
                  sentences({verdict.headline, lastedSentence(since, now)}));
}

Alert postedAlert(Kind kind, const PageReport::Incident &incident, const Verdict &verdict,
                  const QDateTime &now)
{
    Alert alert = made(kind, pageSubject(incident.id), verdict, now);
    alert.since = incident.startedAt;
    return worded(alert, pageTitle(incident.name), newestUpdate(incident));
}

Alert resolvedAlert(const QString &id, const AlertMemory::Posted &posted, const Verdict &verdict,
                    const QDateTime &now)
{
    Alert alert = made(Kind::Resolved, pageSubject(id), verdict, now);
    setSince(alert, posted.startedAt, now);
    return worded(alert, pageTitle(posted.name),
                  //: The status page no longer lists an incident
                  sentences({Wording::tr("The page says that it is over."),
                             lastedSentence(posted.startedAt, now)}));
}

Alert limitAlert(const QString &name, const RateLimit &limit, const Verdict &verdict,
                 const QDateTime &now)
{
    const QLocale locale;
    //: %1 and %2 are counts of requests or tokens
    const QString left = Wording::tr("%1 of %2 are left.")
                             .arg(locale.toString(limit.remaining.value_or(0)),
                                  locale.toString(limit.limit.value_or(0)));
    const QString full = limit.reset > now
        //: When a rate limit is filled up again; %1 is a time of day
        ? Wording::tr("It is full again at %1.").arg(timeInWords(limit.reset, now))
        : QString();
    return worded(made(Kind::LimitLow, u"limits"_s, verdict, now),
                  //: %1 is which limit: "input tokens"
                  Wording::tr("Less than 10 % of your limit of %1 is left").arg(name),
                  sentences({left, full}));
}

Alert budgetAlert(const Verdict &verdict, const QDateTime &now)
{
    return worded(made(Kind::Budget, u"budget"_s, verdict, now),
                  Wording::tr("The month's budget for test messages is used up"),
                  Wording::tr("Until the month is over (UTC), only probes that cost nothing are "
                              "sent. The budget is among the settings."));
}

Alert certificateAlert(const Certificate &certificate, const Verdict &verdict, const QDateTime &now)
{
    return worded(made(Kind::Certificate, u"certificate"_s, verdict, now),
                  //: %1 is a date
                  Wording::tr("The API's certificate expires on %1")
                      .arg(QLocale().toString(certificate.expires.toLocalTime().date(),
                                              QLocale::ShortFormat)),
                  //: %1 is who issued a certificate
                  Wording::tr("It is issued by %1 and should have been renewed by now.")
                      .arg(certificate.issuer));
}

Alert retirementAlert(const Model &model, const Verdict &verdict, const QDateTime &now)
{
    Alert alert = made(Kind::Retirement, u"model/"_s + model.id, verdict, now);
    //: %1 is a model, %2 a date
    return worded(
        alert,
        Wording::tr("%1 retires on %2")
            .arg(model.id,
                 QLocale().toString(model.retiresAt.toLocalTime().date(), QLocale::ShortFormat)),
        Wording::tr("Requests that name it will fail from then on (HTTP 404)."));
}

Alert backAlert(const Verdict &verdict, const QDateTime &now)
{
    //: Title of the notification for which the user asked: the API is good again.
    return worded(made(Kind::Back, u"incident"_s, verdict, now), Wording::tr("You can go on"),
                  verdict.headline);
}

Alert summaryAlert(const QList<Alert> &held, int more, const QDateTime &now)
{
    const Alert &newest = held.constLast();
    Alert alert{.kind = Kind::Summary,
                .subject = u"summary"_s,
                .light = newest.light,
                .cause = newest.cause,
                .at = now,
                .since = held.constFirst().at};
    QStringList lines;
    for (const Alert &each : held.last(std::min(held.size(), mostHeldListed))) {
        alert.severity = std::max(alert.severity, each.severity);
        //: One line of a list of what happened; %1 is a time of day
        lines << Wording::tr("%1: %2").arg(timeInWords(each.at, now),
                                           within(each.title, mostOfHeldTitle));
    }
    const auto count = static_cast<int>(held.size()) + more;
    //: Title of a notification that sums up those that were held back
    return worded(alert, Wording::tr("Meanwhile: %n event(s)", nullptr, count), lines.join(u'\n'));
}

Alert digestAlert(const Period &period, const Verdict &verdict, const QDateTime &now)
{
    const bool isDay = period.days.size() == 1;
    const auto uptime = period.time.uptime();
    //: Title of a notification; %1 is a share such as 99.80
    const QString title = !uptime ? Wording::tr("Nothing was watched lately")
        //: Title of a notification; %1 is a share such as 99.80
        : isDay ? Wording::tr("Yesterday the API was up %1 % of the time").arg(percent(*uptime))
                //: Title of a notification; %1 is a share such as 99.80
                : Wording::tr("Last week the API was up %1 % of the time").arg(percent(*uptime));
    QStringList parts;
    if (period.time.down.count() > 0) {
        //: %1 is a duration
        parts << Wording::tr("It was down for %1.").arg(inWords(period.time.down));
    }
    if (period.ours > 0) {
        parts << Wording::tr("%n incident(s) were measured.", nullptr, period.ours);
    }
    if (period.theirs > 0) {
        parts << Wording::tr("The status page posted %n incident(s).", nullptr, period.theirs);
    }
    if (parts.isEmpty() && uptime) {
        parts << Wording::tr("There was no incident.");
    }
    return worded(made(Kind::Digest, u"digest"_s, verdict, now), title, sentences(parts));
}

Alert testAlert(const Verdict &verdict, const QDateTime &now)
{
    return worded(made(Kind::Test, u"test"_s, verdict, now),
                  //: Title of a message that tries a way of being told
                  Wording::tr("A test from Telltale"),
                  sentences({Wording::tr("Alerts about the Claude API will arrive here."),
                             verdict.headline}));
}
