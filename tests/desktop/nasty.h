// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/plainlabel.h"

#include <QLabel>
#include <QStringList>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

/// Text as a hostile server might send it: 40 kinds.
inline QStringList nastyTexts()
{
    return {QStringLiteral("<img src=file:///etc/passwd>"),
            QStringLiteral("<b>bold</b><script>alert(1)</script>"),
            QStringLiteral("&amp; &lt; && &x"),
            QStringLiteral("<a href=\"file:///etc/passwd\">click</a>"),
            QString(10'000, u'W'),
            QStringLiteral("\u202Eright to left\nand <br> more %1 %2 %n"),
            QStringLiteral("<img src='data:image/png;base64,iVBORw0KGgo='>"),
            QStringLiteral("<table width=5000><tr><td>wide</td></tr></table>"),
            QStringLiteral("<h1>large</h1>"),
            QStringLiteral("<font size=7 color=red>red</font>"),
            QStringLiteral("<p style='background-image:url(file:///etc/passwd)'>x</p>"),
            QStringLiteral("<style>* { font-size: 90pt }</style>x"),
            QStringLiteral("<iframe src=file:///></iframe>"),
            QStringLiteral("<svg onload=alert(1)>"),
            QStringLiteral("<!-- hidden -->shown"),
            QStringLiteral("<!DOCTYPE html><html><body>page</body></html>"),
            QStringLiteral("<?xml version=\"1.0\"?><x/>"),
            QStringLiteral("</span></body></html>"),
            QStringLiteral("<b"),
            QStringLiteral("&#60;b&#62;bold&#60;/b&#62;"),
            QStringLiteral("<br/><hr/><br/>"),
            QStringLiteral("**bold** [click](file:///etc/passwd) `code`"),
            QStringLiteral("![picture](file:///etc/passwd)"),
            QStringLiteral("javascript:alert(1)"),
            QStringLiteral("=HYPERLINK(\"file:///etc/passwd\")"),
            QStringLiteral("+cmd|' /C calc'!A0"),
            QStringLiteral("-2+3"),
            QStringLiteral("@SUM(A1:A9)"),
            QStringLiteral("a\tb\tc"),
            QStringLiteral("a\r\nb\nc"),
            QStringLiteral("\"quoted\", 'quoted' and ,;,"),
            QStringLiteral("'; DROP TABLE observation; --"),
            QStringLiteral("$(touch /tmp/x) `touch /tmp/x` ; touch /tmp/x"),
            QStringLiteral("%s %d %n %1 %2 %99 %L1"),
            QStringLiteral("{\"type\":\"error\"}\n{}"),
            QStringLiteral("\u001B[31mred\u001B[0m\u0007"),
            QStringLiteral("\u2066isolated\u2069\u200B\u00AD\uFEFF"),
            QStringLiteral("Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334a"),
            QString(3, QChar(0xD800)),
            QStringLiteral("a &Copy && b\u2028c\u2029d")};
}

/// \p text without the invisible blanks that let long words break, of its own or ours.
inline QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200B));
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
    return withoutBreaks(texts.join(u'\n'));
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
