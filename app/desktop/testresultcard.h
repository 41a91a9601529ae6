// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "desktop/card.h"

class LightMark;
class PhaseBars;
class QMenu;
class QPlainTextEdit;
class QPushButton;

/// Everything about the answer to one test, and the request to be taken along.
class TestResultCard : public Card
{
    Q_OBJECT

public:
    explicit TestResultCard(Clock clock, QWidget *parent = nullptr);

    /// What the copied programs are written for.
    void setSettings(const Settings &settings) { m_settings = settings; }
    void showResult(const TestResult &result);
    /// Instead of a result: what the one under way does just now.
    void showRunning(const Phases &soFar, bool streams);

private:
    [[nodiscard]] QMenu *makeCopies();
    [[nodiscard]] QLayout *makeButtons();
    void makeRaw();
    void showFacts(const TestResult &result);

    Clock m_clock;
    Settings m_settings;
    TestResult m_result;
    LightMark *m_light = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_reply = nullptr;
    PhaseBars *m_phases = nullptr;
    PlainLabel *m_facts = nullptr;
    QPushButton *m_copyAs = nullptr;
    QPushButton *m_copyId = nullptr;
    QPushButton *m_openRaw = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    PlainLabel *m_cut = nullptr;
};
