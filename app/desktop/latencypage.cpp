// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencypage.h"

#include "core/decisionjson.h"
#include "core/picturecsv.h"
#include "core/service.h"
#include "desktop/card.h"
#include "desktop/chartlegend.h"
#include "desktop/choicebar.h"
#include "desktop/filesaver.h"
#include "desktop/latencyplot.h"
#include "desktop/latencytable.h"
#include "desktop/plainlabel.h"
#include "desktop/rangebar.h"
#include "desktop/readout.h"
#include "store/history.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {
/// Under which name the monitor keeps the decision's state.
QString decisionName()
{
    return QStringLiteral("decision");
}

QString fileName(const LatencyPicture &picture, const QString &suffix)
{
    const QString from
        = picture.window.from.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    return QStringLiteral("telltale-latency-%1.%2").arg(from, suffix);
}
}

LatencyPage::LatencyPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_source(history, Service().id)
    , m_ranges(new RangeBar(this))
    , m_choices(new ChoiceBar(this))
    , m_saver(new FileSaver(this))
{
    m_summary = new PlainLabel({}, this);
    m_summary->setMuted();
    m_hint = new PlainLabel({}, this);
    m_hint->setMuted();
    m_said = new PlainLabel({}, this);
    m_said->hide();
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_ranges);
    all->addWidget(m_choices);
    all->addWidget(makeCard(), 1);
    all->addWidget(m_said);
    all->addWidget(m_summary);
    all->addWidget(m_hint);
    connectAll();
}

Card *LatencyPage::makeCard()
{
    m_card = new Card({}, this);
    m_heading = new PlainLabel({}, m_card);
    m_asTable = new QPushButton(tr("Table"), m_card);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same as figures"));
    m_savePicture = new QPushButton(tr("Save PNG…"), m_card);
    m_saveCsv = new QPushButton(tr("Save CSV…"), m_card);
    m_card->head()->addWidget(m_heading, 1);
    for (QPushButton *button : {m_asTable, m_savePicture, m_saveCsv}) {
        m_card->head()->addWidget(button);
    }
    m_plot = new LatencyPlot(m_card);
    m_plot->setMinimumHeight(fontMetrics().height() * 12);
    m_table = new LatencyTable(this);
    m_tableView = new QTableView(m_card);
    m_tableView->setModel(m_table);
    m_tableView->setAccessibleName(tr("Latency over time, as a table"));
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->horizontalHeader()->setResizeContentsPrecision(50); // rows, lest it takes long
    m_views = new QStackedWidget(m_card);
    m_views->addWidget(m_plot);
    m_views->addWidget(m_tableView);
    m_legend = new ChartLegend(m_card);
    m_card->body()->addWidget(m_views, 1);
    m_card->body()->addWidget(m_legend);
    return m_card;
}

void LatencyPage::connectAll()
{
    connect(m_ranges, &RangeBar::rangeChosen, this, [this] {
        m_own.reset();
        m_said->hide();
        draw();
    });
    connect(m_ranges, &RangeBar::panWanted, m_plot, &LatencyPlot::pan);
    connect(m_ranges, &RangeBar::zoomWanted, m_plot, &LatencyPlot::zoom);
    connect(m_choices, &ChoiceBar::changed, this, &LatencyPage::draw);
    connect(m_asTable, &QPushButton::toggled, this, &LatencyPage::showTable);
    connect(m_savePicture, &QPushButton::clicked, this, &LatencyPage::exportPicture);
    connect(m_saveCsv, &QPushButton::clicked, this, &LatencyPage::exportCsv);
    connect(m_plot, &LatencyPlot::windowWanted, this, &LatencyPage::setWindow);
    connect(m_plot, &LatencyPlot::backWanted, m_ranges, &RangeBar::back);
    connect(m_plot, &LatencyPlot::resized, this, &LatencyPage::draw);
    connect(&m_source, &LatencySource::loaded, this, &LatencyPage::draw);
    connect(m_saver, &FileSaver::said, this, [this](const QString &outcome) {
        m_said->setText(outcome);
        m_said->show();
    });
}

void LatencyPage::refresh(const Known &known)
{
    m_plot->setInterval(known.settings.interval);
    m_keptDays = std::max(known.settings.rawDays, known.settings.rollupDays);
    learnNormal();
    m_source.refresh(m_clock.utc());
    draw();
}

void LatencyPage::learnNormal()
{
    const Moment now{.utc = std::chrono::milliseconds(m_clock.utc().toMSecsSinceEpoch())};
    const auto state = decisionStateFromJson(m_history.kept(decisionName()), now);
    m_baseline = state ? state->baseline : Baseline();
}

void LatencyPage::setWindow(const TimeWindow &window)
{
    m_own = window;
    m_ranges->setOwn(true);
    m_said->hide();
    draw();
}

