// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incident.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {
constexpr std::chrono::hours sameMatter{24};
constexpr std::chrono::hours latePost{1};

bool endsBefore(const Incident &first, const QDateTime &instant)
{
    return first.until.isValid() && first.until < instant;
}

bool isPost(const Incident &theirs, const Incident &ours)
{
    const bool isSameService = theirs.serviceId.isEmpty() || ours.serviceId.isEmpty()
        || theirs.serviceId == ours.serviceId;
    return theirs.source == Incident::Source::Theirs && theirs.from.isValid() && isSameService;
}

bool isAbout(const Incident &theirs, const Incident &ours)
{
    return isPost(theirs, ours) && !endsBefore(theirs, ours.from) && !endsBefore(ours, theirs.from)
        && ours.from - theirs.from <= sameMatter;
}

/// Written up when it was over already.
bool isAfterwardsAbout(const Incident &theirs, const Incident &ours)
{
    return isPost(theirs, ours) && endsBefore(ours, theirs.from)
        && theirs.from - ours.until <= latePost;
}

/// A post of the page, and whether one of ours has been found for it.
struct Post {
    Incident incident;
    bool isAnswered = false;
};

ComparedIncident onlyOurs(const Incident &ours)
{
    return {.began = ours.from, .ended = ours.until, .knewAt = ours.from, .title = ours.title};
}

ComparedIncident onlyTheirs(const Incident &theirs, const WasWatched &wasWatched)
{
    using Kind = ComparedIncident::Kind;
    return {.kind = wasWatched(theirs.from, theirs.until) ? Kind::OnlyPage : Kind::NotWatched,
            .began = theirs.from,
            .ended = theirs.until,
            .pageSaidAt = theirs.from,
            .pageTitle = theirs.title,
            .pageId = theirs.id};
}

void name(ComparedIncident &compared, const Incident &post)
{
    compared.kind = ComparedIncident::Kind::PageFirst;
    compared.pageSaidAt = post.from;
    compared.pageTitle = post.title;
    compared.pageId = post.id;
}

void measure(ComparedIncident &compared, const Incident &ours, const Incident &post)
{
    using Kind = ComparedIncident::Kind;
    name(compared, post);
    const std::chrono::milliseconds ahead = post.from - ours.from;
    compared.lead = std::chrono::round<std::chrono::seconds>(ahead);
    compared.kind = compared.lead->count() > 0 ? Kind::WeFirst : Kind::PageFirst;
}

/// Compares \p ours with the \p posts (earliest first) in its time, which then are answered.
ComparedIncident comparedWith(QList<Post> &posts, const Incident &ours)
{
    ComparedIncident compared = onlyOurs(ours);
    for (Post &post : posts) {
        if (!isAbout(post.incident, ours)) {
            continue;
        }
        if (!post.isAnswered && !compared.lead) {
            measure(compared, ours, post.incident);
        } else if (!compared.pageSaidAt.isValid()) {
            name(compared, post.incident);
        }
        post.isAnswered = true;
    }
    return compared;
}

void compareAfterwards(QList<Post> &posts, const Incident &ours, ComparedIncident &compared)
{
    const auto late = std::find_if(posts.begin(), posts.end(), [&ours](const Post &post) {
        return !post.isAnswered && isAfterwardsAbout(post.incident, ours);
    });
    if (late != posts.end()) {
        measure(compared, ours, late->incident);
        late->isAnswered = true;
    }
}

QList<Incident> ofSource(const QList<Incident> &all, Incident::Source source)
{
    QList<Incident> some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some), [source](const auto &each) {
        return each.source == source && each.from.isValid();
    });
    std::stable_sort(some.begin(), some.end(),
                     [](const auto &one, const auto &other) { return one.from < other.from; });
    return some;
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

QList<ComparedIncident> comparedIncidents(const QList<Incident> &all, const WasWatched &wasWatched)
{
    const QList<Incident> ours = ofSource(all, Incident::Source::Ours);
    QList<Post> posts;
    for (const Incident &each : ofSource(all, Incident::Source::Theirs)) {
        posts.append({.incident = each});
    }

    QList<ComparedIncident> compared;
    for (const Incident &each : ours) {
        compared.append(comparedWith(posts, each));
    }
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (!compared.at(i).pageSaidAt.isValid()) {
            compareAfterwards(posts, ours.at(i), compared[i]);
        }
    }
    for (const Post &post : std::as_const(posts)) {
        if (!post.isAnswered) {
            compared.append(onlyTheirs(post.incident, wasWatched));
        }
    }
    std::stable_sort(compared.begin(), compared.end(),
                     [](const auto &one, const auto &other) { return one.began < other.began; });
    return compared;
}

LeadSummary leadSummary(const QList<ComparedIncident> &compared)
{
    using Kind = ComparedIncident::Kind;
    LeadSummary summary;
    QList<std::chrono::seconds> leads;
    for (const ComparedIncident &each : compared) {
        summary.weFirst += each.kind == Kind::WeFirst ? 1 : 0;
        summary.pageFirst += each.kind == Kind::PageFirst ? 1 : 0;
        summary.onlyWe += each.kind == Kind::OnlyWe && each.ended.isValid() ? 1 : 0;
        if (each.lead) {
            leads.append(*each.lead);
        }
    }
    std::sort(leads.begin(), leads.end());
    if (!leads.isEmpty()) {
        summary.median = leads.at((leads.size() - 1) / 2);
    }
    return summary;
}
