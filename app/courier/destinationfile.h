// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/destination.h"

#include <QList>
#include <QString>
#include <QStringList>

/// destinations.json: a list that the settings page writes, and a person may write by hand.
class DestinationFile
{
public:
    /// An empty \p path: nothing is read or written (the demo).
    explicit DestinationFile(QString path);

    struct Loaded {
        QList<Destination> destinations; ///< At most Destination::most.
        QStringList trouble; ///< A sentence for each that can't be used, or for the whole file.
    };
    [[nodiscard]] Loaded load() const;
    /// A sentence when it failed, else empty. A file that couldn't be read whole is kept beside.
    [[nodiscard]] QString save(const QList<Destination> &destinations) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};
