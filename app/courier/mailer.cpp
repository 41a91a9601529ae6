// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/mailer.h"

#include <QHostAddress>
#include <QLibrary>

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

/// libcurl, loaded with the first mail: most users send none, and it brings 5 MB along.
struct Curl {
    QLibrary library{u"curl"_s, 4};
    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_easy_init) init = nullptr;
    decltype(&curl_easy_cleanup) cleanup = nullptr;
    decltype(&curl_easy_setopt) setOption = nullptr;
    decltype(&curl_easy_perform) perform = nullptr;
    decltype(&curl_easy_getinfo) info = nullptr;
    decltype(&curl_slist_append) append = nullptr;
    decltype(&curl_slist_free_all) freeAll = nullptr;
    bool works = false;

    Curl()
    {
        works = find(globalInit, "curl_global_init") && find(init, "curl_easy_init")
            && find(cleanup, "curl_easy_cleanup") && find(setOption, "curl_easy_setopt")
            && find(perform, "curl_easy_perform") && find(info, "curl_easy_getinfo")
            && find(append, "curl_slist_append") && find(freeAll, "curl_slist_free_all")
            && globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }

    template <typename Function>
    bool find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(library.resolve(name));
        return function != nullptr;
    }
};

const Curl &curl()
{
    static const Curl loaded;
    return loaded;
}

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
    curl().setOption(easy.get(), option, value); // NOLINT(cppcoreguidelines-pro-type-vararg)
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
    const Easy easy(curl().init(), curl().cleanup);
    const Destination &mail = order.destination;
    setWay(easy, mail, route);
    Lines recipients(nullptr, curl().freeAll);
    for (const QString &recipient : mail.recipients) {
        recipients.reset(
            curl().append(recipients.release(), ('<' + recipient.toLatin1() + '>').constData()));
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
    const CURLcode code = curl().perform(easy.get());
    long reply = 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    curl().info(easy.get(), CURLINFO_RESPONSE_CODE, &reply);
    return deliveryOfMail(code, reply);
}
}

Mailer::Mailer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(static_cast<int>(Destination::most)); // one hangs, the others go on
    connect(
        this, &Mailer::ended, this,
        [this](quint64 number, const Delivery &delivery) { m_endings.take(number)(delivery); },
        Qt::QueuedConnection);
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
    const quint64 number = ++m_sent;
    m_endings.insert(number, ending);
    if (!curl().works) { // asked here, before any thread does
        Q_EMIT ended(number,
                     {.outcome = Delivery::Outcome::Refused,
                      .text = tr("Mail needs libcurl, which is not installed here.")});
        return;
    }
    m_pool.start([this, number, order, route = Route{.proxy = m_proxy, .caFile = m_caFile}] {
        Q_EMIT ended(number, deliver(order, route, m_isQuitting));
    });
}
