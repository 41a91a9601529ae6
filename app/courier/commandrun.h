// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/delivery.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>

/// One run of a command of the user's: no shell, an input, nobody reads its output.
///
/// It is a process group of its own; when its time is up, or with this object, all of it is killed.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QStringList command; ///< An absolute path and arguments.
        QMap<QString, QString> environment; ///< All of it.
        QByteArray input;
        std::chrono::milliseconds deadline{30'000};
    };

    explicit CommandRun(QObject *parent = nullptr);
    ~CommandRun() override;

    /// Once; ends with exactly one finished(). Exit code 0 is success, any other is tried again.
    void start(const Order &order);

Q_SIGNALS:
    void finished(const Delivery &delivery);

private:
    void end(const Delivery &delivery);
    void kill();

    QProcess m_process;
    QTimer m_deadline;
    qint64 m_group = 0;
    bool m_ended = false;
};
