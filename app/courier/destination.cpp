// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/destination.h"

#include "core/alertjson.h"
#include "core/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = Destination::Kind;
using Security = Destination::Security;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Destination)
};

constexpr int longestName = 60;
constexpr qsizetype mostRecipients = 10;
constexpr qsizetype mostArguments = 20;
constexpr qsizetype longestArgument = 1024;

constexpr std::array kinds{Kind::Slack,   Kind::Discord, Kind::Teams,
                           Kind::Webhook, Kind::Mail,    Kind::Command};
constexpr std::array securities{Security::Tls, Security::StartTls, Security::None};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Slack:
        return u"slack"_s;
    case Kind::Discord:
        return u"discord"_s;
    case Kind::Teams:
        return u"teams"_s;
    case Kind::Webhook:
        return u"webhook"_s;
    case Kind::Mail:
        return u"mail"_s;
    case Kind::Command:
        break;
    }
    return u"command"_s;
}

QString nameOf(Security security)
{
    switch (security) {
    case Security::Tls:
        return u"tls"_s;
    case Security::StartTls:
        return u"starttls"_s;
    case Security::None:
        break;
    }
    return u"none"_s;
}

template <typename List>
std::optional<typename List::value_type> named(const List &all, const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&name](auto each) { return nameOf(each) == name; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool hasOnlyPrintable(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        strings.append(each.toString());
    }
    return strings;
}

QString troubleWithMail(const Destination &mail)
{
    QStringList troubles{troubleWithHost(mail.server), troubleWithMailAddress(mail.sender)};
    for (const QString &recipient : mail.recipients) {
        troubles.append(troubleWithMailAddress(recipient));
    }
    if (mail.recipients.isEmpty() || mail.recipients.size() > mostRecipients) {
        troubles.append(Text::tr("A mail goes to one to ten addresses."));
    }
    if (mail.port < 1 || mail.port > 65'535) {
        troubles.append(Text::tr("A port is a number from 1 to 65535."));
    }
    if (mail.user.size() > longestArgument || !hasOnlyPrintable(mail.user)) {
        troubles.append(Text::tr("This can't be a user's name."));
    }
    if (mail.security == Security::None && !isThisMachine(mail.server)) {
        troubles.append(Text::tr("Without TLS only a mail server on this machine is used, because "
                                 "anybody on the way could read along."));
    }
    troubles.removeAll(QString());
    return troubles.value(0);
}
}

QString newDestinationId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

bool isByWeb(Kind kind)
{
    return kind != Kind::Mail && kind != Kind::Command;
}

bool needsSecret(const Destination &destination)
{
    return isByWeb(destination.kind)
        || (destination.kind == Kind::Mail && !destination.user.isEmpty());
}

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

QString troubleWithWebAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype query = trimmed.indexOf(u'?'); // which a webhook may have, unlike an API
    QString trouble = parseEndpoint(query < 0 ? trimmed : trimmed.left(query)).trouble;
    if (!trouble.isEmpty()) {
        return trouble;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    constexpr qsizetype longest = 2048;
    return url.isValid() && !url.hasFragment() && trimmed.size() <= longest
        ? QString()
        : Text::tr("This is not a valid address. Blanks and braces are written as %20, %7B, %7D.");
}

QString troubleWithName(const QString &text)
{
    if (text.isEmpty()) {
        return Text::tr("Give it a name to know it by.");
    }
    return text.size() <= longestName && hasOnlyPrintable(text)
        ? QString()
        : Text::tr("A name has at most %n character(s).", nullptr, longestName);
}

QString troubleWithHost(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,252})\\z"_s);
    return name.match(text).hasMatch() || !QHostAddress(text).isNull()
        ? QString()
        : Text::tr("This is a server's name such as smtp.example.com, without port.");
}

QString troubleWithMailAddress(const QString &text)
{
    static const QRegularExpression address(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,252})\\z"_s);
    return address.match(text).hasMatch() ? QString()
                                          : Text::tr("A mail address looks like name@example.com.");
}

QString troubleWithCommand(const QStringList &command)
{
    if (command.isEmpty() || !command.constFirst().startsWith(u'/')) {
        return Text::tr("Give the whole path of a program, such as /usr/local/bin/page-me.");
    }
    const bool fits = std::all_of(command.cbegin(), command.cend(), [](const QString &argument) {
        return argument.size() <= longestArgument && !argument.contains(QChar(0));
    });
    return fits && command.size() <= mostArguments
        ? QString()
        : Text::tr("A command has at most 19 arguments of at most 1024 characters each.");
}

QString troubleWith(const Destination &destination)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,40}\\z"_s);
    if (!id.match(destination.id).hasMatch()) {
        return Text::tr("An id has 1 to 40 letters, digits, - or _.");
    }
    QString trouble = troubleWithName(destination.name);
    if (!trouble.isEmpty()) {
        return trouble;
    }
    switch (destination.kind) {
    case Kind::Slack:
    case Kind::Discord:
    case Kind::Teams:
    case Kind::Webhook:
        break;
    case Kind::Mail:
        return troubleWithMail(destination);
    case Kind::Command:
        return troubleWithCommand(destination.command);
    }
    return {};
}

QJsonObject toJson(const Destination &destination)
{
    QJsonObject object{{u"id"_s, destination.id},
                       {u"kind"_s, nameOf(destination.kind)},
                       {u"name"_s, destination.name},
                       {u"enabled"_s, destination.enabled},
                       {u"from_severity"_s, severityName(destination.from)}};
    if (destination.kind == Kind::Mail) {
        object.insert(u"server"_s, destination.server);
        object.insert(u"port"_s, destination.port);
        object.insert(u"security"_s, nameOf(destination.security));
        object.insert(u"user"_s, destination.user);
        object.insert(u"sender"_s, destination.sender);
        object.insert(u"recipients"_s, QJsonArray::fromStringList(destination.recipients));
    }
    if (destination.kind == Kind::Command) {
        object.insert(u"command"_s, QJsonArray::fromStringList(destination.command));
    }
    return object;
}

std::optional<Destination> destinationFromJson(const QJsonObject &object, QString *trouble)
{
    const auto kind = named(kinds, object[u"kind"_s].toString());
    const auto security = named(securities, object[u"security"_s].toString(u"tls"_s));
    const auto from = severityFromName(object[u"from_severity"_s].toString(u"info"_s));
    QString wrong;
    if (!kind) {
        wrong = Text::tr("Its kind is none of slack, discord, teams, webhook, mail, command.");
    } else if (!from) {
        wrong = Text::tr("Its from_severity is none of info, warning, critical.");
    } else if (!security) {
        wrong = Text::tr("Its security is none of tls, starttls, none.");
    }
    Destination read{.id = object[u"id"_s].toString(),
                     .kind = kind.value_or(Kind::Slack),
                     .name = object[u"name"_s].toString(),
                     .enabled = object[u"enabled"_s].toBool(true),
                     .from = from.value_or(Alert::Severity::Info),
                     .server = object[u"server"_s].toString(),
                     .port = object[u"port"_s].toInt(security == Security::StartTls ? 587 : 465),
                     .security = security.value_or(Security::Tls),
                     .user = object[u"user"_s].toString(),
                     .sender = object[u"sender"_s].toString(),
                     .recipients = stringsOf(object[u"recipients"_s]),
                     .command = stringsOf(object[u"command"_s])};
    wrong = wrong.isEmpty() ? troubleWith(read) : wrong;
    if (trouble != nullptr) {
        *trouble = wrong;
    }
    return wrong.isEmpty() ? std::optional(read) : std::nullopt;
}
