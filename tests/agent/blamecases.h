// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/dnsmessage.h"
#include "simulator/fault.h"
#include "simulator/postedpage.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// One row of the table of blame: what is broken, and whose fault the verdict must call it.
struct BlameCase {
    /// What a server shows who it is with.
    enum class Certificate {
        None, ///< It speaks http.
        Good, ///< Of an authority that the settings' CA file names.
        Strange, ///< Of "Stranger Ltd", whom nobody knows.
        WrongName,
        Expired,
        NotYetValid,
        Absent, ///< It speaks http where the address says https.
    };

    enum class Place {
        Here,
        Nowhere, ///< Nothing listens there.
        Cut, ///< Connections are reset before anything is said.
        NoRoute, ///< No network leads there.
    };

    enum class Proxy { None, StandIn, Nowhere };

    struct Expected {
        QString state;
        QString cause;
        int exitCode = 0;
        QString headline; ///< Words that it must hold.
    };

    const char *name = nullptr; ///< A sentence.

    QList<Fault> api;
    PostedPage page;
    Certificate certificate = Certificate::None; ///< The API's.
    Certificate pageCertificate = Certificate::None;
    Place apiAt = Place::Here;
    Place pageAt = Place::Here;
    std::optional<Place> controlAt; ///< None: the page is the control.
    std::optional<NameService::State> apiName; ///< None: the API's address holds no name.
    std::optional<NameService::State> pageName;
    Proxy proxy = Proxy::None; ///< For the API, which then has a name that only the proxy knows.
    std::chrono::seconds clock{0}; ///< How far this machine's is ahead of the API's and the page's.
    bool isOffline = false; ///< The machine has no network at all.
    bool isAsleep = false; ///< The program stands still while the first answer is under way.

    QString key = QStringLiteral("k");
    QMap<QString, QString> settings; ///< "section/key" -> value, for the settings file.
    QMap<QString, QString> environment;
    QString message = QStringLiteral("always"); ///< Of --message.
    /// Whether the tray program comes to it, too, which passes over rungs that a dearer one covers.
    bool isForLamp = true;

    Expected expected;
    QString besides; ///< Words that evidence, traps or exonerated must hold.

    /// Whether it takes a network that is the test's own.
    [[nodiscard]] bool needsNamespace() const
    {
        const bool isNowhere = apiAt == Place::NoRoute || pageAt == Place::NoRoute;
        return isOffline || isNowhere || apiName || pageName;
    }
};

/// All rows: the outcomes of one answer, then the order of blame, then several troubles at once.
[[nodiscard]] QList<BlameCase> blameCases();
