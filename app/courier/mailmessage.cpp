// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/mailmessage.h"

#include "courier/alerttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto lineEnd = "\r\n";

/// \p text as encoded words (RFC 2047), each on a line of its own.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype longest = 14; // characters: 42 bytes at most, 56 in base 64, 68 a word
    QByteArray words;
    for (QString rest = text; !rest.isEmpty();) {
        const QString piece = cutTo(rest, longest);
        rest = rest.mid(piece.size());
        words += words.isEmpty() ? "" : "\r\n ";
        words += "=?UTF-8?B?" + piece.toUtf8().toBase64() + "?=";
    }
    return words;
}

QByteArray inLines(const QByteArray &base64)
{
    constexpr qsizetype longest = 76;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += longest) {
        lines += base64.mid(at, longest) + lineEnd;
    }
    return lines;
}

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + lineEnd;
}

QByteArray textOf(const Alert &alert)
{
    QString text = alert.title + "\n\n"_L1;
    if (!alert.body.isEmpty()) {
        text += alert.body + "\n\n"_L1;
    }
    text += alert.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) + "\n-- \nTelltale\n"_L1;
    return text.replace(u'\n', "\r\n"_L1).toUtf8();
}
}

QByteArray mailMessage(const Alert &alert, const Destination &destination, const QString &id)
{
    const QString host = destination.sender.section(u'@', -1);
    QByteArray message = header("Date", alert.at.toUTC().toString(Qt::RFC2822Date).toLatin1())
        + header("From", "Telltale <" + destination.sender.toLatin1() + '>')
        + header("To", destination.recipients.join(",\r\n "_L1).toLatin1())
        + header("Subject", encodedWords(alert.title))
        + header("Message-ID", '<' + id.toLatin1() + '@' + host.toLatin1() + '>')
        + header("Auto-Submitted", "auto-generated") + header("MIME-Version", "1.0")
        + header("Content-Type", "text/plain; charset=utf-8")
        + header("Content-Transfer-Encoding", "base64");
    if (alert.severity == Alert::Severity::Critical) {
        message += header("Importance", "high");
    }
    return message + lineEnd + inLines(textOf(alert).toBase64());
}
