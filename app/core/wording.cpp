// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace {
QString twoUnits(qint64 big, qint64 small, const QString &both, const QString &bigOnly)
{
    return small == 0 ? bigOnly.arg(big) : both.arg(big).arg(small);
}
}

QString inWords(std::chrono::milliseconds duration)
{
    const auto span = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(duration));
    if (span < 1min) {
        //: A duration: seconds
        return Wording::tr("%1 s").arg(span.count());
    }
    const qint64 minutes = span / 1min;
    if (span < 1h) {
        //: A duration: minutes
        return Wording::tr("%1 min").arg(minutes);
    }
    if (span < 24h) {
        //: A duration: hours and minutes; then whole hours
        return twoUnits(minutes / 60, minutes % 60, Wording::tr("%1 h %2 min"),
                        Wording::tr("%1 h"));
    }
    const qint64 hours = span / 1h;
    //: A duration: days and hours; then whole days
    return twoUnits(hours / 24, hours % 24, Wording::tr("%1 d %2 h"), Wording::tr("%1 d"));
}

QString latencyInWords(std::chrono::microseconds latency)
{
    if (latency < 999'500us) {
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
    if (now - at < 2s) {
        return Wording::tr("just now");
    }
    //: %1 is a duration such as "4 min"
    return Wording::tr("%1 ago").arg(inWords(now - at));
}

QString timeInWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (std::chrono::abs(now - at) < 18h) {
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
