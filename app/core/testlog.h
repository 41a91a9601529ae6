// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/testrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The tests that the user sent, oldest first, as they are kept over a restart.

/// Under which name the history keeps them.
[[nodiscard]] inline QString testLogName()
{
    return QStringLiteral("tests");
}

/// \p tests with \p newest at the end; only the last 50 remain.
[[nodiscard]] QList<TestResult> withTest(QList<TestResult> tests, const TestResult &newest);

/// As JSON, without the raw answers, certificates and limits.
[[nodiscard]] QByteArray toJson(const QList<TestResult> &tests);

/// What toJson() wrote; an entry that is broken or from the future is left out, as are all beyond
/// the last 50.
[[nodiscard]] QList<TestResult> testsFrom(const QByteArray &json);
