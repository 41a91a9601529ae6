// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/holdwords.h"

#include "core/wording.h"

#include <QCoreApplication>

namespace {
struct HoldWords {
    Q_DECLARE_TR_FUNCTIONS(HoldWords)
};

QString reason(const AlertDeskState &state, const QDateTime &now)
{
    const QString until = timeInWords(state.until, now);
    switch (state.hold) {
    case AlertGate::Hold::Snoozed:
        //: %1 is a time of day
        return HoldWords::tr("Notifications are snoozed until %1.").arg(until);
    case AlertGate::Hold::DoNotDisturb:
        return HoldWords::tr("Your desktop is set not to disturb you.");
    case AlertGate::Hold::QuietHours:
        //: %1 is a time of day
        return HoldWords::tr("Quiet hours last until %1.").arg(until);
    case AlertGate::Hold::Capped:
        //: %1 is a time of day
        return HoldWords::tr("There were many notifications; the next comes at %1 or later.")
            .arg(until);
    case AlertGate::Hold::None:
        break;
    }
    return state.isAcknowledged
        ? HoldWords::tr("You have acknowledged this incident; you are told when it changes.")
        : QString();
}
}

QString holdText(const AlertDeskState &state, const QDateTime &now)
{
    const QString waiting = state.held > 0
        ? HoldWords::tr("%n notification(s) will be told then.", nullptr, state.held)
        : QString();
    return sentences({reason(state, now), waiting});
}

QString titleOf(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Confirmed:
        return HoldWords::tr("Incident confirmed, or answers far slower than usual");
    case Alert::Kind::Worsened:
        return HoldWords::tr("Incident worse: from partly to wholly failing");
    case Alert::Kind::Recovered:
        return HoldWords::tr("Recovery, with how long it lasted");
    case Alert::Kind::Posted:
        return HoldWords::tr("Status page posts or changes an incident that concerns me");
    case Alert::Kind::Resolved:
        return HoldWords::tr("Status page says that it is over");
    case Alert::Kind::Update:
        return HoldWords::tr("Updates of incidents that I follow");
    case Alert::Kind::KeyRefused:
        return HoldWords::tr("Key refused");
    case Alert::Kind::LimitLow:
        return HoldWords::tr("Less than 10 % of a rate limit left");
    case Alert::Kind::LimitReached:
        return HoldWords::tr("Rate limit reached");
    case Alert::Kind::Money:
        return HoldWords::tr("Credit or spend limit used up");
    case Alert::Kind::Budget:
        return HoldWords::tr("Budget for test messages used up");
    case Alert::Kind::Certificate:
        return HoldWords::tr("Certificate of the API about to expire");
    case Alert::Kind::Retirement:
        return HoldWords::tr("Model that I use about to retire");
    case Alert::Kind::Back:
    case Alert::Kind::Summary:
    case Alert::Kind::Digest:
    case Alert::Kind::Test:
        break; // asked for, so never left out
    }
    return {};
}
