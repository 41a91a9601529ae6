// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apikey.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype tail = 4; // characters shown of the end
constexpr qsizetype shortestWithTail = 32; // below, four characters would be too much of it

QStringView withoutQuotes(QStringView text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

bool fitsAHeader(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

QString maskOf(const QString &secret)
{
    static const QRegularExpression kind(u"^sk-ant-[a-z]{1,10}[0-9]{0,4}-"_s);
    const QString end = secret.size() >= shortestWithTail ? secret.right(tail) : QString();
    return kind.match(secret).captured() + "..."_L1 + end;
}

QString maskAll(QString text, const QRegularExpression &secret)
{
    QRegularExpressionMatch match;
    for (qsizetype at = text.indexOf(secret, 0, &match); at >= 0;
         at = text.indexOf(secret, at, &match)) {
        const QString mask = maskOf(match.captured(u"key"));
        text.replace(match.capturedStart(u"key"), match.capturedLength(u"key"), mask);
        at = match.capturedStart(u"key") + mask.size();
    }
    return text;
}
}

std::optional<ApiKey> ApiKey::parse(QStringView text)
{
    const QStringView bare = withoutQuotes(text.trimmed()).trimmed();
    if (bare.isEmpty() || !std::all_of(bare.cbegin(), bare.cend(), fitsAHeader)) {
        return std::nullopt;
    }
    ApiKey key;
    key.m_secret = bare.toLatin1();
    return key;
}

QString ApiKey::masked() const
{
    return isEmpty() ? QString() : maskOf(QString::fromLatin1(m_secret));
}

QString withoutKeys(QString text)
{
    // Leaves alone what is masked already, "$ANTHROPIC_API_KEY" and plain words after "bearer".
    static const QRegularExpression key(
        u"(?<key>sk-ant-(?![a-z]{1,10}[0-9]{0,4}-\\.\\.\\.)[A-Za-z0-9_+/=-]{4,})"_s);
    static const QRegularExpression bearer(
        u"\\b(?i:Bearer)\\s+(?<key>(?!sk-ant-|\\$|[a-z]+(?:[\\s.,;:]|$))[^\\s\"',;]{8,})"_s);
    return maskAll(maskAll(std::move(text), key), bearer);
}
