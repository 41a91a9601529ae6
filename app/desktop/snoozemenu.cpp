// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/snoozemenu.h"

#include <QDateTime>

#include <utility>

namespace {
constexpr int morning = 9;

std::chrono::seconds untilTomorrow(const QDateTime &now)
{
    const QDateTime end(now.toLocalTime().date().addDays(1), QTime(morning, 0), Qt::LocalTime);
    return std::chrono::duration_cast<std::chrono::seconds>(end - now);
}
}

SnoozeMenu::SnoozeMenu(Clock clock, QWidget *parent)
    : QMenu(parent)
    , m_clock(std::move(clock))
{
    const auto offer = [this](const QString &text, std::chrono::seconds howLong) {
        addAction(text, this, [this, howLong] { Q_EMIT chosen(howLong); });
    };
    //: Menu: how long notifications are held back.
    offer(tr("For &1 hour"), std::chrono::hours{1});
    //: Menu: how long notifications are held back.
    offer(tr("For &4 hours"), std::chrono::hours{4});
    //: Menu: how long notifications are held back.
    addAction(tr("Until &tomorrow morning"), this,
              [this] { Q_EMIT chosen(untilTomorrow(m_clock.utc())); });
    //: Menu: notifications are no longer held back.
    m_end = addAction(tr("&End snooze"), this, [this] { Q_EMIT chosen(std::chrono::seconds{0}); });
    setSnoozed(false);
}

void SnoozeMenu::setSnoozed(bool isSnoozed)
{
    m_end->setVisible(isSnoozed);
}
