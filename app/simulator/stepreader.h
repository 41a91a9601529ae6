// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/scenario.h"

#include <QJsonValue>
#include <QString>

/// Reads one step at \p where of a scenario file. What is wrong is in \p trouble, if it was empty.
[[nodiscard]] ScenarioStep readStep(const QJsonValue &json, const QString &where, QString *trouble);

/// The names of all faults, as files spell them.
[[nodiscard]] QStringList faultNames();
