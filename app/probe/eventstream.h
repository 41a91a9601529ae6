// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// One server-sent event.
struct ServerEvent {
    QByteArray name; ///< Of the `event` field; "message" when the event has none.
    QByteArray data; ///< The `data` lines, joined by "\n".

    bool operator==(const ServerEvent &) const = default;
};

/// Reads server-sent events from chunks that may be cut anywhere. Pure: no socket, no clock.
///
/// Lines may end in LF, CR or CRLF. An event holds at most 256 KiB; what is longer is dropped.
class EventStream
{
public:
    static constexpr qsizetype maxEvent = 262'144; ///< Bytes; ours, far above the API's.

    /// The events that \p chunk completes, oldest first.
    [[nodiscard]] QList<ServerEvent> feed(QByteArrayView chunk);

    /// After the last chunk: the event that lacks its closing blank line, if any.
    [[nodiscard]] QList<ServerEvent> finish();

private:
    void endLine(QList<ServerEvent> &events);
    void endEvent(QList<ServerEvent> &events);
    void takeField(QByteArrayView line);

    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_tooLong = false; ///< The event under way is to be dropped.
    bool m_afterCr = false; ///< The next LF belongs to the CR before it.
    bool m_atStart = true; ///< A byte order mark may still come.
};
