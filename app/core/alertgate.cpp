// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertgate.h"

#include "core/alertwords.h"

#include <QMetaEnum>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = Alert::Kind;

namespace {
constexpr qsizetype mostHeld = 50;
constexpr std::chrono::hours hour{1};

bool isMuted(const Alert &alert, const Settings &settings)
{
    const auto name
        = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(static_cast<int>(alert.kind)));
    return !settings.notify || settings.mutedAlerts.contains(name, Qt::CaseInsensitive);
}

bool isOfPage(const Alert &alert)
{
    return alert.kind == Kind::Posted || alert.kind == Kind::Resolved;
}

/// Asked for by the user just now or a moment ago: nothing holds it back.
bool isAskedFor(const Alert &alert)
{
    return alert.kind == Kind::Back || alert.kind == Kind::Test;
}

void hold(AlertGate &gate, const Alert &alert)
{
    if (gate.held.size() == mostHeld) {
        gate.held.removeFirst();
        ++gate.dropped;
    }
    gate.held.append(alert);
}

qsizetype toldLately(const QList<QDateTime> &told, const QDateTime &now)
{
    return std::count_if(told.cbegin(), told.cend(),
                         [&now](const QDateTime &at) { return at <= now && now - at < hour; });
}

void noteTold(AlertGate &gate, const QDateTime &now)
{
    gate.told.removeIf([&now](const QDateTime &at) { return at > now || now - at >= hour; });
    gate.told.append(now);
}
}

bool isQuiet(const Settings &settings, const QDateTime &now, const QTimeZone &zone)
{
    const QTime time = now.toTimeZone(zone).time();
    const QTime from = settings.quietFrom;
    const QTime until = settings.quietUntil;
    if (!settings.quietHours || from == until) {
        return false;
    }
    return from < until ? time >= from && time < until : time >= from || time < until;
}

QDateTime quietEnd(const Settings &settings, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = now.toTimeZone(zone);
    const bool isTomorrow = local.time() >= settings.quietUntil;
    const QDate day = local.date().addDays(isTomorrow ? 1 : 0);
    const QDateTime end(day, settings.quietUntil, zone);
    if (end.toUTC().toTimeZone(zone).time() != settings.quietUntil) { // that day has no such time
        return day.startOfDay(zone).toUTC().addMSecs(settings.quietUntil.msecsSinceStartOfDay());
    }
    return end.toUTC();
}

AlertGate::Hold AlertGate::hold(const Settings &settings, const QDateTime &now,
                                const QTimeZone &zone) const
{
    if (snoozedUntil > now) {
        return Hold::Snoozed;
    }
    if (doNotDisturb) {
        return Hold::DoNotDisturb;
    }
    if (isQuiet(settings, now, zone)) {
        return Hold::QuietHours;
    }
    return toldLately(told, now) >= settings.alertsAnHour ? Hold::Capped : Hold::None;
}

QList<Alert> AlertGate::pass(const QList<Alert> &alerts, const Settings &settings,
                             const QDateTime &now, const QTimeZone &zone)
{
    const bool isBack = std::any_of(alerts.cbegin(), alerts.cend(),
                                    [](const Alert &each) { return each.kind == Kind::Back; });
    QList<Alert> passed;
    for (const Alert &alert : alerts) {
        if (isMuted(alert, settings) || (isBack && alert.kind == Kind::Recovered)) {
            continue; // the latter is said by Back
        }
        if (alert.subject == u"incident"_s) {
            isAcknowledged = false; // it has changed
        }
        const bool isKnown = isAcknowledged && isOfPage(alert);
        if (!isAskedFor(alert) && (isKnown || hold(settings, now, zone) != Hold::None)) {
            ::hold(*this, alert);
            continue;
        }
        noteTold(*this, now);
        passed.append(alert);
    }
    return passed;
}

std::optional<Alert> AlertGate::release(const Settings &settings, const QDateTime &now,
                                        const QTimeZone &zone)
{
    if (hold(settings, now, zone) != Hold::None) {
        return std::nullopt;
    }
    const auto stays = [this](const Alert &each) { return isAcknowledged && isOfPage(each); };
    QList<Alert> free;
    std::copy_if(held.cbegin(), held.cend(), std::back_inserter(free), std::not_fn(stays));
    if (free.isEmpty()) {
        return std::nullopt;
    }
    const int more = std::exchange(dropped, 0);
    held.removeIf(std::not_fn(stays));
    noteTold(*this, now);
    return free.size() == 1 && more == 0 ? free.constFirst() : summaryAlert(free, more, now);
}

QDateTime AlertGate::releaseAt(const Settings &settings, const QDateTime &now,
                               const QTimeZone &zone) const
{
    switch (hold(settings, now, zone)) {
    case Hold::Snoozed:
        return snoozedUntil;
    case Hold::QuietHours:
        return quietEnd(settings, now, zone);
    case Hold::Capped:
        return told.at(told.size() - settings.alertsAnHour) + hour;
    case Hold::None:
    case Hold::DoNotDisturb:
        break;
    }
    return {};
}
