// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/uptimebar.h"

#include "core/watchedhour.h"
#include "desktop/historywords.h"
#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace {
constexpr std::array begins{0.98, 0.95, 0.9, 0.5};
}

UptimeBar::UptimeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUptime({});
}

void UptimeBar::setUptime(std::optional<double> uptime)
{
    m_uptime = uptime;
    //: Bar of an uptime; %1 where it begins and %2 a mark on it, both shares such as "98 %"
    setToolTip(
        tr("The bar begins at %1; the mark is at %2").arg(shareText(least()), expectedText()));
    setAccessibleName(uptimeText(uptime));
    setAccessibleDescription(expectationNote(uptime));
    update();
}

double UptimeBar::least() const
{
    const auto *const begin = std::find_if(begins.begin(), begins.end(), [this](double each) {
        return !m_uptime || each < *m_uptime;
    });
    return begin == begins.end() ? 0 : *begin;
}

QSize UptimeBar::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 6, em};
}

void UptimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thick = fontMetrics().height() / 2.0;
    const QRectF groove(0.5, (height() - thick) / 2, width() - 1, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(palette(), 0.15F));
    painter.drawRoundedRect(groove, thick / 2, thick / 2);
    if (m_uptime) {
        const bool isEnough = *m_uptime >= expectedUptime;
        painter.setBrush(
            lightColor(isEnough ? Verdict::Light::Green : Verdict::Light::Amber, palette()));
        QRectF fill = groove;
        isRightToLeft() ? fill.setLeft(x(*m_uptime)) : fill.setRight(x(*m_uptime));
        painter.drawRoundedRect(fill, thick / 2, thick / 2);
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    const qreal mark = x(expectedUptime);
    painter.drawLine(QPointF(mark, 1), QPointF(mark, height() - 1));
}

qreal UptimeBar::x(double share) const
{
    const double along = std::clamp((share - least()) / (1 - least()), 0.0, 1.0);
    return isRightToLeft() ? width() * (1 - along) : width() * along;
}
