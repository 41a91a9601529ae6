// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The models in the \p body of /v1/models, at most 1,000; none when it hasn't that shape.
[[nodiscard]] std::optional<QList<Model>> readModels(const QByteArray &body);
