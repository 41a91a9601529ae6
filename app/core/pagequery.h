// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"
#include "core/service.h"

#include <QList>
#include <QStringList>

/// The component of \p service on the page: by id, else the first whose name starts with the
/// service's (a group's name in front is allowed). Null when the page has none; points into
/// \p report.
[[nodiscard]] const PageReport::Component *apiComponent(const PageReport &report,
                                                        const Service &service);

/// Those that matter to the user: the service's own first, then those of its Interest, in the
/// page's order. They point into \p report.
[[nodiscard]] QList<const PageReport::Component *> componentsThatMatter(const PageReport &report,
                                                                        const Service &service);

/// What a posted incident is to the user.
enum class Bearing {
    Elsewhere, ///< It names none of the components that matter, or is over.
    OtherModels, ///< It names only models that aren't in use.
    Acknowledged, ///< The user has acknowledged it as it stands.
    Counts,
};

/// An incident that names no component at all bears on those that are not operational.
[[nodiscard]] Bearing bearingOf(const PageReport::Incident &incident, const PageReport &report,
                                const Service &service);

/// The open incidents of that \p bearing, in the page's order.
[[nodiscard]] QList<PageReport::Incident> incidentsOf(const PageReport &report,
                                                      const Service &service,
                                                      Bearing bearing = Bearing::Counts);

/// Whether the page, being readable, reports trouble that counts: an open incident does, or a
/// component that matters is anything but operational (an unknown word is no trouble) and neither
/// acknowledged nor explained by incidents of which none counts. The page's overall indicator
/// understates and isn't looked at.
[[nodiscard]] bool reportsTrouble(const PageReport &report, const Service &service);

/// The first component for which reportsTrouble() is true; null when only incidents are.
[[nodiscard]] const PageReport::Component *troubledComponent(const PageReport &report,
                                                             const Service &service);

/// What stands on the page now and bears on the user, acknowledged or not: a mark each, which
/// changes with the incident's status and impact. Kept in Interest::acknowledged, it silences
/// that news as it stands; its next change counts again.
[[nodiscard]] QStringList marksOf(const PageReport &report, const Service &service);

/// The families of models that the incident names: in its title, else in its updates. Lower case.
[[nodiscard]] QStringList familiesNamed(const PageReport::Incident &incident);
/// The families that are known, for a user to choose from.
[[nodiscard]] QStringList knownFamilies();
