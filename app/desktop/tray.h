// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/alertwish.h"
#include "core/clock.h"
#include "core/settings.h"
#include "core/verdict.h"
#include "monitor/alertdesk.h"

#include <QDBusServiceWatcher>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QUrl>

class QAction;
class SnoozeMenu;

/// The lamp in the tray: icon, tooltip and menu. Left click opens the window, middle click checks.
///
/// Make it only when TrayHost says that a tray is there. What it shows changes only with the
/// verdict and the style: the same picture is never sent twice.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// The clock says whether "since" was today.
    explicit Tray(Clock clock, QObject *parent = nullptr);

    /// The tooltip as a host gets it: safe in hosts that read it as markup and in those that don't.
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] const QMenu &menu() const;
    /// By Qt's own means, for desktops without a notification server's bus. Elsewhere it would
    /// put a light bulb in the lamp's place.
    void showMessage(const Alert &alert);
    /// How often a picture was sent to the tray.
    [[nodiscard]] int iconChanges() const;

public Q_SLOTS:
    void setVerdict(const Verdict &verdict);
    void setAlerts(const AlertDeskState &state);
    void setStyle(Settings::IconStyle style);

Q_SIGNALS:
    void checkWanted();
    void testWanted();
    void windowWanted();
    void statusPageWanted();
    void acknowledgeWanted();
    void alertWanted(const AlertWish &wish);
    void reportWanted();
    void settingsWanted();
    /// Where others report trouble, in the browser.
    void webWanted(const QUrl &address);
    void pauseWanted(std::chrono::milliseconds howLong);
    void resumeWanted();
    void quitWanted();

private:
    void draw();
    void fillMenu();
    void addAlertActions();
    void addLookups();
    void showAlerts();
    void showAgain();
    void activate(QSystemTrayIcon::ActivationReason reason);

    Clock m_clock;
    QMenu m_menu; // before m_icon, which must go first: it shows the menu
    QSystemTrayIcon m_icon;
    QDBusServiceWatcher m_panels; // who keeps the list of icons
    QAction *m_sentence = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_back = nullptr;
    SnoozeMenu *m_snooze = nullptr;
    AlertDeskState m_alerts;
    QDateTime m_incidentSince;
    bool m_canAcknowledge = false;
    bool m_isBad = false;
    std::optional<std::pair<Verdict::Light, bool>> m_shown; // light and badge
    Settings::IconStyle m_style = Settings::IconStyle::Colour;
    int m_iconChanges = 0;
};
