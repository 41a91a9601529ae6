// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class PlainLabel;
class QLineEdit;

/// A line of text that says below itself what is wrong with it.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    /// \p trouble gives one sentence about a text that is wrong, else nothing.
    explicit CheckedField(std::function<QString(const QString &)> trouble,
                          QWidget *parent = nullptr);

    /// Blanks around it left out.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Says anew what is wrong, when that hangs on something else that changed.
    void check();

Q_SIGNALS:
    void changed();

private:
    std::function<QString(const QString &)> m_trouble;
    QLineEdit *m_edit;
    PlainLabel *m_label;
};
