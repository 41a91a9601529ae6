// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording.h"

#include <QLocale>

namespace {
constexpr std::chrono::microseconds wholeSecond{999'500}; // what would be written as 1000 ms
constexpr std::chrono::seconds justNow{2};
constexpr std::chrono::hours sameDay{18};

QString twoUnits(qint64 big, qint64 small, const QString &both, const QString &bigOnly)
{
    return small == 0 ? bigOnly.arg(big) : both.arg(big).arg(small);
}
}

QString inWords(std::chrono::milliseconds duration)
{
    const qint64 seconds
        = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(duration)).count();
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1) {
        //: A duration: seconds
        return Wording::tr("%1 s").arg(seconds);
    }
    if (hours < 1) {
        //: A duration: minutes
        return Wording::tr("%1 min").arg(minutes);
    }
    if (hours < 24) {
        //: A duration: hours and minutes; then whole hours
        return twoUnits(hours, minutes % 60, Wording::tr("%1 h %2 min"), Wording::tr("%1 h"));
    }
    //: A duration: days and hours; then whole days
    return twoUnits(hours / 24, hours % 24, Wording::tr("%1 d %2 h"), Wording::tr("%1 d"));
}

QString latencyInWords(std::chrono::microseconds latency)
{
    if (latency < wholeSecond) {
        //: How long an answer took: milliseconds
        return Wording::tr("%1 ms").arg(
            std::chrono::round<std::chrono::milliseconds>(latency).count());
    }
    //: How long an answer took: seconds with one decimal
    return Wording::tr("%1 s").arg(
        QLocale().toString(std::chrono::duration<double>(latency).count(), 'f', 1));
}

QString ageInWords(const QDateTime &at, const QDateTime &now)
{
    if (now - at < justNow) {
        return Wording::tr("just now");
    }
    //: %1 is a duration such as "4 min"
    return Wording::tr("%1 ago").arg(inWords(now - at));
}

QString timeInWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (std::chrono::abs(now - at) < sameDay) {
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    }
    return QLocale().toString(local, QLocale::ShortFormat);
}

QString sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (!text.isEmpty() && !part.isEmpty()) {
            text += u' ';
        }
        text += part;
    }
    return text;
}
