// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/postedpage.h"
#include "simulator/wire.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// The short names that PostedPage knows components by, in the page's order.
[[nodiscard]] QStringList componentNames();

/// The status page: keeps what was posted, with its times, and answers for it.
class PageDouble
{
public:
    explicit PageDouble(const QDateTime &now);

    /// Posts \p page at \p now: new incidents, updates of known ones, resolutions.
    void post(const PostedPage &page, const QDateTime &now);
    [[nodiscard]] const PostedPage &posted() const { return m_page; }

    /// Answers a GET of the page's API, or of "/"; 304 where `if-none-match` names what it has.
    [[nodiscard]] CannedReply answer(const ReceivedHttp &request) const;

private:
    struct Update {
        QString status;
        QString text;
        QDateTime at;
        QMap<QString, QPair<QString, QString>> changes; ///< Short name -> old and new status.
    };

    struct Record {
        PostedPage::Incident posted;
        QString id;
        QDateTime created;
        QDateTime monitored;
        QDateTime resolved; ///< Invalid while open.
        QList<Update> updates; ///< Newest first.
    };

    struct Window {
        PostedPage::Maintenance posted;
        QDateTime created;
        QDateTime starts;
    };

    [[nodiscard]] QString statusOf(const QString &component) const;
    [[nodiscard]] QString indicator() const;
    void postIncident(const PostedPage::Incident &incident, const PostedPage &before,
                      const QDateTime &now);
    void resolve(Record &record, const QString &text, const QDateTime &now);
    Record &open(const PostedPage::Incident &incident, const QDateTime &now);
    [[nodiscard]] std::optional<QJsonObject> document(const QByteArray &path) const;
    [[nodiscard]] std::optional<QJsonObject> incidentDocument(const QByteArray &path) const;
    [[nodiscard]] std::optional<QJsonObject> maintenanceDocument(const QByteArray &path) const;
    [[nodiscard]] QJsonObject withPage(QJsonObject document) const;
    [[nodiscard]] QJsonObject summary() const;
    [[nodiscard]] QJsonObject pageJson() const;
    [[nodiscard]] QJsonObject statusJson() const;
    [[nodiscard]] QJsonObject componentJson(const QString &component) const;
    [[nodiscard]] QJsonArray componentsJson(const QStringList &components) const;
    [[nodiscard]] QJsonObject incidentJson(const Record &record) const;
    [[nodiscard]] QJsonObject updateJson(const Record &record, qsizetype index) const;
    [[nodiscard]] QJsonArray incidentsJson(bool openOnly) const;
    [[nodiscard]] QJsonObject windowJson(const Window &window) const;
    [[nodiscard]] QJsonArray windowsJson(const QStringList &statuses) const;
    [[nodiscard]] bool isIncidentIo() const;

    PostedPage m_page;
    QDateTime m_changed;
    QMap<QString, QDateTime> m_componentChanged;
    QList<Record> m_records; ///< Newest first, at most 50.
    QMap<QString, int> m_times; ///< How often each key began an incident.
    QList<Window> m_windows;
};
