// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/versions.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

QStringList versionLines()
{
    return {u"Telltale " TELLTALE_VERSION
            ", Qt %1, %2, %3"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                    QSysInfo::currentCpuArchitecture())};
}
