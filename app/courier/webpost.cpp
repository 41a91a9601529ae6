// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/webpost.h"

#include "probe/carrier.h"

#include <utility>

WebPost::WebPost(QObject *parent)
    : QObject(parent)
    , m_carrier(new Carrier)
{
    m_carrier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_carrier, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("webpost"));
}

WebPost::~WebPost()
{
    if (!m_thread.isRunning()) {
        delete m_carrier;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void WebPost::setRoute(const QNetworkProxy &proxy, const QString &caFile)
{
    m_proxy = proxy;
    m_caFile = caFile;
}

void WebPost::send(const Request &request, Ending ending)
{
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    const auto post
        = [this, request, proxy = m_proxy, caFile = m_caFile, ending = std::move(ending)] {
              m_carrier->setProxy(proxy);
              m_carrier->setCaFile(caFile);
              Exchange *exchange = m_carrier->send(request);
              connect(exchange, &Exchange::finished, this, ending); // across the threads
          };
    QMetaObject::invokeMethod(m_carrier, post, Qt::QueuedConnection);
}
