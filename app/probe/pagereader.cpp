// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pagereader.h"

#include "probe/dates.h"
#include "probe/headerfields.h"
#include "probe/plaintext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostComponents = 200;
constexpr qsizetype mostIncidents = 100;
constexpr qsizetype mostUpdates = 50;
constexpr qsizetype longestId = 80;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestBody = 4000;
constexpr qsizetype longestHtml = 8 * longestBody;
constexpr qsizetype longestLink = 500;

QString text(const QJsonObject &object, const QString &key, qsizetype limit = longestName)
{
    return plainLine(object.value(key).toString(), limit);
}

QDateTime date(const QJsonObject &object, const QString &key)
{
    return isoDate(object.value(key).toString());
}

// The first of the dates that is one.
QDateTime date(const QJsonObject &object, const QString &key, const QString &otherKey)
{
    const QDateTime first = date(object, key);
    return first.isValid() ? first : date(object, otherKey);
}

PageReport::Status statusOf(const QString &word)
{
    static const QHash<QString, PageReport::Status> words{
        {u"operational"_s, PageReport::Status::Operational},
        {u"degraded_performance"_s, PageReport::Status::Degraded},
        {u"partial_outage"_s, PageReport::Status::PartialOutage},
        {u"major_outage"_s, PageReport::Status::MajorOutage},
        {u"full_outage"_s, PageReport::Status::MajorOutage},
        {u"under_maintenance"_s, PageReport::Status::Maintenance},
    };
    return words.value(word, PageReport::Status::Unknown);
}

PageReport::Indicator indicatorOf(const QString &word)
{
    static const QHash<QString, PageReport::Indicator> words{
        {u"none"_s, PageReport::Indicator::None},
        {u"minor"_s, PageReport::Indicator::Minor},
        {u"major"_s, PageReport::Indicator::Major},
        {u"critical"_s, PageReport::Indicator::Critical},
        {u"maintenance"_s, PageReport::Indicator::Maintenance},
    };
    return words.value(word, PageReport::Indicator::Unknown);
}

QList<PageReport::Component> readComponents(const QJsonArray &entries)
{
    QList<PageReport::Component> components;
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        const bool isGroup = object.value(u"group"_s).toBool();
        if (!isGroup && !object.isEmpty() && components.size() < mostComponents) {
            components.append({.id = text(object, u"id"_s, longestId),
                               .name = text(object, u"name"_s),
                               .status = statusOf(object.value(u"status"_s).toString())});
        }
    }
    return components;
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!entry.isEmpty() && list.size() < mostComponents && !list.contains(entry)) {
        list.append(entry);
    }
}

void addAffected(PageReport::Incident &incident, const QJsonArray &entries, const QString &idKey)
{
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        addOnce(incident.componentIds, text(object, idKey, longestId));
        addOnce(incident.componentNames, text(object, u"name"_s));
    }
}

QString readBody(const QString &html)
{
    return plainLines(withoutMarkup(QStringView(html).first(std::min(html.size(), longestHtml))),
                      longestBody);
}

QList<PageReport::Update> readUpdates(const QJsonArray &entries)
{
    QList<PageReport::Update> updates;
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        if (!object.isEmpty() && updates.size() < mostUpdates) {
            updates.append({.at = date(object, u"display_at"_s, u"created_at"_s),
                            .status = text(object, u"status"_s, longestId),
                            .body = readBody(object.value(u"body"_s).toString())});
        }
    }
    std::stable_sort(updates.begin(), updates.end(),
                     [](const auto &one, const auto &other) { return one.at > other.at; });
    return updates;
}

