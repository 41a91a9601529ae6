// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

/// Has \p application speak \p language ("de"), Qt's own texts included; empty: the system's.
/// Without a translation it speaks English. Call it before anything is shown.
void installTranslator(QCoreApplication &application, const QString &language);
