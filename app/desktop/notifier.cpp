// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include "core/wording.h"
#include "desktop/lighticon.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QImage>
#include <QVariantMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
const auto serverName = "org.freedesktop.Notifications"_L1;
const auto serverPath = "/org/freedesktop/Notifications"_L1;
const auto openAction = "open"_L1;
const auto testAction = "test"_L1;
const auto snoozeAction = "snooze"_L1;
const auto acknowledgeAction = "acknowledge"_L1;
const auto defaultAction = "default"_L1; // a click on the notification itself
constexpr int pictureSide = 64;

QDBusMessage callOf(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(serverName, serverPath, serverName, method);
}
}

/// The protocol's image-data: (iiibiiay).
struct NoticePicture {
    QImage image;
};
Q_DECLARE_METATYPE(NoticePicture)

QDBusArgument &operator<<(QDBusArgument &out, const NoticePicture &picture)
{
    constexpr int bitsPerSample = 8;
    constexpr int channels = 4;
    const QImage &image = picture.image;
    out.beginStructure();
    out << image.width() << image.height() << static_cast<int>(image.bytesPerLine())
        << image.hasAlphaChannel() << bitsPerSample << channels
        << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, NoticePicture &)
{
    return in; // only ever sent
}

namespace {
// The protocol's urgencies. Some servers don't show low ones at all, so only a digest is one.
int urgencyOf(const Alert &alert)
{
    constexpr int low = 0;
    constexpr int normal = 1;
    constexpr int critical = 2;
    return alert.severity == Alert::Severity::Critical ? critical
        : alert.kind == Alert::Kind::Digest            ? low
                                                       : normal;
}

/// A request sent now would tell more.
bool isWorthATest(Alert::Kind kind)
{
    using enum Alert::Kind;
    return kind == Confirmed || kind == Worsened || kind == Recovered || kind == KeyRefused
        || kind == LimitReached || kind == Money || kind == Back;
}

/// More of it may come.
bool isWorthASnooze(Alert::Kind kind)
{
    using enum Alert::Kind;
    return kind != Recovered && kind != Resolved && kind != Back && kind != Digest && kind != Test;
}

bool canBeAcknowledged(Alert::Kind kind)
{
    using enum Alert::Kind;
    return kind == Confirmed || kind == Worsened || kind == Posted || kind == Update;
}
}

QStringList Notifier::actionsFor(Alert::Kind kind) const
{
    if (!m_abilities->contains("actions"_L1)) {
        return {};
    }
    //: Button of a notification: opens the program's window.
    const QString open = tr("Open");
    QStringList actions{defaultAction, QString(), openAction, open}; // named, Xfce shows a button
    if (isWorthATest(kind)) {
        //: Button of a notification: sends a test request.
        actions << testAction << tr("Test now");
    }
    if (isWorthASnooze(kind)) {
        //: Button of a notification: no further ones for an hour.
        actions << snoozeAction << tr("Snooze 1 h");
    }
    if (canBeAcknowledged(kind)) {
        //: Button of a notification: the user knows; told again when it changes.
        actions << acknowledgeAction << tr("Acknowledge");
    }
    return actions;
}

QVariantMap Notifier::hintsOf(const Alert &alert) const
{
    qDBusRegisterMetaType<NoticePicture>();
    const NoticePicture picture{lightPixmap(alert.light, false, pictureSide)
                                    .toImage()
                                    .convertToFormat(QImage::Format_RGBA8888)};
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(urgencyOf(alert)))},
        {u"desktop-entry"_s, u"io.github.telltale.Telltale"_s},
        {u"image-data"_s, QVariant::fromValue(picture)},
    };
    if (!m_isLoud) {
        hints[u"suppress-sound"_s] = true;
    } else {
        const bool isBad = alert.severity > Alert::Severity::Info;
        hints[u"sound-name"_s] = isBad ? u"dialog-warning"_s : u"message-new-instant"_s;
    }
    return hints;
}

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(serverName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forgetServer();
                if (!owner.isEmpty()) {
                    flush();
                }
            });
    // Qt wants signatures without blanks.
    // clang-format off
    m_bus.connect(serverName, serverPath, serverName, u"ActionInvoked"_s, this,
                  SLOT(invoked(uint,QString)));
    m_bus.connect(serverName, serverPath, serverName, u"NotificationClosed"_s, this,
                  SLOT(closed(uint,uint)));
    // clang-format on
}

