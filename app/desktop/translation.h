// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

/// A language that the program can speak.
struct Language {
    QString code; ///< "de", "zh_CN".
    QString name; ///< As its speakers call it.
};

/// All that are compiled in, English too, by their names.
[[nodiscard]] QList<Language> languages();

/// Has \p application speak \p language ("de"), Qt's own texts included; empty: the system's.
/// Without a translation it speaks English. Call it before anything is shown.
void installTranslator(QCoreApplication &application, const QString &language);
