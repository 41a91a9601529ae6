// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagequery.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Component = PageReport::Component;
using Incident = PageReport::Incident;

namespace {
bool isNamed(const QString &name, const Service &service)
{
    return !service.componentName.isEmpty()
        && (name.startsWith(service.componentName, Qt::CaseInsensitive)
            || name.contains(u" - "_s + service.componentName, Qt::CaseInsensitive));
}

bool isTroubled(const Component &component)
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

bool matters(const Component &component, const Service &service)
{
    const QStringList &others = service.interest.components;
    return others.contains(component.id)
        || (!component.name.isEmpty() && others.contains(component.name, Qt::CaseInsensitive));
}

bool names(const Incident &incident, const Component &component)
{
    return (!component.id.isEmpty() && incident.componentIds.contains(component.id))
        || (!component.name.isEmpty() && incident.componentNames.contains(component.name));
}

bool namesNone(const Incident &incident)
{
    return incident.componentIds.isEmpty() && incident.componentNames.isEmpty();
}

// Also when the page doesn't list the service's component.
bool namesService(const Incident &incident, const Service &service)
{
    const bool hasId = !service.componentId.isEmpty();
    return (hasId && incident.componentIds.contains(service.componentId))
        || std::any_of(incident.componentNames.cbegin(), incident.componentNames.cend(),
                       [&service](const QString &name) { return isNamed(name, service); });
}

bool isAbout(const Incident &incident, const Component &component)
{
    return !incident.resolvedAt.isValid()
        && (names(incident, component) || (namesNone(incident) && isTroubled(component)));
}

bool touches(const Incident &incident, const PageReport &report, const Service &service)
{
    const auto relevant = componentsThatMatter(report, service);
    return !incident.resolvedAt.isValid()
        && (namesService(incident, service)
            || std::any_of(relevant.cbegin(), relevant.cend(), [&incident](const Component *each) {
                   return isAbout(incident, *each);
               }));
}

bool namesOnlyOtherModels(const Incident &incident, const Service &service)
{
    const QStringList &used = service.interest.families;
    const QStringList named = familiesNamed(incident);
    return !used.isEmpty() && !named.isEmpty()
        && std::none_of(named.cbegin(), named.cend(), [&used](const QString &family) {
               return used.contains(family, Qt::CaseInsensitive);
           });
}

QString markOf(const Incident &incident)
{
    return QStringList{incident.id, incident.status, incident.impact}.join(u' ');
}

QString markOf(const Component &component)
{
    return component.id + u' ' + QString::number(static_cast<int>(component.status));
}

/// Whether there are incidents that explain the component's state, and none of them counts.
bool isExplainedAway(const Component &component, const PageReport &report, const Service &service)
{
    QList<Bearing> bearings;
    for (const Incident &incident : report.incidents) {
        if (isAbout(incident, component)) {
            bearings.append(bearingOf(incident, report, service));
        }
    }
    return !bearings.isEmpty() && !bearings.contains(Bearing::Counts);
}
}

const Component *apiComponent(const PageReport &report, const Service &service)
{
    const auto begin = report.components.cbegin();
    const auto end = report.components.cend();
    auto found = std::find_if(begin, end, [&service](const Component &component) {
        return !service.componentId.isEmpty() && component.id == service.componentId;
    });
    if (found == end) {
        found = std::find_if(begin, end, [&service](const Component &component) {
            return isNamed(component.name, service);
        });
    }
    return found == end ? nullptr : &*found;
}

QList<const Component *> componentsThatMatter(const PageReport &report, const Service &service)
{
    QList<const Component *> found;
    const Component *own = apiComponent(report, service);
    if (own != nullptr) {
        found.append(own);
    }
    for (const Component &component : report.components) {
        if (&component != own && matters(component, service)) {
            found.append(&component);
        }
    }
    return found;
}

Bearing bearingOf(const Incident &incident, const PageReport &report, const Service &service)
{
    if (!touches(incident, report, service)) {
        return Bearing::Elsewhere;
    }
    if (namesOnlyOtherModels(incident, service)) {
        return Bearing::OtherModels;
    }
    return service.interest.acknowledged.contains(markOf(incident)) ? Bearing::Acknowledged
                                                                    : Bearing::Counts;
}

QList<Incident> incidentsOf(const PageReport &report, const Service &service, Bearing bearing)
{
    QList<Incident> found;
    std::copy_if(
        report.incidents.cbegin(), report.incidents.cend(), std::back_inserter(found),
        [&](const Incident &incident) { return bearingOf(incident, report, service) == bearing; });
    return found;
}

const Component *troubledComponent(const PageReport &report, const Service &service)
{
    const auto relevant = componentsThatMatter(report, service);
    const auto found = std::find_if(relevant.cbegin(), relevant.cend(), [&](const Component *each) {
        return isTroubled(*each) && !service.interest.acknowledged.contains(markOf(*each))
            && !isExplainedAway(*each, report, service);
    });
    return found == relevant.cend() ? nullptr : *found;
}

bool reportsTrouble(const PageReport &report, const Service &service)
{
    return report.isReadable()
        && (troubledComponent(report, service) != nullptr
            || !incidentsOf(report, service).isEmpty());
}

QStringList marksOf(const PageReport &report, const Service &service)
{
    QStringList marks;
    for (const Incident &incident : report.incidents) {
        if (touches(incident, report, service)) {
            marks.append(markOf(incident));
        }
    }
    const auto relevant = componentsThatMatter(report, service);
    for (const Component *component : relevant) {
        if (isTroubled(*component)) {
            marks.append(markOf(*component));
        }
    }
    return marks;
}

QStringList familiesNamed(const Incident &incident)
{
    static const QRegularExpression family(uR"(\b(%1)\b)"_s.arg(knownFamilies().join(u'|')),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto in = [](const QString &text) {
        QStringList found;
        for (auto each = family.globalMatch(text); each.hasNext();) {
            found.append(each.next().captured().toLower());
        }
        return found;
    };
    QStringList found = in(incident.name);
    if (found.isEmpty()) {
        for (const PageReport::Update &update : incident.updates) {
            found += in(update.body);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList knownFamilies()
{
    return {u"haiku"_s, u"sonnet"_s, u"opus"_s, u"fable"_s, u"mythos"_s};
}
