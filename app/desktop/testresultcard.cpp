// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testresultcard.h"

#include "core/endpoint.h"
#include "core/explanation.h"
#include "core/snippets.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/phasebars.h"
#include "desktop/plainlabel.h"
#include "desktop/testpage.h"
#include "desktop/testwords.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int linesOfRaw = 14;

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}
}

TestResultCard::TestResultCard(Clock clock, QWidget *parent)
    : Card({}, parent)
    , m_clock(std::move(clock))
    , m_light(new LightMark(1.5, this))
    , m_status(new PlainLabel({}, this))
    , m_meaning(new PlainLabel({}, this))
    , m_reply(new PlainLabel({}, this))
    , m_phases(new PhaseBars(this))
    , m_facts(new PlainLabel({}, this))
{
    setAccessibleName(TestPage::tr("Result"));
    m_status->setScale(1.2, true);
    head()->addWidget(m_light);
    head()->addWidget(m_status, 1);
    for (PlainLabel *label : {m_meaning, m_reply, m_facts}) {
        label->setSelectable();
    }
    body()->addWidget(m_meaning);
    body()->addWidget(m_reply);
    body()->addWidget(m_phases);
    body()->addWidget(m_facts);
    body()->addLayout(makeButtons());
    makeRaw();
    hide();
}

void TestResultCard::showRunning(const Phases &soFar, bool streams)
{
    for (QWidget *part : QList<QWidget *>{m_meaning, m_reply, m_facts, m_copyId, m_copyAs,
                                          m_openRaw, m_raw, m_cut}) {
        part->hide();
    }
    m_light->setLight(Verdict::Light::Grey);
    m_status->setText(TestPage::tr("The request is under way"));
    m_phases->setRunning(soFar,
                         {.hasName = !isAddress(m_settings.apiUrl),
                          .isSecure = m_settings.apiUrl.scheme() == "https"_L1,
                          .streams = streams});
    show();
}

QLayout *TestResultCard::makeButtons()
{
    m_copyId = new QPushButton(TestPage::tr("Copy request id"), this);
    connect(m_copyId, &QPushButton::clicked, this, [this] { copy(m_result.seen.requestId); });
    //: Button with a menu of languages: curl, Python, TypeScript
    m_copyAs = new QPushButton(tr("Copy as"), this);
    m_copyAs->setToolTip(tr("The same request as a command or a program; the key is not in it"));
    m_copyAs->setMenu(makeCopies());
    m_openRaw = new QPushButton(tr("Raw response"), this);
    m_openRaw->setCheckable(true);
    m_openRaw->setToolTip(tr("Status line, headers and body as they came"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_copyId);
    row->addWidget(m_copyAs);
    row->addWidget(m_openRaw);
    row->addStretch();
    return row;
}

QMenu *TestResultCard::makeCopies()
{
    auto *menu = new QMenu(m_copyAs);
    const auto add = [this, menu](const QString &language, auto text) {
        connect(menu->addAction(language), &QAction::triggered, this, [text] { copy(text()); });
    };
    add(u"curl"_s, [this] { return m_result.curl; });
    add(u"Python"_s, [this] { return pythonSnippet(m_result.asked, m_settings); });
    add(u"TypeScript"_s, [this] { return typescriptSnippet(m_result.asked, m_settings); });
    return menu;
}

void TestResultCard::makeRaw()
{
    m_cut = new PlainLabel(tr("Only the beginning of a long body is shown."), this);
    m_cut->setMuted();
    m_raw = new QPlainTextEdit(this);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setAccessibleName(tr("Raw response"));
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFixedHeight(m_raw->fontMetrics().lineSpacing() * linesOfRaw);
    body()->addWidget(m_raw);
    body()->addWidget(m_cut);
    m_raw->hide();
    m_cut->hide();
    connect(m_openRaw, &QPushButton::toggled, this, [this](bool opened) {
        m_raw->setVisible(opened);
        m_cut->setVisible(opened && m_result.raw.isCut);
    });
}

void TestResultCard::showResult(const TestResult &result)
{
    m_result = result;
    const Observation &seen = result.seen;
    m_light->setLight(lightOf(seen.outcome));
    //: %1 an HTTP status, %2 what it means, %3 how long it took
    m_status->setText(
        TestPage::tr("%1 · %2 · %3")
            .arg(statusOf(seen), titleOf(seen.outcome), latencyText(seen.phases.total)));
    const Explanation meaning = explain(seen, m_clock.utc(), result.successor);
    m_meaning->setText(meaning.advice.isEmpty() ? meaning.text
                                                : meaning.text + u'\n' + meaning.advice);
    m_meaning->setVisible(!seen.isOk());
    const QString reply = seen.isOk() ? result.reply : seen.message;
    //: %1 is what the model or the server said
    m_reply->setText(TestPage::tr("It said: %1").arg(reply));
    m_reply->setVisible(!reply.isEmpty());
    m_phases->setPhases(seen.phases);
    showFacts(result);
    m_copyAs->setVisible(!result.curl.isEmpty());
    m_copyId->setVisible(!seen.requestId.isEmpty());
    const bool hasRaw = !result.raw.text.isEmpty();
    m_raw->setPlainText(result.raw.text);
    m_openRaw->setVisible(hasRaw);
    m_openRaw->setChecked(m_openRaw->isChecked() && hasRaw);
    m_raw->setVisible(m_openRaw->isChecked());
    m_cut->setVisible(m_openRaw->isChecked() && result.raw.isCut);
    m_facts->show();
    show();
}

void TestResultCard::showFacts(const TestResult &result)
{
    const Observation &seen = result.seen;
    QStringList facts;
    const auto add = [&facts](const QString &text, const QString &value) {
        if (!value.isEmpty()) {
            facts << text.arg(bounded(value, 200));
        }
    };
    add(tr("Time: %1"), seen.at.isValid() ? exactTime(seen.at) : QString());
    add(TestPage::tr("Model: %1"), seen.model.isEmpty() ? result.asked.model : seen.model);
    add(TestPage::tr("Error type: %1"), seen.errorType);
    add(TestPage::tr("Tokens: %1"), tokensText(seen));
    add(TestPage::tr("Price: %1"), priceText(seen));
    add(TestPage::tr("Request id: %1"), seen.requestId);
    add(TestPage::tr("Server's own time: %1"),
        seen.phases.server ? latencyText(seen.phases.server) : QString());
    add(TestPage::tr("Edge site: %1"), seen.edge);
    add(TestPage::tr("Limits left: %1"), limitsText(seen.limits));
    m_facts->setText(facts.join(u'\n'));
}
