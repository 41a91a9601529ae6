// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"
#include "core/service.h"

#include <QString>
#include <QStringList>

/// What the page says of \p service in a few words: the name of its newest incident (remote text,
/// keys masked), else the troubled component's status, with its name when it isn't the service's.
/// Empty unless reportsTrouble() (pagequery.h).
[[nodiscard]] QString troubleInWords(const PageReport &page, const Service &service);

/// The names of the components that are degraded or out but don't matter here, as the page writes
/// them. Empty
/// when the page can't be read.
[[nodiscard]] QStringList othersInTrouble(const PageReport &page, const Service &service);

/// A component's \p status as people write it: "partial outage".
[[nodiscard]] QString statusInWords(PageReport::Status status);
