// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// Makes sure that only one program of its kind runs for this user: one that watches, be it the
/// tray program or the agent, and besides one demo. Which settings and history they use makes no
/// difference; another runtime directory does.
///
/// Held by a lock that the kernel opens when the process ends, however it ends. Needs neither an
/// application object nor an event loop.
class Instance
{
public:
    enum class Kind { Tray, Agent, Demo };

    enum class Claim {
        Granted, ///< This is the one, until it ends.
        Taken, ///< Another one runs: runningIn() tells which.
        Impossible, ///< No lock can be had in there: nobody knows.
    };

    /// \p directory is made when missing, for this user alone.
    Instance(QString directory, Kind kind);
    ~Instance();
    Q_DISABLE_COPY_MOVE(Instance)

    /// Waits a moment for one that is just starting or ending. Once granted, what an earlier one
    /// left behind is gone and others can already ask(), to be answered when listener() is read.
    [[nodiscard]] Claim claim();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &directory() const { return m_directory; }
    /// A listening socket of ours; -1: there is none. Whoever takes it closes it.
    [[nodiscard]] int takeListener();

private:
    [[nodiscard]] Claim tryClaim();
    void takeOver();

    QString m_directory;
    Kind m_kind;
    int m_folder = -1;
    int m_lock = -1;
    int m_listener = -1;
};

/// Who holds the lock.
struct Holder {
    Instance::Kind kind = Instance::Kind::Tray;
    qint64 pid = 0;

    bool operator==(const Holder &) const = default;
};

/// Who runs in \p directory besides a demo (or, with \p demo, which demo); none: nobody does.
/// What it left in the directory before it is told here is its own.
[[nodiscard]] std::optional<Holder> runningIn(const QString &directory, bool demo = false);

/// Says \p word ("show", "check", "snooze 3600") to the one that runs, and returns its answer,
/// "ok" or a sentence that says why not; none when there is nobody, or none in time. Blocks as
/// long as \p patience; with none at all it says the word and doesn't wait for the answer.
[[nodiscard]] std::optional<QByteArray> ask(const QString &directory, const QByteArray &word,
                                            std::chrono::milliseconds patience, bool demo = false);

/// "telltale (process 123)": for a sentence about \p holder.
[[nodiscard]] QString nameOf(const Holder &holder);
