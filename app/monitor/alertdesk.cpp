// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/alertdesk.h"

#include "core/alertwords.h"
#include "core/digest.h"
#include "core/watchedhour.h"
#include "store/history.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
QString blobName()
{
    return u"alerts"_s;
}

QTimeZone here()
{
    return QTimeZone::systemTimeZone();
}
}

AlertDesk::AlertDesk(History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_state(alertStateFromJson(history.kept(blobName())))
    , m_kept(m_state)
{
    m_state.memory.startedAt = m_clock.utc();
    m_release.setSingleShot(true);
    connect(&m_release, &QTimer::timeout, this, &AlertDesk::settle);
}

void AlertDesk::setSettings(const Settings &settings)
{
    const bool isOther = settings.digest != m_settings.digest;
    m_settings = settings;
    const auto due = digestDue(settings.digest, m_clock.utc(), here());
    if (due && (isOther && !m_state.digestDay.isValid())) {
        m_state.digestDay = *due; // the first comes when it is due next
    } else if (!due) {
        m_state.digestDay = {};
    }
    settle();
}

void AlertDesk::consider(const AlertFacts &facts)
{
    m_verdict = facts.verdict;
    if (!facts.verdict.incidentSince.isValid()) {
        m_state.gate.isAcknowledged = false;
    }
    tell(alertsFor(m_state.memory, facts, m_clock.utc()) + digest());
}

void AlertDesk::tell(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        Q_EMIT raised(alert, m_verdict);
    }
    const QList<Alert> passed = m_state.gate.pass(alerts, m_settings, m_clock.utc(), here());
    for (const Alert &alert : passed) {
        Q_EMIT told(alert);
    }
    settle();
}

/// Tells what nothing holds any more, keeps what has changed, and waits for the next end.
void AlertDesk::settle()
{
    const QDateTime now = m_clock.utc();
    if (const auto alert = m_state.gate.release(m_settings, now, here())) {
        Q_EMIT told(*alert);
    }
    if (m_state != m_kept) {
        m_kept = m_state;
        m_history.keep(blobName(), toJson(m_state));
    }

    const AlertGate &gate = m_state.gate;
    const QDateTime until = gate.releaseAt(m_settings, now, here());
    if (until.isValid()) {
        constexpr std::chrono::hours longest{1}; // timers stand still while the machine sleeps
        m_release.start(m_clock.real(std::clamp<std::chrono::milliseconds>(
            until - now, std::chrono::milliseconds{1}, longest)));
    } else {
        m_release.stop();
    }

    const AlertDeskState newest{.hold = gate.hold(m_settings, now, here()),
                                .until = until,
                                .held = static_cast<int>(gate.held.size()) + gate.dropped,
                                .isAcknowledged = gate.isAcknowledged,
                                .wantsBack = m_state.memory.wantsBack,
                                .followed = m_state.memory.followed};
    if (newest != m_told) {
        m_told = newest;
        Q_EMIT stateChanged(m_told);
    }
}

QList<Alert> AlertDesk::digest()
{
    const QDateTime now = m_clock.utc();
    const auto due = digestDue(m_settings.digest, now, here());
    if (!due || !m_state.digestDay.isValid() || *due <= m_state.digestDay) {
        return {};
    }
    m_state.digestDay = *due;
    const Days days = digestDays(m_settings.digest, *due, here());
    const QList<Incident> incidents = m_history.incidents(days.from(), days.until());
    const auto hours = watchedHours(m_history.hours(days.from(), days.until()), incidents, now);
    return {digestAlert(periodOf(days, hours, incidents, now), m_verdict, now)};
}

void AlertDesk::snooze(std::chrono::seconds howLong)
{
    const bool isOn = howLong > std::chrono::seconds{0};
    m_state.gate.snoozedUntil = isOn ? m_clock.utc() + howLong : QDateTime();
    settle();
}

void AlertDesk::acknowledge()
{
    m_state.gate.isAcknowledged = m_verdict.incidentSince.isValid();
    settle();
}

void AlertDesk::setDoNotDisturb(bool isOn)
{
    m_state.gate.doNotDisturb = isOn;
    settle();
}

void AlertDesk::setBackWanted(bool isWanted)
{
    m_state.memory.wantsBack = isWanted;
    consider({.verdict = m_verdict});
}

void AlertDesk::follow(const QString &id, bool isFollowed)
{
    QStringList &followed = m_state.memory.followed;
    followed.removeAll(id);
    if (isFollowed) {
        constexpr qsizetype most = 20;
        followed = followed.last(std::min(followed.size(), most - 1)) << id;
    }
    consider({.verdict = m_verdict});
}

void AlertDesk::tryOut()
{
    Q_EMIT told(testAlert(m_verdict, m_clock.utc()));
}

void AlertDesk::grant(const AlertWish &wish)
{
    switch (wish.kind) {
    case AlertWish::Kind::Snooze:
        snooze(wish.howLong);
        return;
    case AlertWish::Kind::TellWhenBack:
        setBackWanted(wish.isOn);
        return;
    case AlertWish::Kind::Follow:
        follow(wish.incident, wish.isOn);
        return;
    case AlertWish::Kind::TryOut:
        tryOut();
        return;
    }
}
