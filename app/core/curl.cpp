// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/curl.h"

#include "core/apikey.h"
#include "core/requests.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
QString quoted(QString text)
{
    return u'\'' + withoutKeys(text.remove(QChar::Null)).replace(u'\'', R"('\'')"_L1) + u'\'';
}

QString headerOption(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "x-api-key") {
        return u"-H \"x-api-key: $ANTHROPIC_API_KEY\""_s;
    }
    if (lower == "authorization" || lower == "proxy-authorization") {
        return u"-H \"%1: Bearer $ANTHROPIC_API_KEY\""_s.arg(QString::fromLatin1(lower));
    }
    return "-H "_L1 + quoted(QString::fromLatin1(name + ": " + value));
}
}

QString curlCommand(const Request &request)
{
    QStringList words{u"curl -sS -i"_s};
    if (request.method != "GET" && !(request.method == "POST" && !request.body.isEmpty())) {
        words.append("-X "_L1 + quoted(QString::fromLatin1(request.method)));
    }
    words.append(quoted(request.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)));
    for (const auto &[name, value] : request.headers) {
        words.append(headerOption(name, value));
    }
    if (!request.body.isEmpty()) {
        words.append("--data-raw "_L1 + quoted(QString::fromUtf8(request.body)));
    }
    return words.join(" \\\n  "_L1);
}

QString curlCommand(const Observation &seen, const Settings &settings, bool hasKey)
{
    Ask ask{.settings = settings};
    if (hasKey) {
        ask.key = ApiKey::parse(u"any").value(); // its header is never shown
    }
    const auto request = requestOf(seen, ask);
    return request ? curlCommand(*request) : QString();
}
