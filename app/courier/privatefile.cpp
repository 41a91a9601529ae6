// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

bool writePrivately(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(content) == content.size() && file.commit();
}

std::optional<QByteArray> readBounded(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.exists()) {
        return QByteArray();
    }
    if (!QFileInfo(path).isFile() || file.size() > most || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.read(most);
}
