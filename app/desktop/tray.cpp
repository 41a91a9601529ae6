// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "core/wording.h"
#include "desktop/lighticon.h"
#include "desktop/snoozemenu.h"

#include <QAction>
#include <QDBusConnection>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostInMenu = 80; // characters of the sentence
constexpr qsizetype mostInToolTip = 300;

QString onOneLine(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

/// Some hosts read tooltips as markup and some don't, and none says which: an entity would be
/// shown as such by half of them. So the characters that matter are swapped for others.
QString withoutMarkup(QString text)
{
    return text.replace(u'&', u'+').replace(u'<', u'‹').replace(u'>', u'›');
}

QString forMenu(const QString &sentence)
{
    return onOneLine(sentence, mostInMenu).replace(u'&', u"&&"_s);
}
}

Tray::Tray(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_icon(this)
    , m_panels(u"org.kde.StatusNotifierWatcher"_s,
               QDBusConnection::sessionBus()) // as for Qt's icon
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::activate);
    connect(&m_panels, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &former, const QString &next) {
                if (!former.isEmpty() && !next.isEmpty()) {
                    showAgain();
                }
            });
    setVerdict({});
    m_icon.show();
}

QString Tray::toolTip() const
{
    return m_icon.toolTip();
}

const QMenu &Tray::menu() const
{
    return m_menu;
}

int Tray::iconChanges() const
{
    return m_iconChanges;
}

void Tray::showMessage(const Alert &alert)
{
    const bool isBad = alert.severity > Alert::Severity::Info;
    m_icon.showMessage(alert.title, alert.body,
                       isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void Tray::setVerdict(const Verdict &verdict)
{
    const auto wanted = std::pair(verdict.light, verdict.isOnUsersSide());
    if (m_shown != wanted) {
        m_shown = wanted;
        draw();
    }

    //: Shown by the tray icon before the first verdict.
    const QString sentence = verdict.headline.isEmpty() ? tr("Looking …") : verdict.headline;
    QString text = withoutMarkup(onOneLine(sentence, mostInToolTip));
    if (verdict.since.isValid()) {
        //: Tooltip of the tray icon, second line; %1 is a time such as 14:05.
        text += u'\n' + tr("since %1").arg(timeInWords(verdict.since, m_clock.utc()));
    }
    if (text != m_icon.toolTip()) {
        m_icon.setToolTip(text);
    }

    m_sentence->setText(forMenu(sentence));
    const bool isPaused = verdict.action == Verdict::Action::Resume;
    m_pause->setVisible(!isPaused);
    m_resume->setVisible(isPaused);
    m_canAcknowledge = verdict.canAcknowledge;
    m_incidentSince = verdict.incidentSince;
    m_isBad = verdict.light == Verdict::Light::Amber || verdict.light == Verdict::Light::Red;
    showAlerts();
}

void Tray::setStyle(Settings::IconStyle style)
{
    if (style != m_style) {
        m_style = style;
        draw();
    }
}

void Tray::draw()
{
    const auto [light, you] = m_shown.value_or(std::pair(Verdict::Light::Grey, false));
    m_icon.setIcon(lightIcon(light, you, m_style));
    ++m_iconChanges;
}

void Tray::fillMenu()
{
    m_sentence = m_menu.addAction(QString());
    m_sentence->setEnabled(false);
    m_menu.addSeparator();

    //: Menu of the tray icon: probes the API at once.
    m_menu.addAction(tr("&Check now"), this, &Tray::checkWanted);
    //: Menu of the tray icon: sends one minimal message and shows the result.
    m_menu.addAction(tr("&Send test request"), this, &Tray::testWanted);
    //: Menu of the tray icon.
    m_menu.addAction(tr("Open &window"), this, &Tray::windowWanted);
    //: Menu of the tray icon: opens the vendor's status page in the browser.
    m_menu.addAction(tr("Open status &page"), this, &Tray::statusPageWanted);
    addLookups();
    //: Menu of the tray icon: the verdict with its evidence, to the clipboard.
    m_menu.addAction(tr("Cop&y report"), this, &Tray::reportWanted);
    m_menu.addSeparator();
    addAlertActions();
    m_menu.addSeparator();
    //: Menu of the tray icon: no probes for an hour.
    m_pause = m_menu.addAction(tr("Pause for 1 &hour"), this, [this] { Q_EMIT pauseWanted(1h); });
    //: Menu of the tray icon, while paused: probes again.
    m_resume = m_menu.addAction(tr("&Resume"), this, &Tray::resumeWanted);
    //: Menu of the tray icon.
    m_menu.addAction(tr("S&ettings"), this, &Tray::settingsWanted);
    m_menu.addSeparator();
    //: Menu of the tray icon: ends the program.
    m_menu.addAction(tr("&Quit"), this, &Tray::quitWanted);
}

/// What other people see: the third way to check, beside one's own probes and the status page.
void Tray::addLookups()
{
    //: Menu of the tray icon, with the names of web sites in it.
    QMenu *lookups = m_menu.addMenu(tr("Search reports by &others"));
    const auto offer = [this, lookups](const QString &name, const QString &address) {
        lookups->addAction(name, this, [this, address] { Q_EMIT webWanted(QUrl(address)); });
    };
    offer(u"&X (Twitter)"_s, u"https://x.com/search?q=claude%20api%20down&f=live"_s);
    offer(u"&Downdetector"_s, u"https://downdetector.com/status/claude-ai/"_s);
}

void Tray::addAlertActions()
{
    //: Menu of the tray icon: the user knows of the incident.
    m_acknowledge = m_menu.addAction(tr("&Acknowledge"), this, &Tray::acknowledgeWanted);
    //: Menu of the tray icon, can be ticked: one notification when the API is good again.
    m_back = m_menu.addAction(tr("&Tell me when it's back"));
    m_back->setCheckable(true);
    connect(m_back, &QAction::triggered, this, [this](bool isOn) {
        Q_EMIT alertWanted({.kind = AlertWish::Kind::TellWhenBack, .isOn = isOn});
    });
    m_snooze = new SnoozeMenu(m_clock, &m_menu);
    //: Menu of the tray icon: no notifications for a while.
    m_snooze->setTitle(tr("S&nooze notifications"));
    m_menu.addMenu(m_snooze);
    connect(m_snooze, &SnoozeMenu::chosen, this, [this](std::chrono::seconds howLong) {
        Q_EMIT alertWanted(AlertWish::snooze(howLong));
    });
}

void Tray::setAlerts(const AlertDeskState &state)
{
    m_alerts = state;
    showAlerts();
}

void Tray::showAlerts()
{
    const bool isOpen = m_incidentSince.isValid() && !m_alerts.isAcknowledged;
    m_acknowledge->setVisible(m_canAcknowledge || isOpen);
    m_back->setChecked(m_alerts.wantsBack);
    m_back->setVisible(m_isBad || m_alerts.wantsBack);
    m_snooze->setSnoozed(m_alerts.hold == AlertGate::Hold::Snoozed);
}

/// A watcher that waited in line for its name knows no icons, and Qt tells of this one only to
/// watchers that come after a gap.
void Tray::showAgain()
{
    m_icon.hide();
    m_icon.show();
}

void Tray::activate(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::Trigger:
        Q_EMIT windowWanted();
        break;
    case QSystemTrayIcon::MiddleClick:
        Q_EMIT checkWanted();
        break;
    case QSystemTrayIcon::DoubleClick: // its first click has opened the window
    case QSystemTrayIcon::Context:
    case QSystemTrayIcon::Unknown:
        break;
    }
}
