// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/phasebars.h"

#include "desktop/chartlegend.h"
#include "desktop/names.h"
#include "desktop/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using std::chrono::microseconds;
using namespace std::chrono_literals;

namespace {
QString phaseAfter(const Phases &soFar, const PhaseBars::Way &way)
{
    if (soFar.firstByte) {
        return way.streams && !soFar.firstToken ? PhaseBars::tr("First token")
                                                : PhaseBars::tr("Rest");
    }
    if (soFar.tls || (soFar.connect && !way.isSecure)) {
        return PhaseBars::tr("First byte");
    }
    if (soFar.connect) {
        return PhaseBars::tr("TLS");
    }
    return soFar.name || !way.hasName ? PhaseBars::tr("Connect") : PhaseBars::tr("Name");
}
}

PhaseBars::PhaseBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Phases of the request"));
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &PhaseBars::grow);
}

void PhaseBars::setPhases(const Phases &phases)
{
    m_running = false;
    m_tick.stop();
    m_bars.clear();
    microseconds end{0};
    const auto add = [this, &end](const QString &name, microseconds took) {
        m_bars << Bar{.name = name, .from = end, .took = std::max(took, microseconds(0))};
        end += m_bars.last().took;
    };
    if (phases.name) {
        //: Phase of a request: looking up the host's address
        add(tr("Name"), *phases.name);
    }
    if (phases.connect) {
        //: Phase of a request: TCP handshake
        add(tr("Connect"), *phases.connect);
    }
    if (phases.tls) {
        //: Phase of a request: encryption handshake
        add(tr("TLS"), *phases.tls);
    }
    if (phases.firstByte) {
        //: Phase of a request: from the request sent to the answer's first byte
        add(tr("First byte"), *phases.firstByte);
    }
    if (phases.firstByte && phases.firstToken) {
        //: Phase of a request: from the first byte to the first text
        add(tr("First token"), *phases.firstToken - *phases.firstByte);
    }
    if (phases.total && *phases.total > end) {
        //: Phase of a request: what was left of the answer, or the wait until it failed
        add(tr("Rest"), *phases.total - end);
    }
    m_total = end;
    QStringList spoken;
    for (const Bar &bar : std::as_const(m_bars)) {
        spoken << bar.name + u' ' + latencyText(bar.took);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void PhaseBars::setRunning(const Phases &soFar, const Way &way)
{
    setPhases(soFar);
    m_bars << Bar{.name = phaseAfter(soFar, way), .from = m_total};
    m_running = true;
    m_since.start();
    if (isVisible()) {
        m_tick.start();
    }
    updateGeometry();
}

void PhaseBars::grow()
{
    Bar last = m_bars.constLast();
    last.took = microseconds(m_since.nsecsElapsed() / 1000);
    m_total = last.from + last.took;
    m_bars.replace(m_bars.size() - 1, last);
    update();
}

void PhaseBars::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_running) {
        m_tick.start();
    }
}

void PhaseBars::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

QSize PhaseBars::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 20, static_cast<int>(m_bars.size()) * em * 4 / 3};
}

void PhaseBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int em = fontMetrics().height();
    int names = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = std::max(names, fontMetrics().horizontalAdvance(bar.name));
    }
    const int left = names + em;
    const int values = fontMetrics().horizontalAdvance(QStringLiteral("00,000 ms")) + em / 2;
    const double room = std::max(width() - left - values, 1);
    const double scale = m_total.count() > 0 ? room / static_cast<double>(m_total.count()) : 0;
    int y = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        const int from = left + static_cast<int>(static_cast<double>(bar.from.count()) * scale);
        const int wide
            = std::max(2, static_cast<int>(static_cast<double>(bar.took.count()) * scale));
        const auto placed = [this](const QRect &box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed({0, y, names, em}), Qt::AlignLeading | Qt::AlignVCenter, bar.name);
        painter.fillRect(placed({left, y, static_cast<int>(room), em}), faded(palette(), 0.06F));
        painter.fillRect(placed({from, y, wide, em}), medianColor(palette()));
        painter.drawText(placed({left + static_cast<int>(room), y, values, em}),
                         Qt::AlignTrailing | Qt::AlignVCenter, latencyText(bar.took));
        y += em * 4 / 3;
    }
}
