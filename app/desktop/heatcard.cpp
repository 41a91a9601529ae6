// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/heatcard.h"

#include "desktop/gridlegend.h"
#include "desktop/heatmodel.h"
#include "desktop/historywords.h"
#include "desktop/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

HeatCard::HeatCard(QWidget *parent)
    : Card(tr("When trouble comes"), parent)
    , m_metric(new QTabBar(this))
    , m_clock(new QComboBox(this))
    , m_asTable(new QPushButton(tr("As a table"), this))
    , m_grid(new HeatGrid(this))
    , m_model(new HeatModel(this))
    , m_table(new QTableView(this))
    , m_legend(new GridLegend(this))
{
    makeChoices();
    makeTable();
    body()->addWidget(m_grid);
    body()->addWidget(m_table);
    body()->addWidget(m_legend);
}

void HeatCard::makeChoices()
{
    m_metric->setAccessibleName(tr("What the map shows"));
    m_metric->setDrawBase(false);
    m_metric->setExpanding(false);
    m_metric->setUsesScrollButtons(false);
    m_metric->addTab(tr("Errors"));
    m_metric->addTab(tr("Latency"));
    m_clock->setAccessibleName(tr("Whose time of day"));
    //: A choice: times of day where the user is
    m_clock->addItem(tr("Your time"));
    //: A choice: times of day in California, where the vendor works
    m_clock->addItem(tr("Pacific time (Anthropic's)"));
    m_clock->setMinimumWidth(fontMetrics().height() * 8); // its text may be cut in small windows
    m_clock->setEnabled(pacificTime().isValid());
    m_asTable->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_metric);
    row->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(m_asTable);
    body()->addLayout(row);
    connect(m_metric, &QTabBar::currentChanged, this, &HeatCard::refill);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &HeatCard::refill);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool asTable) {
        m_grid->setVisible(!asTable);
        m_legend->setVisible(!asTable);
        m_table->setVisible(asTable);
    });
}

void HeatCard::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Values of the heat map"));
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->hide();
}

void HeatCard::setFigures(const QList<HourFigure> &figures, const QTimeZone &zone)
{
    m_figures = figures;
    m_zone = zone;
    //: A choice: times of day where the user is; %1 a time zone such as Europe/Berlin
    m_clock->setItemText(0, tr("Your time (%1)").arg(QString::fromLatin1(zone.id())));
    refill();
}

void HeatCard::refill()
{
    const bool pacific = m_clock->currentIndex() == 1;
    const auto metric = m_metric->currentIndex() == 0 ? HeatMetric::Errors : HeatMetric::Latency;
    const HeatMap map = heatMap(m_figures, pacific ? pacificTime() : m_zone);
    m_grid->setMap(map, metric, pacific);
    m_model->setMap(map, metric);
    m_legend->setEntries(m_grid->legend());
    m_table->resizeColumnsToContents();
    int high = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth()
        + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        high += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(high);
}
