// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagewords.h"

#include "core/apikey.h"
#include "core/pagequery.h"
#include "core/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Component = PageReport::Component;
using Status = PageReport::Status;

namespace {
bool isDegraded(Status status)
{
    return status == Status::Degraded || status == Status::PartialOutage
        || status == Status::MajorOutage;
}
}

QString troubleInWords(const PageReport &page, const Service &service)
{
    if (!reportsTrouble(page, service)) {
        return {};
    }
    const auto posted = incidentsOf(page, service);
    const auto newest
        = std::max_element(posted.cbegin(), posted.cend(),
                           [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    if (newest != posted.cend() && !newest->name.isEmpty()) {
        return withoutKeys(newest->name);
    }
    const Component *component = troubledComponent(page, service);
    if (component == nullptr) {
        return statusInWords(Status::Unknown);
    }
    const QString status = statusInWords(component->status);
    return component == apiComponent(page, service)
        ? status
        : withoutKeys(component->name) + u": "_s + status;
}

QStringList othersInTrouble(const PageReport &page, const Service &service)
{
    if (!page.isReadable()) {
        return {};
    }
    const auto ours = componentsThatMatter(page, service);
    QStringList others;
    for (const Component &component : page.components) {
        if (isDegraded(component.status) && !ours.contains(&component)) {
            others.append(withoutKeys(component.name));
        }
    }
    return others;
}

QString statusInWords(Status status)
{
    switch (status) {
    case Status::Operational:
        return Wording::tr("operational");
    case Status::Degraded:
        return Wording::tr("degraded performance");
    case Status::PartialOutage:
        return Wording::tr("partial outage");
    case Status::MajorOutage:
        return Wording::tr("major outage");
    case Status::Maintenance:
        return Wording::tr("under maintenance");
    case Status::Unknown:
        break;
    }
    return Wording::tr("unknown");
}
