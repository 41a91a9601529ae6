// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/statefile.h"

#include "core/verdictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace {
/// From the moment of the next probe until its answer, or the lack of one, must be known.
constexpr std::chrono::seconds longestProbe{90};

QJsonValue freshUntil(const Verdict &verdict, const QDateTime &now)
{
    if (verdict.light == Verdict::Light::Grey) {
        return {};
    }
    const bool isPlanned = verdict.nextProbeAt.isValid();
    return (isPlanned ? verdict.nextProbeAt + longestProbe : now)
        .toUTC()
        .toString(Qt::ISODateWithMs);
}
}

QString StateFile::pathIn(const QString &directory)
{
    return directory + QStringLiteral("/state.json");
}

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
    const QDateTime now = m_clock.utc();
    QJsonObject report = toJson(verdict, now);
    report.insert(QStringLiteral("fresh_until"), freshUntil(verdict, now));
    const QByteArray json = QJsonDocument(report).toJson(QJsonDocument::Compact);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(json + '\n') < 0 || !file.commit()) {
        QFile::remove(m_path);
    }
}
