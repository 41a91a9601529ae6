// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingscard.h"

#include "desktop/checkedfield.h"
#include "desktop/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

bool SettingsCard::isValid() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const CheckedField *field) { return field->isValid(); });
}

QFormLayout *SettingsCard::addForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    body()->addLayout(form);
    return form;
}

CheckedField *SettingsCard::makeField(std::function<QString(const QString &)> trouble,
                                      const QString &name)
{
    auto *made = new CheckedField(std::move(trouble), this);
    made->edit()->setAccessibleName(name);
    m_fields << made;
    connect(made, &CheckedField::changed, this, &SettingsCard::edited);
    return made;
}

PlainLabel *SettingsCard::addNote(const QString &text)
{
    auto *note = new PlainLabel(text, this);
    note->setMuted();
    note->setSelectable();
    body()->addWidget(note);
    return note;
}

QSpinBox *SettingsCard::makeNumber(int least, int most, const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(unit);
    connect(box, &QSpinBox::valueChanged, this, &SettingsCard::edited);
    return box;
}
