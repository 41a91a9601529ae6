// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QWidget;

/// Asks the user where to, and writes. Whole or not at all.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// Over \p window stands the question.
    explicit FileSaver(QWidget *window);

    /// Opens the question; \p content is what will be written. \p name proposes a file, with its
    /// suffix; \p kind says what it is ("Pictures").
    void save(const QByteArray &content, const QString &name, const QString &kind);

Q_SIGNALS:
    /// How it went, in one sentence; nothing when the user changed their mind.
    void said(const QString &outcome);

private:
    void write(const QByteArray &content, const QString &file);

    QWidget *m_window;
};
