// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingsfields.h"

#include "core/endpoint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

using Field = SettingsField;

Field address(const QString &key, QUrl Settings::*member, bool mayBeEmpty = false)
{
    return {.key = key,
            .text = [=](const Settings &from) { return (from.*member).toString(); },
            .take =
                [=](const QString &text, Settings &into) {
                    if (mayBeEmpty && text.trimmed().isEmpty()) {
                        (into.*member).clear();
                        return QString();
                    }
                    const auto endpoint = parseEndpoint(text);
                    if (endpoint.trouble.isEmpty()) {
                        into.*member = endpoint.url;
                    }
                    return endpoint.trouble;
                }};
}

/// \p pattern matches the whole text; \p needed says in words what it lets through.
Field word(const QString &key, QString Settings::*member, const QString &pattern,
           const std::function<QString()> &needed)
{
    const QRegularExpression allowed(QRegularExpression::anchoredPattern(pattern));
    return {.key = key,
            .text = [=](const Settings &from) { return from.*member; },
            .take =
                [=](const QString &text, Settings &into) {
                    if (!allowed.match(text).hasMatch()) {
                        return needed();
                    }
                    into.*member = text;
                    return QString();
                }};
}

qint64 countOf(int number)
{
    return number;
}

template <typename Rep, typename Period>
qint64 countOf(std::chrono::duration<Rep, Period> span)
{
    return static_cast<qint64>(span.count());
}

/// A whole number, or a duration in the unit of the member.
template <typename Number>
Field number(const QString &key, Number Settings::*member, int least, int most)
{
    return {.key = key,
            .text = [=](const Settings &from) { return QString::number(countOf(from.*member)); },
            .take =
                [=](const QString &text, Settings &into) {
                    bool whole = false;
                    const int value = text.trimmed().toInt(&whole);
                    if (!whole || value < least || value > most) {
                        return Text::tr("It must be a whole number from %1 to %2.")
                            .arg(least)
                            .arg(most);
                    }
                    into.*member = Number(value);
                    return QString();
                }};
}

Field either(const QString &key, bool Settings::*member, const QString &yes, const QString &no)
{
    return {.key = key,
            .text = [=](const Settings &from) { return from.*member ? yes : no; },
            .take =
                [=](const QString &text, Settings &into) {
                    const auto given = text.trimmed().toLower();
                    if (given != yes && given != no) {
                        //: %1 and %2 are words of the settings file, as "true" and "false"
                        return Text::tr("It must be %1 or %2.").arg(yes, no);
                    }
                    into.*member = given == yes;
                    return QString();
                }};
}

Field flag(const QString &key, bool Settings::*member)
{
    return either(key, member, u"true"_s, u"false"_s);
}

template <typename Enum>
Field choice(const QString &key, Enum Settings::*member)
{
    const auto names = QMetaEnum::fromType<Enum>();
    QStringList all;
    for (int i = 0; i < names.keyCount(); ++i) {
        all.append(QString::fromLatin1(names.key(i)).toLower());
    }
    // Every enum here counts from 0, so that a value is its name's place.
    return {.key = key,
            .text = [=](const Settings &from) { return all.at(static_cast<int>(from.*member)); },
            .take =
                [=](const QString &text, Settings &into) {
                    const auto place = all.indexOf(text.trimmed().toLower());
                    if (place < 0) {
                        //: %1 is a list of words of the settings file
                        return Text::tr("It must be one of: %1.").arg(all.join(u", "_s));
                    }
                    into.*member = static_cast<Enum>(place);
                    return QString();
                }};
}

Field readableFile(const QString &key, QString Settings::*member)
{
    return {.key = key,
            .text = [=](const Settings &from) { return from.*member; },
            .take =
                [=](const QString &text, Settings &into) {
                    const QFileInfo file(text);
                    if (!text.isEmpty() && (!file.isFile() || !file.isReadable())) {
                        return Text::tr("It must be a file that can be read.");
                    }
                    into.*member = text;
                    return QString();
                }};
}

/// "system", "none" or an address.
Field proxyField(const QString &key)
{
    return {.key = key,
            .text =
                [](const Settings &from) {
                    return !from.proxy          ? u"system"_s
                        : from.proxy->isEmpty() ? u"none"_s
                                                : from.proxy->toString();
                },
            .take =
                [](const QString &text, Settings &into) {
                    const QString word = text.trimmed().toLower();
                    if (word == "system"_L1 || word == "none"_L1) {
                        into.proxy = word == "none"_L1 ? std::optional(QUrl()) : std::nullopt;
                        return QString();
                    }
                    const auto proxy = parseProxy(text);
                    if (proxy.trouble.isEmpty()) {
                        into.proxy = proxy.url;
                    }
                    return proxy.trouble;
                }};
}

