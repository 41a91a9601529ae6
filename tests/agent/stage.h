// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/blamecases.h"
#include "simulator/nameserver.h"
#include "simulator/simulator.h"
#include "stubauthority.h"

#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpSocket>
#include <QTemporaryDir>

/// What all stages share: certificates, which are dear to make, and the one port for names.
class Props
{
public:
    Props();

    /// Why rows that need a namespace can't be played; empty: they can.
    [[nodiscard]] QString noNamespace() const { return m_noNamespace; }
    [[nodiscard]] QString caFile() const { return m_known.caFile(); }
    [[nodiscard]] QSslConfiguration identity(BlameCase::Certificate certificate) const;
    [[nodiscard]] NameServer &names() { return m_names; }

private:
    StubAuthority m_known;
    StubAuthority m_strange{QStringLiteral("Stranger Ltd")};
    QMap<BlameCase::Certificate, QSslConfiguration> m_identities;
    NameServer m_names;
    QString m_noNamespace;
};

/// The world of one row, as broken as it says, and how either program is to be started in it.
class Stage
{
public:
    Stage(const BlameCase &row, Props &props);

    /// Options that both programs share: addresses, settings file, --message, --timeout.
    [[nodiscard]] QStringList arguments() const;
    /// Nothing of this user's own.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// What to start instead of \p program with \p arguments.
    [[nodiscard]] QStringList command(const QString &program, const QStringList &arguments) const;
    /// Whether a fault is striking a request right now, for the first time.
    [[nodiscard]] bool isStruck() const;
    /// A directory of the program's own.
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    [[nodiscard]] QDateTime utc() const;
    [[nodiscard]] QString urlOf(const Simulator &server, BlameCase::Certificate certificate,
                                BlameCase::Place place, const QString &host) const;
    [[nodiscard]] QString hostOf(const QString &part, std::optional<NameService::State> name) const;
    void open(Simulator &server, BlameCase::Certificate certificate, BlameCase::Place place);
    void writeSettings() const;

    BlameCase m_row;
    Props &m_props;
    int m_number;
    QTemporaryDir m_home;
    Simulator m_api;
    Simulator m_page;
    Simulator m_control;
    QTcpSocket m_nobody; ///< Holds a port at which nobody listens.
};

/// How \p verdict, the JSON of one, differs from what \p row expects: a line each.
[[nodiscard]] QStringList differences(const QJsonObject &verdict, const BlameCase &row);
