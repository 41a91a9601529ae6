// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagequery.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {
bool isNamed(const QString &name, const Service &service)
{
    return !service.componentName.isEmpty()
        && (name.startsWith(service.componentName, Qt::CaseInsensitive)
            || name.contains(u" - "_s + service.componentName, Qt::CaseInsensitive));
}

bool isTroubled(const PageReport::Component &component)
{
    switch (component.status) {
    case PageReport::Status::Degraded:
    case PageReport::Status::PartialOutage:
    case PageReport::Status::MajorOutage:
    case PageReport::Status::Maintenance:
        return true;
    case PageReport::Status::Operational:
    case PageReport::Status::Unknown:
        return false;
    }
    return false;
}

bool isTroubled(const PageReport &report, const Service &service)
{
    const PageReport::Component *component = apiComponent(report, service);
    return component && isTroubled(*component);
}

bool names(const PageReport::Incident &incident, const Service &service)
{
    const bool hasId = !service.componentId.isEmpty();
    return (hasId && incident.componentIds.contains(service.componentId))
        || std::any_of(incident.componentNames.cbegin(), incident.componentNames.cend(),
                       [&service](const QString &name) { return isNamed(name, service); });
}
}

const PageReport::Component *apiComponent(const PageReport &report, const Service &service)
{
    const auto begin = report.components.cbegin();
    const auto end = report.components.cend();
    auto found = std::find_if(begin, end, [&service](const PageReport::Component &component) {
        return !service.componentId.isEmpty() && component.id == service.componentId;
    });
    if (found == end) {
        found = std::find_if(begin, end, [&service](const PageReport::Component &component) {
            return isNamed(component.name, service);
        });
    }
    return found == end ? nullptr : &*found;
}

QList<PageReport::Incident> incidentsOf(const PageReport &report, const Service &service)
{
    const bool troubled = isTroubled(report, service);
    QList<PageReport::Incident> ours;
    std::copy_if(report.incidents.cbegin(), report.incidents.cend(), std::back_inserter(ours),
                 [&service, troubled](const PageReport::Incident &incident) {
                     const bool namesNone
                         = incident.componentIds.isEmpty() && incident.componentNames.isEmpty();
                     return !incident.resolvedAt.isValid()
                         && (names(incident, service) || (namesNone && troubled));
                 });
    return ours;
}

bool reportsTrouble(const PageReport &report, const Service &service)
{
    return report.isReadable()
        && (isTroubled(report, service) || !incidentsOf(report, service).isEmpty());
}
