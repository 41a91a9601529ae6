// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testpage.h"

#include "core/pricing.h"
#include "core/testlog.h"
#include "desktop/card.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/probeprice.h"
#include "desktop/testlogcard.h"
#include "desktop/testresultcard.h"
#include "store/history.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPrompt = 2000;
constexpr int mostTokens = 1000;
constexpr int usualTokens = 10; // enough to say something back
constexpr int charactersPerToken = 4; // a rule of thumb, for the price only
constexpr int tokensAroundPrompt = 8; // what the API counts for an empty one

}

TestPage::TestPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_resultCard(new TestResultCard(std::move(clock), this))
    , m_log(new TestLogCard(this))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeRequest());
    all->addWidget(m_resultCard);
    all->addWidget(m_log);
    all->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(request()); });
    connect(m_cancel, &QPushButton::clicked, this, &Page::testCancelled);
    connect(m_log, &TestLogCard::chosen, m_resultCard, &TestResultCard::showResult);
    connect(m_enterKey, &QPushButton::clicked, this, &Page::keyEntryWanted);
    connect(m_count, &QPushButton::clicked, this, [this] {
        m_counting = request();
        m_counting.countOnly = true;
        Q_EMIT testWanted(m_counting);
    });
    connect(m_model, &QComboBox::currentIndexChanged, this, &TestPage::showPrice);
    connect(m_prompt, &QLineEdit::textChanged, this, &TestPage::showPrice);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &TestPage::showPrice);
}

Card *TestPage::makeRequest()
{
    auto *card = new Card(tr("Send a test request"), this);
    m_model = new QComboBox(card);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(24);
    m_prompt = new QLineEdit(TestRequest{}.prompt, card);
    m_prompt->setMaxLength(longestPrompt);
    m_maxTokens = new QSpinBox(card);
    m_maxTokens->setRange(1, mostTokens);
    m_maxTokens->setValue(usualTokens);
    m_stream = new QCheckBox(tr("Stream the answer"), card);
    m_stream->setChecked(TestRequest{}.stream);
    m_stream->setToolTip(tr("Shows the time to the first token"));
    m_price = new PlainLabel({}, card);
    auto *form = new QFormLayout;
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Prompt"), m_prompt);
    form->addRow(tr("Ma&x tokens"), m_maxTokens);
    form->addRow({}, m_stream);
    form->addRow(tr("Price"), m_price);
    card->body()->addLayout(form);

    m_noKey = new PlainLabel(tr("A test request needs your API key."), card);
    m_enterKey = new QPushButton(tr("Enter key…"), card);
    m_send = new QPushButton(tr("Send test request"), card);
    m_send->setDefault(true);
    m_count = new QPushButton(tr("Count tokens"), card);
    m_count->setToolTip(tr("Asks how many tokens this prompt has for this model; that is free"));
    m_cancel = new QPushButton(tr("Cancel"), card);
    m_busy = new QProgressBar(card);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("The request is under way"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    row->addWidget(m_busy, 1);
    row->addWidget(m_enterKey);
    row->addWidget(m_noKey, 1);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void TestPage::refresh(const Known &known)
{
    m_settings = known.settings;
    m_resultCard->setSettings(m_settings);
    m_hasKey = known.key.present;
    const bool wasTesting = std::exchange(m_testing, known.testing);
    const bool isFurther = known.soFar != std::exchange(m_soFar, known.soFar);
    if (known.models != m_models || m_model->count() == 0) {
        m_models = known.models;
        showModels(known.models);
    }
    showPrice();
    showState();
    if (m_testing && !m_counting.countOnly && (isFurther || !wasTesting)) {
        m_resultCard->showRunning(known.soFar, m_stream->isChecked());
    }
    const bool isNew = known.test && known.test != m_told;
    m_told = known.test;
    if (isNew && known.test->asked.countOnly && known.test->seen.isOk()) {
        takeCount(*known.test);
    } else if (isNew) {
        m_result = known.test;
        m_resultCard->showResult(*known.test);
    } else if (wasTesting && !m_testing) { // cancelled
        showLast();
    }
    if (!m_testing) {
        m_counting = {};
    }
    if (isNew || !std::exchange(m_logRead, true)) {
        m_log->setTests(testsFrom(m_history.kept(testLogName())));
    }
}

void TestPage::takeCount(const TestResult &result)
{
    m_counted = m_counting;
    m_tokens = result.seen.inputTokens;
    showPrice();
}

bool TestPage::isCounted(const TestRequest &wanted) const
{
    return m_tokens && m_counted.model == wanted.model && m_counted.prompt == wanted.prompt;
}

void TestPage::showLast()
{
    if (m_result) {
        m_resultCard->showResult(*m_result);
    } else {
        m_resultCard->hide();
    }
}

void TestPage::send()
{
    if (m_send->isVisibleTo(this) && m_send->isEnabled()) {
        m_send->click();
    }
}

void TestPage::showModels(const QList<Model> &models)
{
    const QString chosen = m_model->currentData().toString();
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    //: The model that the checks use, chosen by the program
    m_model->addItem(tr("Probe model (cheapest %1)").arg(m_settings.family), QString());
    for (const Model &model : models) {
        const QString name = bounded(model.id, 80);
        if (model.retiresAt.isValid()) {
            //: %1 a model, %2 a date
            m_model->addItem(tr("%1 – retires %2")
                                 .arg(name,
                                      QLocale().toString(model.retiresAt.toLocalTime().date(),
                                                         QLocale::ShortFormat)),
                             model.id);
        } else if (!model.lifecycle.isEmpty() && model.lifecycle != QLatin1StringView("active")) {
            //: %1 a model, %2 the vendor's word such as "deprecated"
            m_model->addItem(tr("%1 – %2").arg(name, bounded(model.lifecycle, 30)), model.id);
        } else {
            m_model->addItem(name, model.id);
        }
    }
    m_model->setCurrentIndex(std::max(0, m_model->findData(chosen)));
}

void TestPage::showPrice()
{
    const TestRequest wanted = request();
    const auto price
        = wanted.model.isEmpty() ? probePrice(m_settings, m_models) : priceOf(wanted.model);
    const bool counted = isCounted(wanted);
    QStringList parts;
    if (counted) {
        parts << tr("%n token(s) in", nullptr, *m_tokens);
    }
    if (price) {
        const int guess
            = tokensAroundPrompt + static_cast<int>(wanted.prompt.size()) / charactersPerToken;
        const double cost = costOf(*price, counted ? *m_tokens : guess, wanted.maxTokens);
        //: %1 is an amount of money
        parts << (counted ? tr("at most %1") : tr("at most about %1")).arg(dollars(cost));
    } else {
        parts << tr("Not known for this model");
    }
    m_price->setText(parts.join(QStringLiteral(" · ")));
}

void TestPage::showState()
{
    m_noKey->setVisible(!m_hasKey);
    m_enterKey->setVisible(!m_hasKey);
    m_send->setVisible(m_hasKey);
    m_send->setEnabled(!m_testing);
    m_count->setVisible(m_hasKey);
    m_count->setEnabled(!m_testing);
    m_cancel->setVisible(m_testing);
    m_busy->setVisible(m_testing);
    m_log->setEnabled(!m_testing);
}

TestRequest TestPage::request() const
{
    return {.model = m_model->currentData().toString(),
            .stream = m_stream->isChecked(),
            .prompt = m_prompt->text(),
            .maxTokens = m_maxTokens->value()};
}
