// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/verdict.h"

#include <QObject>
#include <QString>

/// The verdict's JSON in a file, for other programs to read. Never half written; readable by this
/// user alone; gone when the program ends.
///
/// It has one field more: "fresh_until", after which it must not be believed, since the program
/// that wrote it doesn't go on as planned. Null where it says that it can't tell anyway.
class StateFile : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static QString pathIn(const QString &directory);

    /// Makes the directory of \p path when it is missing. An empty \p path: no file.
    StateFile(QString path, Clock clock, QObject *parent = nullptr);
    ~StateFile() override;

public Q_SLOTS:
    /// Replaces what it says by \p verdict as of now. When that can't be written the file goes,
    /// rather than say what is no longer so.
    void write(const Verdict &verdict) const;

private:
    QString m_path;
    Clock m_clock;
};
