// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/checkedfield.h"

#include "desktop/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

CheckedField::CheckedField(std::function<QString(const QString &)> trouble, QWidget *parent)
    : QWidget(parent)
    , m_trouble(std::move(trouble))
    , m_edit(new QLineEdit(this))
    , m_label(new PlainLabel({}, this))
{
    constexpr int longest = 4096;
    m_edit->setMaxLength(longest);
    m_label->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_edit);
    rows->addWidget(m_label);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &CheckedField::check);
}

QString CheckedField::text() const
{
    return m_edit->text().trimmed();
}

void CheckedField::setText(const QString &text)
{
    m_edit->setText(text);
}

bool CheckedField::isValid() const
{
    return m_trouble(text()).isEmpty();
}

void CheckedField::check()
{
    const QString trouble = m_trouble(text());
    m_label->setText(trouble.isEmpty() ? QString() : QStringLiteral("⚠ ") + trouble);
    m_label->setVisible(!trouble.isEmpty());
    m_edit->setAccessibleDescription(trouble);
    Q_EMIT changed();
}
