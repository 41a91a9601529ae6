// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/io.github.telltale.Telltale.desktop"_L1;
}

/// \p text as one argument of an Exec line: in quotes with its own marks escaped, as the Desktop
/// Entry Specification wants it, and once more as every string of an entry.
QString asArgument(const QString &text)
{
    QString escaped;
    for (const QChar each : text) {
        if (u"\"`$\\"_s.contains(each)) {
            escaped += u'\\';
        }
        escaped += each;
    }
    escaped.replace(u'%', u"%%"_s);
    return u'"' + escaped.replace(u'\\', u"\\\\"_s) + u'"';
}

/// The first argument of an Exec line: asArgument() backwards, where it is quoted.
QString firstArgument(QString line)
{
    line.replace(u"\\\\"_s, u"\\"_s).replace(u"%%"_s, u"%"_s);
    if (!line.startsWith(u'"')) {
        return line.section(u' ', 0, 0);
    }
    QString found;
    for (qsizetype at = 1; at < line.size() && line[at] != u'"'; ++at) {
        if (line[at] == u'\\' && at + 1 < line.size()) {
            ++at;
        }
        found += line[at];
    }
    return found;
}

/// The keys of the entry's own group.
QHash<QString, QString> read(const QString &path)
{
    constexpr qint64 most = 65'536;
    QFile file(path);
    QHash<QString, QString> values;
    if (!file.open(QIODevice::ReadOnly)) {
        return values;
    }
    bool ours = false;
    const QStringList lines = QString::fromUtf8(file.read(most)).split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(u'[')) {
            ours = line == "[Desktop Entry]"_L1;
        } else if (ours && !line.startsWith(u'#') && line.contains(u'=')) {
            values.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
        }
    }
    return values;
}

bool canStart(const QString &program)
{
    return QDir::isAbsolutePath(program) ? QFileInfo(program).isExecutable()
                                         : !QStandardPaths::findExecutable(program).isEmpty();
}
}

Autostart::Autostart(const QString &path, const QString &program)
    : m_path(path.isEmpty() ? standardPath() : path)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program)
{
}

bool Autostart::isOn() const
{
    const auto entry = read(m_path);
    const QString program = firstArgument(entry.value(u"Exec"_s));
    return !program.isEmpty() && entry.value(u"Hidden"_s) != "true"_L1
        && entry.value(u"X-GNOME-Autostart-enabled"_s) != "false"_L1 && canStart(program);
}

QString Autostart::set(bool on) const
{
    if (on) {
        return write();
    }
    if (!QFileInfo::exists(m_path) || QFile::remove(m_path)) {
        return {};
    }
    //: %1 is a file
    return Text::tr("%1 can't be removed.").arg(m_path);
}

QString Autostart::write() const
{
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Telltale\n"
                          "Exec=%1 --minimized\n"
                          "Icon=io.github.telltale.Telltale\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n"_s.arg(asArgument(m_program));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray bytes = entry.toUtf8();
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    //: %1 is a file, %2 the system's reason
    return isWritten ? QString()
                     : Text::tr("%1 can't be written: %2").arg(m_path, file.errorString());
}
