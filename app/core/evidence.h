// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/finding.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

/// What speaks for the finding and what else should be known: sentences, strongest first.
[[nodiscard]] QStringList evidenceOf(const Situation &situation, const Finding &finding,
                                     const QDateTime &now);

/// How far ahead of the page we are: as told, else in a confirmed incident that a readable page
/// doesn't report the time since the confirmation. None otherwise.
[[nodiscard]] std::optional<std::chrono::seconds> leadOf(const Situation &situation,
                                                         const Finding &finding,
                                                         const QDateTime &now);
