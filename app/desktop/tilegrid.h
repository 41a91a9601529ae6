// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

/// Puts tiles of equal width side by side, as many as there is room for, and the rest below.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    void addTile(QWidget *tile);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int tileWidth() const;

    QList<QWidget *> m_tiles;
    QGridLayout *m_grid;
    int m_columns = 0;
};
