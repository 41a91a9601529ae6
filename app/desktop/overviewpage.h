// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

class Card;
class History;
class LatencyChart;
class PlainLabel;
class ProbeStrip;
class QVBoxLayout;
class ScoreBar;
class TextList;
class UptimeCard;
class VerdictHeader;

/// What opens first: the verdict with all its evidence.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(const History &history, const Clock &clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

private:
    [[nodiscard]] Card *makeProbes();
    [[nodiscard]] Card *makeEvidence();
    void showEvidence(const Verdict &verdict);
    void showChart(const Known &known);
    void act(Verdict::Action action);
    void copyReport() const;

    Clock m_clock;
    Verdict m_verdict;
    VerdictHeader *m_header;
    Card *m_trapsCard;
    TextList *m_traps;
    ProbeStrip *m_strip = nullptr;
    ScoreBar *m_score = nullptr;
    TextList *m_evidence = nullptr;
    PlainLabel *m_noEvidence = nullptr;
    PlainLabel *m_wouldChange = nullptr;
    Card *m_exoneratedCard;
    TextList *m_exonerated;
    LatencyChart *m_chart;
    UptimeCard *m_uptime;
};
