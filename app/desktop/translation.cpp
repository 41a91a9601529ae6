// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
void install(QCoreApplication &application, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, u"_"_s, directory)
        || translator->load(name + "_en"_L1, directory)) { // for its plurals
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

/// QLocale names a language as its territory's speakers do ("American English"); the shortest of
/// those names is the plain one.
QString nativeName(const QLocale &locale)
{
    QString shortest = locale.nativeLanguageName();
    const auto all
        = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &each : all) {
        const QString name = each.nativeLanguageName();
        if (!name.isEmpty() && name.size() < shortest.size()) {
            shortest = name;
        }
    }
    return locale.toUpper(shortest.left(1)) + shortest.mid(1);
}
}

QList<Language> languages()
{
    QList<Language> all;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"telltale_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).chopped(3);
        all.append({.code = code, .name = nativeName(QLocale(code))});
    }
    std::sort(all.begin(), all.end(), [](const Language &one, const Language &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return all;
}

void installTranslator(QCoreApplication &application, const QString &language)
{
    // Figures and dates, too: a German text with English decimals is neither.
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"telltale"_s, u":/i18n"_s);
}
