// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Which of the status page's news bear on the user, besides those on the service's own component.
struct Interest {
    QStringList components; ///< Others that matter, too: ids, or names as the page writes them.
    QStringList families; ///< Models in use: "opus", ...; empty: all.
    QStringList acknowledged; ///< Marks (pagequery.h) of news that no longer count.

    bool operator==(const Interest &) const = default;
};

/// Something watched. Only the Claude API so far.
struct Service {
    QString id = QStringLiteral("claude-api"); ///< Stable; stored with every observation.
    QString name = QStringLiteral("Claude API");

    /// Its component on the vendor's page: matched by id, then by a name that starts so.
    QString componentId = QStringLiteral("k8w3r06qmzrp");
    QString componentName = QStringLiteral("Claude API");

    Interest interest;

    bool operator==(const Service &) const = default;
};
