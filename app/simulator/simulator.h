// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/dice.h"
#include "simulator/fault.h"
#include "simulator/faultplan.h"
#include "simulator/postedpage.h"
#include "simulator/scenario.h"
#include "simulator/wire.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class ApiDouble;
class Door;
class NameServer;
class PageDouble;
class ScenarioPlayer;

/// One request that the stand-in received. Holds no key.
struct ReceivedRequest {
    QString method; ///< "DNS" for a question about a name.
    QString path; ///< Without the query; of DNS the name, of CONNECT host and port.
    QString keyKind; ///< "none", "x-api-key", "bearer" or "both".
    QString version; ///< `anthropic-version`; empty without.
    QString model; ///< Of the body; empty without.
    bool streamed = false; ///< Asked for a stream.
    int status = 0; ///< Answered with; 0 for none (reset, hanging, garbled). Of DNS the code.

    bool operator==(const ReceivedRequest &) const = default;
};

/// A stand-in for the Claude API and its status page, both at one address on 127.0.0.1.
///
/// Any key that isn't empty is accepted. Healthy until told otherwise. Lives in one thread.
class Simulator : public QObject
{
    Q_OBJECT

public:
    /// \p utc is what its `date` headers, the page's times and the limits' resets go by; the demo
    /// passes its fast clock.
    explicit Simulator(QObject *parent = nullptr,
                       std::function<QDateTime()> utc = &QDateTime::currentDateTimeUtc);
    ~Simulator() override;

    /// Speaks TLS with the certificate and key of \p tls. Call it before listen().
    void setTls(const QSslConfiguration &tls);
    /// Accepts at that \p port of 127.0.0.1; 0 takes any that is free. False: one sentence is in
    /// \p trouble.
    [[nodiscard]] bool listen(quint16 port = 0, QString *trouble = nullptr);
    /// Answers questions for names at that UDP \p port of 127.0.0.1; 0 takes any that is free.
    /// False: one sentence is in \p trouble.
    [[nodiscard]] bool listenForNames(quint16 port = 0, QString *trouble = nullptr);
    [[nodiscard]] quint16 namesPort() const; ///< 0 before listenForNames().
    /// Stops accepting and resets what is open; listen() starts again.
    void close();
    /// The base URL of both the API and the page; empty before listen().
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const; ///< 0 before listen().

    /// What the shares, jitters and ids are drawn from (1 at the start).
    void setSeed(quint32 seed);
    /// The first of \p faults that matches a request strikes; an empty list heals the API.
    void setFaults(const QList<Fault> &faults);
    void setPage(const PostedPage &page);
    void setNames(NameService::State state); ///< Fine at the start.
    /// Does what \p step says, at once.
    void apply(const ScenarioStep &step);

    /// Goes through \p scenario from its start, \p pace of its seconds in a real one. The first
    /// step is applied before it returns. Replaces the one that was playing.
    void play(const Scenario &scenario, int pace = 1);
    /// Index of the step played last; -1 before play().
    [[nodiscard]] int currentStep() const;
    /// What the step played last says to the user.
    [[nodiscard]] QString saying() const;

    /// Obeys POST /simulator/step and tells GET /simulator/requests. Off at the start.
    void allowCommands(bool allowed);
    /// The newest 1000, oldest first. Commands are left out.
    [[nodiscard]] QList<ReceivedRequest> requests() const;
    void forgetRequests();

Q_SIGNALS:
    /// A step that has something to say was applied.
    void said(const QString &text);

private:
    void welcome(qintptr descriptor);
    ReplyScript answer(const ReceivedHttp &request);
    ReplyScript serve(const ReceivedHttp &request);
    ReplyScript obey(const ReceivedHttp &request);
    [[nodiscard]] ReplyScript letThrough(std::chrono::milliseconds delay) const;
    void note(const ReceivedHttp &request, int status);
    void note(const ReceivedRequest &request);

    std::function<QDateTime()> m_utc;
    quint32 m_seed = 1;
    Dice m_dice;
    FaultPlan m_faults;
    FaultPlan m_pageFault;
    std::unique_ptr<ApiDouble> m_api;
    std::unique_ptr<PageDouble> m_page;
    Door *m_door;
    NameServer *m_names;
    ScenarioPlayer *m_player;
    QSslConfiguration m_tls;
    bool m_isTls = false;
    bool m_obeys = false;
    QString m_saying;
    QList<ReceivedRequest> m_requests;
};
