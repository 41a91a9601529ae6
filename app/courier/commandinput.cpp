// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/commandinput.h"

#include "core/verdictjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
bool isSecret(const QString &name, const QString &value)
{
    static const QRegularExpression secretive(
        u"(key|token|secret|passw(or)?d|passphrase|credential(s|s_directory)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secretive.match(name).hasMatch() || withoutKeys(value) != value;
}
}

QByteArray reportOf(const Verdict &verdict, const QDateTime &now, const ApiKey &key)
{
    constexpr qsizetype longest = 32'768;
    QJsonObject object = toJson(verdict, now);
    for (const auto &part : {u"probes"_s, u"status_page"_s, u"evidence"_s}) {
        if (QJsonDocument(object).toJson(QJsonDocument::Compact).size() > longest) {
            object.remove(part);
        }
    }
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!key.isEmpty()) {
        text.replace(QString::fromLatin1(key.secret()), key.masked());
    }
    return withoutKeys(text).toUtf8();
}

QMap<QString, QString> withoutSecrets(QMap<QString, QString> environment)
{
    environment.removeIf([](const QMap<QString, QString>::iterator &each) {
        return isSecret(each.key(), each.value());
    });
    return environment;
}

QMap<QString, QString> harmlessEnvironment()
{
    QMap<QString, QString> variables;
    const auto environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        variables.insert(name, environment.value(name));
    }
    return withoutSecrets(variables);
}
