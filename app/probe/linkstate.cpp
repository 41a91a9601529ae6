// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/linkstate.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Loopback counts: a machine may watch a stand-in on itself, and then needs no other network.
bool hasInterface()
{
    const auto all = QNetworkInterface::allInterfaces();
    return std::any_of(all.cbegin(), all.cend(), [](const QNetworkInterface &each) {
        return each.flags().testFlag(QNetworkInterface::IsRunning)
            && !each.addressEntries().isEmpty();
    });
}

Observation found(const QDateTime &now, Observation::Outcome outcome, const QString &message)
{
    return {.rung = Observation::Rung::Link, .at = now, .outcome = outcome, .message = message};
}
}

bool loadLinkState()
{
    using Feature = QNetworkInformation::Feature;
    return QNetworkInformation::loadBackendByFeatures(Feature::CaptivePortal
                                                      | Feature::Reachability)
        || QNetworkInformation::loadBackendByFeatures(Feature::Reachability);
}

Observation linkObservation(const QDateTime &now)
{
    using enum Observation::Outcome;
    const QNetworkInformation *system = QNetworkInformation::instance();
    if (system != nullptr && system->isBehindCaptivePortal()) {
        return found(now, Portal, u"The system says that a captive portal is in the way"_s);
    }
    using Reachability = QNetworkInformation::Reachability;
    const auto reach = system != nullptr ? system->reachability() : Reachability::Unknown;
    if (reach == Reachability::Disconnected || !hasInterface()) {
        return found(now, OwnNetwork, u"The system says that there is no network"_s);
    }
    if (reach == Reachability::Local || reach == Reachability::Site) {
        return found(now, OwnNetwork, u"The system says that the network reaches no internet"_s);
    }
    return found(now, Ok, {});
}
