// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingspage.h"

#include "core/endpoint.h"
#include "desktop/card.h"
#include "desktop/checkedfield.h"
#include "desktop/interestcard.h"
#include "desktop/keycard.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/probeprice.h"
#include "desktop/settingchecks.h"
#include "store/history.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr std::array modes{Settings::MessageMode::Always, Settings::MessageMode::Suspicion,
                           Settings::MessageMode::Never};
constexpr std::array presets{Settings::Preset::Fast, Settings::Preset::Balanced,
                             Settings::Preset::Calm, Settings::Preset::Saver};

QString textOf(Settings::Preset preset)
{
    switch (preset) {
    case Settings::Preset::Fast:
        //: How eagerly failures are followed
        return SettingsPage::tr("Fast: follows failures within seconds");
    case Settings::Preset::Balanced:
        //: How eagerly failures are followed
        return SettingsPage::tr("Balanced");
    case Settings::Preset::Calm:
        //: How eagerly failures are followed
        return SettingsPage::tr("Calm: waits longer before it says so");
    case Settings::Preset::Saver:
        //: How eagerly failures are followed
        return SettingsPage::tr("Saver: checks every 2 minutes");
    }
    return {};
}

QSpinBox *seconds(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    //: Unit behind a number: seconds
    box->setSuffix(SettingsPage::tr(" s"));
    return box;
}

QFormLayout *formIn(Card *card)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->body()->addLayout(form);
    return form;
}
}

SettingsPage::SettingsPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_key(new KeyCard(this))
    , m_interest(new InterestCard(this))
{
    auto *cards = new QWidget;
    auto *inner = new QVBoxLayout(cards);
    for (QWidget *card :
         {static_cast<QWidget *>(m_key), static_cast<QWidget *>(makeMessages()),
          static_cast<QWidget *>(makePace()), static_cast<QWidget *>(m_interest),
          static_cast<QWidget *>(makeAddresses()), static_cast<QWidget *>(makeRest())}) {
        inner->addWidget(card);
    }
    inner->addStretch(1);
    auto *area = new QScrollArea(this); // of its own, so that the buttons stay in sight
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(cards);
    cards->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area, 1);
    all->addWidget(makeFooter());
    connect(m_key, &KeyCard::keyChanged, this, &Page::keyChanged);
    connect(m_interest, &InterestCard::edited, this, &SettingsPage::edited);
}

CheckedField *SettingsPage::field(QString (*trouble)(const QString &), const QString &name)
{
    auto *made = new CheckedField(trouble, this);
    made->edit()->setAccessibleName(name);
    m_fields << made;
    connect(made, &CheckedField::changed, this, &SettingsPage::edited);
    return made;
}

Card *SettingsPage::makeMessages()
{
    auto *card = new Card(tr("Test messages: the only checks that cost"), this);
    auto *grid = new QGridLayout;
    for (const auto each : modes) {
        const auto index = static_cast<std::size_t>(each);
        m_modes[index] = new QRadioButton(card);
        m_prices[index] = new PlainLabel({}, card);
        m_prices[index]->setMuted();
        grid->addWidget(m_modes[index], static_cast<int>(index), 0);
        grid->addWidget(m_prices[index], static_cast<int>(index), 1);
        connect(m_modes[index], &QRadioButton::toggled, this, &SettingsPage::edited);
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);

    m_budget = new QDoubleSpinBox(card);
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setRange(0, 1000);
    m_budget->setSingleStep(0.1);
    m_spent = new PlainLabel({}, card);
    m_spent->setMuted();
    m_family = field(&troubleWithFamily, tr("Family"));
    m_model = field(&troubleWithModel, tr("Model"));
    m_model->edit()->setPlaceholderText(tr("the cheapest of the family"));
    auto *budget = new QHBoxLayout;
    budget->addWidget(m_budget);
    budget->addWidget(m_spent, 1);
    QFormLayout *form = formIn(card);
    form->addRow(tr("Budget a month"), budget);
    form->addRow(tr("Family of models"), m_family);
    form->addRow(tr("Always this model"), m_model);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &SettingsPage::edited);
    return card;
}

