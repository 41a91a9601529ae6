// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QMetaType>
#include <QString>

/// The minimal test request that a user sends with one click.
struct TestRequest {
    QString model; ///< Empty: the probe model.
    bool stream = true;
    QString prompt = QStringLiteral("Hi");
    int maxTokens = 1;
    bool countOnly = false; ///< Nothing is sent but a count of the prompt's tokens, which is free.

    bool operator==(const TestRequest &) const = default;
};

/// An answer as it came, to be read by people.
struct RawAnswer {
    QString text; ///< Remote, bounded, keys and cookies masked; empty without an answer.
    bool isCut = false; ///< The body went on.

    bool operator==(const RawAnswer &) const = default;
};

/// How it went.
struct TestResult {
    TestRequest asked; ///< With the model that was really asked.
    Observation seen;
    QString reply; ///< The text the model answered; remote, plain, bounded.
    RawAnswer raw;
    QString successor; ///< What to use once the model asked is gone; empty when not known.
    QString curl; ///< The same request as a command, the key as $ANTHROPIC_API_KEY.

    bool operator==(const TestResult &) const = default;
};
Q_DECLARE_METATYPE(TestResult)
