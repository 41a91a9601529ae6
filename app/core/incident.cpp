// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incident.h"

#include <algorithm>

namespace {
constexpr std::chrono::hours sameMatter{24};

bool endsBefore(const Incident &first, const QDateTime &instant)
{
    return first.until.isValid() && first.until < instant;
}

bool isAbout(const Incident &theirs, const Incident &ours)
{
    const bool isSameService = theirs.serviceId.isEmpty() || ours.serviceId.isEmpty()
        || theirs.serviceId == ours.serviceId;
    return theirs.source == Incident::Source::Theirs && theirs.from.isValid() && isSameService
        && !endsBefore(theirs, ours.from) && !endsBefore(ours, theirs.from)
        && ours.from - theirs.from <= sameMatter;
}
}

std::optional<std::chrono::seconds> leadOver(const Incident &ours, const QList<Incident> &theirs)
{
    if (!ours.from.isValid()) {
        return std::nullopt;
    }
    std::optional<std::chrono::milliseconds> lead;
    for (const Incident &posted : theirs) {
        if (isAbout(posted, ours)) {
            const std::chrono::milliseconds ahead = posted.from - ours.from;
            lead = std::min(lead.value_or(ahead), ahead);
        }
    }
    if (!lead) {
        return std::nullopt;
    }
    return std::chrono::round<std::chrono::seconds>(*lead);
}
