// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/statefile.h"

#include "core/verdictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

StateFile::StateFile(QString path, Clock clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(std::move(clock))
{
    if (!m_path.isEmpty()) {
        const QString directory = QFileInfo(m_path).absolutePath();
        QDir().mkpath(directory);
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

StateFile::~StateFile()
{
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
    }
}

void StateFile::write(const Verdict &verdict) const
{
    if (m_path.isEmpty()) {
        return;
    }
    QSaveFile file(m_path);
    const QByteArray json
        = QJsonDocument(toJson(verdict, m_clock.utc())).toJson(QJsonDocument::Compact);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(json + '\n') < 0 || !file.commit()) {
        QFile::remove(m_path);
    }
}
