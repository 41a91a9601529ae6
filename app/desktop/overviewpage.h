// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

class Card;
class History;
class LatencyChart;
class MessageCard;
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
    [[nodiscard]] Card *makeKeyCard();
    [[nodiscard]] Card *makeProbes();
    [[nodiscard]] Card *makeEvidence();
    void showEvidence(const Verdict &verdict);
    void showChart(const Known &known);
    void act(Verdict::Action action);
    void choose(Settings::MessageMode mode);
    void copyReport() const;

    Clock m_clock;
    Settings m_settings;
    Verdict m_verdict;
    bool m_keyDeclined = false;
    VerdictHeader *m_header;
    MessageCard *m_question;
    Card *m_keyCard;
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
