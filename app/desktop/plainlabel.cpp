// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plainlabel.h"

#include "desktop/theme.h"

#include <QEvent>
#include <QTextDocument>

#include <algorithm>

namespace {
constexpr qsizetype longestWord = 48;

/// Lets words that fit no line break anywhere: labels only break at blanks.
QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        out += c;
        if (run >= longestWord && !c.isHighSurrogate()) {
            out += QChar(0x200B);
            run = 0;
        }
    }
    return out;
}
}

QString bounded(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(breakable(bounded(text, 800)));
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(breakable(bounded(text)));
}

void PlainLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PlainLabel::setScale(qreal factor, bool bold)
{
    setFont(scaled(font(), factor, bold));
}

void PlainLabel::setMuted()
{
    m_muted = true;
    fade();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 12), hint.height()};
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        fade();
    }
}

void PlainLabel::fade()
{
    if (!m_muted) {
        return;
    }
    // Mixed from the parent's colours, so that it follows a change of theme.
    const QPalette above = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    const QColor text = faded(above, 0.72F);
    if (palette().color(QPalette::WindowText) != text) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, text);
        own.setColor(QPalette::Text, text);
        setPalette(own);
    }
}
