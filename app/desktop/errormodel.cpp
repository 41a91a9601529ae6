// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errormodel.h"

#include "core/apikey.h"
#include "core/explanation.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <algorithm>

namespace {
constexpr qsizetype longestCell = 300;
constexpr qsizetype few = 16; // a view takes so many insertions faster than a reset

QString orDash(const QString &remote)
{
    return remote.isEmpty() ? dash() : bounded(remote, longestCell);
}

/// The history holds no key; should an older one do, it isn't seen, found, copied or exported.
Observation masked(Observation seen)
{
    for (QString Observation::*text :
         {&Observation::errorType, &Observation::errorCode, &Observation::message,
          &Observation::requestId, &Observation::model, &Observation::edge}) {
        seen.*text = withoutKeys(seen.*text);
    }
    return seen;
}
}

void ErrorModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_sorted.clear();
    m_shown.clear();
    endResetModel();
}

void ErrorModel::add(const QList<Observation> &seen)
{
    QList<int> fresh;
    for (const Observation &one : seen) {
        if (!one.isOk()) {
            fresh << static_cast<int>(m_rows.size());
            m_rows << rowOf(one);
        }
    }
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::ranges::sort(fresh, before);
    const auto known = m_sorted.size();
    m_sorted += fresh;
    std::ranges::inplace_merge(m_sorted, m_sorted.begin() + known, before);
    insert(filtered(fresh));
}

void ErrorModel::insert(const QList<int> &fresh)
{
    if (fresh.isEmpty()) {
        return;
    }
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    if (m_shown.isEmpty() || isBefore(m_shown.constLast(), fresh.constFirst())) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_shown += fresh;
        endInsertRows();
        return;
    }
    if (fresh.size() > few) {
        beginResetModel();
        m_shown = filtered(m_sorted);
        endResetModel();
        return;
    }
    for (const int number : fresh) {
        const auto place = std::upper_bound(m_shown.cbegin(), m_shown.cend(), number, before);
        const int row = static_cast<int>(std::distance(m_shown.cbegin(), place));
        beginInsertRows({}, row, row);
        m_shown.insert(row, number);
        endInsertRows();
    }
}

void ErrorModel::forget(const QDateTime &from)
{
    const qint64 oldest = from.toMSecsSinceEpoch();
    const auto isOld = [oldest](const Row &row) { return row.at < oldest; };
    if (std::none_of(m_rows.cbegin(), m_rows.cend(), isOld)) {
        return;
    }
    beginResetModel();
    m_rows.removeIf(isOld);
    m_sorted.clear();
    for (int number = 0; number < static_cast<int>(m_rows.size()); ++number) {
        m_sorted << number;
    }
    std::ranges::sort(m_sorted, [this](int left, int right) { return isBefore(left, right); });
    m_shown = filtered(m_sorted);
    endResetModel();
}

void ErrorModel::setFilter(const Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    // One more letter hides more and shows nothing new.
    const bool narrows = filter.cause == m_filter.cause && filter.text.startsWith(m_filter.text);
    m_filter = filter;
    m_words = filter.text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    const QList<int> shown = filtered(narrows ? m_shown : m_sorted);
    const bool none = shown.isEmpty() && m_shown.isEmpty(); // Qt compares those through null
    if (none || shown == m_shown) {
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int ErrorModel::rowOf(int number) const
{
    return static_cast<int>(m_shown.indexOf(number));
}

ErrorModel::Row ErrorModel::rowOf(const Observation &seen) const
{
    const Observation safe = masked(seen);
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        cells << text(safe, column);
    }
    return {.seen = safe,
            .at = safe.at.toMSecsSinceEpoch(),
            .haystack = cells.join(u'\n').toCaseFolded(),
            .key = keyOf(safe, m_column)};
}

bool ErrorModel::isBefore(int left, int right) const
{
    const Row &a = m_rows.at(left);
    const Row &b = m_rows.at(right);
    const bool rising = m_order == Qt::AscendingOrder;
    if (a.key.number != b.key.number) {
        return (a.key.number < b.key.number) == rising;
    }
    if (const int order = a.key.text.compare(b.key.text); order != 0) {
        return (order < 0) == rising;
    }
    return a.at != b.at ? a.at > b.at : left < right;
}

bool ErrorModel::isShown(const Row &row) const
{
    return (!m_filter.cause || causeOf(row.seen.outcome) == *m_filter.cause)
        && std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QString &word) { return row.haystack.contains(word); });
}

QList<int> ErrorModel::filtered(const QList<int> &numbers) const
{
    QList<int> shown;
    shown.reserve(numbers.size());
    std::copy_if(numbers.cbegin(), numbers.cend(), std::back_inserter(shown),
                 [this](int number) { return isShown(m_rows.at(number)); });
    return shown;
}

int ErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ErrorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Observation &seen = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(seen, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(seen, index.column()) + u'\n' + explain(seen, seen.at).text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Latency ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant ErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Status:
        //: HTTP status, or what went wrong instead of an answer
        return tr("Status");
    case Type:
        return tr("Error type");
    case Code:
        //: The error's code, which tells more than its type
        return tr("Code");
    case Fault:
        return tr("Whose fault");
    case Rung:
        //: Which kind of check it was
        return tr("Check");
    case ModelName:
        //: The model of the AI that was asked
        return tr("Model");
    case Latency:
        return tr("Latency");
    case Edge:
        //: Which of the vendor's sites answered
        return tr("Edge");
    case RequestId:
        return tr("Request id");
    case ColumnCount:
        break;
    }
    return {};
}

void ErrorModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_column && order == m_order)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> numbers;
    for (const QModelIndex &index : before) {
        numbers << numberOf(index.row());
    }
    m_column = column;
    m_order = order;
    for (Row &row : m_rows) {
        row.key = keyOf(row.seen, column);
    }
    std::ranges::sort(m_sorted, [this](int left, int right) { return isBefore(left, right); });
    m_shown = filtered(m_sorted);
    QList<int> places(m_rows.size());
    for (int row = 0; row < rowCount(); ++row) {
        places[m_shown.at(row)] = row;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after << index(places.at(numbers.at(i)), before.at(i).column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QString ErrorModel::text(const Observation &seen, int column)
{
    switch (static_cast<Column>(column)) {
    case Time:
        return exactTime(seen.at);
    case Status:
        return statusOf(seen);
    case Type:
        return orDash(seen.errorType);
    case Code:
        return orDash(seen.errorCode);
    case Fault:
        return titleOf(causeOf(seen.outcome));
    case Rung:
        return titleOf(seen.rung);
    case ModelName:
        return orDash(seen.model);
    case Latency:
        return latencyText(seen.phases.total);
    case Edge:
        return orDash(seen.edge);
    case RequestId:
        return orDash(seen.requestId);
    case ColumnCount:
        break;
    }
    return {};
}

ErrorModel::Key ErrorModel::keyOf(const Observation &seen, int column)
{
    if (column == Time) {
        return {.number = seen.at.toMSecsSinceEpoch()};
    }
    if (column == Latency) {
        return {.number = seen.phases.total ? seen.phases.total->count() : -1};
    }
    if (column == Status && seen.httpStatus > 0) {
        return {.number = seen.httpStatus};
    }
    return {.text = text(seen, column).toCaseFolded()};
}
