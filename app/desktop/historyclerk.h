// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/exportformat.h"

#include <QDateTime>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <memory>

class History;

/// Writes all observations into a file and deletes old ones, a piece at a time, so that the window
/// goes on drawing meanwhile. One thing at a time; each ends with one finished().
class HistoryClerk : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    explicit HistoryClerk(History &history, QObject *parent = nullptr);
    ~HistoryClerk() override;

    /// Writes what was seen until \p now to \p file, oldest first: whole or not at all.
    void writeAll(const QString &file, ExportFormat format, const QDateTime &now);
    /// Deletes for good what is older than \p before, as History::forget() does.
    void forget(const QDateTime &before);
    /// A file that isn't whole yet is dropped; what was deleted is gone.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_next.isActive(); }

Q_SIGNALS:
    /// How much is done, from 0 to 100.
    void progressed(int percent);
    /// In one sentence; \p deleted: whether some of the history is gone now.
    void finished(const QString &outcome, bool deleted);

private:
    void begin(const QDateTime &until);
    void work();
    [[nodiscard]] bool writePiece(const QDateTime &end);
    void finish();
    void end(const QString &outcome);

    History &m_history;
    QTimer m_next;
    QDateTime m_from;
    QDateTime m_at;
    QDateTime m_until;
    std::unique_ptr<QSaveFile> m_file; // none while deleting
    ExportFormat m_format = ExportFormat::Csv;
    qint64 m_count = 0; // written
};
