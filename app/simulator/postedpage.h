// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fault.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

/// What the stand-in's status page says. Components go by short names: "claude.ai", "console",
/// "api", "code", "cowork", "government". Statuses are spelt as on the wire.
struct PostedPage {
    /// Whose software the page pretends to be.
    enum class Dialect { Statuspage, IncidentIo };

    /// An incident. The page remembers it by its key: a later page with the same key and another
    /// status or text is an update of it; one that is resolved or gone and comes back is another.
    struct Incident {
        QString key; ///< Becomes the id; "-2", "-3", ... are added when it comes back.
        QString name;
        QString status = QStringLiteral("investigating"); ///< ... identified, monitoring, resolved.
        QString impact = QStringLiteral("minor"); ///< none, minor, major, critical.
        QString text; ///< Of the newest update.
        QStringList components{QStringLiteral("api")};
        std::chrono::seconds postedAgo{0}; ///< When first posted, before now.
        bool operator==(const Incident &) const = default;
    };

    struct Maintenance {
        QString key;
        QString name;
        QString status = QStringLiteral("scheduled"); ///< ... in_progress, verifying, completed.
        QString text;
        QStringList components{QStringLiteral("api")};
        std::chrono::seconds startsIn{3600}; ///< From now; negative: has started.
        std::chrono::seconds lasts{3600};
        bool operator==(const Maintenance &) const = default;
    };

    QMap<QString, QString> components; ///< Short name -> status; the others are operational.
    QList<Incident> incidents;
    QList<Maintenance> maintenance;
    QString indicator; ///< Of the whole page; empty: what the real one would show, understated.
    std::chrono::seconds age{0}; ///< The `age` header: how old the cached news is.
    Dialect dialect = Dialect::Statuspage;
    Fault fault; ///< What happens to requests for the page; None: it is readable.

    bool operator==(const PostedPage &) const = default;
};
