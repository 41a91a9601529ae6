// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"
#include "core/incident.h"
#include "core/pagereport.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

class History;

/// Keeps our incidents and the page's in the history, and measures the lead between them.
class IncidentLog
{
public:
    /// \p history must outlive it. An incident of ours that was open at the last end goes on.
    IncidentLog(History &history, const Service &service, const QDateTime &now);

    void open(const QString &title, const QDateTime &now);
    /// Ours looks over since \p now; reopen() when it turned out that it isn't.
    void calm(const QDateTime &now) { m_calmSince = now; }
    void reopen() { m_calmSince = {}; }
    /// Ends ours, if one is open: at the moment since which it was calm, else at \p now.
    void close(const QDateTime &now);
    /// Takes over the page's incidents that name the service; those that it no longer lists end.
    void readPage(const PageReport &report, const QDateTime &now);

    [[nodiscard]] bool isOpen() const { return m_ours.has_value(); }
    [[nodiscard]] QDateTime since() const { return m_ours ? m_ours->from : QDateTime(); }
    /// How far the open incident was ahead of the page; none without one, or while the page
    /// says nothing.
    [[nodiscard]] std::optional<std::chrono::seconds> lead() const;

private:
    History &m_history;
    Service m_service;
    std::optional<Incident> m_ours; ///< While it is open.
    QDateTime m_calmSince;
    QList<Incident> m_theirs; ///< Open ones.
};
