// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/modelsreader.h"

#include "core/pricing.h"
#include "probe/dates.h"
#include "probe/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
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

// What one probe costs: about ten tokens in and one out.
double probeCost(const Model &model)
{
    const std::optional<Price> price = priceOf(model.id);
    return price ? costOf(*price, 10, 1) : std::numeric_limits<double>::infinity();
}

bool isBetter(const Model &one, const Model &other)
{
    const bool oneAgeing = one.lifecycle == u"deprecated";
    const bool otherAgeing = other.lifecycle == u"deprecated";
    if (oneAgeing != otherAgeing) {
        return otherAgeing;
    }
    const double cost = probeCost(one);
    const double otherCost = probeCost(other);
    if (cost < otherCost || otherCost < cost) {
        return cost < otherCost;
    }
    return one.createdAt > other.createdAt;
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

QString lineOf(const QString &id)
{
    const QStringList parts = id.toLower().split(u'-');
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part != u"claude" && !part.isEmpty() && part.front().isLetter();
    });
    return found == parts.cend() ? QString() : *found;
}

bool isRetired(const Model &model, const QDateTime &now)
{
    return model.lifecycle == u"retired" || (model.retiresAt.isValid() && model.retiresAt <= now);
}

QString pickProbeModel(const QList<Model> &models, const QString &family, const QDateTime &now)
{
    const Model *best = nullptr;
    for (const Model &model : models) {
        const bool fits = model.line.compare(family, Qt::CaseInsensitive) == 0;
        if (fits && !isRetired(model, now) && (!best || isBetter(model, *best))) {
            best = &model;
        }
    }
    return best ? best->id : QString();
}

QString successorOf(const QString &model, const QList<Model> &models, const QDateTime &now)
{
    QList<Model> others = models;
    others.removeIf([&model](const Model &candidate) { return candidate.id == model; });
    return pickProbeModel(others, lineOf(model), now);
}
