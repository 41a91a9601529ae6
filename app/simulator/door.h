// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

/// Accepts connections and hands on their descriptors before anything is read or said.
class Door : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    /// Who hears it owns \p descriptor.
    void knocked(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT knocked(descriptor); }
};
