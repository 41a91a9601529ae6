// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <chrono>
#include <optional>

/// What is around the program that users mistake for an outage.
struct Surroundings {
    QMap<QString, QString> environment; ///< Variables by name, as they are.
    Settings settings; ///< What Telltale itself asks.
    ApiKey key; ///< The one in use; empty without.
    std::optional<std::chrono::seconds> clockSkew; ///< Our clock minus a server's; none: unknown.
    QString issuer; ///< Of the certificate that the API's address showed last; empty: unknown.
    bool isBaseUrlDead = false; ///< Nothing listens where ANTHROPIC_BASE_URL points.
};

/// The traps found in \p around, each a sentence with its mend; empty without any. No text holds a
/// value that could be a secret: keys are masked, of a URL only the host and port are named.
[[nodiscard]] QStringList trapsOf(const Surroundings &around);

/// What is wrong with \p text as an API key: blanks or quotes around it, blanks inside, or a kind
/// that can't call the API. One or two sentences about \p where ("ANTHROPIC_API_KEY", "the key");
/// empty when nothing is, or when there is no key at all.
[[nodiscard]] QString keyTrap(QStringView text, const QString &where);
