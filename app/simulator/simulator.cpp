// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulator.h"

#include "simulator/apidouble.h"
#include "simulator/conversation.h"
#include "simulator/door.h"
#include "simulator/nameserver.h"
#include "simulator/pagedouble.h"
#include "simulator/scenarioplayer.h"
#include "simulator/strike.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRemembered = 1000;
constexpr qsizetype mostConversations = 256;

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool isStreamFault(Fault::Kind kind)
{
    using enum Fault::Kind;
    return kind == StreamOverloaded || kind == StreamApiError || kind == StreamCut
        || kind == StreamReset;
}

CannedReply jsonReply(int status, const QJsonObject &body)
{
    return {.status = status,
            .headers = {{"content-type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QJsonObject toJson(const ReceivedRequest &request)
{
    return {{u"method"_s, request.method}, {u"path"_s, request.path},
            {u"key"_s, request.keyKind},   {u"version"_s, request.version},
            {u"model"_s, request.model},   {u"stream"_s, request.streamed},
            {u"status"_s, request.status}};
}
}

Simulator::Simulator(QObject *parent, std::function<QDateTime()> utc)
    : QObject(parent)
    , m_utc(std::move(utc))
    , m_api(std::make_unique<ApiDouble>(m_dice))
    , m_page(std::make_unique<PageDouble>(m_utc()))
    , m_door(new Door(this))
    , m_names(new NameServer(this))
    , m_player(new ScenarioPlayer(this))
{
    connect(m_door, &Door::knocked, this, &Simulator::welcome);
    connect(m_names, &NameServer::asked, this, [this](const QString &name, int code) {
        note(ReceivedRequest{.method = u"DNS"_s, .path = name, .status = code});
    });
    connect(m_player, &ScenarioPlayer::stepDue, this, &Simulator::apply);
}

Simulator::~Simulator() = default;

void Simulator::setTls(const QSslConfiguration &tls)
{
    m_tls = tls;
    m_isTls = true;
}

bool Simulator::listen(quint16 port, QString *trouble)
{
    if (m_door->listen(QHostAddress::LocalHost, port)) {
        return true;
    }
    if (trouble != nullptr) {
        //: %1 is a number, %2 says why
        *trouble
            = tr("The stand-in can't listen at port %1: %2.").arg(port).arg(m_door->errorString());
    }
    return false;
}

bool Simulator::listenForNames(quint16 port, QString *trouble)
{
    if (m_names->listen(port)) {
        return true;
    }
    if (trouble != nullptr) {
        //: %1 is a number, %2 says why
        *trouble = tr("The stand-in can't serve names at port %1: %2.")
                       .arg(port)
                       .arg(m_names->errorString());
    }
    return false;
}

quint16 Simulator::namesPort() const
{
    return m_names->port();
}

void Simulator::close()
{
    m_door->close();
    const auto sockets = findChildren<QTcpSocket *>();
    for (auto *socket : sockets) {
        resetConnection(*socket);
    }
}

QUrl Simulator::url() const
{
    if (!m_door->isListening()) {
        return {};
    }
    QUrl url;
    url.setScheme(m_isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_door->serverPort());
    return url;
}

quint16 Simulator::port() const
{
    return m_door->serverPort();
}

void Simulator::setSeed(quint32 seed)
{
    m_seed = seed;
    m_dice = Dice(seed);
    setFaults(m_faults.faults());
    m_pageFault = FaultPlan(m_pageFault.faults(), seed);
}

void Simulator::setFaults(const QList<Fault> &faults)
{
    m_faults = FaultPlan(faults, m_seed);
}

void Simulator::setPage(const PostedPage &page)
{
    m_page->post(page, m_utc());
    auto fault = page.fault;
    fault.on.clear();
    m_pageFault = FaultPlan({fault}, m_seed);
}

void Simulator::setNames(NameService::State state)
{
    m_names->setState(state);
}

void Simulator::apply(const ScenarioStep &step)
{
    if (step.api) {
        setFaults(*step.api);
    }
    if (step.page) {
        setPage(*step.page);
    }
    if (step.names) {
        setNames(*step.names);
    }
    m_saying = step.say;
    if (!step.say.isEmpty()) {
        Q_EMIT said(step.say);
    }
}

void Simulator::play(const Scenario &scenario, int pace)
{
    m_player->play(scenario, pace);
}

int Simulator::currentStep() const
{
    return m_player->currentStep();
}

QString Simulator::saying() const
{
    return m_saying;
}

void Simulator::allowCommands(bool allowed)
{
    m_obeys = allowed;
}

QList<ReceivedRequest> Simulator::requests() const
{
    return m_requests;
}

void Simulator::forgetRequests()
{
    m_requests.clear();
}

void Simulator::welcome(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    const auto tooMany = findChildren<Conversation *>().size() >= mostConversations;
    const auto isTaken = socket->setSocketDescriptor(descriptor);
    if (!isTaken || tooMany || (m_faults.resetsAll() && m_pageFault.resetsAll())) {
        resetConnection(*socket);
        delete socket;
        return;
    }
    if (m_isTls) {
        socket->setSslConfiguration(m_tls);
    }
    const auto opening = m_isTls ? Conversation::Opening::Tls : Conversation::Opening::Plain;
    new Conversation(
        socket, opening, [this](const ReceivedHttp &request) { return answer(request); }, this);
}

ReplyScript Simulator::answer(const ReceivedHttp &request)
{
    if (m_obeys && request.path.startsWith("/simulator/")) {
        return obey(request);
    }
    auto script = serve(request);
    note(request, script.status);
    return script;
}

ReplyScript Simulator::serve(const ReceivedHttp &request)
{
    const auto isProxy = request.method == "CONNECT";
    const auto target = isProxy ? Fault::Target::Proxy : targetOf(request.path);
    const auto isPage = target == Fault::Target::Page;
    Fault fault;
    if (target) {
        fault = isPage ? m_pageFault.draw(*target) : m_faults.draw(*target);
    }
    if (isStreamFault(fault.kind) && target != Fault::Target::Messages) {
        fault.kind = Fault::Kind::None;
    }

    const auto delay = fault.delay + m_dice.upTo(fault.jitter);
    if (isProxy && fault.kind == Fault::Kind::None) {
        return letThrough(delay);
    }
    auto good = isPage ? m_page->answer(request) : m_api->answer(request, m_utc(), delay);
    const auto model = QJsonDocument::fromJson(request.body).object().value(u"model"_s).toString();
    const auto refusal = good.events.isEmpty() || !isStreamFault(fault.kind)
        ? refusalOf(fault, model)
        : std::nullopt;
    if (refusal) {
        good = m_api->refuse(*refusal, fault, m_utc());
    } else if (const auto strangers = strangersReply(fault)) {
        good = *strangers;
    }
    good.headers.prepend(qMakePair(QByteArray("date"), httpDate(m_utc())));
    return strike(fault, good, delay);
}

/// Whatever host is asked for, behind the proxy is the stand-in itself.
ReplyScript Simulator::letThrough(std::chrono::milliseconds delay) const
{
    return {.pieces = {{headOf(200, {}), delay}},
            .end = m_isTls ? ReplyScript::End::Tunnel : ReplyScript::End::KeepOpen,
            .status = 200};
}

ReplyScript Simulator::obey(const ReceivedHttp &request)
{
    if (request.method == "GET" && request.path == "/simulator/requests") {
        QJsonArray list;
        for (const auto &received : std::as_const(m_requests)) {
            list.append(toJson(received));
        }
        return scriptOf(jsonReply(200, {{u"requests"_s, list}}));
    }
    if (request.method == "POST" && request.path == "/simulator/step") {
        QString trouble;
        const auto step = parseStep(request.body, &trouble);
        if (!step) {
            return scriptOf(jsonReply(400, {{u"trouble"_s, trouble}}));
        }
        apply(*step);
        return scriptOf(jsonReply(200, {{u"applied"_s, true}}));
    }
    return scriptOf(jsonReply(404, {{u"trouble"_s, tr("There is no such command.")}}));
}

void Simulator::note(const ReceivedHttp &request, int status)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    note(ReceivedRequest{.method = QString::fromLatin1(request.method),
                         .path = QString::fromUtf8(request.path),
                         .keyKind = QString::fromLatin1(keyKindOf(request)),
                         .version = QString::fromLatin1(request.headers.value("anthropic-version")),
                         .model = body.value(u"model"_s).toString(),
                         .streamed = body.value(u"stream"_s).toBool(),
                         .status = status});
}

void Simulator::note(const ReceivedRequest &request)
{
    m_requests.append(request);
    if (m_requests.size() > mostRemembered) {
        m_requests.removeFirst();
    }
}
