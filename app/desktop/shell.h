// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/alertwish.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/model.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "core/verdict.h"
#include "desktop/busreturn.h"
#include "desktop/donotdisturb.h"
#include "desktop/known.h"
#include "desktop/notifier.h"
#include "desktop/trayhost.h"
#include "monitor/alertdesk.h"

#include <QDBusConnection>
#include <QList>
#include <QObject>

#include <memory>

class Courier;
class History;
class MainWindow;
class Tray;

/// Everything that the user sees: the lamp, the notices, the window. Decides nothing.
///
/// The window is built when first opened, the lamp when the desktop has a tray.
class Shell : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it; the user may delete some of it.
    Shell(History &history, Clock clock, const QDBusConnection &bus, QObject *parent = nullptr);
    ~Shell() override;

    /// Lets the settings show where alerts go besides this desktop. \p courier must outlive it.
    void setCourier(Courier &courier) { m_courier = &courier; }

    /// Looks for the tray; opens the window at once unless \p minimized.
    void start(bool minimized);

    /// Whether the user has the window in front of them, or on the taskbar.
    [[nodiscard]] bool isOpen() const;

public Q_SLOTS:
    void setVerdict(const Verdict &verdict);
    void setSettings(const Settings &settings, const KeyState &key);
    void setModels(const QList<Model> &models);
    void showTest(const TestResult &result);
    void showTestPhases(const Phases &soFar);
    /// Tells the user now.
    void notify(const Alert &alert);
    void setAlerts(const AlertDeskState &state);
    /// A quiet line in the window, such as that this is the demo; empty: none.
    void setNotice(const QString &notice);
    void openWindow();
    /// Says in the window why neither lamp nor notifications can be seen until another start.
    void explainNewBus();

Q_SIGNALS:
    /// The first thing is on the screen: the lamp, or the window where there is no tray.
    void shown();
    void checkWanted();
    void testWanted(const TestRequest &request);
    void testCancelled();
    void settingsChanged(const Settings &settings);
    void keyChanged(const ApiKey &key, bool keep);
    void pauseWanted(std::chrono::milliseconds howLong);
    void resumeWanted();
    void acknowledgeWanted();
    void alertWanted(const AlertWish &wish);
    /// The desktop's own switch was turned.
    void doNotDisturbChanged(bool isOn);
    /// The bus has ended and another one is there, which only another start gets at.
    void busReturned();
    void quitWanted();

private:
    MainWindow &window();
    void listenToNotifications();
    void openFor(Alert::Kind kind);
    void copyReport() const;
    void showTray();
    void explainNoTray();
    void keepUntold();
    void tellUntold();
    void sendTest();
    void openStatusPage() const;

    History &m_history;
    Clock m_clock;
    bool m_hadBus; // then notifications wait for another, should it end
    Courier *m_courier = nullptr;
    TrayHost m_trayHost;
    BusReturn m_busReturn;
    Notifier m_notifier;
    DoNotDisturb m_doNotDisturb;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<MainWindow> m_window;
    Verdict m_verdict;
    AlertDeskState m_alerts;
    Settings m_settings;
    KeyState m_key;
    QList<Model> m_models;
    QString m_notice;
};
