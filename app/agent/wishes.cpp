// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/wishes.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Whether \p text can be what a desktop makes up for one start of a program.
bool isActivation(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 200
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
}
}

Wishes::Wishes(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_window.setSingleShot(true);
    connect(&m_window, &QTimer::timeout, this, &Wishes::windowWanted);
}

QString Wishes::checkNow()
{
    if (!isHeard(QMetaMethod::fromSignal(&Wishes::checkWanted))) {
        return u"This program can't check."_s;
    }
    const auto now = m_clock.steady();
    if (!m_checkedAt || now - *m_checkedAt >= leastBetweenChecks) {
        m_checkedAt = now;
        Q_EMIT checkWanted();
    }
    return {};
}

QString Wishes::snooze(std::chrono::seconds howLong)
{
    if (!isHeard(QMetaMethod::fromSignal(&Wishes::snoozeWanted))) {
        return u"This program alerts nobody, so there is nothing to snooze."_s;
    }
    if (howLong < std::chrono::seconds{0} || howLong > longestSnooze) {
        return u"It can be snoozed for 7 days at most."_s;
    }
    Q_EMIT snoozeWanted(howLong);
    return {};
}

QString Wishes::showWindow(const QByteArray &activation)
{
    if (!isHeard(QMetaMethod::fromSignal(&Wishes::windowWanted))) {
        return u"This program has no window."_s;
    }
    if (isActivation(activation)) {
        qputenv("XDG_ACTIVATION_TOKEN", activation); // where Qt looks when a window is raised
    }
    m_window.start(0);
    return {};
}

QString Wishes::take(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    const QByteArray &first = words.first();
    if (first == "check" && words.size() == 1) {
        return checkNow();
    }
    if (first == "show" && words.size() <= 2) {
        return showWindow(words.value(1));
    }
    bool isNumber = false;
    const qint64 seconds = words.value(1).toLongLong(&isNumber);
    if (first == "snooze" && words.size() == 2 && isNumber) {
        return snooze(std::chrono::seconds{seconds});
    }
    return u"It takes check, show, and snooze with a number of seconds."_s;
}

bool Wishes::isHeard(const QMetaMethod &signal) const
{
    return isSignalConnected(signal);
}
