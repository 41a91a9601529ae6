// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/destinationrow.h"

#include "desktop/destinationwords.h"
#include "desktop/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DestinationRow::DestinationRow(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(this))
    , m_kind(new PlainLabel({}, this))
    , m_test(new PlainLabel({}, this))
    , m_state(new PlainLabel({}, this))
    //: Sends a test to a destination
    , m_try(new QPushButton(tr("Test"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    m_kind->setMuted();
    m_state->setMuted();
    m_test->setSelectable();
    m_state->setSelectable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_on);
    head->addWidget(m_kind, 1);
    head->addWidget(m_try);
    head->addWidget(m_edit);
    head->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, fontMetrics().height() / 3);
    all->setSpacing(fontMetrics().height() / 5);
    auto *below = new QVBoxLayout;
    below->setSpacing(all->spacing());
    below->addWidget(m_test);
    below->addWidget(m_state);
    auto *indented = new QHBoxLayout; // below the name, not below its box
    indented->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                         + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    indented->addLayout(below, 1);
    all->addLayout(head);
    all->addLayout(indented);
    connect(m_on, &QCheckBox::clicked, this, &DestinationRow::switched);
    connect(m_try, &QPushButton::clicked, this, &DestinationRow::testWanted);
    connect(m_edit, &QPushButton::clicked, this, &DestinationRow::editWanted);
    connect(m_remove, &QPushButton::clicked, this, &DestinationRow::removeWanted);
}

void DestinationRow::show(const Destination &destination, const Courier::State &state,
                          const QDateTime &now)
{
    m_on->setText(withoutMnemonic(destination.name));
    m_on->setChecked(destination.enabled);
    m_kind->setText(u"%1 · %2"_s.arg(kindText(destination.kind), filterText(destination.from)));
    const QString test = testText(state, now);
    m_test->setText(test);
    m_test->setVisible(!test.isEmpty());
    const QString text = stateTexts(destination, state, now).join(u'\n');
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_try->setEnabled(!state.testing);
    //: %1 is the name of a destination
    m_try->setAccessibleName(tr("Test %1").arg(destination.name));
    //: %1 is the name of a destination
    m_edit->setAccessibleName(tr("Edit %1").arg(destination.name));
    //: %1 is the name of a destination
    m_remove->setAccessibleName(tr("Remove %1").arg(destination.name));
}
