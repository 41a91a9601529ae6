// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingchecks.h"

#include "core/endpoint.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct SettingChecks {
    Q_DECLARE_TR_FUNCTIONS(SettingChecks)
};

constexpr qint64 mostRead = 1 << 20;

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"_s);
    return name.match(text).hasMatch();
}
}

QString troubleWithUrl(const QString &text)
{
    return parseEndpoint(text).trouble;
}

QString troubleWithOptionalUrl(const QString &text)
{
    return text.isEmpty() ? QString() : troubleWithUrl(text);
}

QString troubleWithVersion(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()
        ? QString()
        : SettingChecks::tr("The version is a date such as 2023-06-01.");
}

QString troubleWithFamily(const QString &text)
{
    return isName(text) ? QString() : SettingChecks::tr("A family is one word, such as haiku.");
}

QString troubleWithModel(const QString &text)
{
    return text.isEmpty() || isName(text)
        ? QString()
        : SettingChecks::tr("A model's name has only letters, digits, dots and dashes.");
}

QString troubleWithCaFile(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly)) {
        return SettingChecks::tr("This file can't be read.");
    }
    return file.read(mostRead).contains("-----BEGIN CERTIFICATE-----")
        ? QString()
        : SettingChecks::tr("This file holds no certificate in PEM form.");
}

QString troubleWithProxy(const QString &text)
{
    return parseProxy(text).trouble;
}
