// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QDateTime isoDate(QStringView text)
{
    QDateTime date = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (date.timeSpec() == Qt::LocalTime) {
        date.setTimeSpec(Qt::UTC);
    }
    return date.toUTC();
}

QDateTime httpDate(QByteArrayView value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}
