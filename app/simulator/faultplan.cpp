// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faultplan.h"

#include <algorithm>

namespace {
bool mayStrike(const Fault &fault, Fault::Target asked)
{
    if (fault.on.isEmpty()) {
        return asked != Fault::Target::Proxy || fault.kind == Fault::Kind::ProxyPassword;
    }
    return fault.on.contains(asked);
}
}

FaultPlan::FaultPlan(const QList<Fault> &faults, quint32 seed)
    : m_faults(faults)
    , m_struck(faults.size(), 0)
    , m_random(seed)
{
}

Fault FaultPlan::draw(Fault::Target asked)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const auto &fault = m_faults.at(i);
        const auto isOver = fault.next > 0 && m_struck.at(i) >= fault.next;
        if (isOver || !mayStrike(fault, asked)) {
            continue;
        }
        if (fault.share < 1 && m_random.generateDouble() >= fault.share) {
            continue;
        }
        ++m_struck[i];
        return fault;
    }
    return {};
}

bool FaultPlan::resetsAll() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(), [](const Fault &fault) {
        return fault.kind == Fault::Kind::Reset && fault.on.isEmpty() && fault.share >= 1
            && fault.next == 0;
    });
}
