// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/fields.h"

Fields::Fields(const QJsonValue &object, const QString &where, QString *trouble)
    : m_object(object.toObject())
    , m_where(where)
    , m_trouble(trouble)
{
    if (!object.isObject()) {
        //: %1 is a place in a scenario file, such as "steps[2].api"
        this->object(tr("%1 is not an object.").arg(where));
    }
}

bool Fields::has(const QString &name)
{
    m_asked.append(name);
    return m_object.contains(name);
}

QJsonValue Fields::value(const QString &name)
{
    m_asked.append(name);
    return m_object.value(name);
}

QString Fields::text(const QString &name, const QString &otherwise)
{
    constexpr qsizetype longest = 1000;
    const auto found = value(name);
    if (found.isUndefined()) {
        return otherwise;
    }
    if (!found.isString() || found.toString().size() > longest) {
        //: %1 is a place in a scenario file, %2 a number
        object(tr("%1 is not a text of at most %2 characters.").arg(pathOf(name)).arg(longest));
        return otherwise;
    }
    return found.toString();
}

QString Fields::word(const QString &name, const QStringList &allowed, const QString &otherwise)
{
    auto found = text(name, otherwise);
    if (found != otherwise && !allowed.contains(found)) {
        //: %1 is a place in a scenario file, %2 what it says, %3 a list of words
        object(tr("%1 is \"%2\", which is none of: %3.")
                   .arg(pathOf(name), found.left(60), allowed.join(QStringLiteral(", "))));
        return otherwise;
    }
    return found;
}

double Fields::number(const QString &name, double least, double most, double otherwise)
{
    const auto found = value(name);
    if (found.isUndefined()) {
        return otherwise;
    }
    if (!found.isDouble() || found.toDouble() < least || found.toDouble() > most) {
        //: %1 is a place in a scenario file, %2 and %3 are numbers
        object(tr("%1 is not a number from %2 to %3.").arg(pathOf(name)).arg(least).arg(most));
        return otherwise;
    }
    return found.toDouble();
}

bool Fields::flag(const QString &name, bool otherwise)
{
    const auto found = value(name);
    if (!found.isUndefined() && !found.isBool()) {
        //: %1 is a place in a scenario file; true and false stay as they are
        object(tr("%1 is neither true nor false.").arg(pathOf(name)));
    }
    return found.toBool(otherwise);
}

QJsonArray Fields::list(const QString &name)
{
    const auto found = value(name);
    if (found.isUndefined()) {
        return {};
    }
    return found.isArray() ? found.toArray() : QJsonArray{found};
}

QStringList Fields::words(const QString &name, const QStringList &allowed,
                          const QStringList &otherwise)
{
    if (!has(name)) {
        return otherwise;
    }
    QStringList found;
    const auto values = list(name);
    for (const auto &each : values) {
        const auto said = each.toString();
        if (!allowed.contains(said)) {
            //: %1 is a place in a scenario file, %2 what it says, %3 a list of words
            object(tr("%1 names \"%2\", which is none of: %3.")
                       .arg(pathOf(name), said.left(60), allowed.join(QStringLiteral(", "))));
        }
        found.append(said);
    }
    return found;
}

void Fields::end()
{
    const auto keys = m_object.keys();
    for (const auto &key : keys) {
        if (!m_asked.contains(key)) {
            //: %1 is a place in a scenario file, %2 a list of words
            object(tr("%1 is unknown. Known here: %2.")
                       .arg(pathOf(key.left(60)), m_asked.join(QStringLiteral(", "))));
        }
    }
}

void Fields::object(const QString &trouble)
{
    if (m_trouble->isEmpty()) {
        *m_trouble = trouble;
    }
}

QString Fields::pathOf(const QString &name) const
{
    return m_where.isEmpty() ? name : m_where + QLatin1Char('.') + name;
}
