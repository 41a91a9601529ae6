// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

#include <optional>

class Card;
class History;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class TestLogCard;
class TestResultCard;

/// The minimal test request: one click, and everything about its answer.
class TestPage : public Page
{
    Q_OBJECT

public:
    /// \p history must outlive the page.
    TestPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;
    /// As a click on the button; nothing while that is off.
    void send();

private:
    [[nodiscard]] Card *makeRequest();
    void showModels(const QList<Model> &models);
    void showPrice();
    void showState();
    void showLast();
    void takeCount(const TestResult &result);
    [[nodiscard]] TestRequest request() const;
    [[nodiscard]] bool isCounted(const TestRequest &wanted) const;

    const History &m_history;
    TestResultCard *m_resultCard;
    TestLogCard *m_log;
    Settings m_settings;
    QList<Model> m_models;
    std::optional<TestResult> m_told; // the last, counts included
    std::optional<TestResult> m_result; // the last that is shown
    TestRequest m_counting; // what the running count is of; countOnly while it runs
    TestRequest m_counted; // what m_tokens were counted of
    std::optional<int> m_tokens;
    bool m_hasKey = false;
    bool m_testing = false;
    Phases m_soFar;
    bool m_logRead = false;
    QComboBox *m_model = nullptr;
    QCheckBox *m_stream = nullptr;
    QLineEdit *m_prompt = nullptr;
    QSpinBox *m_maxTokens = nullptr;
    PlainLabel *m_price = nullptr;
    PlainLabel *m_noKey = nullptr;
    QPushButton *m_enterKey = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_count = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_busy = nullptr;
};