Card *SettingsPage::makePace()
{
    auto *card = new Card(tr("Pace"), this);
    m_preset = new QComboBox(card);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(20);
    for (const auto preset : presets) {
        m_preset->addItem(textOf(preset), static_cast<int>(preset));
    }
    m_interval = seconds(10, 3600, card);
    m_pageInterval = seconds(30, 300, card);
    m_timeout = seconds(1, 60, card);
    QFormLayout *form = formIn(card);
    form->addRow(tr("Manner"), m_preset);
    form->addRow(tr("Check every"), m_interval);
    form->addRow(tr("Read the status page every"), m_pageInterval);
    form->addRow(tr("Give a check up after"), m_timeout);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    for (QSpinBox *box : {m_interval, m_pageInterval, m_timeout}) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    }
    return card;
}

Card *SettingsPage::makeAddresses()
{
    auto *card = new Card(tr("Addresses"), this);
    m_apiUrl = field(&troubleWithUrl, tr("API"));
    m_statusUrl = field(&troubleWithUrl, tr("Status page"));
    m_controlUrl = field(&troubleWithOptionalUrl, tr("Control check"));
    m_controlUrl->edit()->setPlaceholderText(tr("the status page's host"));
    m_version = field(&troubleWithVersion, tr("API version"));
    m_caFile = field(&troubleWithCaFile, tr("Extra certificates"));
    m_caFile->edit()->setPlaceholderText(tr("a PEM file; empty: only the system's"));
    m_bearer = new QCheckBox(tr("Send the key as a bearer token"), card);
    QFormLayout *form = formIn(card);
    form->addRow(tr("API"), m_apiUrl);
    form->addRow(tr("Status page"), m_statusUrl);
    //: Another host, to see whether the internet works
    form->addRow(tr("Control check"), m_controlUrl);
    form->addRow(tr("API version"), m_version);
    form->addRow(tr("Extra certificates"), m_caFile);
    form->addRow({}, m_bearer);
    connect(m_bearer, &QCheckBox::toggled, this, &SettingsPage::edited);
    return card;
}

Card *SettingsPage::makeRest()
{
    auto *card = new Card(tr("Notifications, data and language"), this);
    m_notify = new QCheckBox(tr("Notify of incidents and recovery"), card);
    m_rawDays = new QSpinBox(card);
    m_rawDays->setRange(1, 365);
    //: Unit behind a number: days
    m_rawDays->setSuffix(tr(" days"));
    auto *path = new PlainLabel(m_history.path().isEmpty()
                                    ? tr("In memory only: nothing is kept after quitting.")
                                    : m_history.path(),
                                card);
    path->setSelectable();
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_language = new QComboBox(card);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    auto *later = new PlainLabel(tr("A new language is used from the next start."), card);
    later->setMuted();
    later->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFormLayout *form = formIn(card);
    form->addRow(m_notify);
    form->addRow(tr("Keep every check for"), m_rawDays);
    form->addRow(tr("History file"), path);
    form->addRow(tr("Language"), m_language);
    form->addRow({}, later);
    connect(m_notify, &QCheckBox::toggled, this, &SettingsPage::edited);
    connect(m_rawDays, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    return card;
}

QWidget *SettingsPage::makeFooter()
{
    auto *bar = new QWidget(this);
    m_note = new PlainLabel({}, bar);
    m_undo = new QPushButton(tr("Undo changes"), bar);
    m_save = new QPushButton(tr("Save"), bar);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_note, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    connect(m_undo, &QPushButton::clicked, this, &SettingsPage::fill);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    return bar;
}

void SettingsPage::refresh(const Known &known)
{
    m_key->setKey(known.key);
    if (!m_filled || known.models != m_models) {
        m_models = known.models;
        offerModels();
        showPrices();
    }
    m_interest->offer(known.verdict.page, known.models, known.settings);
    if (!m_filled || known.settings != m_saved) {
        m_saved = known.settings;
        fill();
    }
    const QDate today = m_clock.utc().date();
    const QDateTime month(QDate(today.year(), today.month(), 1), QTime(0, 0), Qt::UTC);
    //: %1 is an amount of money
    m_spent->setText(tr("%1 spent this month").arg(dollars(m_history.spentCents(month) / 100)));
}

void SettingsPage::startKeyEntry()
{
    m_key->startEntry();
}

void SettingsPage::offerModels()
{
    QStringList ids;
    QStringList families;
    for (const Model &model : std::as_const(m_models)) {
        ids << bounded(model.id, 128);
        families << bounded(model.line, 128);
    }
    families.removeDuplicates();
    m_model->edit()->setCompleter(new QCompleter(ids, m_model));
    m_family->edit()->setCompleter(new QCompleter(families, m_family));
}

void SettingsPage::fill()
{
    m_filled = false;
    fillMessages();
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(m_saved.preset)));
    m_interval->setValue(static_cast<int>(m_saved.interval.count()));
    m_pageInterval->setValue(static_cast<int>(m_saved.pageInterval.count()));
    m_timeout->setValue(static_cast<int>(m_saved.timeout / 1s));
    m_apiUrl->setText(m_saved.apiUrl.toString());
    m_statusUrl->setText(m_saved.statusUrl.toString());
    m_controlUrl->setText(m_saved.controlUrl.toString());
    m_version->setText(m_saved.apiVersion);
    m_caFile->setText(m_saved.caFile);
    m_bearer->setChecked(m_saved.bearer);
    m_interest->fill(m_saved);
    m_notify->setChecked(m_saved.notify);
    m_rawDays->setValue(m_saved.rawDays);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_saved.language)));
    m_filled = true;
    edited();
}

