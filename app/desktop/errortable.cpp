// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errortable.h"

#include "desktop/errormodel.h"
#include "desktop/listlook.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace {
constexpr int widestColumn = 26; // characters; what is longer is elided, the tool tip has it all
}

ErrorTable::ErrorTable(ErrorModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Errors"));
    horizontalHeader()->setSortIndicator(ErrorModel::Time, Qt::DescendingOrder);
    setSortingEnabled(true);
    makeList(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    setMinimumHeight(fontMetrics().height() * 6);
    addActions();
    connect(model, &ErrorModel::modelAboutToBeReset, this, &ErrorTable::rememberPlace);
    connect(model, &ErrorModel::modelReset, this, &ErrorTable::returnToPlace);
    connect(model, &ErrorModel::rowsInserted, this, &ErrorTable::returnToPlace);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ErrorTable::currentRowChanged);
}

void ErrorTable::addActions()
{
    auto *cell = new QAction(tr("Copy"), this);
    cell->setShortcut(QKeySequence::Copy);
    auto *row = new QAction(tr("Copy row"), this);
    row->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_curl = new QAction(tr("Copy as curl"), this);
    m_curl->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    for (QAction *action : {cell, row, m_curl}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(cell, &QAction::triggered, this, &ErrorTable::copyCell);
    connect(row, &QAction::triggered, this, &ErrorTable::copyRows);
    connect(m_curl, &QAction::triggered, this, &ErrorTable::curlWanted);
}

std::optional<Observation> ErrorTable::current() const
{
    const int row = currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

bool ErrorTable::goTo(const QDateTime &from, const QDateTime &until)
{
    int newest = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QDateTime &at = m_model->at(row).at;
        if (at >= from && at < until && (newest < 0 || at > m_model->at(newest).at)) {
            newest = row;
        }
    }
    if (newest >= 0) {
        setCurrentIndex(m_model->index(newest, std::max(0, currentIndex().column())));
    }
    return newest >= 0;
}

void ErrorTable::setCurlOffered(bool offered)
{
    m_curl->setEnabled(offered);
}

void ErrorTable::rememberPlace()
{
    m_kept = m_model->numberOf(currentIndex().row());
    m_column = std::max(0, currentIndex().column());
    m_scrolled = verticalScrollBar()->value();
}

void ErrorTable::returnToPlace()
{
    if (currentIndex().isValid()) {
        return;
    }
    if (m_model->rowCount() == 0) {
        Q_EMIT currentRowChanged();
        return;
    }
    const int row = m_kept < 0 ? -1 : m_model->rowOf(m_kept);
    setCurrentIndex(m_model->index(std::max(0, row), m_column));
    if (row >= 0) {
        verticalScrollBar()->setValue(m_scrolled);
        scrollTo(currentIndex());
    }
}

void ErrorTable::fitColumns()
{
    if (m_fitted || m_model->rowCount() == 0) {
        return;
    }
    m_fitted = true;
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column < ErrorModel::ColumnCount; ++column) {
        setColumnWidth(column, std::min(columnWidth(column), widest));
    }
}

QString ErrorTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ErrorModel::ColumnCount; ++column) {
        cells << m_model->index(row, column).data().toString().simplified(); // no tab, no break
    }
    return cells.join(u'\t');
}

void ErrorTable::copyCell() const
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    }
}

void ErrorTable::copyRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        lines << rowText(row);
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}
