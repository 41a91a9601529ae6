// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historyclerk.h"

#include "store/history.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
// With a check every 10 s these are some 60 and 360 rows, in well below 5 ms each; where there are
// none, a piece takes microseconds. So pieces are worked off until a frame's time is half over.
constexpr std::chrono::minutes written = 10min;
constexpr std::chrono::minutes deleted = 60min;
constexpr qint64 atOnce = 8; // ms
}

HistoryClerk::HistoryClerk(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&m_next, &QTimer::timeout, this, &HistoryClerk::work);
}

HistoryClerk::~HistoryClerk() = default;

void HistoryClerk::writeAll(const QString &file, ExportFormat format, const QDateTime &now)
{
    m_format = format;
    m_count = 0;
    m_file = std::make_unique<QSaveFile>(file);
    if (m_file->open(QIODevice::WriteOnly)) {
        m_file->write(exportHead(format));
    }
    begin(now);
}

void HistoryClerk::forget(const QDateTime &before)
{
    m_file.reset();
    begin(before);
}

void HistoryClerk::begin(const QDateTime &until)
{
    const QDateTime first = m_history.firstSeen();
    m_from = first.isValid() ? std::min(first, until) : until;
    m_at = m_from;
    m_until = until;
    m_next.start(0ms);
}

void HistoryClerk::work()
{
    QElapsedTimer took;
    took.start();
    bool isWell = true;
    while (isWell && m_at < m_until && took.elapsed() < atOnce) {
        const QDateTime next = std::min(m_at + (m_file ? written : deleted), m_until);
        isWell = m_file ? writePiece(next) : m_history.forget(next);
        m_at = next;
    }
    if (!isWell) {
        //: %1 is the reason as the system gives it
        end(m_file ? tr("The file could not be written: %1").arg(m_file->errorString())
                   : m_history.trouble());
    } else if (m_at >= m_until) {
        finish();
    } else {
        Q_EMIT progressed(static_cast<int>(m_from.msecsTo(m_at) * 100 / m_from.msecsTo(m_until)));
    }
}

bool HistoryClerk::writePiece(const QDateTime &end)
{
    if (!m_file->isOpen()) {
        return false;
    }
    const auto seen = m_history.observations({.from = m_at, .until = end});
    QByteArray lines;
    for (const Observation &each : seen) {
        lines += exportLine(each, m_format);
    }
    m_count += seen.size();
    return m_file->write(lines) == lines.size();
}

void HistoryClerk::finish()
{
    if (!m_file) {
        m_history.forget(m_until); // where no observation was left, the rest may be
        m_history.shrink();
        end(tr("Deleted."));
        return;
    }
    const QString name = QDir::toNativeSeparators(m_file->fileName());
    if (!m_file->commit()) {
        end(tr("The file could not be written: %1").arg(m_file->errorString()));
        return;
    }
    //: %n checks went into the file %1
    end(tr("Wrote %n check(s) to %1.", nullptr, static_cast<int>(m_count)).arg(name));
}

void HistoryClerk::cancel()
{
    if (isBusy()) {
        end(m_file ? tr("Cancelled; no file was written.")
                   : tr("Stopped; what was deleted until then is gone."));
    }
}

void HistoryClerk::end(const QString &outcome)
{
    m_next.stop();
    const bool isCut = m_file == nullptr;
    m_file.reset(); // one that was not committed is gone with it
    Q_EMIT finished(outcome, isCut);
}
