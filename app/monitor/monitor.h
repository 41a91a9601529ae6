// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/judge.h"
#include "core/model.h"
#include "core/settings.h"
#include "core/verdict.h"

#include <QObject>

#include <chrono>

class History;

/// The middle of the program: takes observations in, keeps them, and tells the verdict.
///
/// Also plans the next probe. Lives in the main thread; knows no socket and no widget.
class Monitor : public QObject
{
    Q_OBJECT

public:
    /// What is worth interrupting the user for.
    struct Alert {
        enum class Kind { Confirmed, Recovered };
        Kind kind = Kind::Confirmed;
        Verdict verdict;
    };

    /// \p history must outlive the monitor.
    Monitor(History &history, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const Verdict &verdict() const;

public Q_SLOTS:
    void setSettings(const Settings &settings, bool hasKey);
    void start();
    void observe(const Observation &seen);
    void readPage(const PageReport &report);
    void learnModels(const QList<Model> &models);
    void checkNow();
    void pause(std::chrono::milliseconds howLong);
    void resume();

Q_SIGNALS:
    void verdictChanged(const Verdict &verdict);
    void alerted(const Monitor::Alert &alert);
    /// Replaces whatever probe was planned. \p after is real time.
    void probeWanted(Observation::Rung rung, std::chrono::milliseconds after);
    void pageWanted();
};
