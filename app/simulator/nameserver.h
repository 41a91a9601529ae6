// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/dnsmessage.h"

#include <QMap>
#include <QObject>
#include <QUdpSocket>

/// A name server on 127.0.0.1 that knows every name, or fails as it is told.
class NameServer : public QObject
{
    Q_OBJECT

public:
    explicit NameServer(QObject *parent = nullptr);

    /// Answers at that UDP \p port; 0 takes any that is free. False: errorString() says why.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const; ///< 0 before listen().
    [[nodiscard]] QString errorString() const;

    void setState(NameService::State state);
    /// For questions about \p host, given in lower case, only.
    void setStateOf(const QString &host, NameService::State state);

Q_SIGNALS:
    /// A question came and was answered with that \p code, or with nothing.
    void asked(const QString &name, int code);

private:
    void readAll();
    [[nodiscard]] NameService::State stateOf(const QByteArray &host) const;

    QUdpSocket m_socket;
    NameService::State m_state = NameService::State::Fine;
    QMap<QByteArray, NameService::State> m_ofHosts;
};