QStringList namesIn(const QString &text)
{
    QStringList names = text.split(u',');
    for (QString &name : names) {
        name = name.simplified();
    }
    names.removeAll(QString());
    return names;
}

/// Names with commas between them.
Field nameList(const QString &key, QStringList Settings::*member)
{
    return {.key = key,
            .text = [=](const Settings &from) { return (from.*member).join(u", "_s); },
            .take =
                [=](const QString &text, Settings &into) {
                    constexpr qsizetype most = 50;
                    constexpr qsizetype longest = 100;
                    const QStringList all = namesIn(text);
                    const bool fits
                        = std::all_of(all.cbegin(), all.cend(),
                                      [](const QString &name) { return name.size() <= longest; });
                    if (!fits || all.size() > most) {
                        return Text::tr("It must be at most %1 names of at most %2 characters.")
                            .arg(most)
                            .arg(longest);
                    }
                    into.*member = all;
                    return QString();
                }};
}

/// A time of the day such as 22:00.
Field timeOfDay(const QString &key, QTime Settings::*member)
{
    return {.key = key,
            .text = [=](const Settings &from) { return (from.*member).toString(u"HH:mm"); },
            .take =
                [=](const QString &text, Settings &into) {
                    const QTime time = QTime::fromString(text.trimmed(), u"H:mm"_s);
                    if (!time.isValid()) {
                        return Text::tr("It must be a time of the day such as 22:00.");
                    }
                    into.*member = time;
                    return QString();
                }};
}

QString headerNeeded()
{
    return Text::tr("It must be a version such as 2023-06-01.");
}

QString nameNeeded()
{
    return Text::tr("It must be a name of letters, digits and . _ : / @ -, at most 100.");
}

QString languageNeeded()
{
    return Text::tr("It must be a language such as de or pt_BR, or empty for the system's.");
}
}

const QList<SettingsField> &settingsFields()
{
    static const QList<SettingsField> all{
        address(u"api/url"_s, &Settings::apiUrl),
        word(u"api/version"_s, &Settings::apiVersion, u"[A-Za-z0-9._-]{1,40}"_s, headerNeeded),
        either(u"api/auth"_s, &Settings::bearer, u"bearer"_s, u"x-api-key"_s),
        address(u"status/url"_s, &Settings::statusUrl),
        address(u"status/fallback_url"_s, &Settings::statusFallbackUrl, true),
        number(u"status/interval_s"_s, &Settings::pageInterval, 30, 300),
        address(u"control/url"_s, &Settings::controlUrl, true),
        choice(u"probe/message"_s, &Settings::message),
        flag(u"probe/message_asked"_s, &Settings::messageAsked),
        number(u"probe/budget_cents"_s, &Settings::budgetCents, 0, 1'000'000),
        word(u"probe/family"_s, &Settings::family, u"[A-Za-z0-9._-]{1,100}"_s, nameNeeded),
        word(u"probe/model"_s, &Settings::model, u"[A-Za-z0-9._:/@-]{0,100}"_s, nameNeeded),
        nameList(u"status/components"_s, &Settings::components),
        nameList(u"status/models"_s, &Settings::families),
        choice(u"probe/preset"_s, &Settings::preset),
        number(u"probe/interval_s"_s, &Settings::interval, 10, 3600),
        number(u"probe/timeout_ms"_s, &Settings::timeout, 1000, 60'000),
        proxyField(u"network/proxy"_s),
        readableFile(u"network/ca_file"_s, &Settings::caFile),
        number(u"history/raw_days"_s, &Settings::rawDays, 1, 365),
        number(u"history/rollup_days"_s, &Settings::rollupDays, 1, 3650),
        flag(u"desktop/notify"_s, &Settings::notify),
        nameList(u"alerts/muted"_s, &Settings::mutedAlerts),
        flag(u"alerts/sound"_s, &Settings::alertSound),
        number(u"alerts/an_hour"_s, &Settings::alertsAnHour, 1, 60),
        flag(u"alerts/quiet_hours"_s, &Settings::quietHours),
        timeOfDay(u"alerts/quiet_from"_s, &Settings::quietFrom),
        timeOfDay(u"alerts/quiet_until"_s, &Settings::quietUntil),
        choice(u"alerts/digest"_s, &Settings::digest),
        choice(u"desktop/icon"_s, &Settings::icon),
        flag(u"desktop/start_hidden"_s, &Settings::startHidden),
        flag(u"desktop/welcomed"_s, &Settings::welcomed),
        word(u"desktop/language"_s, &Settings::language, u"([a-z]{2,3}(_[A-Z]{2})?)?"_s,
             languageNeeded),
    };
    return all;
}
