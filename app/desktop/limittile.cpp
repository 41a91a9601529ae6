// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/limittile.h"

#include "core/wording.h"
#include "desktop/arcgauge.h"
#include "desktop/historywords.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {
QString leftText(const RateLimit &limit)
{
    const QLocale locale;
    if (limit.remaining && limit.limit) {
        //: How much of an allowance is left: %1 of %2
        return LimitTile::tr("%1 of %2 left")
            .arg(locale.toString(*limit.remaining), locale.toString(*limit.limit));
    }
    if (limit.remaining) {
        //: How much of an allowance is left
        return LimitTile::tr("%1 left").arg(locale.toString(*limit.remaining));
    }
    //: The size of an allowance
    return limit.limit ? LimitTile::tr("limit %1").arg(locale.toString(*limit.limit)) : dash();
}

QString resetText(const QDateTime &reset, const QDateTime &now)
{
    if (!reset.isValid()) {
        return {};
    }
    //: The allowance is full; then: full again after %1, a duration
    return reset <= now ? LimitTile::tr("full again now")
                        : LimitTile::tr("full again in %1").arg(inWords(reset - now + 999ms));
}
}

LimitTile::LimitTile(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(bounded(name, 60))
    , m_gauge(new ArcGauge(this))
    , m_left(new PlainLabel({}, this))
    , m_resetText(new PlainLabel({}, this))
    , m_trend(new ShareTrend(this))
    , m_pace(new PlainLabel({}, this))
{
    auto *title = new PlainLabel(m_name, this);
    title->setScale(1.0, true);
    m_gauge->setAccessibleName(m_name);
    m_resetText->setMuted();
    m_trend->hide();
    m_pace->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fontMetrics().height() / 4);
    for (PlainLabel *label : {title, m_left, m_resetText, m_pace}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    rows->addWidget(title);
    rows->addWidget(m_gauge);
    rows->addWidget(m_left);
    rows->addWidget(m_resetText);
    rows->addWidget(m_trend);
    rows->addWidget(m_pace);
    rows->addStretch(1);
}

void LimitTile::setLimit(const RateLimit &limit)
{
    m_share = shareLeft(limit);
    m_reset = limit.reset;
    m_left->setText(leftText(limit));
    m_gauge->setAccessibleDescription(leftText(limit));
}

void LimitTile::setWindow(const UnifiedWindow &window)
{
    m_share = window.used ? std::optional(std::clamp(1 - *window.used, 0.0, 1.0)) : std::nullopt;
    m_reset = window.reset;
    //: How much of an allowance is used; %1 a share such as "43 %"
    QStringList texts{window.used ? tr("%1 used").arg(shareText(*window.used)) : QString(),
                      bounded(window.status.simplified(), 60)};
    texts.removeAll(QString());
    m_left->setText(texts.join(QStringLiteral(" · ")));
    m_gauge->setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

void LimitTile::setReadings(const QList<LimitReading> &readings, const QDateTime &now)
{
    m_forecast = limitForecast(readings, now);
    QList<ShareTrend::Point> points;
    for (const LimitReading &each : readings) {
        if (const auto share = shareLeft(each.limit)) {
            points.append({.at = each.at, .share = *share});
        }
    }
    m_trend->setPoints(points, now - trendLength, now);
    m_trend->setVisible(points.size() > 1);
}

void LimitTile::tick(const QDateTime &now)
{
    const bool isFull = m_reset.isValid() && m_reset <= now;
    m_gauge->setShare(m_share, !isFull);
    m_resetText->setText(resetText(m_reset, now));
    m_resetText->setVisible(m_reset.isValid());
    const QString pace = isFull ? QString() : paceText(now);
    m_pace->setText(pace);
    m_pace->setVisible(!pace.isEmpty());
}

QString LimitTile::paceText(const QDateTime &now) const
{
    if (m_share && *m_share <= 0) {
        return tr("Used up: the next request gets a 429.");
    }
    if (m_forecast && m_forecast->exhaustedAt.isValid()) {
        const auto left = m_forecast->exhaustedAt - now;
        return left < std::chrono::seconds{1}
            ? tr("At this pace a 429 any moment.")
            //: %1 is a duration
            : tr("At this pace a 429 in about %1.").arg(inWords(left));
    }
    QStringList texts;
    if (m_share && *m_share < lowShare) {
        texts << tr("Less than a tenth is left.");
    }
    const auto pace = m_forecast ? std::llround(m_forecast->usedPerMinute) : 0;
    if (pace > 0) {
        const QString figure = QLocale().toString(pace);
        texts << (m_reset.isValid()
                      //: How fast an allowance is used; %1 a number of requests or tokens
                      ? tr("%1 used a minute: enough until it is full again.").arg(figure)
                      //: How fast an allowance is used; %1 a number of requests or tokens
                      : tr("%1 used a minute.").arg(figure));
    }
    return sentences(texts);
}
