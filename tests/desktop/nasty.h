// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/plainlabel.h"

#include <QLabel>
#include <QStringList>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

/// Text as a hostile server might send it.
inline QStringList nastyTexts()
{
    return {QStringLiteral("<img src=file:///etc/passwd>"),
            QStringLiteral("<b>bold</b><script>alert(1)</script>"),
            QStringLiteral("&amp; &lt; && &x"),
            QStringLiteral("<a href=\"file:///etc/passwd\">click</a>"),
            QString(10'000, u'W'),
            QStringLiteral("\u202Eright to left\nand <br> more %1 %2 %n")};
}

/// Whether every label below \p parent shows its text literally.
inline bool allPlain(const QWidget &parent)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::all_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->textFormat() == Qt::PlainText || label->text().isEmpty()
            || label->buddy() != nullptr || !Qt::mightBeRichText(label->text());
    });
}

/// The texts of all labels that are not hidden, one a line.
inline QString shownText(const QWidget &parent)
{
    QStringList texts;
    const auto labels = parent.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&parent)) {
            texts << label->text();
        }
    }
    return texts.join(u'\n').remove(QChar(0x200B));
}

/// The first visible button with \p text; null when there is none.
template <typename Button>
Button *buttonNamed(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<Button *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const Button *button) {
        return button->text() == text && button->isVisibleTo(&parent);
    });
    return found == buttons.cend() ? nullptr : *found;
}
