// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keycard.h"

#include "core/explanation.h"
#include "core/wording.h"
#include "desktop/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace {
using Rung = Observation::Rung;

/// What \p seen says of the key, and what to do.
QString resultOf(const Observation &seen, const QDateTime &now)
{
    if (seen.rung <= Rung::Edge && seen.isOk()) {
        return KeyCard::tr("The API wants a pause before it is asked with a key again. Test it in "
                           "some minutes.");
    }
    if (seen.isOk()) {
        return KeyCard::tr("✓ Accepted: the API takes this key.");
    }
    const Explanation explained = explain(seen, now);
    const QString why = sentences({explained.text, explained.advice});
    switch (explained.cause) {
    case Verdict::Cause::Key:
        //: %1 is a sentence or two: why, and what to do
        return KeyCard::tr("✗ Refused. %1").arg(why);
    case Verdict::Cause::Quota:
    case Verdict::Cause::Billing:
    case Verdict::Cause::Request:
        //: %1 is a sentence or two: what is wrong all the same, and what to do
        return KeyCard::tr("✓ The API knows this key. %1").arg(why);
    case Verdict::Cause::None:
    case Verdict::Cause::Provider:
    case Verdict::Cause::Network:
    case Verdict::Cause::Interception:
    case Verdict::Cause::Unknown:
        break;
    }
    //: %1 is a sentence or two: why, and what to do
    return KeyCard::tr("⚠ This doesn't tell whether the key is good. %1").arg(why);
}
}

KeyCard::KeyCard(Clock clock, QWidget *parent)
    : Card(tr("API key"), parent)
    , m_clock(std::move(clock))
    , m_where(new PlainLabel({}, this))
    , m_entry(new QLineEdit(this))
    , m_trouble(new PlainLabel({}, this))
    , m_keep(new QRadioButton(tr("Remember it in the desktop's keyring"), this))
    , m_sessionOnly(new QRadioButton(tr("Use it for this session only"), this))
    , m_use(new QPushButton(tr("Use this key"), this))
    , m_remove(new QPushButton(tr("Remove key"), this))
    , m_test(new QPushButton(tr("Test key"), this))
    , m_result(new PlainLabel({}, this))
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
    auto *trial = new QHBoxLayout;
    trial->addWidget(m_test, 0, Qt::AlignTop);
    trial->addWidget(m_result, 1);
    body()->addLayout(trial);
    m_result->setSelectable();
    m_test->setToolTip(tr("Asks the API at once; no tokens are used unless test messages are due"));

    connect(m_entry, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_use->setEnabled(!text.trimmed().isEmpty());
        m_trouble->hide();
    });
    connect(m_entry, &QLineEdit::returnPressed, this, &KeyCard::use);
    connect(m_test, &QPushButton::clicked, this, &KeyCard::test);
    connect(m_use, &QPushButton::clicked, this, &KeyCard::use);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT keyChanged(ApiKey{}, true); });
}

void KeyCard::setKey(const KeyState &key)
{
    if (!key.keyringWorks && m_key.keyringWorks) {
        m_sessionOnly->setChecked(true);
    }
    if (key.present != m_key.present || key.masked != m_key.masked) {
        m_testedAt = {}; // what was found of the last one
        m_result->setText({});
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
    m_test->setVisible(key.present);
    m_result->setVisible(key.present);
    m_keep->setEnabled(key.keyringWorks);
    m_keep->setText(key.keyringWorks ? tr("Remember it in the desktop's keyring")
                                     : tr("Remember it: no keyring answers on this desktop"));
}

void KeyCard::test()
{
    m_testedAt = m_clock.utc();
    m_test->setEnabled(false);
    m_result->setText(tr("Asking the API …"));
    Q_EMIT checkWanted();
}

void KeyCard::showTest(const QList<Observation> &probes)
{
    const auto answer
        = std::find_if(probes.cbegin(), probes.cend(), [this](const Observation &seen) {
              return m_testedAt.isValid() && seen.at >= m_testedAt && seen.rung >= Rung::Edge;
          });
    m_test->setEnabled(!m_testedAt.isValid() || answer != probes.cend());
    if (m_testedAt.isValid() && answer != probes.cend()) {
        m_testedAt = {};
        m_result->setText(resultOf(*answer, m_clock.utc()));
    }
}

bool KeyCard::takeEntry()
{
    if (!m_entry->text().trimmed().isEmpty()) {
        use();
    }
    return m_entry->text().trimmed().isEmpty();
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
