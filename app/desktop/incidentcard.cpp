// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/incidentcard.h"

#include "desktop/incidentmodel.h"
#include "desktop/listlook.h"
#include "desktop/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int mostRows = 8; // then it scrolls
}

IncidentCard::IncidentCard(QWidget *parent)
    : Card(tr("Incidents"), parent)
    , m_model(new IncidentModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_none(new PlainLabel(tr("None in this time."), this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(IncidentModel::sortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IncidentModel::Start, Qt::DescendingOrder);
    makeList(m_table);
    auto *copying = new QAction(tr("Copy"), m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data().toString());
    });
    m_table->addAction(copying);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none->setMuted();
    body()->addWidget(m_none);
    body()->addWidget(m_table);
}

void IncidentCard::setIncidents(const QList<Incident> &incidents, const QDateTime &now)
{
    m_model->setIncidents(incidents, now);
    m_none->setVisible(incidents.isEmpty());
    m_table->setVisible(!incidents.isEmpty());
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().height() * 5);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(IncidentModel::Kind, QHeaderView::Stretch);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(header->sizeHint().height() + 2 * m_table->frameWidth()
                            + rows * m_table->verticalHeader()->defaultSectionSize());
}

bool IncidentCard::turnTo(const QDateTime &from, const QDateTime &until)
{
    for (int row = m_sorted->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_sorted->index(row, 0);
        const Incident &incident = m_model->at(m_sorted->mapToSource(index).row());
        const bool ended = incident.until.isValid() && incident.until < from;
        if (incident.from.isValid() && incident.from < until && !ended) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return true;
        }
    }
    return false;
}
