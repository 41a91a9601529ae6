// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/namelookup.h"

#include <QMutex>

#include <netdb.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
QList<QHostAddress> addressesIn(const addrinfo *first)
{
    QList<QHostAddress> addresses;
    for (const addrinfo *each = first; each != nullptr; each = each->ai_next) {
        const QHostAddress address(each->ai_addr);
        if (!address.isNull() && !addresses.contains(address)) {
            addresses.append(address);
        }
    }
    return addresses;
}
}

struct NameLookup::Desk {
    QMutex mutex;
    NameLookup *asker = nullptr; // Gone when null.

    void answer(const QList<QHostAddress> &addresses, const QString &trouble)
    {
        const QMutexLocker locker(&mutex);
        if (asker != nullptr) {
            Q_EMIT asker->answered(addresses, trouble);
        }
    }
};

NameLookup::NameLookup(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    m_desk->asker = this;
    connect(this, &NameLookup::answered, this, &NameLookup::take, Qt::QueuedConnection);
}

NameLookup::~NameLookup()
{
    const QMutexLocker locker(&m_desk->mutex);
    m_desk->asker = nullptr;
}

void NameLookup::start(const QString &host)
{
    std::thread([desk = m_desk, name = host.toLatin1()] {
        const addrinfo hints{.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
        addrinfo *first = nullptr;
        const int error = getaddrinfo(name.constData(), nullptr, &hints, &first);
        const QList<QHostAddress> addresses = addressesIn(first);
        if (first != nullptr) {
            freeaddrinfo(first);
        }
        desk->answer(addresses,
                     error == 0 ? QString() : QString::fromLocal8Bit(gai_strerror(error)));
    }).detach();
}

void NameLookup::take(const QList<QHostAddress> &addresses, const QString &trouble)
{
    if (addresses.isEmpty()) {
        Q_EMIT failed(trouble.isEmpty() ? u"The name has no address"_s : trouble);
    } else {
        Q_EMIT found(addresses);
    }
}