void SettingsPage::fillMessages()
{
    m_modes[static_cast<std::size_t>(m_saved.message)]->setChecked(true);
    m_budget->setValue(m_saved.budgetCents / 100.0);
    m_family->setText(m_saved.family);
    m_model->setText(m_saved.model);
}

void SettingsPage::edited()
{
    if (!m_filled) {
        return;
    }
    const bool valid = isValid();
    const bool changed = !valid || wanted() != m_saved;
    m_save->setEnabled(changed && valid);
    m_undo->setEnabled(changed);
    m_note->setText(!valid        ? tr("Something above can't be right yet.")
                        : changed ? tr("Changes are used once they are saved.")
                                  : QString());
    showPrices();
}

void SettingsPage::showPrices()
{
    const Settings shown = m_filled && isValid() ? wanted() : m_saved;
    for (const auto each : modes) {
        const auto index = static_cast<std::size_t>(each);
        m_modes[index]->setText(titleOf(each, shown));
        m_prices[index]->setText(priceAMonth(each, shown, m_models));
        m_modes[index]->setAccessibleDescription(m_prices[index]->text());
    }
}

bool SettingsPage::isValid() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const CheckedField *field) { return field->isValid(); });
}

Settings::MessageMode SettingsPage::mode() const
{
    const auto *const chosen
        = std::find_if(modes.begin(), modes.end(), [this](Settings::MessageMode mode) {
              return m_modes[static_cast<std::size_t>(mode)]->isChecked();
          });
    return chosen == modes.end() ? m_saved.message : *chosen;
}

Settings SettingsPage::wanted() const
{
    Settings settings = m_saved; // keeps what has no field here
    settings.message = mode();
    settings.messageAsked = m_saved.messageAsked || settings.message != m_saved.message;
    settings.budgetCents = static_cast<int>(std::lround(m_budget->value() * 100));
    settings.family = m_family->text();
    settings.model = m_model->text();
    settings.preset = static_cast<Settings::Preset>(m_preset->currentData().toInt());
    settings.interval = std::chrono::seconds(m_interval->value());
    settings.pageInterval = std::chrono::seconds(m_pageInterval->value());
    if (m_timeout->value() != m_saved.timeout / 1s) {
        settings.timeout = std::chrono::seconds(m_timeout->value());
    }
    settings.apiUrl = parseEndpoint(m_apiUrl->text()).url;
    settings.statusUrl = parseEndpoint(m_statusUrl->text()).url;
    settings.controlUrl
        = m_controlUrl->text().isEmpty() ? QUrl() : parseEndpoint(m_controlUrl->text()).url;
    settings.apiVersion = m_version->text();
    settings.caFile = m_caFile->text();
    settings.bearer = m_bearer->isChecked();
    m_interest->apply(settings);
    settings.notify = m_notify->isChecked();
    settings.rawDays = m_rawDays->value();
    settings.rollupDays = std::max(m_saved.rollupDays, settings.rawDays);
    settings.language = m_language->currentData().toString();
    return settings;
}

void SettingsPage::save()
{
    if (!isValid()) {
        return;
    }
    m_saved = wanted();
    const Settings saved = m_saved;
    edited();
    m_note->setText(tr("Saved."));
    Q_EMIT settingsChanged(saved);
}
