// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorspage.h"

#include "desktop/card.h"
#include "desktop/errormodel.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "store/history.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr int mostRows = 5000;
constexpr auto lately = 30 * 24h;
}

ErrorsPage::ErrorsPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_model(new ErrorModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_empty(new PlainLabel(tr("Nothing went wrong in the last 30 days."), this))
    , m_full(new QWidget(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ErrorModel::sortRole);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMuted();
    m_empty->setScale(1.2);
    auto *inner = new QVBoxLayout(m_full);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(makeTable(), 1);
    inner->addWidget(makeDetails());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_empty, 1);
    all->addWidget(m_full, 1);
}

QWidget *ErrorsPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Errors"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ErrorModel::Time, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    addCopying();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ErrorsPage::showDetails);
    return m_table;
}

Card *ErrorsPage::makeDetails()
{
    auto *card = new Card({}, this);
    card->setAccessibleName(tr("Details"));
    card->setMinimumHeight(fontMetrics().height()
                           * 8); // so that most rows leave the table as it is
    m_meaning = new PlainLabel({}, card);
    m_meaning->setScale(1.1, true);
    m_advice = new PlainLabel({}, card);
    m_message = new PlainLabel({}, card);
    m_facts = new PlainLabel({}, card);
    m_facts->setMuted();
    for (PlainLabel *label : {m_meaning, m_advice, m_message, m_facts}) {
        label->setSelectable();
        card->body()->addWidget(label);
    }
    card->body()->addStretch();
    return card;
}

void ErrorsPage::addCopying()
{
    auto *cell = new QAction(tr("Copy"), m_table);
    cell->setShortcut(QKeySequence::Copy);
    auto *row = new QAction(tr("Copy row"), m_table);
    row->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {cell, row}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(cell, &QAction::triggered, this, &ErrorsPage::copyCell);
    connect(row, &QAction::triggered, this, &ErrorsPage::copyRow);
}

void ErrorsPage::refresh(const Known &)
{
    const QDateTime now = m_clock.utc();
    const auto seen
        = m_history.observations({.from = now - lately, .onlyTrouble = true, .most = mostRows});
    const QDateTime newest = seen.isEmpty() ? QDateTime() : seen.last().at;
    m_empty->setVisible(seen.isEmpty());
    m_full->setVisible(!seen.isEmpty());
    if (newest == m_newest && m_model->rowCount() == seen.size()) {
        return; // keeps the reader's place
    }
    const bool first = !m_newest.isValid();
    m_newest = newest;
    const QModelIndex current = m_table->currentIndex();
    const QDateTime kept = current.isValid() ? m_model->at(currentRow()).at : QDateTime();
    m_model->setObservations(seen, now);
    if (first) {
        m_table->resizeColumnsToContents();
        const int widest = fontMetrics().averageCharWidth() * 48;
        m_table->setColumnWidth(ErrorModel::Meaning,
                                std::min(m_table->columnWidth(ErrorModel::Meaning), widest));
    }
    int row = 0;
    for (int i = 0; i < m_sorted->rowCount() && kept.isValid(); ++i) {
        if (m_model->at(m_sorted->mapToSource(m_sorted->index(i, 0)).row()).at == kept) {
            row = i;
            break;
        }
    }
    m_table->setCurrentIndex(m_sorted->index(row, std::max(current.column(), 0)));
    showDetails();
}

int ErrorsPage::currentRow() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ErrorsPage::showDetails()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const Observation &seen = m_model->at(row);
    const Explanation &meaning = m_model->explanationAt(row);
    m_meaning->setText(meaning.text);
    m_advice->setText(meaning.advice);
    m_advice->setVisible(!meaning.advice.isEmpty());
    //: %1 is what the server or the connection said, word for word
    m_message->setText(tr("It said: %1").arg(seen.message));
    m_message->setVisible(!seen.message.isEmpty());
    QStringList facts{exactTime(seen.at), titleOf(seen.outcome)};
    const std::array named{
        std::pair(tr("Error code"), seen.errorCode), std::pair(tr("Model"), seen.model),
        //: Which of the vendor's sites answered
        std::pair(tr("Edge site"), seen.edge), std::pair(tr("Request id"), seen.requestId)};
    for (const auto &[name, value] : named) {
        if (!value.isEmpty()) {
            facts << tr("%1: %2").arg(name, bounded(value, 120));
        }
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ErrorsPage::copyCell() const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(current.data().toString());
    }
}

void ErrorsPage::copyRow() const
{
    QStringList cells;
    for (int column = 0; column < ErrorModel::ColumnCount; ++column) {
        cells << m_table->currentIndex().siblingAtColumn(column).data().toString();
    }
    if (m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    }
}
