// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

/// Looks the addresses of one host up, once.
///
/// Not by QHostInfo: that makes the end of the program wait for a resolver that doesn't answer.
/// Here the waiting thread is left behind; it touches nothing of ours any more.
class NameLookup : public QObject
{
    Q_OBJECT

public:
    explicit NameLookup(QObject *parent = nullptr);
    ~NameLookup() override;

    /// \p host as it goes over the wire (`QUrl::FullyEncoded`). Ends with one signal, unless
    /// destroyed before.
    void start(const QString &host);

Q_SIGNALS:
    /// In the order in which the system would try them; never empty.
    void found(const QList<QHostAddress> &addresses);
    /// \p why is one English line.
    void failed(const QString &why);
    /// For its own use: comes from the waiting thread, while found() and failed() don't.
    void answered(const QList<QHostAddress> &addresses, const QString &trouble);

private:
    struct Desk;

    void take(const QList<QHostAddress> &addresses, const QString &trouble);

    std::shared_ptr<Desk>
        m_desk; // The one thing shared with the thread, so whoever is last ends it.
};
