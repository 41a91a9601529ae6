// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/probecard.h"

#include "desktop/checkedfield.h"
#include "desktop/messagemodes.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/settingchecks.h"

#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <cmath>

ProbeCard::ProbeCard(QWidget *parent)
    : SettingsCard(tr("Test messages: the only checks that cost"), parent)
    , m_modes(new MessageModes(this))
    , m_budget(new QDoubleSpinBox(this))
    , m_spent(new PlainLabel({}, this))
    , m_family(makeField(&troubleWithFamily, tr("Family")))
    , m_model(makeField(&troubleWithModel, tr("Model")))
{
    body()->addWidget(m_modes);
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setRange(0, 1000);
    m_budget->setSingleStep(0.1);
    m_budget->setAccessibleName(tr("Budget a month"));
    m_spent->setMuted();
    m_model->edit()->setPlaceholderText(tr("the cheapest of the family"));
    auto *budget = new QHBoxLayout;
    budget->addWidget(m_budget);
    budget->addWidget(m_spent, 1);
    QFormLayout *form = addForm();
    form->addRow(tr("Budget a month"), budget);
    form->addRow(tr("Family of models"), m_family);
    form->addRow(tr("Always this model"), m_model);
    connect(m_modes, &MessageModes::changed, this, &SettingsCard::edited);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &SettingsCard::edited);
}

void ProbeCard::fill(const Settings &settings)
{
    m_modes->setMode(settings.message);
    m_budget->setValue(settings.budgetCents / 100.0);
    m_family->setText(settings.family);
    m_model->setText(settings.model);
}

void ProbeCard::apply(Settings &settings) const
{
    settings.messageAsked = settings.messageAsked || settings.message != m_modes->mode();
    settings.message = m_modes->mode();
    settings.budgetCents = static_cast<int>(std::lround(m_budget->value() * 100));
    settings.family = m_family->text();
    settings.model = m_model->text();
}

void ProbeCard::offer(const QList<Model> &models)
{
    m_models = models;
    QStringList ids;
    QStringList families;
    for (const Model &model : models) {
        ids << bounded(model.id, 128);
        families << bounded(model.line, 128);
    }
    families.removeDuplicates();
    m_model->edit()->setCompleter(new QCompleter(ids, m_model));
    m_family->edit()->setCompleter(new QCompleter(families, m_family));
}

void ProbeCard::showPrices(const Settings &settings)
{
    m_modes->setPrices(settings, m_models);
}

void ProbeCard::setSpent(double amount)
{
    //: %1 is an amount of money
    m_spent->setText(tr("%1 spent this month").arg(dollars(amount)));
}
