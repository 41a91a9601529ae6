// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/incidentlog.h"

#include "core/pagequery.h"
#include "store/history.h"

#include <algorithm>

namespace {
Incident posted(const PageReport::Incident &said, const Service &service)
{
    return {.source = Incident::Source::Theirs,
            .id = said.id,
            .serviceId = service.id,
            .title = said.name,
            .from = said.createdAt.isValid() ? said.createdAt : said.startedAt,
            .until = said.resolvedAt};
}
}

IncidentLog::IncidentLog(History &history, const Service &service, const QDateTime &now)
    : m_history(history)
    , m_service(service)
{
    const QList<Incident> recent = history.incidents(now.addDays(-30), now);
    for (const Incident &each : recent) {
        if (each.until.isValid() || each.serviceId != service.id) {
            continue;
        }
        if (each.source == Incident::Source::Ours) {
            m_ours = each;
        } else {
            m_theirs.append(each);
        }
    }
}

void IncidentLog::open(const QString &title, const QDateTime &now)
{
    m_ours = Incident{.id = now.toString(Qt::ISODateWithMs),
                      .serviceId = m_service.id,
                      .title = title,
                      .from = now};
    m_history.put(*m_ours);
}

void IncidentLog::close(const QDateTime &now)
{
    if (m_ours) {
        m_ours->until = m_calmSince.isValid() ? m_calmSince : now;
        m_calmSince = {};
        m_history.put(*m_ours);
        m_ours.reset();
    }
}

void IncidentLog::readPage(const PageReport &report, const QDateTime &now)
{
    if (!report.isReadable()) {
        return;
    }
    QList<Incident> standing;
    const QList<PageReport::Incident> named = incidentsOf(report, m_service);
    for (const PageReport::Incident &each : named) {
        standing.append(posted(each, m_service));
    }

    for (const Incident &each : standing) {
        if (!m_theirs.contains(each)) {
            m_history.put(each);
        }
    }
    for (const Incident &each : std::as_const(m_theirs)) {
        const bool isStillThere
            = std::any_of(standing.cbegin(), standing.cend(),
                          [&](const Incident &other) { return other.id == each.id; });
        if (!isStillThere) {
            Incident ended = each;
            ended.until = now; // a resolved incident just disappears from the page
            m_history.put(ended);
        }
    }
    m_theirs = standing;
}

std::optional<std::chrono::seconds> IncidentLog::lead() const
{
    return m_ours ? leadOver(*m_ours, m_theirs) : std::nullopt;
}
