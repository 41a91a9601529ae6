// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

class QPushButton;
class QTabBar;

/// The ranges of a chart to choose from, and buttons to move and zoom. While the chart shows a
/// time of the user's own a tab says so; the way back is always there and says where to.
class RangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);

    /// Of the tab that was chosen last.
    [[nodiscard]] std::chrono::hours range() const;
    void setOwn(bool isOwn);

public Q_SLOTS:
    /// As if the user had chosen the range anew.
    void back();

Q_SIGNALS:
    /// The user wants to see range() up to now.
    void rangeChosen();
    /// By a share of what is shown; back where it is negative.
    void panWanted(double share);
    /// To so many times of what is shown.
    void zoomWanted(double factor);

private:
    void choose(int tab);
    void addMove(const QString &sign, const QString &name, void (RangeBar::*wanted)(double),
                 double by);

    int m_range = 0; // the tab to go back to
    QTabBar *m_tabs;
    QPushButton *m_back;
};
