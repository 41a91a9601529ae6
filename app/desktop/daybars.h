// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"
#include "desktop/cellgrid.h"
#include "desktop/gridlegend.h"

#include <QList>

#include <optional>

/// A bar for each day of a component of the status page: the worse it was, the higher, and each
/// state in a dress of its own. A day of which nothing is known is a faint stub.
class DayBars : public CellGrid
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    /// \p name of the component: remote text.
    void setDays(const QString &name, const QList<ComponentDay> &days);
    [[nodiscard]] static QList<GridLegend::Entry> legend();

    [[nodiscard]] int cells() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QRectF cellRect(int cell) const override;
    [[nodiscard]] QString describe(int cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ComponentDay> m_days;
};
