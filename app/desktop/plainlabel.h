// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

/// \p text cut to \p most characters, with a mark where something is missing.
[[nodiscard]] QString bounded(const QString &text, qsizetype most = 2000);

/// \p text as a tool tip or "what's this" that shows it literally: Qt guesses at markup there.
[[nodiscard]] QString plainToolTip(const QString &text);

/// \p text for a button, menu or tab, where a single `&` would mark a shortcut.
[[nodiscard]] QString withoutMnemonic(QString text);

/// A label for text from anywhere: never markup, wraps, and never forces its parent to be wide.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Cut to 2000 characters; words too long for a line may break.
    void setText(const QString &text);
    /// Lets the text be marked and copied with mouse and keyboard.
    void setSelectable();
    /// Larger or smaller than the window's font, now and when that changes.
    void setScale(qreal factor, bool bold = false);
    /// Less important than the text around it.
    void setMuted();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fade();

    bool m_muted = false;
};
