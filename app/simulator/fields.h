// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Reads one JSON object field by field and keeps the first thing that is wrong with it.
///
/// A field that is missing gives what the caller would have otherwise.
class Fields
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)

public:
    /// \p where names the object for the user ("steps[2].api"); \p trouble, which must outlive it,
    /// is written to only while it is empty.
    Fields(const QJsonValue &object, const QString &where, QString *trouble);

    [[nodiscard]] bool has(const QString &name);
    [[nodiscard]] QJsonValue value(const QString &name);
    [[nodiscard]] QString text(const QString &name, const QString &otherwise = {});
    /// One of \p allowed.
    [[nodiscard]] QString word(const QString &name, const QStringList &allowed,
                               const QString &otherwise);
    [[nodiscard]] double number(const QString &name, double least, double most, double otherwise);
    [[nodiscard]] bool flag(const QString &name, bool otherwise);
    /// A list; anything else stands for a list of one.
    [[nodiscard]] QJsonArray list(const QString &name);
    /// A list of \p allowed words.
    [[nodiscard]] QStringList words(const QString &name, const QStringList &allowed,
                                    const QStringList &otherwise);

    /// Objects to fields that nobody asked for.
    void end();
    void object(const QString &trouble);
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    QJsonObject m_object;
    QString m_where;
    QString *m_trouble;
    QStringList m_asked;
};
