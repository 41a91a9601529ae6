// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/pagestate.h"
#include "simulator/postedpage.h"
#include "simulator/wire.h"

#include <QDateTime>
#include <QMap>
#include <QString>

/// The status page: keeps what was posted, with its times, and answers for it.
class PageDouble
{
public:
    explicit PageDouble(const QDateTime &now);

    /// Posts \p page at \p now: new incidents, updates of known ones, resolutions.
    void post(const PostedPage &page, const QDateTime &now);

    /// Answers a GET of the page's API, or of "/"; 304 where `if-none-match` names what it has.
    [[nodiscard]] CannedReply answer(const ReceivedHttp &request) const;

private:
    void postMaintenance(const QDateTime &now);
    void postIncident(const PostedPage::Incident &incident, const PostedPage &before,
                      const QDateTime &now);
    static void resolve(PageState::Record &record, const QString &text, const QDateTime &now);
    PageState::Record &open(const PostedPage::Incident &incident, const QDateTime &now);

    PageState m_state;
    QMap<QString, int> m_times; ///< How often each key began an incident.
};
