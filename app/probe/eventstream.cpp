// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/eventstream.h"

#include <utility>

QList<ServerEvent> EventStream::feed(QByteArrayView chunk)
{
    QList<ServerEvent> events;
    for (const char byte : chunk) {
        const bool secondOfPair = m_afterCr && byte == '\n';
        m_afterCr = byte == '\r';
        if (secondOfPair) {
            continue;
        }
        if (byte == '\n' || byte == '\r') {
            endLine(events);
        } else if (m_line.size() < maxEvent) {
            m_line.append(byte);
        } else {
            m_tooLong = true;
        }
    }
    return events;
}

QList<ServerEvent> EventStream::finish()
{
    QList<ServerEvent> events;
    if (!m_line.isEmpty()) {
        endLine(events);
    }
    endEvent(events);
    return events;
}

void EventStream::endLine(QList<ServerEvent> &events)
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView text = line;
    if (std::exchange(m_atStart, false) && text.startsWith("\xEF\xBB\xBF")) {
        text = text.sliced(3);
    }
    if (text.isEmpty()) {
        endEvent(events);
    } else {
        takeField(text);
    }
}

void EventStream::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }

    if (field == "event") {
        m_name = value.toByteArray();
    } else if (field == "data") {
        if (m_data.size() + value.size() >= maxEvent) {
            m_tooLong = true;
            return;
        }
        if (m_hasData) {
            m_data.append('\n');
        }
        m_data.append(value);
        m_hasData = true;
    }
}

void EventStream::endEvent(QList<ServerEvent> &events)
{
    ServerEvent event{.name = std::exchange(m_name, {}), .data = std::exchange(m_data, {})};
    const bool whole = !std::exchange(m_tooLong, false);
    if (std::exchange(m_hasData, false) && whole) {
        if (event.name.isEmpty()) {
            event.name = "message";
        }
        events.append(event);
    }
}
