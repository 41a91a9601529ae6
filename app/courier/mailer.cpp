// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/mailer.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

using namespace Qt::StringLiterals;
using Security = Destination::Security;

namespace {
struct Route {
    std::optional<QUrl> proxy;
    QString caFile;
};

struct Unread {
    const QByteArray &message;
    qsizetype at = 0;
};

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

std::size_t feed(char *buffer, std::size_t size, std::size_t count, void *from)
{
    auto *unread = static_cast<Unread *>(from);
    const qsizetype piece
        = std::min(static_cast<qsizetype>(size * count), unread->message.size() - unread->at);
    std::memcpy(buffer, unread->message.constData() + unread->at, static_cast<std::size_t>(piece));
    unread->at += piece;
    return static_cast<std::size_t>(piece);
}

std::size_t ignore(char * /*bytes*/, std::size_t size, std::size_t count, void * /*nobody*/)
{
    return size * count;
}

int watch(void *isQuitting, curl_off_t /*unused*/, curl_off_t /*unused*/, curl_off_t /*unused*/,
          curl_off_t /*unused*/)
{
    return static_cast<std::atomic<bool> *>(isQuitting)->load() ? 1 : 0;
}

template <typename Value>
void set(const Easy &easy, CURLoption option, Value value)
{
    curl_easy_setopt(easy.get(), option, value); // NOLINT(cppcoreguidelines-pro-type-vararg)
}

QByteArray addressOf(const Destination &mail)
{
    const bool isIpv6 = QHostAddress(mail.server).protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIpv6 ? u'[' + mail.server + u']' : mail.server;
    const QString scheme = mail.security == Security::Tls ? u"smtps"_s : u"smtp"_s;
    // The path is what we call ourselves; the machine's name is nobody's business.
    return u"%1://%2:%3/localhost"_s.arg(scheme, host).arg(mail.port).toUtf8();
}

void setWay(const Easy &easy, const Destination &mail, const Route &route)
{
    set(easy, CURLOPT_URL, addressOf(mail).constData());
    set(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    const bool isSafe = mail.security != Security::None;
    set(easy, CURLOPT_USE_SSL, static_cast<long>(isSafe ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!route.caFile.isEmpty()) { // the folder of the system's certificates stays in use
        set(easy, CURLOPT_CAINFO, route.caFile.toUtf8().constData());
    }
    if (isThisMachine(mail.server)) {
        set(easy, CURLOPT_PROXY, "");
    } else if (route.proxy) {
        const auto proxy = route.proxy->toString().replace("socks5:"_L1, "socks5h:"_L1);
        set(easy, CURLOPT_PROXY, proxy.toUtf8().constData());
    }
}

/// Blocks until it is over.
Delivery deliver(const Mailer::Order &order, const Route &route, std::atomic<bool> &isQuitting)
{
    const Easy easy(curl_easy_init(), &curl_easy_cleanup);
    const Destination &mail = order.destination;
    setWay(easy, mail, route);
    Lines recipients(nullptr, &curl_slist_free_all);
    for (const QString &recipient : mail.recipients) {
        recipients.reset(curl_slist_append(recipients.release(),
                                           ('<' + recipient.toLatin1() + '>').constData()));
    }
    if (!mail.user.isEmpty()) {
        set(easy, CURLOPT_USERNAME, mail.user.toUtf8().constData());
        set(easy, CURLOPT_PASSWORD, order.password.constData());
    }
    set(easy, CURLOPT_MAIL_FROM, ('<' + mail.sender.toLatin1() + '>').constData());
    set(easy, CURLOPT_MAIL_RCPT, recipients.get());

    Unread unread{.message = order.message};
    set(easy, CURLOPT_UPLOAD, 1L);
    set(easy, CURLOPT_READFUNCTION, &feed);
    set(easy, CURLOPT_READDATA, &unread);
    set(easy, CURLOPT_INFILESIZE, static_cast<long>(order.message.size()));
    set(easy, CURLOPT_WRITEFUNCTION, &ignore);
    set(easy, CURLOPT_NOPROGRESS, 0L);
    set(easy, CURLOPT_XFERINFOFUNCTION, &watch);
    set(easy, CURLOPT_XFERINFODATA, &isQuitting);
    set(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(order.deadline.count()));
    set(easy, CURLOPT_NOSIGNAL, 1L); // we are one thread of many
    set(easy, CURLOPT_QUICK_EXIT, 1L); // lest a lookup that hangs holds up quitting
    const CURLcode code = curl_easy_perform(easy.get());
    long reply = 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &reply);
    return deliveryOfMail(code, reply);
}
}

Mailer::Mailer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(static_cast<int>(Destination::most)); // one hangs, the others go on
}

Mailer::~Mailer()
{
    m_isQuitting = true;
    m_pool.waitForDone();
}

void Mailer::setRoute(const std::optional<QUrl> &proxy, const QString &caFile)
{
    m_proxy = proxy;
    m_caFile = caFile;
}

void Mailer::send(const Order &order, const Ending &ending)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // before any thread
    Q_UNUSED(ready)
    m_pool.start([this, order, ending, route = Route{.proxy = m_proxy, .caFile = m_caFile}] {
        const Delivery delivery = deliver(order, route, m_isQuitting);
        QMetaObject::invokeMethod(
            this, [ending, delivery] { ending(delivery); }, Qt::QueuedConnection);
    });
}
