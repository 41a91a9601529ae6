// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/request.h"
#include "courier/destination.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

// What is sent of an alert that is presentable(), which bounds it all to 4 KiB. Texts are shown as
// they are: nothing in them is markup, a link or a mention. Pure.

/// For Slack, and for what speaks as it does (Mattermost, Rocket.Chat).
[[nodiscard]] QByteArray slackBody(const Alert &alert);
/// At most 2000 characters; notifies nobody by name.
[[nodiscard]] QByteArray discordBody(const Alert &alert);
/// An adaptive card, as a workflow of Teams takes it.
[[nodiscard]] QByteArray teamsBody(const Alert &alert);
/// Our own JSON, see README.md. \p id is the same each time this alert is tried.
[[nodiscard]] QByteArray webhookBody(const Alert &alert, const QString &id);

/// The request that carries \p alert to \p address; \p kind is one by web.
[[nodiscard]] Request webRequest(Destination::Kind kind, const QUrl &address, const Alert &alert,
                                 const QString &id);

/// A command's variables: TELLTALE_KIND, TELLTALE_TITLE, ...
[[nodiscard]] QMap<QString, QString> commandVariables(const Alert &alert, const QString &id);
