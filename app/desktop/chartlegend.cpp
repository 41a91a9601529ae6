// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/chartlegend.h"

#include "desktop/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <iterator>
#include <utility>

namespace {
/// After these come the phases, each Phase + its part.
enum Mark {
    Median,
    Band,
    Extremes,
    Dot,
    Spike,
    Failure,
    OurIncident,
    PostedIncident,
    NormalRange,
    SlowLimit,
    Phase,
};

QString textOf(int mark)
{
    switch (mark) {
    case Median:
        //: Legend of the chart: half of the answers came faster
        return ChartLegend::tr("Median");
    case Band:
        //: Legend of the chart: from the median to what 95 of 100 answers keep within
        return ChartLegend::tr("Median to 95 %");
    case Extremes:
        //: Legend of the chart: strokes from the quickest to the slowest answer
        return ChartLegend::tr("Quickest and slowest");
    case Dot:
        //: Legend of the chart: a dot for each answer
        return ChartLegend::tr("Single check");
    case Spike:
        //: Legend of the chart: an answer slower than the axis goes
        return ChartLegend::tr("Beyond the axis");
    case Failure:
        return ChartLegend::tr("Failed check");
    case OurIncident:
        //: Legend of the chart: an incident that this program measured
        return ChartLegend::tr("Incident, measured");
    case PostedIncident:
        //: Legend of the chart: an incident on the vendor's status page
        return ChartLegend::tr("Incident, posted");
    case NormalRange:
        //: Legend of the chart: what 90 of 100 answers of the last 7 days took
        return ChartLegend::tr("Normal");
    case SlowLimit:
        //: Legend of the chart: longer answers count as slow
        return ChartLegend::tr("Slow limit");
    default:
        return titleOf(static_cast<PhaseBucket::Part>(mark - Phase));
    }
}

void paintLine(QPainter *painter, const QRectF &box, const QPen &pen)
{
    painter->setPen(pen);
    painter->drawLine(QPointF(box.left(), box.center().y()),
                      QPointF(box.right(), box.center().y()));
}

void paintStrokes(QPainter *painter, const QRectF &box, QColor color)
{
    constexpr int apart = 5;
    color.setAlphaF(0.5F);
    painter->setPen(color);
    const int strokes = qRound(box.width()) / apart;
    for (int stroke = 0; stroke < strokes; ++stroke) {
        const double x = box.left() + apart * (stroke + 0.5);
        painter->drawLine(QPointF(x, box.top() + 1), QPointF(x, box.bottom() - 1));
    }
}

void paintMark(QPainter *painter, int mark, const QRectF &box, const QPalette &palette)
{
    switch (mark) {
    case Median:
        paintLine(painter, box, QPen(medianColor(palette), 2));
        break;
    case Band:
        painter->fillRect(box, bandColor(palette));
        break;
    case Extremes:
        paintStrokes(painter, box, medianColor(palette));
        break;
    case Dot:
        painter->setPen(Qt::NoPen);
        painter->setBrush(medianColor(palette));
        painter->drawEllipse(box.center(), 2.5, 2.5);
        break;
    case Spike:
        paintSpike(painter, {box.center().x(), box.top() + 2}, palette);
        break;
    case Failure:
        paintFailure(painter, {box.center().x(), box.bottom()}, palette);
        break;
    case OurIncident:
        paintOurIncident(painter, box, palette);
        break;
    case PostedIncident:
        paintPostedIncident(painter, box, palette);
        break;
    case NormalRange:
        paintNormalRange(painter, box, palette);
        break;
    case SlowLimit:
        paintLine(painter, box, slowLimitPen(palette));
        break;
    default:
        painter->fillRect(box, phaseBrush(static_cast<PhaseBucket::Part>(mark - Phase), palette));
        break;
    }
}

QList<int> phaseMarks(const LatencyPicture &picture)
{
    QList<int> marks;
    const auto parts = phasesFromBelow();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(marks), [&](int part) {
        return std::any_of(picture.phases.cbegin(), picture.phases.cend(),
                           [part](const PhaseBucket &pile) {
                               return pile.parts.at(static_cast<std::size_t>(part)).count() > 0;
                           });
    });
    std::transform(marks.begin(), marks.end(), marks.begin(),
                   [](int part) { return Phase + part; });
    return marks;
}
}

void paintOurIncident(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    QColor red = lightColor(Verdict::Light::Red, palette);
    red.setAlphaF(0.22F);
    painter->fillRect(area, red);
}

void paintPostedIncident(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    QColor amber = lightColor(Verdict::Light::Amber, palette);
    amber.setAlphaF(0.55F);
    painter->fillRect(area, QBrush(amber, Qt::BDiagPattern));
}

void paintFailure(QPainter *painter, const QPointF &foot, const QPalette &palette)
{
    painter->fillRect(QRectF(foot.x() - 2.5, foot.y() - 10, 5, 10), cardColor(palette));
    painter->fillRect(QRectF(foot.x() - 1.5, foot.y() - 9, 3, 9),
                      lightColor(Verdict::Light::Red, palette));
}

void paintNormalRange(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    QColor green = lightColor(Verdict::Light::Green, palette);
    painter->setPen(QPen(green, 1, Qt::DotLine));
    painter->drawLine(area.topLeft(), area.topRight());
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    green.setAlphaF(0.12F);
    painter->fillRect(area, green);
}

