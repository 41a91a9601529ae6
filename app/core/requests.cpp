// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QUrl joined(const QUrl &base, const QString &path)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString prefix = url.path();
    while (prefix.endsWith(u'/')) {
        prefix.chop(1);
    }
    url.setPath(prefix + path);
    return url;
}

void add(Request &request, const QByteArray &name, const QByteArray &value)
{
    request.headers.append(Request::Header{.name = name, .value = value});
}

Request get(const QUrl &url, const QByteArray &accept, std::chrono::milliseconds deadline)
{
    Request request{.url = url, .headers = {}, .body = {}, .deadline = deadline};
    add(request, "User-Agent", "telltale/" TELLTALE_VERSION);
    add(request, "Accept", accept);
    add(request, "Accept-Encoding", "identity");
    return request;
}

Request apiGet(const Ask &ask, const QString &path)
{
    Request request
        = get(joined(ask.settings.apiUrl, path), "application/json", ask.settings.timeout);
    add(request, "anthropic-version", ask.settings.apiVersion.toLatin1());
    if (ask.key.isEmpty()) {
        return request;
    }
    if (ask.settings.bearer) {
        add(request, "Authorization", "Bearer " + ask.key.secret());
    } else {
        add(request, "x-api-key", ask.key.secret());
    }
    return request;
}

Request apiPost(const Ask &ask, const QString &path, const QJsonObject &body)
{
    Request request = apiGet(ask, path);
    request.method = "POST";
    add(request, "Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonObject conversation(const Ask &ask, const TestRequest &what)
{
    const QString model = what.model.isEmpty() ? ask.model : what.model;
    const QJsonObject question{{u"role"_s, u"user"_s}, {u"content"_s, what.prompt}};
    return {{u"model"_s, model}, {u"messages"_s, QJsonArray{question}}};
}
}

Request helloRequest(const Settings &settings)
{
    return get(joined(settings.apiUrl, u"/api/hello"_s), "application/json", settings.timeout);
}

Request modelsRequest(const Ask &ask)
{
    Request request = apiGet(ask, u"/v1/models"_s);
    request.url.setQuery(u"limit=1000"_s);
    return request;
}

Request countRequest(const Ask &ask, const TestRequest &what)
{
    return apiPost(ask, u"/v1/messages/count_tokens"_s, conversation(ask, what));
}

Request messageRequest(const Ask &ask, const TestRequest &what)
{
    QJsonObject body = conversation(ask, what);
    body.insert(u"max_tokens"_s, what.maxTokens);
    body.insert(u"stream"_s, what.stream);
    return apiPost(ask, u"/v1/messages"_s, body);
}

Request pageRequest(const QUrl &page, const QByteArray &etag, std::chrono::milliseconds deadline)
{
    Request request = get(joined(page, u"/api/v2/summary.json"_s), "application/json", deadline);
    if (!etag.isEmpty()) {
        add(request, "If-None-Match", etag);
    }
    return request;
}

Request controlRequest(const QUrl &url, std::chrono::milliseconds deadline)
{
    return get(url, "*/*", deadline);
}

std::optional<Request> requestOf(const Observation &seen, const Ask &base)
{
    Ask ask = base;
    ask.model = seen.model;
    switch (seen.rung) {
    case Observation::Rung::Link:
    case Observation::Rung::Control:
        break;
    case Observation::Rung::Edge:
        return helloRequest(ask.settings);
    case Observation::Rung::Key:
        return modelsRequest(ask);
    case Observation::Rung::Count:
        return seen.model.isEmpty() ? std::nullopt : std::optional(countRequest(ask));
    case Observation::Rung::Message:
        return seen.model.isEmpty() ? std::nullopt : std::optional(messageRequest(ask));
    }
    return std::nullopt;
}
