// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errordetails.h"

#include "core/apikey.h"
#include "core/explanation.h"
#include "core/wording.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/phasebars.h"
#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr qsizetype longestValue = 160;
constexpr qsizetype mostOthers = 20;

/// Lines of "name: value"; what has no value is left out.
class Facts
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty()) {
            //: A fact about an error: %1 is its name, %2 its value
            m_lines << ErrorDetails::tr("%1: %2").arg(name,
                                                      bounded(withoutKeys(value), longestValue));
        }
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

QString seconds(const std::optional<std::chrono::seconds> &span)
{
    return span ? inWords(*span) : QString();
}

QString limitText(const RateLimit &limit, const QDateTime &now)
{
    const QLocale locale;
    QString left;
    if (limit.remaining && limit.limit) {
        left = ErrorDetails::tr("%1 of %2 left")
                   .arg(locale.toString(*limit.remaining), locale.toString(*limit.limit));
    } else if (limit.remaining) {
        left = ErrorDetails::tr("%1 left").arg(locale.toString(*limit.remaining));
    } else if (limit.limit) {
        left = locale.toString(*limit.limit);
    }
    if (!limit.reset.isValid()) {
        return left;
    }
    //: When an allowance is full again: %1 is a time
    const QString reset = ErrorDetails::tr("full again at %1").arg(timeInWords(limit.reset, now));
    return left.isEmpty() ? reset : left + QStringLiteral(", ") + reset;
}

QString certificateText(const Certificate &certificate)
{
    if (certificate.issuer.isEmpty() || !certificate.expires.isValid()) {
        return certificate.issuer;
    }
    //: %1 the issuer of a certificate, %2 a date
    return ErrorDetails::tr("%1, valid until %2")
        .arg(bounded(certificate.issuer, longestValue / 2),
             QLocale().toString(certificate.expires.toLocalTime().date(), QLocale::ShortFormat));
}

QString factsText(const Observation &seen)
{
    Facts facts;
    facts.add(ErrorDetails::tr("Time"), exactTime(seen.at));
    facts.add(ErrorDetails::tr("Check"), titleOf(seen.rung));
    facts.add(ErrorDetails::tr("Error type"), seen.errorType);
    facts.add(ErrorDetails::tr("Error code"), seen.errorCode);
    facts.add(ErrorDetails::tr("Model"), seen.model);
    facts.add(ErrorDetails::tr("Request id"), seen.requestId);
    //: Which of the vendor's sites answered
    facts.add(ErrorDetails::tr("Edge site"), seen.edge);
    facts.add(ErrorDetails::tr("Proxy"), seen.proxy);
    facts.add(ErrorDetails::tr("Certificate issued by"), certificateText(seen.certificate));
    return facts.text();
}

QString headersText(const Observation &seen, const QDateTime &now)
{
    Facts facts;
    facts.add(ErrorDetails::tr("Retry after"), seconds(seen.retryAfter));
    if (seen.phases.server) {
        //: How long the server says that it worked on the answer
        facts.add(ErrorDetails::tr("Server's own time"), latencyText(seen.phases.server));
    }
    facts.add(ErrorDetails::tr("Requests"), limitText(seen.limits.requests, now));
    facts.add(ErrorDetails::tr("Input tokens"), limitText(seen.limits.inputTokens, now));
    facts.add(ErrorDetails::tr("Output tokens"), limitText(seen.limits.outputTokens, now));
    //: All tokens; the most restrictive limit in force
    facts.add(ErrorDetails::tr("Tokens"), limitText(seen.limits.tokens, now));
    facts.add(ErrorDetails::tr("Priority input tokens"),
              limitText(seen.limits.priorityInputTokens, now));
    facts.add(ErrorDetails::tr("Priority output tokens"),
              limitText(seen.limits.priorityOutputTokens, now));
    if (isClockOff(seen)) {
        //: How far this machine's clock is from the server's
        facts.add(ErrorDetails::tr("Clock off by"), seconds(seen.clockSkew));
    }
    qsizetype others = 0;
    for (auto other = seen.limits.others.cbegin();
         other != seen.limits.others.cend() && others < mostOthers; ++other, ++others) {
        facts.add(bounded(withoutKeys(other.key()), longestValue / 2), other.value());
    }
    return facts.text();
}
}

ErrorDetails::ErrorDetails(QWidget *parent)
    : Card({}, parent)
    , m_light(new LightMark(1.2, this))
    , m_title(new PlainLabel({}, this))
    , m_curl(new QPushButton(tr("Copy as curl"), this))
{
    setAccessibleName(tr("Details"));
    m_title->setScale(1.1, true);
    m_title->setSelectable();
    m_curl->setToolTip(tr("The same request as a command; the key is not in it"));
    head()->addWidget(m_light, 0, Qt::AlignTop);
    head()->addWidget(m_title, 1);
    head()->addWidget(m_curl, 0, Qt::AlignTop);

    auto *inner = new QWidget(this);
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(withTrailing(fontMetrics().height() / 2, this)); // the bar's
    columns->setSpacing(fontMetrics().height());
    columns->addWidget(makeWords(), 3);
    columns->addWidget(makeFigures(), 2);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    area->setAccessibleName(tr("Details"));
    inner->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    body()->addWidget(area);
    connect(m_curl, &QPushButton::clicked, this, &ErrorDetails::curlWanted);
}

QWidget *ErrorDetails::makeWords()
{
    auto *words = new QWidget(this);
    auto *rows = new QVBoxLayout(words);
    rows->setContentsMargins(0, 0, 0, 0);
    m_meaning = new PlainLabel({}, words);
    m_advice = new PlainLabel({}, words);
    m_message = new PlainLabel({}, words);
    m_facts = new PlainLabel({}, words);
    m_facts->setMuted();
    for (PlainLabel *label : {m_meaning, m_advice, m_message, m_facts}) {
        label->setSelectable();
        rows->addWidget(label);
    }
    rows->addStretch();
    return words;
}

QWidget *ErrorDetails::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *rows = new QVBoxLayout(figures);
    rows->setContentsMargins(0, 0, 0, 0);
    m_phases = new PhaseBars(figures);
    m_headers = new PlainLabel({}, figures);
    m_headers->setSelectable();
    m_headers->setMuted();
    rows->addWidget(m_phases);
    rows->addWidget(m_headers);
    rows->addStretch();
    return figures;
}

void ErrorDetails::setObservation(const Observation &seen, const QDateTime &now,
                                  const QString &successor)
{
    const Explanation meaning = explain(seen, now, successor);
    m_light->setLight(lightOf(seen.outcome));
    //: %1 an HTTP status, %2 what it means, %3 whose fault it is
    m_title->setText(
        tr("%1 · %2 · %3").arg(statusOf(seen), titleOf(seen.outcome), titleOf(meaning.cause)));
    m_meaning->setText(meaning.text);
    m_advice->setText(meaning.advice);
    m_advice->setVisible(!meaning.advice.isEmpty());
    //: %1 is what the server or the connection said, word for word
    m_message->setText(tr("It said: %1").arg(withoutKeys(seen.message)));
    m_message->setVisible(!seen.message.isEmpty());
    m_facts->setText(factsText(seen));
    m_phases->setPhases(seen.phases);
    m_phases->setVisible(!m_phases->bars().isEmpty());
    m_headers->setText(headersText(seen, now));
}

void ErrorDetails::setCurlOffered(bool offered)
{
    m_curl->setVisible(offered);
}
