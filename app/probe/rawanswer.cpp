// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/rawanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostBody = 65'536;
constexpr qsizetype longestKey = 1024; // cut later, lest half a key slips through the mask

bool isShown(char32_t c)
{
    return c == U'\n' || c == U'\t' || c == U' '
        || (QChar::isPrint(c) && QChar::category(c) != QChar::Separator_Line
            && QChar::category(c) != QChar::Separator_Paragraph);
}

QString visible(QString text)
{
    const QList<uint> characters = text.replace("\r\n"_L1, "\n"_L1).toUcs4();
    QString shown;
    shown.reserve(text.size());
    for (const char32_t c : characters) {
        shown += isShown(c)
            ? QString::fromUcs4(&c, 1)
            : u"<U+%1>"_s.arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4, u'0');
    }
    return shown;
}

QString masked(QString text, const ApiKey &key)
{
    if (!key.isEmpty()) {
        text.replace(QString::fromLatin1(key.secret()), key.masked());
    }
    return withoutKeys(std::move(text));
}

QByteArray withoutCookie(const QByteArray &name, const QByteArray &value)
{
    return name == "set-cookie" ? value.left(value.indexOf('=') + 1) + "..." : value;
}
}

RawAnswer rawOf(const Answer &answer, const ApiKey &key)
{
    if (answer.status == 0) {
        return {};
    }
    QByteArray head = answer.statusLine + '\n';
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + withoutCookie(name, value) + '\n';
    }
    const QByteArray &all = answer.body;
    QString body = masked(QString::fromUtf8(all.left(mostBody + longestKey)), key);
    const bool isCut = all.size() > mostBody + longestKey || body.size() > mostBody;
    body.truncate(mostBody);
    return {.text = visible(masked(QString::fromUtf8(head), key) + u'\n' + body), .isCut = isCut};
}
