// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/rangebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <array>
#include <cstddef>

using namespace std::chrono_literals;

namespace {
constexpr std::array<std::chrono::hours, 4> ranges{1h, 24h, 7 * 24h, 30 * 24h}; // by tab
constexpr int ownTab = ranges.size();
constexpr double half = 0.5;
}

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_back(new QPushButton(this))
{
    m_tabs->setAccessibleName(tr("Range of time"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    //: A range of time: hours
    m_tabs->addTab(tr("1 h"));
    m_tabs->addTab(tr("24 h"));
    //: A range of time: days
    m_tabs->addTab(tr("7 d"));
    m_tabs->addTab(tr("30 d"));
    //: A range of time that the user chose in the chart
    m_tabs->addTab(tr("Custom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    addMove(QStringLiteral("◀"), tr("Earlier"), &RangeBar::panWanted, -half);
    addMove(QStringLiteral("▶"), tr("Later"), &RangeBar::panWanted, half);
    addMove(QStringLiteral("−"), tr("Zoom out"), &RangeBar::zoomWanted, 1 / half);
    addMove(QStringLiteral("+"), tr("Zoom in"), &RangeBar::zoomWanted, half);
    row->addWidget(m_back);
    connect(m_tabs, &QTabBar::currentChanged, this, &RangeBar::choose);
    connect(m_back, &QPushButton::clicked, this, &RangeBar::back);
    setOwn(false);
}

void RangeBar::addMove(const QString &sign, const QString &name, void (RangeBar::*wanted)(double),
                       double by)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, wanted, by] { Q_EMIT(this->*wanted)(by); });
    layout()->addWidget(button);
}

std::chrono::hours RangeBar::range() const
{
    return ranges.at(static_cast<std::size_t>(m_range));
}

void RangeBar::setOwn(bool isOwn)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabVisible(ownTab, isOwn);
    m_tabs->setCurrentIndex(isOwn ? ownTab : m_range);
    m_tabs->updateGeometry(); // it forgets to when a tab appears
    //: %1 is a range of time such as "24 h"
    m_back->setText(tr("Back to %1").arg(m_tabs->tabText(m_range)));
    m_back->setEnabled(isOwn);
}

void RangeBar::choose(int tab)
{
    if (tab == ownTab) {
        return; // it is what the chart shows already
    }
    m_range = tab;
    setOwn(false);
    Q_EMIT rangeChosen();
}

void RangeBar::back()
{
    choose(m_range);
}
