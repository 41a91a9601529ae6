// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/models.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
}

const QList<PretendedModel> &pretendedModels()
{
    static const QList<PretendedModel> models{
        {u"claude-sonnet-5-5"_s,
         u"Claude Sonnet 5.5"_s,
         u"sonnet"_s,
         u"2026-10-21T00:00:00Z"_s,
         u"active"_s,
         {},
         {}},
        {u"claude-haiku-5-5"_s,
         u"Claude Haiku 5.5"_s,
         u"haiku"_s,
         u"2026-10-07T00:00:00Z"_s,
         u"active"_s,
         {},
         {}},
        {u"claude-opus-5-5"_s,
         u"Claude Opus 5.5"_s,
         u"opus"_s,
         u"2026-09-02T00:00:00Z"_s,
         u"active"_s,
         {},
         {}},
        {u"claude-sonnet-4-6"_s,
         u"Claude Sonnet 4.6"_s,
         u"sonnet"_s,
         u"2026-02-17T00:00:00Z"_s,
         u"active"_s,
         {},
         {}},
        {u"claude-haiku-4-5-20251001"_s,
         u"Claude Haiku 4.5"_s,
         u"haiku"_s,
         u"2025-10-15T00:00:00Z"_s,
         u"active"_s,
         {},
         {}},
        {u"claude-sonnet-4-5-20250929"_s, u"Claude Sonnet 4.5"_s, u"sonnet"_s,
         u"2025-09-29T00:00:00Z"_s, u"deprecated"_s, u"2026-09-30T00:00:00Z"_s,
         u"2026-11-30T00:00:00Z"_s},
        {u"claude-3-haiku-20240307"_s, u"Claude Haiku 3"_s, u"haiku"_s, u"2024-03-07T00:00:00Z"_s,
         u"retired"_s, u"2026-02-19T00:00:00Z"_s, u"2026-04-20T00:00:00Z"_s},
    };
    return models;
}

std::optional<PretendedModel> findModel(const QString &id)
{
    constexpr qsizetype dateLength = 9; // "-20251001"
    const auto &models = pretendedModels();
    const auto found = std::find_if(models.cbegin(), models.cend(), [&id](const auto &model) {
        const auto isAlias
            = model.id.size() == id.size() + dateLength && model.id.startsWith(id + u"-20"_s);
        return model.lifecycle != u"retired" && (model.id == id || isAlias);
    });
    return found == models.cend() ? std::nullopt : std::optional(*found);
}

QJsonObject toJson(const PretendedModel &model, const QByteArray &version)
{
    QJsonObject json{{u"type"_s, u"model"_s},
                     {u"id"_s, model.id},
                     {u"display_name"_s, model.name},
                     {u"created_at"_s, model.created}};
    if (version != "2023-06-01") {
        json.insert(u"max_input_tokens"_s, 1'000'000);
        json.insert(u"max_tokens"_s, 64'000);
        json.insert(u"capabilities"_s, QJsonValue());
        json.insert(u"line"_s, model.line);
        json.insert(u"lifecycle"_s, model.lifecycle);
        json.insert(u"deprecated_at"_s, orNull(model.deprecated));
        json.insert(u"retires_at"_s, orNull(model.retires));
    }
    return json;
}
