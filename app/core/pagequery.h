// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"
#include "core/service.h"

#include <QList>

/// The component of \p service on the page: by id, else the first whose name starts with the
/// service's (a group's name in front is allowed). Null when the page has none; points into
/// \p report.
[[nodiscard]] const PageReport::Component *apiComponent(const PageReport &report,
                                                        const Service &service);

/// The open incidents that name the component of \p service, in the page's order. One that
/// names no component at all counts while the service's component is not operational.
[[nodiscard]] QList<PageReport::Incident> incidentsOf(const PageReport &report,
                                                      const Service &service);

/// Whether the page, being readable, reports trouble on \p service: its component is anything
/// but operational (an unknown word is no trouble), or an open incident names it. The page's
/// overall indicator understates and isn't looked at.
[[nodiscard]] bool reportsTrouble(const PageReport &report, const Service &service);
