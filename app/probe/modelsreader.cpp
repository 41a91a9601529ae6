// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/modelsreader.h"

#include "core/modelchoice.h"
#include "probe/dates.h"
#include "probe/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 120;
constexpr qsizetype mostModels = 1000;

QString text(const QJsonObject &object, const QString &key)
{
    return plainLine(object.value(key).toString(), longestName);
}

Model readModel(const QJsonObject &object)
{
    Model model{.id = text(object, u"id"_s),
                .displayName = text(object, u"display_name"_s),
                .line = text(object, u"line"_s).toLower(),
                .lifecycle = text(object, u"lifecycle"_s),
                .createdAt = isoDate(object.value(u"created_at"_s).toString()),
                .retiresAt = isoDate(object.value(u"retires_at"_s).toString())};
    if (model.line.isEmpty()) {
        model.line = lineOf(model.id);
    }
    return model;
}
}

std::optional<QList<Model>> readModels(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value(u"data"_s);
    if (!data.isArray()) {
        return std::nullopt;
    }
    QList<Model> models;
    const QJsonArray entries = data.toArray();
    for (const auto &entry : entries) {
        Model model = readModel(entry.toObject());
        if (!model.id.isEmpty() && models.size() < mostModels) {
            models.append(std::move(model));
        }
    }
    return models;
}