void Notifier::tell(const Alert &alert)
{
    m_shown[alert.subject].waiting = alert;
    flush();
}

QList<Alert> Notifier::untold() const
{
    QList<Alert> waiting;
    for (const auto &[subject, shown] : m_shown) {
        if (shown.waiting) {
            waiting.append(*shown.waiting);
        }
    }
    std::ranges::stable_sort(waiting, {}, &Alert::at);
    return waiting;
}

void Notifier::invoked(uint id, const QString &action)
{
    const auto ours = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                   [id](const auto &shown) { return shown.second.id == id; });
    if (ours == m_shown.cend() || id == 0) {
        return;
    }
    if (action == openAction || action == defaultAction) {
        Q_EMIT openWanted(ours->second.kind);
    } else if (action == testAction) {
        Q_EMIT testWanted();
    } else if (action == snoozeAction) {
        Q_EMIT snoozeWanted(std::chrono::hours{1});
    } else if (action == acknowledgeAction) {
        Q_EMIT acknowledgeWanted();
    }
}

void Notifier::closed(uint id, uint)
{
    for (auto &[subject, shown] : m_shown) {
        shown.id = shown.id == id ? 0 : shown.id;
    }
    std::erase_if(m_shown, [](const auto &each) {
        const Shown &shown = each.second;
        return shown.id == 0 && !shown.isUnderWay && !shown.waiting;
    });
}

void Notifier::greet()
{
    if (m_isGreeting) {
        return;
    }
    m_isGreeting = true;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"_L1)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, server = m_server] {
        call->deleteLater();
        if (server != m_server) {
            return;
        }
        m_isGreeting = false;
        const QDBusPendingReply<QStringList> reply = *call;
        if (!reply.isError()) {
            m_abilities = reply.value();
            flush();
        }
    });
}

void Notifier::forgetServer()
{
    ++m_server;
    m_abilities.reset();
    m_isGreeting = false;
    for (auto &[key, shown] : m_shown) {
        shown.id = 0;
        shown.isUnderWay = false;
    }
}

void Notifier::flush()
{
    const bool isAnyWaiting = std::any_of(m_shown.cbegin(), m_shown.cend(), [](const auto &shown) {
        return shown.second.waiting.has_value();
    });
    if (!isAnyWaiting) {
        return;
    }
    if (!m_abilities) {
        greet();
        return;
    }
    QList<Alert> ready;
    for (auto &[subject, shown] : m_shown) {
        if (shown.waiting && !shown.isUnderWay) {
            ready.append(*std::exchange(shown.waiting, std::nullopt));
        }
    }
    std::stable_sort(ready.begin(), ready.end(),
                     [](const Alert &a, const Alert &b) { return a.at < b.at; });
    for (const Alert &alert : std::as_const(ready)) {
        send(alert);
    }
}

void Notifier::send(const Alert &alert)
{
    const bool isMarkup = m_abilities->contains("body-markup"_L1);
    const bool hasBody = m_abilities->contains("body"_L1);
    const QString summary = hasBody ? alert.title : sentences({alert.title, alert.body});
    constexpr int serversChoice = -1; // how long it stays

    Shown &shown = m_shown[alert.subject];
    auto message = callOf("Notify"_L1);
    message.setArguments({u"Telltale"_s, shown.id, u"io.github.telltale.Telltale"_s, summary,
                          !hasBody       ? QString()
                              : isMarkup ? alert.body.toHtmlEscaped()
                                         : alert.body,
                          actionsFor(alert.kind), hintsOf(alert), serversChoice});
    shown.isUnderWay = true;
    shown.kind = alert.kind;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, alert, server = m_server] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError()) {
            failed(alert, server);
        } else if (server == m_server) {
            m_shown[alert.subject].id = reply.value();
            m_shown[alert.subject].isUnderWay = false;
            flush();
        }
    });
}

void Notifier::failed(const Alert &alert, int server)
{
    Shown &shown = m_shown[alert.subject];
    if (server == m_server) {
        shown.isUnderWay = false;
    }
    const bool isOvertaken = shown.waiting || shown.isUnderWay || (server != m_server && shown.id);
    if (!isOvertaken) {
        shown.waiting = alert;
    }
    if (server != m_server) {
        flush(); // its server died under it, and the next may be here already
    }
}
