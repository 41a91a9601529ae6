// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keycard.h"

#include "desktop/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

KeyCard::KeyCard(QWidget *parent)
    : Card(tr("API key"), parent)
    , m_where(new PlainLabel({}, this))
    , m_entry(new QLineEdit(this))
    , m_trouble(new PlainLabel({}, this))
    , m_keep(new QRadioButton(tr("Remember it in the desktop's keyring"), this))
    , m_sessionOnly(new QRadioButton(tr("Use it for this session only"), this))
    , m_use(new QPushButton(tr("Use this key"), this))
    , m_remove(new QPushButton(tr("Remove key"), this))
{
    m_where->setSelectable();
    m_entry->setEchoMode(QLineEdit::Password);
    m_entry->setPlaceholderText(QStringLiteral("sk-ant-…"));
    m_entry->setAccessibleName(tr("New API key"));
    m_use->setEnabled(false);
    m_trouble->hide();
    m_keep->setChecked(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_entry, 1);
    row->addWidget(m_use);
    row->addWidget(m_remove);
    body()->addWidget(m_where);
    body()->addLayout(row);
    body()->addWidget(m_trouble);
    body()->addWidget(m_keep);
    body()->addWidget(m_sessionOnly);

    connect(m_entry, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_use->setEnabled(!text.trimmed().isEmpty());
        m_trouble->hide();
    });
    connect(m_entry, &QLineEdit::returnPressed, this, &KeyCard::use);
    connect(m_use, &QPushButton::clicked, this, &KeyCard::use);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT keyChanged(ApiKey{}, true); });
}

void KeyCard::setKey(const KeyState &key)
{
    if (!key.keyringWorks && m_key.keyringWorks) {
        m_sessionOnly->setChecked(true);
    }
    m_key = key;
    QStringList parts;
    if (key.present) {
        parts << (key.masked.isEmpty() ? tr("A key is in use.")
                                       //: %1 is a key with its middle left out
                                       : tr("In use: %1").arg(key.masked));
    } else if (key.where.isEmpty()) {
        parts << tr("No key yet.");
    }
    if (!key.where.isEmpty()) {
        parts << key.where;
    }
    m_where->setText(parts.join(u'\n'));
    m_remove->setVisible(key.present);
    m_keep->setEnabled(key.keyringWorks);
    m_keep->setText(key.keyringWorks ? tr("Remember it in the desktop's keyring")
                                     : tr("Remember it: no keyring answers on this desktop"));
}

void KeyCard::startEntry()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
}

void KeyCard::use()
{
    const auto key = ApiKey::parse(m_entry->text());
    m_trouble->setVisible(!key);
    if (!key) {
        m_trouble->setText(tr("⚠ A key has no blanks or line breaks in it. Copy it again."));
        return;
    }
    m_entry->clear();
    Q_EMIT keyChanged(*key, m_keep->isChecked());
}