void paintSpike(QPainter *painter, const QPointF &top, const QPalette &palette)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(medianColor(palette));
    painter->drawPolygon(QPolygonF({top, top + QPointF(-3, 5), top + QPointF(3, 5)}));
}

QPen slowLimitPen(const QPalette &palette)
{
    return {lightColor(Verdict::Light::Amber, palette), 1.5, Qt::DashLine};
}

QBrush phaseBrush(PhaseBucket::Part part, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor server = dark ? QColor(0xe0, 0x9a, 0x3c) : QColor(0xd0, 0x7a, 0x10);
    switch (part) {
    case PhaseBucket::Name:
        return dark ? QColor(0xc4, 0xdc, 0xee) : QColor(0x0d, 0x3b, 0x66);
    case PhaseBucket::Connect:
        return dark ? QColor(0x8f, 0xc1, 0xe8) : QColor(0x1d, 0x62, 0xa3);
    case PhaseBucket::Tls:
        return dark ? QColor(0x50, 0x95, 0xcc) : QColor(0x4f, 0x94, 0xd0);
    case PhaseBucket::Transfer:
        return dark ? QColor(0x2c, 0x62, 0x91) : QColor(0xa5, 0xcb, 0xea);
    case PhaseBucket::Server:
        return server;
    case PhaseBucket::Wait:
        return {server, Qt::Dense4Pattern};
    case PhaseBucket::PartCount:
        break;
    }
    return {};
}

QString titleOf(PhaseBucket::Part part)
{
    switch (part) {
    case PhaseBucket::Name:
        //: Phase of a request: looking up the host's address
        return ChartLegend::tr("Name");
    case PhaseBucket::Connect:
        //: Phase of a request: TCP handshake
        return ChartLegend::tr("Connect");
    case PhaseBucket::Tls:
        //: Phase of a request: encryption handshake
        return ChartLegend::tr("TLS");
    case PhaseBucket::Transfer:
        //: Phase of a request: sending and reading, without what the server spent
        return ChartLegend::tr("Transfer");
    case PhaseBucket::Server:
        //: Phase of a request: what the server says it spent
        return ChartLegend::tr("Server");
    case PhaseBucket::Wait:
        //: Phase of a request: until the first byte, of servers that don't say what they spent
        return ChartLegend::tr("Server and way");
    case PhaseBucket::PartCount:
        break;
    }
    return {};
}

std::array<PhaseBucket::Part, PhaseBucket::PartCount> phasesFromBelow()
{
    return {PhaseBucket::Name,     PhaseBucket::Connect, PhaseBucket::Tls,
            PhaseBucket::Transfer, PhaseBucket::Server,  PhaseBucket::Wait};
}

QColor medianColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x58, 0xb0, 0xf0) : QColor(0x12, 0x65, 0xb0);
}

QColor bandColor(const QPalette &palette)
{
    QColor color = medianColor(palette);
    color.setAlphaF(isDark(palette) ? 0.34F : 0.22F);
    return color;
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the chart"));
    setPicture({});
}

void ChartLegend::setPicture(const LatencyPicture &picture)
{
    const bool isPiled = picture.choice.measure == Measure::Phases;
    QList<int> marks = isPiled ? phaseMarks(picture) : QList<int>{Median};
    if (!isPiled) {
        marks << (picture.isSparse() && !picture.buckets.isEmpty() ? QList<int>{Dot}
                                                                   : QList<int>{Band, Extremes});
    }
    marks << QList<int>{Spike, Failure, OurIncident, PostedIncident};
    if (picture.normal) {
        marks << (picture.normal->isLearned() ? QList<int>{NormalRange, SlowLimit}
                                              : QList<int>{SlowLimit});
    }
    if (marks != m_marks) {
        m_marks = marks;
        QStringList spoken;
        for (const int mark : std::as_const(m_marks)) {
            spoken << textOf(mark);
        }
        setAccessibleDescription(spoken.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }
}

QSize ChartLegend::sizeHint() const
{
    const QRect last = place(m_marks.size() - 1, QWIDGETSIZE_MAX);
    return {last.right() + 1, last.bottom() + 1};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height()};
}

int ChartLegend::heightForWidth(int width) const
{
    return place(m_marks.size() - 1, width).bottom() + 1;
}

QRect ChartLegend::place(qsizetype index, int width) const
{
    const int em = fontMetrics().height();
    QRect box(0, 0, 0, em);
    for (qsizetype i = 0; i <= index; ++i) {
        const int needed
            = em * 3 / 2 + em / 3 + fontMetrics().horizontalAdvance(textOf(m_marks.at(i)));
        const int left = i == 0 ? 0 : box.right() + 1 + em;
        const bool wraps = i > 0 && left + needed > width;
        box = wraps ? QRect(0, box.bottom() + 1 + em / 4, needed, em)
                    : QRect(left, box.top(), needed, em);
    }
    return box;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int em = fontMetrics().height();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QRect box = place(i, width());
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(box.left(), box.top() + 2, em * 3 / 2, em - 4));
        paintMark(&painter, m_marks.at(i), mark, palette());
        const QRect text = QStyle::visualRect(layoutDirection(), rect(),
                                              box.adjusted(em * 3 / 2 + em / 3, 0, 0, 0));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, textOf(m_marks.at(i)));
    }
}
