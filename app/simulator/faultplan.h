// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fault.h"

#include <QList>
#include <QRandomGenerator>

/// Which fault strikes which request. The same seed and requests give the same strikes.
class FaultPlan
{
public:
    explicit FaultPlan(const QList<Fault> &faults = {}, quint32 seed = 1);

    /// The first that matches \p asked and is drawn; kind None without delays when none is.
    [[nodiscard]] Fault draw(Fault::Target asked);
    /// Whether every request for the API finds its connection reset.
    [[nodiscard]] bool resetsAll() const;
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }

private:
    QList<Fault> m_faults;
    QList<int> m_struck; ///< How often each has.
    QRandomGenerator m_random;
};
