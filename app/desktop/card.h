// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class PlainLabel;
class QHBoxLayout;
class QLayout;
class QVBoxLayout;

/// A framed group with a heading, a shade lighter than the window.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// Plain is for content, Warning for what wants the user's eye.
    enum class Look { Plain, Warning };

    explicit Card(const QString &title, QWidget *parent = nullptr, Look look = Look::Plain);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The line of the heading, for a button or a note at its end.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// Takes everything out of \p layout and deletes it.
void empty(QLayout *layout);
