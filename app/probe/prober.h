// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "core/request.h"
#include "core/requests.h"
#include "core/testrequest.h"
#include "probe/answer.h"
#include "probe/lagwatch.h"
#include "probe/messagestream.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class Carrier;
class ControlCheck;
class Exchange;

/// Asks one rung of the ladder once, and blames nobody before the control check has spoken.
class Prober : public QObject
{
    Q_OBJECT

public:
    /// What is asked.
    struct Question {
        Observation::Rung rung = Observation::Rung::Edge;
        Ask ask; ///< The rungs Count and Message need a model: without one it is a bad request.
        TestRequest message; ///< For the rungs Count and Message.
    };

    /// \p carrier and \p control must outlive the prober.
    Prober(Carrier &carrier, ControlCheck &control, Clock clock, QObject *parent = nullptr);

    /// Ends with one finished(), unless cancelled. Only while not isBusy().
    void ask(const Question &question);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A request began (nothing in it) or got further; of a retry or a fallback, anew.
    void advanced(const Phases &soFar);
    /// \p answer is what \p seen was read from; empty for the rungs Link and Control.
    void finished(const Observation &seen, const Answer &answer);

private:
    void carry(const Request &request);
    void takePiece(const QByteArray &piece, std::chrono::microseconds sinceSent);
    void take(Answer answer);
    void takeControl(const Observation &control);
    void conclude();
    void finish(const Observation &seen);
    void finishSoon(const Observation &seen);
    [[nodiscard]] Observation withoutModel() const;
    [[nodiscard]] Request firstRequest() const;

    Carrier &m_carrier;
    ControlCheck &m_control;
    Clock m_clock;
    LagWatch m_lag;
    QTimer m_hanging;
    QTimer m_soon;
    Observation m_ready; // Told when m_soon fires.
    Question m_question;
    QPointer<Exchange> m_exchange;
    MessageStream m_stream;
    std::optional<std::chrono::microseconds> m_firstToken;
    Phases m_soFar;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    Answer m_answer;
    QUrl m_helloGoneAt; // The API without /api/hello.
    bool m_busy = false;
    bool m_awaitsControl = false;
    bool m_disturbed = false; // We lagged or slept meanwhile.
};
