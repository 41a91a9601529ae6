// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/overviewpage.h"

#include "core/report.h"
#include "core/versions.h"
#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/latencychart.h"
#include "desktop/plainlabel.h"
#include "desktop/probestrip.h"
#include "desktop/scorebar.h"
#include "desktop/textlist.h"
#include "desktop/uptimecard.h"
#include "desktop/verdictheader.h"
#include "store/history.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace std::chrono_literals;

OverviewPage::OverviewPage(const History &history, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_header(new VerdictHeader(clock, this))
    , m_trapsCard(new Card(tr("Look at this on your computer"), this, Card::Look::Warning))
    , m_traps(new TextList(QStringLiteral("⚠"), this))
    , m_exoneratedCard(new Card(tr("Not to blame"), this))
    , m_exonerated(new TextList(QStringLiteral("✓"), this))
    , m_chart(new LatencyChart(history, this))
    , m_uptime(new UptimeCard(history, clock, this))
{
    m_trapsCard->body()->addWidget(m_traps);
    m_exoneratedCard->body()->addWidget(m_exonerated);
    m_exoneratedCard->body()->addStretch();
    auto *hour = new Card(tr("Latency in the last hour"), this);
    m_chart->setMinimumHeight(fontMetrics().height() * 9);
    hour->body()->addWidget(m_chart);
    auto *side = new QHBoxLayout;
    side->addWidget(makeEvidence(), 3);
    side->addWidget(m_exoneratedCard, 2);

    auto *all = new QVBoxLayout(this);
    all->addWidget(m_header);
    all->addWidget(m_trapsCard);
    all->addWidget(makeProbes());
    all->addLayout(side);
    all->addWidget(hour, 1);
    all->addWidget(m_uptime);

    connect(m_header, &VerdictHeader::checkWanted, this, &Page::checkWanted);
    connect(m_header, &VerdictHeader::actionWanted, this, &OverviewPage::act);
    connect(m_header, &VerdictHeader::acknowledgeWanted, this, &Page::acknowledgeWanted);
    connect(m_header, &VerdictHeader::alertWanted, this, &Page::alertWanted);
    connect(m_strip, &ProbeStrip::activated, this, [this](const Observation &seen) {
        if (!seen.isOk()) {
            Q_EMIT errorWanted(seen);
        }
    });
}

Card *OverviewPage::makeProbes()
{
    auto *card = new Card(tr("The last %1 checks").arg(ProbeStrip::most), this);
    m_strip = new ProbeStrip(card);
    m_score = new ScoreBar(card);
    auto *score = new PlainLabel(tr("Score"), card);
    score->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->addWidget(score, 0, Qt::AlignTop);
    row->addWidget(m_score, 1);
    card->body()->addWidget(m_strip);
    card->body()->addLayout(row);
    return card;
}

Card *OverviewPage::makeEvidence()
{
    auto *card = new Card(tr("Evidence"), this);
    auto *copy = new QPushButton(tr("Copy report"), card);
    copy->setToolTip(tr("The verdict with all its evidence, as text to paste into a ticket"));
    card->head()->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &OverviewPage::copyReport);
    m_evidence = new TextList(QStringLiteral("•"), card);
    m_noEvidence = new PlainLabel(tr("Nothing seen yet. The first check is on its way."), card);
    m_noEvidence->setMuted();
    m_wouldChange = new PlainLabel({}, card);
    m_wouldChange->setMuted();
    card->body()->addWidget(m_evidence);
    card->body()->addWidget(m_noEvidence);
    card->body()->addWidget(m_wouldChange);
    card->body()->addStretch();
    return card;
}

void OverviewPage::refresh(const Known &known)
{
    m_verdict = known.verdict;
    m_header->setVerdict(known.verdict);
    m_header->setAlerts(known.alerts);
    m_strip->setProbes(known.verdict.probes);
    m_score->setScore(known.verdict.score, known.verdict.threshold);
    showEvidence(known.verdict);
    showChart(known);
    m_uptime->refresh(known.verdict.incidentSince);
}

void OverviewPage::showEvidence(const Verdict &verdict)
{
    m_traps->setTexts(verdict.traps);
    m_trapsCard->setVisible(!verdict.traps.isEmpty());
    m_evidence->setTexts(verdict.evidence);
    m_noEvidence->setVisible(verdict.evidence.isEmpty());
    m_wouldChange->setText(verdict.wouldChange);
    m_wouldChange->setVisible(!verdict.wouldChange.isEmpty());
    QStringList exonerated;
    const QDateTime now = m_clock.utc();
    for (const Verdict::Exonerated &proof : verdict.exonerated) {
        //: %1 is "Network good" or the like, %2 its age such as "4 s ago"
        exonerated << tr("%1, %2").arg(proof.text, ageInWords(proof.provenAt, now));
    }
    m_exonerated->setTexts(exonerated);
    m_exoneratedCard->setVisible(!exonerated.isEmpty());
}

void OverviewPage::showChart(const Known &known)
{
    const QDateTime now = m_clock.utc();
    m_chart->setInterval(known.settings.interval);
    m_chart->setRange(now - 1h, now);
}

void OverviewPage::act(Verdict::Action action)
{
    switch (action) {
    case Verdict::Action::None:
        break;
    case Verdict::Action::CheckNow:
        Q_EMIT checkWanted();
        break;
    case Verdict::Action::OpenStatusPage:
        Q_EMIT statusPageWanted();
        break;
    case Verdict::Action::EditKey:
        Q_EMIT keyEntryWanted();
        break;
    case Verdict::Action::OpenSettings:
        Q_EMIT pageWanted(PageId::Settings);
        break;
    case Verdict::Action::Resume:
        Q_EMIT resumeWanted();
        break;
    }
}

void OverviewPage::copyReport() const
{
    QGuiApplication::clipboard()->setText(reportText(m_verdict, versionLines(), m_clock.utc()));
}
