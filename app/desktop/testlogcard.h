// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/testrequest.h"
#include "desktop/card.h"

#include <QList>

class QTableView;
class TestModel;

/// The tests that were sent before, as a table.
class TestLogCard : public Card
{
    Q_OBJECT

public:
    explicit TestLogCard(QWidget *parent = nullptr);

    /// Oldest first. No row is chosen afterwards.
    void setTests(const QList<TestResult> &tests);

Q_SIGNALS:
    /// By a click or the keys.
    void chosen(const TestResult &test);

private:
    void fit();

    TestModel *m_model;
    QTableView *m_table;
    PlainLabel *m_none;
};
