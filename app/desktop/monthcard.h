// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/card.h"
#include "desktop/monthdocument.h"

#include <QDate>
#include <QList>

class FigureTile;
class PlainLabel;
class QComboBox;
class QPushButton;

/// The figures of a month that the user chooses, to be kept as PDF or HTML.
class MonthCard : public Card
{
    Q_OBJECT

public:
    explicit MonthCard(QWidget *parent = nullptr);

    /// From \p first to \p last, by their first days; the choice stays where it can.
    void setMonths(const QDate &first, const QDate &last);
    /// First day of the chosen month; invalid before setMonths().
    [[nodiscard]] QDate month() const;
    void setReport(const MonthReport &report);

Q_SIGNALS:
    void monthChosen(const QDate &month);

private:
    enum class Format { Pdf, Html };
    void askWhere(Format format);
    void save(Format format, const QString &path);

    MonthReport m_report;
    QComboBox *m_months;
    FigureTile *m_uptime;
    FigureTile *m_down;
    PlainLabel *m_figures;
    PlainLabel *m_saved;
    QList<QPushButton *> m_buttons;
};
