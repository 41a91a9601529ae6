// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/shell.h"

#include "core/alertjson.h"
#include "core/report.h"
#include "core/versions.h"
#include "desktop/mainwindow.h"
#include "desktop/tray.h"
#include "store/history.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
QString untoldName()
{
    return u"untold alerts"_s;
}
}

Shell::Shell(History &history, Clock clock, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_hadBus(bus.isConnected())
    , m_trayHost(bus)
    , m_busReturn(bus, BusReturn::sessionAddress())
    , m_notifier(bus)
    , m_doNotDisturb(bus)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.telltale.Telltale"));
    connect(&m_trayHost, &TrayHost::available, this, &Shell::showTray);
    connect(&m_trayHost, &TrayHost::noTray, this, &Shell::explainNoTray);
    connect(&m_busReturn, &BusReturn::returned, this, [this] {
        keepUntold();
        Q_EMIT busReturned();
    });
    listenToNotifications();
}

Shell::~Shell() = default;

void Shell::listenToNotifications()
{
    connect(&m_notifier, &Notifier::openWanted, this, &Shell::openFor);
    connect(&m_notifier, &Notifier::testWanted, this, &Shell::sendTest);
    connect(&m_notifier, &Notifier::acknowledgeWanted, this, &Shell::acknowledgeWanted);
    connect(&m_notifier, &Notifier::snoozeWanted, this, [this](std::chrono::seconds howLong) {
        Q_EMIT alertWanted(AlertWish::snooze(howLong));
    });
    connect(&m_doNotDisturb, &DoNotDisturb::changed, this, &Shell::doNotDisturbChanged);
}

void Shell::start(bool minimized)
{
    m_trayHost.start();
    tellUntold();
    if (!minimized) {
        openWindow();
    }
}

bool Shell::isOpen() const
{
    return m_window && m_window->isVisible();
}

void Shell::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    if (m_tray) {
        m_tray->setVerdict(verdict);
    }
    if (m_window) {
        m_window->setVerdict(verdict);
    }
}

void Shell::setSettings(const Settings &settings, const KeyState &key)
{
    m_settings = settings;
    m_key = key;
    m_notifier.setSound(settings.alertSound);
    if (m_tray) {
        m_tray->setStyle(settings.icon);
    }
    if (m_window) {
        m_window->setSettings(m_settings, m_key);
    }
}

void Shell::setModels(const QList<Model> &models)
{
    m_models = models;
    if (m_window) {
        m_window->setModels(models);
    }
}

void Shell::showTest(const TestResult &result)
{
    window().showTest(result);
}

void Shell::showTestPhases(const Phases &soFar)
{
    if (m_window) {
        m_window->showTestPhases(soFar);
    }
}

void Shell::notify(const Alert &alert)
{
    if (m_hadBus) {
        m_notifier.tell(alert);
    } else if (m_tray) { // an X11 one: on StatusNotifier hosts this would hide the lamp
        m_tray->showMessage(alert);
    }
}

void Shell::setAlerts(const AlertDeskState &state)
{
    m_alerts = state;
    if (m_tray) {
        m_tray->setAlerts(state);
    }
    if (m_window) {
        m_window->setAlerts(state);
    }
}

/// Where more is told of what a notification said.
void Shell::openFor(Alert::Kind kind)
{
    using enum Alert::Kind;
    const bool isOfPage = kind == Posted || kind == Resolved || kind == Update;
    const bool isOfLimits = kind == LimitLow || kind == LimitReached || kind == Budget;
    const bool isOfPast = kind == Digest || kind == Summary;
    window().open(isOfPage         ? PageId::Status
                      : isOfLimits ? PageId::Limits
                      : isOfPast   ? PageId::History
                                   : PageId::Overview);
    openWindow();
}

void Shell::copyReport() const
{
    QGuiApplication::clipboard()->setText(reportText(m_verdict, versionLines(), m_clock.utc()));
}

void Shell::setNotice(const QString &notice)
{
    m_notice = notice;
    if (m_window) {
        m_window->setNotice(notice);
    }
}

void Shell::openWindow()
{
    window().setWindowState(window().windowState() & ~Qt::WindowMinimized);
    window().show();
    window().raise();
    window().activateWindow();
    if (!m_tray) {
        Q_EMIT shown();
    }
}

