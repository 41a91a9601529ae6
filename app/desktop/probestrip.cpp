// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/probestrip.h"

#include "desktop/lighticon.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <cmath>

ProbeStrip::ProbeStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The last %1 checks").arg(most));
    setProbes({});
}

void ProbeStrip::setProbes(const QList<Observation> &probes)
{
    m_probes = probes.last(std::min<qsizetype>(probes.size(), most));
    m_current = std::min(m_current, static_cast<int>(m_probes.size()) - 1);
    const auto failed = std::count_if(m_probes.cbegin(), m_probes.cend(),
                                      [](const Observation &seen) { return seen.isFail(); });
    //: Read aloud; %1 of %2 checks failed
    setAccessibleDescription(tr("%1 of %2 failed").arg(failed).arg(m_probes.size()));
    update();
}

QString ProbeStrip::describe(const Observation &seen)
{
    QStringList lines{
        tr("%1 · %2").arg(exactTime(seen.at), titleOf(seen.rung)),
        //: %1 an HTTP status or what went wrong, %2 an outcome such as "Overloaded"
        tr("%1 · %2").arg(seen.isOk() && seen.httpStatus == 0 ? dash() : statusOf(seen),
                          titleOf(seen.outcome))};
    if (seen.phases.total) {
        lines << tr("Took %1").arg(latencyText(seen.phases.total));
    }
    if (!seen.requestId.isEmpty()) {
        lines << tr("Request id %1").arg(bounded(seen.requestId, 80));
    }
    return lines.join(u'\n');
}

QSize ProbeStrip::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * most, em + em / 2};
}

QSize ProbeStrip::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * most / 2, em + em / 2};
}

bool ProbeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : plainToolTip(describe(m_probes.at(index))),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void ProbeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = static_cast<int>(cell(0).width());
    QHash<Verdict::Light, QPixmap> lights;
    for (const auto light : {Verdict::Light::Green, Verdict::Light::Amber, Verdict::Light::Red,
                             Verdict::Light::Grey}) {
        lights.insert(light, lightPixmap(light, false, side, devicePixelRatioF()));
    }
    for (int i = 0; i < most; ++i) {
        const QRectF box = cell(i);
        const auto index = i - (most - m_probes.size());
        if (index < 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(palette(), 0.25F));
            painter.drawEllipse(box.center(), 1.5, 1.5);
            continue;
        }
        const Verdict::Light light = lightOf(m_probes.at(index).outcome);
        painter.drawPixmap(box.topLeft(), lights.value(light));
    }
    if (hasFocus() && m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        const auto place = m_current + (most - m_probes.size());
        painter.drawRoundedRect(cell(static_cast<int>(place)).adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void ProbeStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        pick(m_current - step);
        return;
    case Qt::Key_Right:
        pick(m_current + step);
        return;
    case Qt::Key_Home:
        pick(0);
        return;
    case Qt::Key_End:
        pick(static_cast<int>(m_probes.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_probes.at(m_current));
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProbeStrip::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->position().toPoint());
    if (index >= 0) {
        m_current = index;
        update();
        Q_EMIT activated(m_probes.at(index));
    }
}

void ProbeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0) {
        m_current = static_cast<int>(m_probes.size()) - 1;
    }
    update();
}

QRectF ProbeStrip::cell(int index) const
{
    const qreal pitch = std::min<qreal>(width() / static_cast<qreal>(most), height() * 1.6);
    const qreal side = std::floor(std::min(pitch * 0.72, height() - 6.0));
    const qreal x = pitch * (isRightToLeft() ? most - 1 - index : index);
    return {std::round(x + (pitch - side) / 2), std::round((height() - side) / 2), side, side};
}

int ProbeStrip::at(const QPoint &where) const
{
    for (int i = 0; i < static_cast<int>(m_probes.size()); ++i) {
        const auto place = i + (most - m_probes.size());
        if (cell(static_cast<int>(place)).adjusted(-3, -6, 3, 6).contains(where)) {
            return i;
        }
    }
    return -1;
}

void ProbeStrip::pick(int index)
{
    if (m_probes.isEmpty()) {
        return;
    }
    m_current = std::clamp(index, 0, static_cast<int>(m_probes.size()) - 1);
    const QString text = describe(m_probes.at(m_current));
    setAccessibleDescription(text);
    const auto place = m_current + (most - m_probes.size());
    QToolTip::showText(mapToGlobal(cell(static_cast<int>(place)).bottomLeft().toPoint()),
                       plainToolTip(text), this);
    update();
}
