// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/dnsmessage.h"
#include "simulator/fault.h"
#include "simulator/postedpage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// What changes at one moment of a scenario. What is absent stays as it was.
struct ScenarioStep {
    std::chrono::milliseconds at{0}; ///< Since the scenario's start, on the paced clock.
    std::optional<QList<Fault>> api; ///< First match wins; an empty list is a healthy API.
    std::optional<PostedPage> page;
    std::optional<NameService::State> names; ///< Without meaning where no names are served.
    QString say; ///< What the demo tells the user now; plain text, at most 300 characters.

    bool operator==(const ScenarioStep &) const = default;
};

/// What the stand-in goes through. The file format is in README.md.
struct Scenario {
    QString name;
    std::chrono::milliseconds length{0}; ///< After it, round again; 0: stays at the last step.
    QList<ScenarioStep> steps; ///< At least one, the first at 0, in order of time.

    bool operator==(const Scenario &) const = default;
};

/// Reads a scenario file's \p json (at most 1 MiB, 1000 steps). None: one sentence is in
/// \p trouble, which says what is wrong where.
[[nodiscard]] std::optional<Scenario> parseScenario(const QByteArray &json, QString *trouble);

/// Reads one step, as a command sends it: like a step of a file, but "at_s" may be missing.
[[nodiscard]] std::optional<ScenarioStep> parseStep(const QByteArray &json, QString *trouble);

/// The scenario built in under that \p nameOrPath, else the one in that file. None: one sentence
/// is in \p trouble.
[[nodiscard]] std::optional<Scenario> loadScenario(const QString &nameOrPath, QString *trouble);

/// The names of those built in, sorted.
[[nodiscard]] QStringList scenarioNames();
