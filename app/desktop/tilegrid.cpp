// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tilegrid.h"

#include <QGridLayout>

#include <algorithm>

namespace {
constexpr int usual = 4; // columns, so that the tiles of several cards stand in line
}

TileGrid::TileGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setVerticalSpacing(fontMetrics().height() * 3 / 2);
}

void TileGrid::addTile(QWidget *tile)
{
    m_tiles << tile;
    m_columns = 0;
    arrange();
}

QSize TileGrid::minimumSizeHint() const
{
    return {tileWidth(), QWidget::minimumSizeHint().height()};
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int TileGrid::tileWidth() const
{
    return fontMetrics().height() * 11;
}

void TileGrid::arrange()
{
    const int gap = m_grid->horizontalSpacing();
    const int most = std::max(usual, static_cast<int>(m_tiles.size()));
    const int columns = std::clamp((width() + gap) / (tileWidth() + gap), 1, most);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < most; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    }
}
