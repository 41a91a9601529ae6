// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// One model that the stand-in pretends to have.
struct PretendedModel {
    QString id;
    QString name;
    QString line; ///< "haiku", "sonnet", "opus".
    QString created; ///< ISO 8601.
    QString lifecycle; ///< "active", "deprecated" or "retired".
    QString deprecated; ///< ISO 8601; empty: not.
    QString retires; ///< ISO 8601; empty: not announced.
};

/// Newest first, retired ones included.
[[nodiscard]] const QList<PretendedModel> &pretendedModels();

/// The one with that \p id, or whose id without its date is \p id. None that are retired.
[[nodiscard]] std::optional<PretendedModel> findModel(const QString &id);

/// As GET /v1/models lists it; the older API version doesn't know a model's life.
[[nodiscard]] QJsonObject toJson(const PretendedModel &model, const QByteArray &version);
