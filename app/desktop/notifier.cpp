// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include "desktop/lighticon.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QImage>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
const auto serverName = "org.freedesktop.Notifications"_L1;
const auto serverPath = "/org/freedesktop/Notifications"_L1;
const auto openAction = "open"_L1; // a button
const auto defaultAction = "default"_L1; // a click on the notice itself
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
QVariantMap hintsOf(const Notice &notice)
{
    qDBusRegisterMetaType<NoticePicture>();
    const NoticePicture picture{lightPixmap(notice.light, false, pictureSide)
                                    .toImage()
                                    .convertToFormat(QImage::Format_RGBA8888)};
    return {{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notice.urgency))},
            {u"desktop-entry"_s, u"io.github.telltale.Telltale"_s},
            {u"image-data"_s, QVariant::fromValue(picture)}};
}
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

void Notifier::tell(const Notice &notice)
{
    m_shown[notice.key].waiting = notice;
    flush();
}

void Notifier::invoked(uint id, const QString &action)
{
    const bool isOurs = std::any_of(m_shown.cbegin(), m_shown.cend(),
                                    [id](const auto &shown) { return shown.second.id == id; });
    if (isOurs && (action == openAction || action == defaultAction)) {
        Q_EMIT openWanted();
    }
}

void Notifier::closed(uint id, uint)
{
    for (auto &[key, shown] : m_shown) {
        if (shown.id == id) {
            shown.id = 0;
        }
    }
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
    for (auto &[key, shown] : m_shown) {
        if (shown.waiting && !shown.isUnderWay) {
            send(*std::exchange(shown.waiting, std::nullopt));
        }
    }
}

void Notifier::send(const Notice &notice)
{
    QStringList actions;
    if (m_abilities->contains("actions"_L1)) {
        //: Button of a notification: opens the program's window.
        const QString open = tr("Open");
        actions = {defaultAction, open, openAction, open};
    }
    const bool isMarkup = m_abilities->contains("body-markup"_L1);
    constexpr int serversChoice = -1; // how long it stays

    Shown &shown = m_shown[notice.key];
    auto message = callOf("Notify"_L1);
    message.setArguments({u"Telltale"_s, shown.id, u"io.github.telltale.Telltale"_s, notice.summary,
                          isMarkup ? notice.body.toHtmlEscaped() : notice.body, actions,
                          hintsOf(notice), serversChoice});
    shown.isUnderWay = true;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call, notice, server = m_server] {
                call->deleteLater();
                const QDBusPendingReply<uint> reply = *call;
                if (reply.isError()) {
                    failed(notice, server);
                } else if (server == m_server) {
                    m_shown[notice.key].id = reply.value();
                    m_shown[notice.key].isUnderWay = false;
                    flush();
                }
            });
}

void Notifier::failed(const Notice &notice, int server)
{
    Shown &shown = m_shown[notice.key];
    if (server == m_server) {
        shown.isUnderWay = false;
    }
    const bool isOvertaken = shown.waiting || shown.isUnderWay || (server != m_server && shown.id);
    if (!isOvertaken) {
        shown.waiting = notice;
    }
    if (server != m_server) {
        flush(); // its server died under it, and the next may be here already
    }
}
