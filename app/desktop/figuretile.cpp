// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/figuretile.h"

#include "desktop/plainlabel.h"

#include <QVBoxLayout>

FigureTile::FigureTile(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_figure(new PlainLabel({}, this))
    , m_note(new PlainLabel({}, this))
{
    auto *name = new PlainLabel(caption, this);
    name->setMuted();
    m_figure->setScale(1.6, true);
    m_note->setMuted();
    m_note->setScale(0.9);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fontMetrics().height() / 6);
    rows->addWidget(name);
    rows->addWidget(m_figure);
    rows->addWidget(m_note);
    rows->addStretch(1);
}

void FigureTile::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(m_caption);
    setAccessibleDescription(figure + QStringLiteral(" ") + note);
}
