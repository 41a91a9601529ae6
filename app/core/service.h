// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Something watched. Only the Claude API so far.
struct Service {
    QString id = QStringLiteral("claude-api"); ///< Stable; stored with every observation.
    QString name = QStringLiteral("Claude API");

    /// Its component on the vendor's page: matched by id, then by a name that starts so.
    QString componentId = QStringLiteral("k8w3r06qmzrp");
    QString componentName = QStringLiteral("Claude API");

    bool operator==(const Service &) const = default;
};
