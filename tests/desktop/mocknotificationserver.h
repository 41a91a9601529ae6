// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

/// A notification server that remembers what it was asked to show.
class MockNotificationServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked {
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        int urgency = -1;
        QString pictureType; ///< D-Bus signature of the hint image-data.
        bool isSilent = false; ///< The hint suppress-sound.
        QString sound; ///< The hint sound-name.
    };
    enum class Answer { Shown, Refused, Never };

    MockNotificationServer(QDBusConnection bus, QStringList abilities)
        : m_bus(std::move(bus))
        , m_abilities(std::move(abilities))
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }

    QList<Asked> asked;
    Answer answer = Answer::Shown;
    uint lastId = 0; ///< Of the newest notice; counts up.

    /// Answers the calls left unanswered, as if it had only been slow.
    void answerLate()
    {
        for (const QDBusMessage &call : std::exchange(m_unanswered, {})) {
            m_bus.send(call.createReply(++lastId));
        }
    }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming, readability-function-size): the protocol's
    [[nodiscard]] QStringList GetCapabilities() const { return m_abilities; }

    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        const auto picture = hints.value(u"image-data"_s).value<QDBusArgument>();
        asked.append({replaces, summary, body, actions, hints.value(u"urgency"_s, -1).toInt(),
                      picture.currentSignature(), hints.value(u"suppress-sound"_s).toBool(),
                      hints.value(u"sound-name"_s).toString()});
        switch (answer) {
        case Answer::Shown:
            return replaces != 0 ? replaces : ++lastId;
        case Answer::Refused:
            sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
            return 0;
        case Answer::Never:
            setDelayedReply(true);
            m_unanswered.append(message());
            return 0;
        }
        return 0;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming, readability-function-size)

private:
    QDBusConnection m_bus;
    QStringList m_abilities;
    QList<QDBusMessage> m_unanswered;
};
