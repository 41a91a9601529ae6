// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "desktop/page.h"

#include <QDateTime>
#include <QTimer>

class ErrorChart;
class ErrorDetails;
class ErrorModel;
class ErrorTable;
class History;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class TroubleReader;

/// What went wrong in a range of time: how often as a chart, one by one as a table, and below it
/// what the chosen row means.
class ErrorsPage : public Page
{
    Q_OBJECT

public:
    ErrorsPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;
    /// Makes \p seen the current entry, as soon as it is read; drops the filter for that.
    void choose(const Observation &seen);

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeEntries();
    [[nodiscard]] QWidget *makeNoMatch();
    void addShortcuts();
    void read();
    void filter();
    void clearFilter();
    void showCounts();
    void showSummary();
    void showCurrent();
    void findChosen();
    void copyCurl();
    void askForFile();
    void exportTo(const QString &file, const QString &format);
    [[nodiscard]] QString currentCurl() const;

    Clock m_clock;
    Settings m_settings;
    bool m_hasKey = false;
    QList<Model> m_models;
    QTimer m_counting;
    TroubleReader *m_reader;
    ErrorModel *m_model;
    QTabBar *m_ranges = nullptr;
    QComboBox *m_fault = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_export = nullptr;
    ErrorChart *m_chart = nullptr;
    PlainLabel *m_summary = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_entries = nullptr;
    QWidget *m_noMatch = nullptr;
    PlainLabel *m_noMatchText = nullptr;
    PlainLabel *m_empty = nullptr;
    ErrorTable *m_table = nullptr;
    ErrorDetails *m_details = nullptr;
    QDateTime m_chosen; // when the entry to be chosen began; invalid: none
    QString m_said; // of the last export; until something else is looked at
    bool m_started = false;
};
