// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/datacard.h"

#include "desktop/plainlabel.h"
#include "store/history.h"

#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace {
QString daysUnit()
{
    //: Unit behind a number: days
    return DataCard::tr(" days");
}
}

DataCard::DataCard(const History &history, QWidget *parent)
    : SettingsCard(tr("Data"), parent)
    , m_rawDays(makeNumber(1, 365, daysUnit()))
{
    auto *path = new PlainLabel(history.path().isEmpty()
                                    ? tr("In memory only: nothing is kept after quitting.")
                                    : history.path(),
                                this);
    path->setSelectable();
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFormLayout *form = addForm();
    form->addRow(tr("Keep every check for"), m_rawDays);
    form->addRow(tr("History file"), path);
}

void DataCard::fill(const Settings &settings)
{
    m_rawDays->setValue(settings.rawDays);
}

void DataCard::apply(Settings &settings) const
{
    settings.rawDays = m_rawDays->value();
    settings.rollupDays = std::max(settings.rollupDays, settings.rawDays);
}
