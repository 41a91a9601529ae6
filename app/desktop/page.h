// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alertwish.h"
#include "core/apikey.h"
#include "core/observation.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "desktop/known.h"

#include <QWidget>

/// The pages of the window, in the order of the side bar.
enum class PageId { Overview, Latency, History, Errors, Status, Limits, Test, Settings };

/// One page of the window: shows what is known and tells what the user wants.
///
/// Built when first opened. Shows remote text as plain text only.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \p known. Called before the page is seen, and when something changes while it is.
    virtual void refresh(const Known &known) = 0;

Q_SIGNALS:
    void checkWanted();
    void testWanted(const TestRequest &request);
    void testCancelled();
    void settingsChanged(const Settings &settings);
    /// An empty \p key: forget it. \p keep: in the keyring, else for this session only.
    void keyChanged(const ApiKey &key, bool keep);
    void statusPageWanted();
    void acknowledgeWanted();
    void resumeWanted();
    void alertWanted(const AlertWish &wish);
    void pageWanted(PageId page);
    /// The page of errors, with \p seen chosen there.
    void errorWanted(const Observation &seen);
    /// Opens the settings where the key is typed in.
    void keyEntryWanted();
    /// The user deleted some of the history: whoever holds some of it shall read it anew.
    void historyCut();
};
