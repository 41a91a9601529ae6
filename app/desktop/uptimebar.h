// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

/// How much of some time the API was up, against the share that users are told to expect.
///
/// The bar begins where it still shows a difference: at 98 % while that is low enough, at 0 % after
/// a bad day.
class UptimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit UptimeBar(QWidget *parent = nullptr);

    /// Between 0 and 1; none: not watched, and the bar is empty.
    void setUptime(std::optional<double> uptime);
    /// Where the bar begins.
    [[nodiscard]] double least() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal x(double share) const;

    std::optional<double> m_uptime;
};
