// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class PlainLabel;

/// One figure, large, with what it is below it.
class FigureTile : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &caption, QWidget *parent = nullptr);

    /// \p note: a few words below the caption.
    void setFigure(const QString &figure, const QString &note = {});

private:
    QString m_caption;
    PlainLabel *m_figure;
    PlainLabel *m_note;
};
