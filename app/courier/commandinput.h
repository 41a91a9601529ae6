// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

/// \p verdict as a command reads it: the JSON of `telltalectl check`, without \p key; at most
/// 32 KiB, its longest parts go when it is longer.
[[nodiscard]] QByteArray reportOf(const Verdict &verdict, const QDateTime &now, const ApiKey &key);

/// \p environment for a program that isn't ours to trust: without keys, tokens, passwords.
[[nodiscard]] QMap<QString, QString> withoutSecrets(QMap<QString, QString> environment);
/// This process's own, withoutSecrets().
[[nodiscard]] QMap<QString, QString> harmlessEnvironment();
