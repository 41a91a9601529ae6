// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pacecard.h"

#include "core/pacefigures.h"
#include "core/wording.h"
#include "desktop/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>

#include <array>

using namespace std::chrono_literals;

namespace {
constexpr std::array presets{Settings::Preset::Fast, Settings::Preset::Balanced,
                             Settings::Preset::Calm, Settings::Preset::Saver};

QString textOf(Settings::Preset preset)
{
    switch (preset) {
    case Settings::Preset::Fast:
        //: How eagerly failures are followed
        return PaceCard::tr("Fast: follows failures within seconds");
    case Settings::Preset::Balanced:
        //: How eagerly failures are followed
        return PaceCard::tr("Balanced");
    case Settings::Preset::Calm:
        //: How eagerly failures are followed
        return PaceCard::tr("Calm: waits longer before it says so");
    case Settings::Preset::Saver:
        //: How eagerly failures are followed
        return PaceCard::tr("Saver: checks every 2 minutes");
    }
    return {};
}

QString secondsUnit()
{
    //: Unit behind a number: seconds
    return PaceCard::tr(" s");
}

QString durationText(std::chrono::seconds duration)
{
    return duration < std::chrono::minutes{5} ? QString::number(duration.count()) + secondsUnit()
                                              : inWords(duration);
}
}

PaceCard::PaceCard(QWidget *parent)
    : SettingsCard(tr("Pace"), parent)
    , m_preset(new QComboBox(this))
    , m_interval(makeNumber(10, 3600, secondsUnit()))
    , m_pageInterval(makeNumber(30, 300, secondsUnit()))
    , m_timeout(makeNumber(1, 60, secondsUnit()))
    , m_figures(new PlainLabel({}, this))
{
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(20);
    for (const auto preset : presets) {
        m_preset->addItem(textOf(preset), static_cast<int>(preset));
    }
    m_figures->setSelectable();
    m_figures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFormLayout *form = addForm();
    form->addRow(tr("Manner"), m_preset);
    //: What the chosen manner means in figures
    form->addRow(tr("That means"), m_figures);
    form->addRow(tr("Check every"), m_interval);
    form->addRow(tr("Read the status page every"), m_pageInterval);
    form->addRow(tr("Give a check up after"), m_timeout);
    addNote(tr("All of it is used from the next check on."));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SettingsCard::edited);
    connect(this, &SettingsCard::edited, this, &PaceCard::showFigures);
    showFigures();
}

void PaceCard::fill(const Settings &settings)
{
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(settings.preset)));
    m_interval->setValue(static_cast<int>(settings.interval.count()));
    m_pageInterval->setValue(static_cast<int>(settings.pageInterval.count()));
    m_timeout->setValue(static_cast<int>(settings.timeout / 1s));
}

void PaceCard::apply(Settings &settings) const
{
    settings.preset = static_cast<Settings::Preset>(m_preset->currentData().toInt());
    settings.interval = std::chrono::seconds(m_interval->value());
    settings.pageInterval = std::chrono::seconds(m_pageInterval->value());
    if (m_timeout->value() != settings.timeout / 1s) { // lest a fraction in the file is lost
        settings.timeout = std::chrono::seconds(m_timeout->value());
    }
}

void PaceCard::showFigures()
{
    Settings settings;
    PaceCard::apply(settings);
    const Tuning tuning = tuningOf(settings.preset, settings.interval);
    const PaceFigures figures = figuresOf(tuning);
    const QLocale locale;
    m_figures->setText(
        //: %1 and %2 are durations; the first is typical, the second the longest
        tr("When nothing answers any more you are told after %1, at most %2.")
            .arg(durationText(figures.typical), durationText(figures.longest))
        + u'\n'
        //: %1 is a number such as 0.06
        + tr("False alarms: %1 a month where 1 in 200 checks fails by itself.")
              .arg(locale.toString(figures.falseAlarmsAMonth, 'g', 1))
        + u'\n'
        //: %1 is a number, %2 a score
        + tr("Checks: %1 on a quiet day. An incident is confirmed at a score of %2.")
              .arg(locale.toString(figures.probesADay))
              .arg(tuning.threshold));
}
