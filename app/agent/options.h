// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

class QCommandLineParser;
class QProcessEnvironment;

/// What the command line and the environment ask for; it outranks the saved settings.
///
/// Shared by both programs, so that an option means the same in each.
struct Options {
    std::optional<QUrl> apiUrl; ///< --api-url, else ANTHROPIC_BASE_URL.
    std::optional<QUrl> statusUrl;
    std::optional<QUrl> controlUrl;
    QString configFile; ///< Empty: the usual place.
    std::optional<QString> dataDirectory; ///< None: the usual place.
    std::optional<Settings::MessageMode> message;
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<std::chrono::seconds> interval;
    bool json = false;

    QStringList wrongUsage; ///< A sentence for each wrong option: exit code 64.
    QStringList wrongEnvironment; ///< A sentence for each wrong variable: exit code 7.

    bool operator==(const Options &) const = default;
};

/// Tells \p parser of the options that every probing command shares.
void addSharedOptions(QCommandLineParser &parser);

/// Reads what \p parser found, and the variables of the vendor's own SDKs.
[[nodiscard]] Options readOptions(const QCommandLineParser &parser,
                                  const QProcessEnvironment &environment);

/// This process's environment variables by name.
[[nodiscard]] QMap<QString, QString> environmentVariables();

/// \p saved with everything that \p options ask for put over it.
[[nodiscard]] Settings withOptions(Settings saved, const Options &options);
