// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/modelchoice.h"

#include "core/pricing.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
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
