// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/judge.h"

#include "core/curl.h"
#include "core/evidence.h"
#include "core/exonerated.h"
#include "core/finding.h"
#include "core/headline.h"
#include "core/outlook.h"
#include "core/pagequery.h"

namespace {
// The decision's 0 means "not yet".
QDateTime instant(std::chrono::milliseconds utc)
{
    return utc.count() > 0 ? QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC) : QDateTime();
}
}

Verdict judge(const Situation &situation, const QDateTime &now)
{
    const Finding finding = findingOf(situation, now);
    const Advice advice = adviceOn(situation, finding, now);
    const QString curl = finding.culprit
        ? curlCommand(*finding.culprit, situation.settings, situation.hasKey)
        : QString();
    return {.light = finding.light,
            .cause = finding.cause,
            .since = instant(situation.decision.since),
            .headline = headlineOf(situation, finding, now),
            .advice = advice.text,
            .action = advice.action,
            .score = situation.decision.score,
            .threshold = situation.decision.threshold,
            .evidence = evidenceOf(situation, finding, now),
            .exonerated = exoneratedOf(situation, finding),
            .traps = situation.traps,
            .wouldChange = wouldChange(situation, finding, now),
            .curl = curl,
            .probes = situation.recent,
            .limits = situation.limits,
            .page = situation.page,
            .interest = situation.service.interest,
            .canAcknowledge = reportsTrouble(situation.page, situation.service),
            .lead = leadOf(situation, finding, now),
            .incidentSince = instant(situation.decision.incidentSince),
            .nextProbeAt = situation.nextProbeAt};
}
