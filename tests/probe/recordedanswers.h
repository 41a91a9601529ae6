// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe/answer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

using namespace Qt::StringLiterals;

/// One real request of somebody and what it was answered, recorded.
struct RecordedAnswer {
    QString file;
    QString path; ///< Of the request's address.
    Answer answer;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The content of a fixture in tests/data/probe.
inline QByteArray fixture(const QString &name)
{
    return contentOf(QStringLiteral(TEST_DATA "/probe/") + name);
}

inline RecordedAnswer recordedAnswer(const QFileInfo &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(contentOf(file.filePath())).object();
    const QJsonObject response = whole[u"response"_s].toObject();
    RecordedAnswer recorded{.file = file.fileName(),
                            .path = QUrl(whole[u"request"_s][u"uri"_s].toString()).path(),
                            .answer = {.status = response[u"status"_s].toInt(),
                                       .headers = {},
                                       .body = response[u"body"_s].toString().toUtf8()}};
    const QJsonObject headers = response[u"headers"_s].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        recorded.answer.headers.append({header.key().toLower().toUtf8(),
                                        header.value().toArray().first().toString().toUtf8()});
    }
    return recorded;
}

/// All recorded answers of the API that are at hand; none on a machine without them.
inline QList<RecordedAnswer> recordedAnswers()
{
    QList<RecordedAnswer> answers;
    const QDir folder(QStringLiteral(SHARED_DATA "/anthropic"));
    const QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        answers.append(recordedAnswer(file));
    }
    return answers;
}
