// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

/// A model as `/v1/models` lists it. What a 2023 version of the API leaves out is empty.
struct Model {
    QString id;
    QString displayName;
    QString line; ///< Family: "haiku", "sonnet", ...; from the id when the API doesn't say.
    QString lifecycle; ///< active, deprecated, retired; empty when not told.
    QDateTime createdAt; ///< UTC.
    QDateTime retiresAt; ///< UTC; invalid when no date is set.

    bool operator==(const Model &) const = default;
};
Q_DECLARE_METATYPE(Model)
