// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/delivery.h"
#include "courier/destination.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

/// Sends mails by SMTP, each over a connection and in a thread of its own.
///
/// TLS is demanded and certificates are checked, save on this machine when the user chose neither.
/// Nothing of what the server says is kept but its reply code.
class Mailer : public QObject
{
    Q_OBJECT

public:
    using Ending = std::function<void(const Delivery &delivery)>;

    struct Order {
        Destination destination; ///< Of the kind Mail.
        QByteArray password; ///< Empty where no login is wanted.
        QByteArray message; ///< See mailMessage().
        std::chrono::milliseconds deadline{15'000};
    };

    explicit Mailer(QObject *parent = nullptr);
    /// Breaks off what is under way, within a second or so.
    ~Mailer() override;

    /// As in Settings: \p proxy none, the system's; \p caFile trusted besides the system's.
    void setRoute(const std::optional<QUrl> &proxy, const QString &caFile);
    /// Ends with exactly one call of \p ending, in this object's thread, unless destroyed before.
    void send(const Order &order, const Ending &ending);

Q_SIGNALS:
    /// For itself, across the threads.
    void ended(quint64 number, const Delivery &delivery);

private:
    QMap<quint64, Ending> m_endings;
    quint64 m_sent = 0;
    std::optional<QUrl> m_proxy;
    QString m_caFile;
    std::atomic<bool> m_isQuitting = false;
    QThreadPool m_pool;
};
