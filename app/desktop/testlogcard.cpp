// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testlogcard.h"

#include "desktop/listlook.h"
#include "desktop/plainlabel.h"
#include "desktop/testmodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int mostRowsShown = 10; // the rest is scrolled to
constexpr int widestColumn = 26; // characters
}

TestLogCard::TestLogCard(QWidget *parent)
    : Card(tr("Earlier tests"), parent)
    , m_model(new TestModel(this))
    , m_table(new QTableView(this))
    , m_none(new PlainLabel(tr("No test has been sent yet. Each one is listed here, the last 50 "
                               "also after a restart."),
                            this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Earlier tests"));
    makeList(m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_none->setMuted();
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    m_table->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    Q_EMIT chosen(m_model->at(current.row()));
                }
            });
    // A click on the row that is current already changes nothing, yet it is meant.
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->at(index.row())); });
}

void TestLogCard::setTests(const QList<TestResult> &tests)
{
    m_model->setTests(tests);
    m_none->setVisible(tests.isEmpty());
    m_table->setVisible(!tests.isEmpty());
    fit();
}

void TestLogCard::fit()
{
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column < TestModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(rows * row + m_table->horizontalHeader()->sizeHint().height()
                            + row); // room for the bar below it
}
