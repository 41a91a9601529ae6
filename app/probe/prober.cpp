// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/prober.h"

#include "core/service.h"
#include "probe/carrier.h"
#include "probe/controlcheck.h"
#include "probe/linkstate.h"
#include "probe/reading.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rung = Observation::Rung;

namespace {
constexpr auto hangs = 3s;

QString modelOf(const Prober::Question &question)
{
    switch (question.rung) {
    case Rung::Link:
    case Rung::Control:
    case Rung::Edge:
    case Rung::Key:
        break;
    case Rung::Count:
        return question.ask.model;
    case Rung::Message:
        return question.message.model.isEmpty() ? question.ask.model : question.message.model;
    }
    return {};
}
}

Prober::Prober(Carrier &carrier, ControlCheck &control, Clock clock, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
    , m_control(control)
    , m_clock(std::move(clock))
    , m_lag(m_clock, this)
    , m_hanging(this)
    , m_soon(this)
{
    m_hanging.setSingleShot(true);
    m_hanging.setInterval(hangs);
    connect(&m_hanging, &QTimer::timeout, &m_control, &ControlCheck::start);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { finish(m_ready); });
    connect(&m_control, &ControlCheck::finished, this, &Prober::takeControl);
}

void Prober::ask(const Question &question)
{
    m_busy = true;
    m_question = question;
    m_startedAt = m_clock.utc();
    m_answer = {};
    switch (question.rung) {
    case Rung::Link:
        finishSoon(linkObservation(m_startedAt));
        break;
    case Rung::Control:
        m_awaitsControl = true;
        m_control.start();
        break;
    case Rung::Count:
    case Rung::Message:
        if (modelOf(question).isEmpty()) {
            finishSoon(withoutModel());
            break;
        }
        [[fallthrough]];
    case Rung::Edge:
    case Rung::Key:
        carry(firstRequest());
        break;
    }
}

Request Prober::firstRequest() const
{
    switch (m_question.rung) {
    case Rung::Link:
    case Rung::Control:
    case Rung::Edge:
        break;
    case Rung::Key:
        return modelsRequest(m_question.ask);
    case Rung::Count:
        return countRequest(m_question.ask, m_question.message);
    case Rung::Message:
        return messageRequest(m_question.ask, m_question.message);
    }
    const Settings &settings = m_question.ask.settings;
    const bool isGone = m_helloGoneAt == settings.apiUrl;
    return isGone ? modelsRequest({.settings = settings}) : helloRequest(settings);
}

void Prober::carry(const Request &request)
{
    m_stream = {};
    m_firstToken.reset();
    m_exchange = m_carrier.send(request);
    connect(m_exchange, &Exchange::finished, this, &Prober::take);
    if (m_question.rung == Rung::Message) {
        connect(m_exchange, &Exchange::bodyReceived, this, &Prober::takePiece);
    }
    connect(m_exchange, &Exchange::advanced, this, [this](const Phases &soFar) {
        m_soFar = soFar;
        Q_EMIT advanced(m_soFar);
    });
    m_hanging.start();
    m_lag.start();
    m_soFar = {};
    Q_EMIT advanced(m_soFar);
}

void Prober::takePiece(const QByteArray &piece, std::chrono::microseconds sinceSent)
{
    m_stream.feed(piece);
    if (m_stream.seen().firstToken && !m_firstToken) {
        m_firstToken = sinceSent;
        m_soFar.firstToken = sinceSent;
        Q_EMIT advanced(m_soFar);
    }
}

void Prober::take(Answer answer)
{
    m_hanging.stop();
    m_disturbed = m_lag.stop();
    m_endedAt = m_clock.utc();
    m_answer = std::move(answer);
    m_answer.phases.firstToken = m_firstToken;

    const QUrl &api = m_question.ask.settings.apiUrl;
    if (m_question.rung == Rung::Edge && m_helloGoneAt != api && isHelloGone(m_answer)) {
        m_helloGoneAt = api;
        carry(firstRequest());
        return;
    }
    const bool failed = m_answer.failure != Observation::Failure::None;
    if (failed && (m_control.isRunning() || !m_control.recent().value_or(false))) {
        m_awaitsControl = true;
        m_control.start();
        return;
    }
    conclude();
}

void Prober::takeControl(const Observation &control)
{
    if (!std::exchange(m_awaitsControl, false)) {
        return;
    }
    if (m_question.rung == Rung::Control) {
        finish(control);
    } else {
        conclude();
    }
}

void Prober::conclude()
{
    Observation seen
        = read(m_answer,
               {.serviceId = Service{}.id,
                .rung = m_question.rung,
                .model = modelOf(m_question),
                .hadKey = m_question.rung > Rung::Edge && !m_question.ask.key.isEmpty(),
                .startedAt = m_startedAt,
                .endedAt = m_endedAt,
                .controlGood = m_control.recent()});
    if (m_disturbed) {
        seen.outcome = Observation::Outcome::Discarded;
    }
    finish(seen);
}

void Prober::finish(const Observation &seen)
{
    m_busy = false;
    Observation told = seen;
    told.serviceId = Service{}.id;
    Q_EMIT finished(told, m_answer);
}

/// On the next turn of the event loop, unless cancelled until then.
void Prober::finishSoon(const Observation &seen)
{
    m_ready = seen;
    m_soon.start(0ms);
}

Observation Prober::withoutModel() const
{
    return {.rung = m_question.rung,
            .at = m_startedAt,
            .outcome = Observation::Outcome::BadRequest,
            .message
            = u"No model of the family \"%1\" is on offer"_s.arg(m_question.ask.settings.family)};
}

void Prober::cancel()
{
    m_busy = false;
    m_awaitsControl = false;
    m_hanging.stop();
    m_soon.stop();
    m_lag.stop();
    if (m_exchange != nullptr) {
        m_exchange->cancel();
    }
}
