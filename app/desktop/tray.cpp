// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "core/wording.h"
#include "desktop/lighticon.h"

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
    m_acknowledge->setVisible(verdict.canAcknowledge);
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
    //: Menu of the tray icon: what the status page reports shall no longer colour the light.
    m_acknowledge
        = m_menu.addAction(tr("&Acknowledge what is posted"), this, &Tray::acknowledgeWanted);
    m_menu.addSeparator();
    //: Menu of the tray icon: no probes for an hour.
    m_pause = m_menu.addAction(tr("Pause for 1 &hour"), this, [this] { Q_EMIT pauseWanted(1h); });
    //: Menu of the tray icon, while paused: probes again.
    m_resume = m_menu.addAction(tr("&Resume"), this, &Tray::resumeWanted);
    m_menu.addSeparator();
    //: Menu of the tray icon: ends the program.
    m_menu.addAction(tr("&Quit"), this, &Tray::quitWanted);
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