bool isWebLink(const QUrl &url)
{
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QUrl linkTo(const QJsonObject &incident, const QUrl &page)
{
    QUrl link(incident.value(u"shortlink"_s).toString().left(longestLink), QUrl::StrictMode);
    if (isWebLink(link)) {
        return link;
    }
    // QUrl::StripTrailingSlash leaves the one of a bare host.
    QUrl made = page;
    const QString base = page.path().endsWith(u'/') ? page.path().chopped(1) : page.path();
    made.setPath(base + u"/incidents/"_s + text(incident, u"id"_s, longestId));
    return isWebLink(made) ? made : QUrl();
}

PageReport::Incident readIncident(const QJsonObject &object, const QUrl &page)
{
    const QJsonArray updates = object.value(u"incident_updates"_s).toArray();
    PageReport::Incident incident{.id = text(object, u"id"_s, longestId),
                                  .name = text(object, u"name"_s),
                                  .status = text(object, u"status"_s, longestId),
                                  .impact = text(object, u"impact"_s, longestId),
                                  .startedAt = date(object, u"started_at"_s, u"created_at"_s),
                                  .createdAt = date(object, u"created_at"_s, u"started_at"_s),
                                  .updatedAt = date(object, u"updated_at"_s, u"created_at"_s),
                                  .resolvedAt = date(object, u"resolved_at"_s),
                                  .scheduledFor = date(object, u"scheduled_for"_s),
                                  .scheduledUntil = date(object, u"scheduled_until"_s),
                                  .link = linkTo(object, page),
                                  .updates = readUpdates(updates)};
    addAffected(incident, object.value(u"components"_s).toArray(), u"id"_s);
    if (incident.componentIds.isEmpty() && incident.componentNames.isEmpty()) {
        for (const auto &update : updates) {
            addAffected(incident, update[u"affected_components"_s].toArray(), u"code"_s);
        }
    }
    return incident;
}

bool isOver(const PageReport::Incident &incident)
{
    return incident.resolvedAt.isValid() || incident.status == u"resolved"
        || incident.status == u"postmortem" || incident.status == u"completed";
}

QList<PageReport::Incident> readIncidents(const QJsonArray &entries, const QUrl &page)
{
    QList<PageReport::Incident> incidents;
    for (const auto &entry : entries) {
        if (!entry.isObject() || incidents.size() >= mostIncidents) {
            continue;
        }
        const PageReport::Incident incident = readIncident(entry.toObject(), page);
        if (!isOver(incident)) {
            incidents.append(incident);
        }
    }
    return incidents;
}

// Takes the summary in \p body into \p report; false when it is none.
bool takeSummary(PageReport &report, const QByteArray &body)
{
    const QJsonObject summary = QJsonDocument::fromJson(body).object();
    const QJsonValue page = summary.value(u"page"_s);
    const QJsonValue status = summary.value(u"status"_s);
    const QJsonValue components = summary.value(u"components"_s);
    if (!page.isObject() || !(components.isArray() || status.isObject())) {
        return false;
    }
    const QUrl link(page[u"url"_s].toString().left(longestLink), QUrl::StrictMode);
    report.indicator = indicatorOf(status[u"indicator"_s].toString());
    report.components = readComponents(components.toArray());
    report.incidents = readIncidents(summary.value(u"incidents"_s).toArray(), link);
    report.maintenance = readIncidents(summary.value(u"scheduled_maintenances"_s).toArray(), link);
    return true;
}

bool isChallenge(const Answer &answer)
{
    return answer.status == 202 || answer.status == 405
        || !answer.header("x-amzn-waf-action").isEmpty();
}

// One English line on what answered instead of the document.
QString troubleOf(const Answer &answer)
{
    const int status = answer.status;
    if (isChallenge(answer)) {
        return u"The status page asks for a proof that only a browser can give (HTTP %1)."_s.arg(
            status);
    }
    if (status == 304) {
        return u"The status page says that nothing has changed, but nothing was known."_s;
    }
    if (status >= 300 && status < 400) {
        return u"The status page sends us elsewhere (HTTP %1)."_s.arg(status);
    }
    if (status >= 500) {
        return u"The status page's own server failed (HTTP %1)."_s.arg(status);
    }
    if (status >= 400) {
        return u"The status page refused to answer (HTTP %1)."_s.arg(status);
    }
    return isHtml(answer) ? u"A web page for people came in place of the status page's data."_s
                          : u"The status page's data could not be read."_s;
}

QString brokenOff(const Answer &answer)
{
    return plainLine(QString(u"The status page's answer broke off: "_s + answer.failureText),
                     longestName);
}

// Sets state and what depends on it.
void takeAnswer(PageReport &report, const Answer &answer)
{
    if (answer.status == 0 || answer.failure == Observation::Failure::Proxy) {
        report.state = PageReport::State::Unreached;
        report.trouble = plainLine(QStringView(answer.failureText), longestName);
        if (report.trouble.isEmpty()) {
            report.trouble = u"The status page could not be reached."_s;
        }
        return;
    }
    report.state = PageReport::State::Unreadable;
    if (answer.failure != Observation::Failure::None) {
        report.trouble = brokenOff(answer);
    } else if (answer.status == 200 && takeSummary(report, answer.body)) {
        report.state = PageReport::State::Readable;
    } else {
        report.trouble = troubleOf(answer);
    }
}
}

PageReport readPage(const Answer &answer, const PageAsked &asked)
{
    const bool unchanged = answer.status == 304 && answer.failure == Observation::Failure::None
        && asked.previous.isReadable();
    PageReport report = unchanged ? asked.previous : PageReport{};
    report.at = asked.startedAt;
    report.source = asked.source;
    report.clockSkew = clockSkewOf(answer, asked.endedAt);
    if (answer.status != 0) {
        const QDateTime date = dateOf(answer);
        report.newsAt = (date.isValid() ? date : asked.startedAt).addSecs(-ageOf(answer).count());
    }
    if (!unchanged) {
        takeAnswer(report, answer);
    }
    return report;
}
