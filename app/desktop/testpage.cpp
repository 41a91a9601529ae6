// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testpage.h"

#include "core/explanation.h"
#include "core/pricing.h"
#include "core/snippets.h"
#include "desktop/card.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/phasebars.h"
#include "desktop/plainlabel.h"
#include "desktop/probeprice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
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

QString limitsText(const RateLimits &limits)
{
    QStringList parts;
    const QLocale locale;
    const auto add = [&](const QString &text, const RateLimit &limit) {
        if (limit.limit && limit.remaining) {
            parts << text.arg(locale.toString(*limit.remaining), locale.toString(*limit.limit));
        }
    };
    //: What is left of an allowance: %1 of %2
    add(TestPage::tr("requests %1 of %2"), limits.requests);
    add(TestPage::tr("input tokens %1 of %2"), limits.inputTokens);
    add(TestPage::tr("output tokens %1 of %2"), limits.outputTokens);
    return parts.join(QStringLiteral(", "));
}

QString tokensText(const Observation &seen)
{
    if (!seen.inputTokens && !seen.outputTokens) {
        return {};
    }
    //: Tokens used by a request: read and written
    return TestPage::tr("%1 in, %2 out")
        .arg(seen.inputTokens.value_or(0))
        .arg(seen.outputTokens.value_or(0));
}

QString priceText(const Observation &seen)
{
    const auto price = priceOf(seen.model);
    return price && seen.inputTokens
        ? dollars(costOf(*price, *seen.inputTokens, seen.outputTokens.value_or(0)))
        : QString();
}
}

TestPage::TestPage(Clock clock, QWidget *parent)
    : Page(parent)
    , m_clock(std::move(clock))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeRequest());
    all->addWidget(makeResult());
    all->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(request()); });
    connect(m_cancel, &QPushButton::clicked, this, &Page::testCancelled);
    connect(m_enterKey, &QPushButton::clicked, this, &Page::keyEntryWanted);
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
    m_cancel = new QPushButton(tr("Cancel"), card);
    m_busy = new QProgressBar(card);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("The request is under way"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addWidget(m_busy, 1);
    row->addWidget(m_enterKey);
    row->addWidget(m_noKey, 1);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

Card *TestPage::makeResult()
{
    m_resultCard = new Card({}, this);
    m_resultCard->setAccessibleName(tr("Result"));
    m_light = new LightMark(1.5, m_resultCard);
    m_status = new PlainLabel({}, m_resultCard);
    m_status->setScale(1.2, true);
    //: Button with a menu of languages: curl, Python, TypeScript
    m_copyAs = new QPushButton(tr("Copy as"), m_resultCard);
    m_copyAs->setToolTip(tr("The same request as a command or a program; the key is not in it"));
    m_copyAs->setMenu(makeCopies());
    m_copyId = new QPushButton(tr("Copy request id"), m_resultCard);
    auto *head = m_resultCard->head();
    head->addWidget(m_light);
    head->addWidget(m_status, 1);
    m_meaning = new PlainLabel({}, m_resultCard);
    m_reply = new PlainLabel({}, m_resultCard);
    m_phases = new PhaseBars(m_resultCard);
    m_facts = new PlainLabel({}, m_resultCard);
    for (PlainLabel *label : {m_meaning, m_reply, m_facts}) {
        label->setSelectable();
    }
    m_resultCard->body()->addWidget(m_meaning);
    m_resultCard->body()->addWidget(m_reply);
    m_resultCard->body()->addWidget(m_phases);
    m_resultCard->body()->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copyId);
    row->addWidget(m_copyAs);
    row->addStretch();
    m_resultCard->body()->addLayout(row);
    m_resultCard->hide();
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_result->seen.requestId); });
    return m_resultCard;
}

QMenu *TestPage::makeCopies()
{
    auto *menu = new QMenu(m_copyAs);
    const auto add = [this, menu](const QString &language, auto text) {
        connect(menu->addAction(language), &QAction::triggered, this,
                [this, text] { QGuiApplication::clipboard()->setText(text()); });
    };
    add(u"curl"_s, [this] { return m_result->curl; });
    add(u"Python"_s, [this] { return pythonSnippet(m_result->asked, m_settings); });
    add(u"TypeScript"_s, [this] { return typescriptSnippet(m_result->asked, m_settings); });
    return menu;
}

void TestPage::refresh(const Known &known)
{
    m_settings = known.settings;
    m_hasKey = known.key.present;
    m_testing = known.testing;
    if (known.models != m_models || m_model->count() == 0) {
        m_models = known.models;
        showModels(known.models);
    }
    showPrice();
    showState();
    if (known.test && known.test != m_result) {
        m_result = known.test;
        showResult(*known.test);
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
    if (!price) {
        m_price->setText(tr("Not known for this model"));
        return;
    }
    const int input
        = tokensAroundPrompt + static_cast<int>(wanted.prompt.size()) / charactersPerToken;
    //: %1 is an amount of money
    m_price->setText(tr("at most about %1").arg(dollars(costOf(*price, input, wanted.maxTokens))));
}

void TestPage::showState()
{
    m_noKey->setVisible(!m_hasKey);
    m_enterKey->setVisible(!m_hasKey);
    m_send->setVisible(m_hasKey);
    m_send->setEnabled(!m_testing);
    m_cancel->setVisible(m_testing);
    m_busy->setVisible(m_testing);
    m_resultCard->setEnabled(!m_testing);
}

TestRequest TestPage::request() const
{
    return {.model = m_model->currentData().toString(),
            .stream = m_stream->isChecked(),
            .prompt = m_prompt->text(),
            .maxTokens = m_maxTokens->value()};
}

void TestPage::showResult(const TestResult &result)
{
    const Observation &seen = result.seen;
    m_light->setLight(lightOf(seen.outcome));
    //: %1 an HTTP status, %2 what it means, %3 how long it took
    m_status->setText(
        tr("%1 · %2 · %3")
            .arg(statusOf(seen), titleOf(seen.outcome), latencyText(seen.phases.total)));
    const Explanation meaning = explain(seen, m_clock.utc());
    m_meaning->setText(meaning.advice.isEmpty() ? meaning.text
                                                : meaning.text + u'\n' + meaning.advice);
    m_meaning->setVisible(!seen.isOk());
    const QString reply = seen.isOk() ? result.reply : seen.message;
    //: %1 is what the model or the server said
    m_reply->setText(tr("It said: %1").arg(reply));
    m_reply->setVisible(!reply.isEmpty());
    m_phases->setPhases(seen.phases);
    QStringList facts;
    const auto add = [&facts](const QString &text, const QString &value) {
        if (!value.isEmpty()) {
            facts << text.arg(bounded(value, 200));
        }
    };
    add(tr("Model: %1"), seen.model.isEmpty() ? result.asked.model : seen.model);
    add(tr("Error type: %1"), seen.errorType);
    add(tr("Tokens: %1"), tokensText(seen));
    add(tr("Price: %1"), priceText(seen));
    add(tr("Request id: %1"), seen.requestId);
    add(tr("Server's own time: %1"),
        seen.phases.server ? latencyText(seen.phases.server) : QString());
    add(tr("Edge site: %1"), seen.edge);
    add(tr("Limits left: %1"), limitsText(seen.limits));
    m_facts->setText(facts.join(u'\n'));
    m_copyAs->setVisible(!result.curl.isEmpty());
    m_copyId->setVisible(!seen.requestId.isEmpty());
    m_resultCard->show();
}