TimeWindow LatencyPage::limits() const
{
    const QDateTime now = m_clock.utc();
    return {.from = now.addDays(-std::max(m_keptDays, 30)), .until = now};
}

TimeWindow LatencyPage::window() const
{
    const QDateTime now = m_clock.utc();
    return m_own.value_or(TimeWindow{.from = now - m_ranges->range(), .until = now});
}

/// Of the only series that is shown; several have no normal in common.
std::optional<Normal> LatencyPage::normal(const ChartChoice &choice) const
{
    QList<Traces::Series> shown = m_source.traces().series;
    shown.removeIf([&](const Traces::Series &series) {
        const bool hasToken = series.rung == Observation::Rung::Message;
        return !choice.covers(series) || (choice.measure == Measure::FirstToken && !hasToken);
    });
    if (shown.size() != 1) {
        return {};
    }
    const auto day = static_cast<qint32>(m_clock.utc().toMSecsSinceEpoch() / (24h / 1ms));
    const Traces::Series &only = shown.constFirst();
    return normalOf(m_baseline, choice.measure, only.rung, only.model, day);
}

void LatencyPage::draw()
{
    if (m_keptDays == 0) {
        return; // not refreshed yet
    }
    const TimeWindow shown = window();
    m_source.load(shown.from);
    m_choices->setSeries(m_source.traces().series);
    const ChartChoice chosen = m_choices->choice();
    LatencyPicture picture = pictureOf(m_source.traces(), chosen, shown, m_plot->columns());
    picture.incidents = m_history.incidents(shown.from, shown.until);
    picture.normal = normal(chosen);
    picture.isLoading = !m_source.covers(shown.from);
    m_plot->setLimits(limits());
    showPicture(picture);
}

void LatencyPage::showPicture(const LatencyPicture &picture)
{
    m_plot->setPicture(picture);
    m_legend->setPicture(picture);
    if (m_asTable->isChecked()) {
        fillTable(picture);
    }
    m_heading->setText(m_choices->text() + QStringLiteral(" · ") + spanText(picture.window));
    m_saveCsv->setEnabled(!picture.buckets.isEmpty());
    m_savePicture->setEnabled(!picture.buckets.isEmpty());
    summarise(picture);
    QString hint
        = tr("Drag to choose a time, drag with Shift to move, turn the wheel to zoom; or use "
             "the arrow keys, alone and with Shift, + and −. Home goes back.");
    if (!picture.normal && picture.choice.measure != Measure::Phases) {
        hint += u' '
            + tr("Choose first byte or first token, and one kind of check, to see what is normal.");
    }
    m_hint->setText(hint);
}

void LatencyPage::showTable(bool wanted)
{
    m_views->setCurrentIndex(wanted ? 1 : 0);
    m_legend->setVisible(!wanted);
    if (wanted) {
        fillTable(m_plot->picture());
    }
}

void LatencyPage::fillTable(const LatencyPicture &picture)
{
    const int columns = m_table->columnCount();
    const bool wasEmpty = m_table->rowCount() == 0;
    m_table->setPicture(picture);
    if (wasEmpty || m_table->columnCount() != columns) {
        m_tableView->resizeColumnsToContents();
    }
}

void LatencyPage::summarise(const LatencyPicture &picture)
{
    qsizetype good = 0;
    qsizetype failed = 0;
    for (const Bucket &bucket : picture.buckets) {
        good += bucket.count;
        failed += bucket.failures;
    }
    if (picture.isLoading || good + failed == 0) {
        m_summary->setText(picture.isLoading ? tr("Reading the history…") : QString());
        return;
    }
    const QList<Incident> &incidents = picture.incidents;
    const auto ours
        = std::count_if(incidents.cbegin(), incidents.cend(), [](const Incident &incident) {
              return incident.source == Incident::Source::Ours;
          });
    const auto posted = incidents.size() - ours;
    const QStringList parts{
        tr("%n check(s) measured", nullptr, static_cast<int>(good)),
        tr("%n failed", nullptr, static_cast<int>(failed)),
        tr("%n incident(s) measured here", nullptr, static_cast<int>(ours)),
        tr("%n incident(s) posted on the status page", nullptr, static_cast<int>(posted))};
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void LatencyPage::exportPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_card->grab().save(&buffer, "PNG");
    m_saver->save(bytes, fileName(m_plot->picture(), QStringLiteral("png")), tr("Pictures"));
}

void LatencyPage::exportCsv()
{
    const LatencyPicture &picture = m_plot->picture();
    m_saver->save(csvOf(picture).toUtf8(), fileName(picture, QStringLiteral("csv")),
                  //: CSV files
                  tr("Tables"));
}
