// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/poller.h"

#include "core/curl.h"
#include "core/modelchoice.h"
#include "probe/carrier.h"
#include "probe/controlcheck.h"
#include "probe/messagestream.h"
#include "probe/modelsreader.h"
#include "probe/pagefetcher.h"
#include "probe/prober.h"
#include "probe/proxychoice.h"
#include "probe/rawanswer.h"
#include "probe/reading.h"

#include <QLoggingCategory>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rung = Observation::Rung;

Q_LOGGING_CATEGORY(logProbe, "telltale.probe")

namespace {
bool asksModel(Rung rung)
{
    return rung == Rung::Count || rung == Rung::Message;
}

Rung rungOf(const TestRequest &request)
{
    return request.countOnly ? Rung::Count : Rung::Message;
}

QUrl statusDocument(const QUrl &page)
{
    QUrl url = page;
    url.setPath(page.path() + u"/api/v2/status.json"_s);
    return url;
}

QList<QUrl> pageSources(const Settings &settings)
{
    QList<QUrl> sources{settings.statusUrl};
    if (!settings.statusFallbackUrl.isEmpty()) {
        sources.append(settings.statusFallbackUrl);
    }
    return sources;
}

QList<QUrl> controlUrls(const Settings &settings)
{
    if (!settings.controlUrl.isEmpty()) {
        return {settings.controlUrl};
    }
    QList<QUrl> urls = pageSources(settings);
    std::transform(urls.cbegin(), urls.cend(), urls.begin(), statusDocument);
    return urls;
}
}

Poller::Poller(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_plan(this)
    , m_pageDue(this)
    , m_carrier(new Carrier(this))
    , m_control(new ControlCheck(*m_carrier, m_clock, this))
    , m_page(new PageFetcher(*m_carrier, m_clock, this))
    , m_prober(new Prober(*m_carrier, *m_control, m_clock, this))
    , m_tester(new Prober(*m_carrier, *m_control, m_clock, this))
{
    m_plan.setSingleShot(true);
    connect(&m_plan, &QTimer::timeout, this, &Poller::beginPlanned);
    connect(&m_pageDue, &QTimer::timeout, this, &Poller::readPage);
    connect(m_prober, &Prober::finished, this, &Poller::takeProbe);
    connect(m_tester, &Prober::finished, this, &Poller::takeTest);
    connect(m_tester, &Prober::advanced, this, &Poller::testAdvanced);
    connect(m_page, &PageFetcher::finished, this, &Poller::pageRead);
    connect(m_page, &PageFetcher::reached, this, [this] {
        if (m_settings.controlUrl.isEmpty()) {
            m_control->noteGood();
        }
    });
    connect(m_control, &ControlCheck::finished, this, &Poller::controlChecked);
}

Poller::~Poller() = default;

void Poller::setSettings(const Settings &settings, const ApiKey &key)
{
    if (settings.apiUrl != m_settings.apiUrl || key != m_key) {
        m_models.clear();
    }
    m_settings = settings;
    m_key = key;
    if (!m_carrier->setCaFile(settings.caFile)) {
        qCWarning(logProbe) << "No certificates in" << settings.caFile;
    }
    m_carrier->setProxy(proxyOf(settings));
    m_page->setSources(pageSources(settings), settings.timeout);
    m_control->setUrls(controlUrls(settings));
    if (m_pageDue.isActive()) {
        m_pageDue.start(m_clock.real(settings.pageInterval));
    }
}

void Poller::probe(Observation::Rung rung, std::chrono::milliseconds after)
{
    m_planned = rung;
    m_plan.start(after);
}

void Poller::readPage()
{
    m_pageDue.start(m_clock.real(m_settings.pageInterval));
    m_page->start();
}

void Poller::pause()
{
    m_planned.reset();
    m_plan.stop();
    m_pageDue.stop();
}

void Poller::restart()
{
    m_control->restart();
    m_page->restart();
    if (m_prober->isBusy()) {
        m_prober->cancel();
        m_planned = m_planned.value_or(m_probing);
        m_plan.start(0ms);
    }
}

void Poller::beginPlanned()
{
    if (m_planned && !m_plan.isActive() && !m_prober->isBusy()) {
        m_probing = *std::exchange(m_planned, {});
        send(m_prober, m_probing, {});
    }
}

/// Asks \p rung, or the Key rung instead while no model is known that it needs.
void Poller::send(Prober *prober, Observation::Rung rung, const TestRequest &message)
{
    const QString model = message.model.isEmpty() ? probeModel() : message.model;
    const bool mustFind = asksModel(rung) && model.isEmpty() && m_models.isEmpty();
    prober->ask({.rung = mustFind ? Rung::Key : rung, .ask = ask(model), .message = message});
}

Ask Poller::ask(const QString &model) const
{
    return {.settings = m_settings, .key = m_key, .model = model};
}

QString Poller::probeModel() const
{
    return m_settings.model.isEmpty() ? pickProbeModel(m_models, m_settings.family, m_clock.utc())
                                      : m_settings.model;
}

void Poller::learnModels(const Observation &seen, const Answer &answer)
{
    if (asksModel(seen.rung) && seen.httpStatus == 404 && seen.model == probeModel()) {
        m_models.clear(); // Retired since the list was read: the next probe reads it anew.
    }
    if (seen.rung != Rung::Key || !seen.isOk()) {
        return;
    }
    if (const auto models = readModels(answer.body)) {
        m_models = *models;
        Q_EMIT modelsRead(m_models);
    }
}

void Poller::takeProbe(const Observation &seen, const Answer &answer)
{
    learnModels(seen, answer);
    Q_EMIT observed(seen);
    if (hasFoundModels(seen, m_probing)) {
        send(m_prober, m_probing, {});
    } else {
        beginPlanned();
    }
}

/// Whether \p seen was asked for the sake of \p wanted, which can follow now.
bool Poller::hasFoundModels(const Observation &seen, Observation::Rung wanted) const
{
    return asksModel(wanted) && seen.rung == Rung::Key && seen.isOk() && !m_models.isEmpty();
}

void Poller::test(const TestRequest &request)
{
    cancelTest();
    m_test = request;
    send(m_tester, rungOf(request), request);
}

void Poller::cancelTest()
{
    m_tester->cancel();
}

void Poller::takeTest(const Observation &seen, const Answer &answer)
{
    learnModels(seen, answer);
    if (hasFoundModels(seen, rungOf(m_test))) {
        send(m_tester, rungOf(m_test), m_test);
        return;
    }
    TestResult result{.asked = m_test, .seen = seen};
    result.asked.model = seen.model;
    result.reply = readMessage(answer).text;
    result.successor = successorOf(seen.model, m_models, m_clock.utc());
    result.raw = rawOf(answer, m_key);
    if (m_test.countOnly) {
        result.seen.inputTokens = readTokenCount(answer.body);
    }
    const Ask asked = ask(seen.model);
    result.curl = curlCommand(m_test.countOnly ? countRequest(asked, result.asked)
                                               : messageRequest(asked, result.asked));
    Q_EMIT tested(result);
}
