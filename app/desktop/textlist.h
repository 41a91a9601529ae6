// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class PlainLabel;
class QVBoxLayout;

/// Sentences one below the other, each behind a mark. Plain text that can be marked and copied.
class TextList : public QWidget
{
    Q_OBJECT

public:
    /// \p mark stands before each sentence.
    explicit TextList(QString mark, QWidget *parent = nullptr);

    /// At most the first 20 are shown. Cheap when nothing changed.
    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QString m_mark;
    QStringList m_texts;
    QVBoxLayout *m_rows;
    QList<PlainLabel *> m_labels;
};
