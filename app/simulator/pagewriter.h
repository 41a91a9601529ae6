// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/pagestate.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Puts the page's state into the documents of its API, in either dialect.
class PageWriter
{
public:
    /// \p state must outlive it.
    explicit PageWriter(const PageState &state);

    /// What is at \p path; none where nothing is.
    [[nodiscard]] std::optional<QJsonObject> document(const QByteArray &path) const;
    /// The whole page in a few words: "All Systems Operational".
    [[nodiscard]] QString description() const;

private:
    [[nodiscard]] std::optional<QJsonObject> incidentDocument(const QByteArray &path) const;
    [[nodiscard]] std::optional<QJsonObject> maintenanceDocument(const QByteArray &path) const;
    [[nodiscard]] QJsonObject withPage(QJsonObject document) const;
    [[nodiscard]] QJsonObject summary() const;
    [[nodiscard]] QJsonObject pageJson() const;
    [[nodiscard]] QJsonObject statusJson() const;
    [[nodiscard]] QJsonObject componentJson(const QString &component) const;
    [[nodiscard]] QJsonArray componentsJson(const QStringList &components) const;
    [[nodiscard]] QJsonObject incidentJson(const PageState::Record &record) const;
    [[nodiscard]] static QJsonObject updateJson(const PageState::Record &record, qsizetype index);
    [[nodiscard]] QJsonArray incidentsJson(bool openOnly) const;
    [[nodiscard]] QJsonObject windowJson(const PageState::Window &window) const;
    [[nodiscard]] QJsonArray windowsJson(const QStringList &statuses) const;
    [[nodiscard]] QString indicator() const;
    [[nodiscard]] bool isIncidentIo() const;

    const PageState &m_state;
};
