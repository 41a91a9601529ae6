// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notificationcard.h"

#include "core/alert.h"
#include "desktop/holdwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

NotificationCard::NotificationCard(QWidget *parent)
    : SettingsCard(tr("Notifications"), parent)
    , m_notify(new QCheckBox(tr("Notify of incidents, recovery and my side"), this))
    , m_sound(new QCheckBox(tr("Play a sound"), this))
    , m_quiet(new QCheckBox(tr("Quiet hours from"), this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
    , m_anHour(new QSpinBox(this))
    , m_digest(new QComboBox(this))
{
    body()->addLayout(makeHead());
    body()->addLayout(makeTimes());
    m_kindsBox = makeKinds();
    body()->addWidget(m_kindsBox);
    for (QCheckBox *box : {m_notify, m_sound, m_quiet}) {
        connect(box, &QCheckBox::toggled, this, &SettingsCard::edited);
        connect(box, &QCheckBox::toggled, this, &NotificationCard::enable);
    }
    for (QTimeEdit *time : {m_from, m_until}) {
        connect(time, &QTimeEdit::timeChanged, this, &SettingsCard::edited);
    }
    connect(m_anHour, &QSpinBox::valueChanged, this, &SettingsCard::edited);
    connect(m_digest, &QComboBox::currentIndexChanged, this, &SettingsCard::edited);
}

QLayout *NotificationCard::makeHead()
{
    auto *tryOut = new QPushButton(tr("Show one"), this);
    tryOut->setToolTip(tr("Shows a notification now, to see what they look like here"));
    connect(tryOut, &QPushButton::clicked, this,
            [this] { Q_EMIT alertWanted({.kind = AlertWish::Kind::TryOut}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_sound);
    row->addStretch(1);
    row->addWidget(tryOut);
    auto *rows = new QVBoxLayout;
    rows->addWidget(m_notify);
    rows->addLayout(row);
    return rows;
}

QLayout *NotificationCard::makeTimes()
{
    m_quiet->setToolTip(tr("What happens in them is told in one notification when they end"));
    m_from->setAccessibleName(tr("Quiet hours from"));
    m_until->setAccessibleName(tr("Quiet hours until"));
    auto *quiet = new QHBoxLayout;
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_from);
    //: Between two times of the day
    quiet->addWidget(new QLabel(tr("until"), this));
    quiet->addWidget(m_until);
    quiet->addStretch(1);

    constexpr int most = 60;
    m_anHour->setRange(1, most);
    m_anHour->setToolTip(tr("Beyond that they are summed up in one"));
    //: How often the past is summed up in a notification
    m_digest->addItems({tr("Never"), tr("Daily at 9:00"), tr("On Mondays at 9:00")});
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(quiet);
    form->addRow(tr("At most an hour"), m_anHour);
    form->addRow(tr("Digest"), m_digest);
    return form;
}

QWidget *NotificationCard::makeKinds()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new QLabel(tr("Tell me of:"), box));
    const auto kinds = QMetaEnum::fromType<Alert::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString title = titleOf(static_cast<Alert::Kind>(kinds.value(i)));
        if (title.isEmpty()) {
            continue;
        }
        auto *kind = new QCheckBox(title, box);
        rows->addWidget(kind);
        m_kinds.append({QString::fromLatin1(kinds.key(i)).toLower(), kind});
        connect(kind, &QCheckBox::toggled, this, &SettingsCard::edited);
    }
    return box;
}

void NotificationCard::enable()
{
    const bool isOn = m_notify->isChecked();
    for (QWidget *part : {static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_quiet),
                          static_cast<QWidget *>(m_anHour), m_kindsBox}) {
        part->setEnabled(isOn);
    }
    m_from->setEnabled(isOn && m_quiet->isChecked());
    m_until->setEnabled(isOn && m_quiet->isChecked());
    m_digest->setEnabled(isOn);
}

void NotificationCard::fill(const Settings &settings)
{
    m_notify->setChecked(settings.notify);
    m_sound->setChecked(settings.alertSound);
    m_quiet->setChecked(settings.quietHours);
    m_from->setTime(settings.quietFrom);
    m_until->setTime(settings.quietUntil);
    m_anHour->setValue(settings.alertsAnHour);
    m_digest->setCurrentIndex(static_cast<int>(settings.digest));
    for (const auto &[name, box] : std::as_const(m_kinds)) {
        box->setChecked(!settings.mutedAlerts.contains(name, Qt::CaseInsensitive));
    }
    enable();
}

void NotificationCard::apply(Settings &settings) const
{
    settings.notify = m_notify->isChecked();
    settings.alertSound = m_sound->isChecked();
    settings.quietHours = m_quiet->isChecked();
    settings.quietFrom = m_from->time();
    settings.quietUntil = m_until->time();
    settings.alertsAnHour = m_anHour->value();
    settings.digest = static_cast<Settings::Digest>(m_digest->currentIndex());
    settings.mutedAlerts.clear();
    for (const auto &[name, box] : m_kinds) {
        if (!box->isChecked()) {
            settings.mutedAlerts << name;
        }
    }
}
