// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testmodel.h"

#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/testwords.h"

namespace {
constexpr qsizetype longestCell = 80;

QString cell(const Observation &seen, int column)
{
    switch (column) {
    case TestModel::Time:
        return exactTime(seen.at);
    case TestModel::ModelName:
        return seen.model;
    case TestModel::Status:
        //: %1 an HTTP status, %2 what it means
        return TestModel::tr("%1 · %2").arg(statusOf(seen), titleOf(seen.outcome));
    case TestModel::FirstToken:
        return latencyText(seen.phases.firstToken);
    case TestModel::Total:
        return latencyText(seen.phases.total);
    case TestModel::Tokens:
        return tokensText(seen);
    case TestModel::Price:
        return priceText(seen);
    case TestModel::RequestId:
        return seen.requestId;
    default:
        return {};
    }
}

bool isFigure(int column)
{
    return column == TestModel::FirstToken || column == TestModel::Total
        || column == TestModel::Price;
}
}

void TestModel::setTests(const QList<TestResult> &tests)
{
    if (tests != m_tests) {
        beginResetModel();
        m_tests = tests;
        endResetModel();
    }
}

const TestResult &TestModel::at(int row) const
{
    return m_tests.at(m_tests.size() - 1 - row);
}

int TestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tests.size());
}

int TestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter)
            | int(isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QString text
        = bounded(cell(at(index.row()).seen, index.column()).simplified(), longestCell);
    if (role == Qt::ToolTipRole) {
        return plainToolTip(text);
    }
    return text.isEmpty() ? dash() : text;
}

QVariant TestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case ModelName:
        return tr("Model");
    case Status:
        return tr("Status");
    case FirstToken:
        return tr("First token");
    case Total:
        //: Heading of a column: how long the whole request took
        return tr("Total");
    case Tokens:
        return tr("Tokens");
    case Price:
        return tr("Price");
    case RequestId:
        return tr("Request id");
    default:
        return {};
    }
}
