// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe/answer.h"
#include "probe/apierror.h"
#include "probe/eventstream.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What a message of the API said, streamed or not. All text is remote: plain and bounded.
struct SeenMessage {
    bool started = false; ///< message_start came, or the body is a message.
    bool firstToken = false; ///< The first piece of content came.
    bool stopped = false; ///< message_stop came, or the body is whole: nothing is missing.
    std::optional<ApiError> error; ///< The `error` event, or the body is an error.
    QString text; ///< Of the reply; at most 4,000 characters.
    QString model; ///< That answered.
    QString stopReason;
    std::optional<int> inputTokens;
    std::optional<int> outputTokens;

    bool operator==(const SeenMessage &) const = default;
};

/// Reads the streamed answer of the message rung while it comes.
///
/// The prober feeds it each piece of the body and looks at seen().firstToken to take the time.
class MessageStream
{
public:
    void feed(QByteArrayView chunk);
    /// After the last piece: takes an event that lacks its closing blank line.
    void finish();

    [[nodiscard]] const SeenMessage &seen() const { return m_seen; }

private:
    void take(const ServerEvent &event);

    EventStream m_events;
    SeenMessage m_seen;
};

/// The whole answer of the message rung; its content type says whether it was streamed.
[[nodiscard]] SeenMessage readMessage(const Answer &answer);
