// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
}

void installTranslator(QCoreApplication &application, const QString &language)
{
    // Figures and dates, too: a German text with English decimals is neither.
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"telltale"_s, u":/i18n"_s);
}
