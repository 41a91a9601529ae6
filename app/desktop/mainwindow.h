// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alertwish.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/model.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "core/verdict.h"
#include "desktop/known.h"
#include "desktop/page.h"

#include <QHash>
#include <QList>
#include <QWidget>

class History;
class PlainLabel;
class QListWidget;
class QStackedWidget;

/// The window: a side bar and the pages, each built when first opened. Decides nothing.
///
/// Closing hides it. Everything that it shows is set from outside, everything that the user
/// wants goes out as a signal.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// \p history must outlive the window; the user may delete some of it.
    MainWindow(History &history, Clock clock, QWidget *parent = nullptr);

    /// Turns to \p page; does not show the window.
    void open(PageId page);

public Q_SLOTS:
    void setVerdict(const Verdict &verdict);
    void setSettings(const Settings &settings, const KeyState &key);
    void setAlerts(const AlertDeskState &state);
    /// For the choice of models in the test and in the settings.
    void setModels(const QList<Model> &models);
    /// Ends the busy state that testWanted() began.
    void showTest(const TestResult &result);
    /// Which phases of the test under way have ended.
    void showTestPhases(const Phases &soFar);
    /// A quiet line above all pages ("This is the demo: nothing here is real"); empty: none.
    void setNotice(const QString &notice);
    /// Turns to the test page and sends the request there, as Ctrl+T does. Without a key, or while
    /// another is under way, it only turns.
    void sendTest();

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

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addShortcuts();
    void turnTo(int row);
    void refresh();
    void drawIcons();
    [[nodiscard]] Page *page(PageId id);
    [[nodiscard]] Page *made(PageId id);
    void drop(PageId id);
    void dropReaders();
    void skipFirstRun();
    void listenTo(Page *page);

    History &m_history;
    Clock m_clock;
    Known m_known;
    PlainLabel *m_notice = nullptr;
    QListWidget *m_sideBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<PageId, Page *> m_pages; // only those that were opened
};
