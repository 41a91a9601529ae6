// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/request.h"
#include "probe/answer.h"

#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

class Carrier;

/// Sends web requests through a carrier of its own, in a thread of its own, because a proxy script
/// can block for a minute. The thread begins with the first request and ends within moments.
class WebPost : public QObject
{
    Q_OBJECT

public:
    using Ending = std::function<void(const Answer &answer)>;

    explicit WebPost(QObject *parent = nullptr);
    ~WebPost() override;

    /// For the requests from then on; as in Carrier.
    void setRoute(const QNetworkProxy &proxy, const QString &caFile);
    /// Ends with exactly one call of \p ending, in this object's thread, unless destroyed before.
    void send(const Request &request, Ending ending);

private:
    QThread m_thread;
    Carrier *m_carrier; // lives and dies in that thread
    QNetworkProxy m_proxy{QNetworkProxy::DefaultProxy};
    QString m_caFile;
};
