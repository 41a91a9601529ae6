// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingsstore.h"

#include "core/apikey.h"
#include "store/settingsfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/telltale/telltale.ini"_L1;
}

/// QSettings makes a list of a value with a comma, which no setting here is.
QString textOf(const QSettings &file, const QString &key)
{
    return file.value(key).toStringList().join(u", "_s);
}

/// \p text as it may stand in a sentence: short, on one line, without secrets.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.contains(u'@') && text.contains("://"_L1)) {
        return u"..."_s; // an address with a password in it
    }
    const auto plain = withoutKeys(text).simplified();
    return plain.size() > longest ? plain.left(longest) + "..."_L1 : plain;
}

bool holdsKey(const QString &name, const QString &value)
{
    static const QRegularExpression secretive(u"(^|[/_.-])(api_?key|key|token|secret)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return withoutKeys(value) != value || withoutKeys(name) != name
        || (secretive.match(name).hasMatch() && !value.isEmpty());
}

/// Why the file can't be looked into at all; empty when it can, or there is none yet.
QString unreadable(const QString &path)
{
    constexpr qint64 largest = 1'048'576;
    const QFileInfo info(path);
    if (!info.exists()) {
        return {};
    }
    if (!info.isFile()) {
        return Text::tr("it is not a file");
    }
    if (info.size() > largest) {
        return Text::tr("it is too large");
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

/// QSettings says so itself, but only once a process: it remembers files.
bool hasOddLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    bool continued = false;
    while (!file.atEnd()) {
        const auto line = file.readLine().trimmed();
        const bool plain
            = continued || line.isEmpty() || line[0] == ';' || line[0] == '[' || line.contains('=');
        if (!plain) {
            return true;
        }
        continued = line.endsWith('\\');
    }
    return false;
}

class Reader
{
public:
    explicit Reader(const QString &path)
        : m_path(path)
        , m_file(path, QSettings::IniFormat)
    {
    }

    SettingsStore::Loaded read()
    {
        findKeys();
        if (hasOddLines(m_path)) {
            m_loaded.trouble.append(
                Text::tr("%1 has lines that are not \"name=value\"; they are skipped.")
                    .arg(m_path));
        }
        for (const auto &field : settingsFields()) {
            take(field);
        }
        auto &settings = m_loaded.settings;
        if (settings.rollupDays < settings.rawDays) {
            settings.rollupDays = settings.rawDays;
            m_loaded.trouble.append(Text::tr("In %1, history/rollup_days is less than "
                                             "history/raw_days. Both are taken as %2.")
                                        .arg(m_path)
                                        .arg(settings.rawDays));
        }
        return m_loaded;
    }

private:
    void findKeys()
    {
        const auto names = m_file.allKeys();
        for (const auto &name : names) {
            if (holdsKey(name, textOf(m_file, name))) {
                //: %1 a file, %2 the name of a line in it
                m_loaded.trouble.append(
                    Text::tr("In %1, %2 seems to hold an API key. It is not used from there: "
                             "please delete that line and enter the key in the window, which "
                             "puts it into the keyring, or set ANTHROPIC_API_KEY.")
                        .arg(m_path, shown(name)));
            }
        }
    }

    void take(const SettingsField &field)
    {
        if (!m_file.contains(field.key)) {
            return;
        }
        const auto text = textOf(m_file, field.key);
        if (holdsKey(field.key, text)) {
            return; // findKeys() has said so
        }
        const auto needed = field.take(text, m_loaded.settings);
        if (!needed.isEmpty()) {
            //: %1 a file, %2 the name of a setting, %3 its value, %4 a sentence: what it must be
            m_loaded.trouble.append(Text::tr("In %1, %2 is \"%3\". %4 The default is used instead.")
                                        .arg(m_path, field.key, shown(text), needed));
        }
    }

    QString m_path;
    QSettings m_file;
    SettingsStore::Loaded m_loaded;
};
}

SettingsStore::SettingsStore(const QString &path)
    : m_path(path.isEmpty() ? standardPath() : path)
{
}

SettingsStore::Loaded SettingsStore::load() const
{
    const auto reason = unreadable(m_path);
    if (!reason.isEmpty()) {
        return {.trouble
                = {Text::tr("%1 can't be read (%2); the defaults are used.").arg(m_path, reason)}};
    }
    return Reader(m_path).read();
}

QString SettingsStore::save(const Settings &settings) const
{
    auto failed = Text::tr("The settings can't be written to %1.").arg(m_path);
    if (!unreadable(m_path).isEmpty()) {
        return failed;
    }
    QFile::setPermissions(m_path, onlyOwner);
    if (hasOddLines(m_path)) {
        QFile::copy(m_path, m_path + ".unreadable"_L1); // they won't be written again
    }
    QSettings file(m_path, QSettings::IniFormat);
    const Settings standard;
    for (const auto &field : settingsFields()) {
        const auto text = field.text(settings);
        // What nobody changed is left out, so that better defaults of later versions count.
        if (text != field.text(standard) || file.contains(field.key)) {
            file.setValue(field.key, text);
        }
    }
    file.sync();
    QFile::setPermissions(m_path, onlyOwner);
    return file.status() == QSettings::AccessError ? failed : QString();
}
