// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pagedouble.h"

#include "simulator/pagewriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

PageDouble::PageDouble(const QDateTime &now)
{
    m_state.changed = now;
}

void PageDouble::post(const PostedPage &page, const QDateTime &now)
{
    const auto before = std::exchange(m_state.posted, page);
    m_state.changed = now;
    for (const auto &name : componentNames()) {
        if (statusOf(page, name) != statusOf(before, name)) {
            m_state.componentChanged.insert(name, now);
        }
    }

    for (const auto &incident : page.incidents) {
        postIncident(incident, before, now);
    }
    for (auto &record : m_state.records) {
        const auto isPosted = std::any_of(
            page.incidents.cbegin(), page.incidents.cend(),
            [&record](const auto &posted) { return posted.key == record.posted.key; });
        if (!record.resolved.isValid() && !isPosted) {
            resolve(record, u"This incident has been resolved."_s, now);
        }
    }

    postMaintenance(now);
}

void PageDouble::postMaintenance(const QDateTime &now)
{
    const auto known = std::exchange(m_state.windows, {});
    for (const auto &posted : std::as_const(m_state.posted.maintenance)) {
        const auto same = std::find_if(known.cbegin(), known.cend(), [&posted](const auto &window) {
            return window.posted.key == posted.key;
        });
        const auto isKnown = same != known.cend();
        m_state.windows.append({posted, isKnown ? same->created : now,
                                isKnown ? same->starts : now + posted.startsIn});
    }
}

void PageDouble::postIncident(const PostedPage::Incident &incident, const PostedPage &before,
                              const QDateTime &now)
{
    auto &record = open(incident, now);
    const auto isNew = record.updates.isEmpty();
    if (!isNew && record.posted == incident) {
        return;
    }
    const auto at = isNew ? record.created : now;
    record.posted = incident;
    PageState::Update update{
        .status = incident.status, .text = incident.text, .at = at, .changes = {}};
    for (const auto &name : incident.components) {
        update.changes.insert(name, {statusOf(before, name), statusOf(m_state.posted, name)});
    }
    record.updates.prepend(update);
    if (incident.status == u"monitoring") {
        record.monitored = at;
    }
    if (incident.status == u"resolved" || incident.status == u"postmortem") {
        record.resolved = at;
    }
}

void PageDouble::resolve(PageState::Record &record, const QString &text, const QDateTime &now)
{
    record.posted.status = u"resolved"_s;
    record.resolved = now;
    record.updates.prepend({.status = u"resolved"_s, .text = text, .at = now, .changes = {}});
}

PageState::Record &PageDouble::open(const PostedPage::Incident &incident, const QDateTime &now)
{
    constexpr qsizetype mostRecords = 50; // as many as the real page lists
    for (auto &record : m_state.records) {
        const auto isSame = record.posted.key == incident.key;
        if (isSame && (!record.resolved.isValid() || record.posted == incident)) {
            return record;
        }
    }
    const auto times = ++m_times[incident.key];
    const auto id = times == 1 ? incident.key : incident.key + u'-' + QString::number(times);
    m_state.records.prepend({.posted = incident,
                             .id = id,
                             .created = now - incident.postedAgo,
                             .monitored = {},
                             .resolved = {},
                             .updates = {}});
    m_state.records.resize(std::min(m_state.records.size(), mostRecords));
    return *m_state.records.begin();
}

CannedReply PageDouble::answer(const ReceivedHttp &request) const
{
    if (request.path == "/") {
        return {.headers = {{"content-type", "text/html; charset=utf-8"}},
                .body = "<!DOCTYPE html>\n<title>Stand-in</title>\n<p>The stand-in's status page: "
                    + PageWriter(m_state).description().toUtf8() + ".</p>\n"};
    }
    const auto found = PageWriter(m_state).document(request.path);
    if (!found) {
        return {.status = 404,
                .headers = {{"content-type", "application/json; charset=utf-8"}},
                .body = R"({"error":"Not found"})"};
    }

    CannedReply reply{.body = QJsonDocument(*found).toJson(QJsonDocument::Compact)};
    const auto etag
        = "W/\"" + QCryptographicHash::hash(reply.body, QCryptographicHash::Md5).toHex() + '"';
    reply.headers = {{"content-type", "application/json; charset=utf-8"},
                     {"cache-control",
                      "max-age=10, public, s-maxage=15, stale-while-revalidate=30, "
                      "stale-if-error=3600"},
                     {"age", QByteArray::number(m_state.posted.age.count())},
                     {"etag", etag}};
    if (request.headers.value("if-none-match") == etag) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}
