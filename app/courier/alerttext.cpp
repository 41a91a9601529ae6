// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/alerttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString withoutControls(QString text, bool keepsLines)
{
    std::replace_if(
        text.begin(), text.end(),
        [keepsLines](QChar c) {
            return !c.isPrint() && !c.isSurrogate() && !(keepsLines && c == u'\n');
        },
        u' ');
    return text.trimmed();
}

QString withoutSecrets(const QString &text, const ApiKey &key)
{
    QString clean = text;
    if (!key.isEmpty()) {
        clean.replace(QString::fromLatin1(key.secret()), key.masked());
    }
    return withoutKeys(clean);
}
}

Alert presentable(Alert alert, const ApiKey &key)
{
    constexpr qsizetype longestSubject = 120;
    constexpr qsizetype longestTitle = 160;
    constexpr qsizetype longestBody = 400;
    const auto fit = [&key](const QString &text, qsizetype longest, bool keepsLines) {
        return cutTo(withoutControls(withoutSecrets(text, key), keepsLines), longest).trimmed();
    };
    alert.subject = fit(alert.subject, longestSubject, false);
    alert.title = fit(alert.title, longestTitle, false);
    alert.body = fit(alert.body, longestBody, true);
    return alert;
}

QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most) {
        return text;
    }
    const bool halves = most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(halves ? most - 1 : most);
}
