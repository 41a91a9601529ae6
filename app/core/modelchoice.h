// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// The family in a model's \p id: "haiku" of claude-haiku-5-5 and of claude-3-5-haiku-20241022;
/// empty when there is none.
[[nodiscard]] QString lineOf(const QString &id);

/// Whether \p model no longer answers at \p now.
[[nodiscard]] bool isRetired(const Model &model, const QDateTime &now);

/// The id of the model to probe with: the cheapest active one of \p family by list price, the
/// newest of equals or of those without a price; a deprecated one only when no other is left.
/// Empty when the family has none.
[[nodiscard]] QString pickProbeModel(const QList<Model> &models, const QString &family,
                                     const QDateTime &now);

/// What to probe with instead of \p model once that is retired: of the same family, else empty.
[[nodiscard]] QString successorOf(const QString &model, const QList<Model> &models,
                                  const QDateTime &now);
