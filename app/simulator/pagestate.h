// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/postedpage.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

/// One component of the status page.
struct PageComponent {
    QString shortName; ///< What PostedPage calls it.
    QString id;
    QString name;
    QString created; ///< As on the wire.
};

/// In the page's order.
[[nodiscard]] const QList<PageComponent> &pageComponents();

/// Their short names.
[[nodiscard]] QStringList componentNames();

/// Everything that the status page knows: what was posted, and when.
struct PageState {
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
        QList<Update> updates; ///< Newest first; never empty once posted.
    };

    struct Window {
        PostedPage::Maintenance posted;
        QDateTime created;
        QDateTime starts;
    };

    PostedPage posted;
    QDateTime changed; ///< When it was.
    QMap<QString, QDateTime> componentChanged; ///< By short name; absent: never.
    QList<Record> records; ///< Newest first, at most 50.
    QList<Window> windows;
};

/// What \p page says of that component.
[[nodiscard]] QString statusOf(const PostedPage &page, const QString &component);
