// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "core/verdict.h"
#include "monitor/alertdesk.h"

#include <QList>
#include <QString>

#include <optional>

/// What the window may know of the key: never the key itself.
struct KeyState {
    bool present = false;
    QString masked; ///< ApiKey::masked(); empty without a key.
    QString where; ///< One sentence: where it is kept or came from, or why there is none.
    bool keyringWorks = true; ///< Whether the desktop's keyring can keep one.

    bool operator==(const KeyState &) const = default;
};

/// Everything that the pages show, apart from the history.
struct Known {
    Verdict verdict;
    Settings settings;
    KeyState key;
    AlertDeskState alerts;
    QList<Model> models; ///< Empty until told.
    std::optional<TestResult> test; ///< Of the last test request.
    bool testing = false; ///< A test request is under way.
    Phases soFar; ///< Those of it that have ended.
};