MainWindow &Shell::window()
{
    if (m_window) {
        return *m_window;
    }
    m_window = std::make_unique<MainWindow>(m_history, m_clock);
    if (m_courier != nullptr) {
        m_window->setCourier(*m_courier);
    }
    m_window->setSettings(m_settings, m_key);
    m_window->setModels(m_models);
    m_window->setAlerts(m_alerts);
    m_window->setNotice(m_notice);
    m_window->setVerdict(m_verdict);
    connect(m_window.get(), &MainWindow::checkWanted, this, &Shell::checkWanted);
    connect(m_window.get(), &MainWindow::testWanted, this, &Shell::testWanted);
    connect(m_window.get(), &MainWindow::testCancelled, this, &Shell::testCancelled);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Shell::settingsChanged);
    connect(m_window.get(), &MainWindow::keyChanged, this, &Shell::keyChanged);
    connect(m_window.get(), &MainWindow::resumeWanted, this, &Shell::resumeWanted);
    connect(m_window.get(), &MainWindow::acknowledgeWanted, this, &Shell::acknowledgeWanted);
    connect(m_window.get(), &MainWindow::alertWanted, this, &Shell::alertWanted);
    connect(m_window.get(), &MainWindow::statusPageWanted, this, &Shell::openStatusPage);
    return *m_window;
}

void Shell::showTray()
{
    if (m_tray) {
        return;
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_tray = std::make_unique<Tray>(m_clock);
    m_tray->setStyle(m_settings.icon);
    m_tray->setVerdict(m_verdict);
    m_tray->setAlerts(m_alerts);
    connect(m_tray.get(), &Tray::checkWanted, this, &Shell::checkWanted);
    connect(m_tray.get(), &Tray::testWanted, this, &Shell::sendTest);
    connect(m_tray.get(), &Tray::windowWanted, this, &Shell::openWindow);
    connect(m_tray.get(), &Tray::statusPageWanted, this, &Shell::openStatusPage);
    connect(m_tray.get(), &Tray::pauseWanted, this, &Shell::pauseWanted);
    connect(m_tray.get(), &Tray::resumeWanted, this, &Shell::resumeWanted);
    connect(m_tray.get(), &Tray::acknowledgeWanted, this, &Shell::acknowledgeWanted);
    connect(m_tray.get(), &Tray::alertWanted, this, &Shell::alertWanted);
    connect(m_tray.get(), &Tray::reportWanted, this, &Shell::copyReport);
    connect(m_tray.get(), &Tray::webWanted, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_tray.get(), &Tray::settingsWanted, this, [this] {
        window().open(PageId::Settings);
        openWindow();
    });
    connect(m_tray.get(), &Tray::quitWanted, this, &Shell::quitWanted);
    Q_EMIT shown();
}

void Shell::explainNoTray()
{
    QGuiApplication::setQuitOnLastWindowClosed(true); // nothing else would be left to click
    setNotice(tr("Your desktop shows no tray icons, so Telltale lives in this window. On GNOME, "
                 "the extension \"AppIndicator and KStatusNotifierItem Support\" adds a tray."));
    openWindow();
}

void Shell::explainNewBus()
{
    setNotice(
        tr("The desktop's message bus has ended and begun anew, so lamp and notifications may "
           "be missing until you quit Telltale and start it again. The key is only in memory: "
           "have it at hand."));
    openWindow();
}

/// For the next start of the program, when the bus has taken the notification server along.
void Shell::keepUntold()
{
    QJsonArray alerts;
    const QList<Alert> untold = m_notifier.untold();
    for (const Alert &alert : untold) {
        alerts.append(toJson(alert));
    }
    m_history.keep(untoldName(), QJsonDocument(alerts).toJson(QJsonDocument::Compact));
}

void Shell::tellUntold()
{
    const QJsonArray alerts = QJsonDocument::fromJson(m_history.kept(untoldName())).array();
    for (const auto &each : alerts) {
        if (const auto alert = alertFromJson(each.toObject())) {
            notify(*alert);
        }
    }
    if (!alerts.isEmpty()) {
        m_history.keep(untoldName(), {});
    }
}

void Shell::sendTest()
{
    openWindow();
    window().sendTest();
}

void Shell::openStatusPage() const
{
    QDesktopServices::openUrl(m_settings.statusUrl);
}
