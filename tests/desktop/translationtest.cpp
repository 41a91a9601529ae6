// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
const QStringList translated{u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
const auto sources = {u"core"_s, u"store"_s, u"courier"_s, u"monitor"_s, u"desktop"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%[1-9]"_s);
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    found.removeDuplicates();
    return found;
}
}

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLanguagesThatAreCompiledIn()
    {
        QStringList codes;
        for (const Language &each : languages()) {
            codes << each.code;
            QVERIFY2(each.name.front().isUpper() || !each.name.front().isLower(),
                     qPrintable(each.name));
            if (each.code == "en"_L1) {
                QCOMPARE(each.name, u"English"_s);
            } else if (each.code == "de"_L1) {
                QCOMPARE(each.name, u"Deutsch"_s);
            } else if (each.code == "zh_CN"_L1) {
                QCOMPARE(each.name, u"简体中文"_s);
            }
        }
        QVERIFY(codes.contains(u"en"_s));
        for (const QString &language : translated) {
            QVERIFY2(codes.contains(language), qPrintable(codes.join(u' ')));
        }
    }

    void isComplete_data() { files(); }

    void isComplete()
    {
        QFETCH(const QString, name);

        const QByteArray content = contentOf(path(name));
        QVERIFY(content.contains("<translation"));
        QVERIFY(!content.contains("type=\"unfinished\""));
        QVERIFY(!content.contains("<translation></translation>"));
    }

    void holdsEveryTextOfTheSources_data() { files(); }

    void holdsEveryTextOfTheSources()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);

        const QTemporaryDir directory;
        const QString copy = directory.filePath(name);
        QVERIFY(QFile::copy(path(name), copy));
        QStringList arguments{u"-I"_s, QStringLiteral(APP_DIR)};
        arguments << u"-silent"_s << u"-no-obsolete"_s << u"-locations"_s << u"none"_s << options;
        for (const QString &folder : sources) {
            arguments << QStringLiteral(APP_DIR) + u'/' + folder;
        }
        arguments << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(contentOf(copy) == contentOf(path(name)),
                 "Build the target update_translations and translate what is new.");
    }

    void keepsPlaceholders_data() { files(); }

    void keepsPlaceholders()
    {
        QFETCH(const QString, name);

        QXmlStreamReader reader(contentOf(path(name)));
        QString source;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "source"_L1) {
                source = reader.readElementText();
            }
            const bool plural = source.contains("%n"_L1);
            const auto wanted = plural ? "numerusform"_L1 : "translation"_L1;
            if (reader.isStartElement() && reader.name() == wanted) {
                QCOMPARE(placeholders(reader.readElementText()), placeholders(source));
            }
        }
        QVERIFY(!reader.hasError());
    }

    void speaksGerman()
    {
        installTranslator(*QCoreApplication::instance(), u"de"_s);
        QCOMPARE(QCoreApplication::translate("VerdictHeader", "Check now"), u"Jetzt prüfen"_s);
        QCOMPARE(QCoreApplication::translate("LatencyChart", "%n check(s)", nullptr, 2),
                 u"2 Prüfungen"_s);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    }

    void speaksOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("number");

        QTest::newRow("French") << u"fr"_s << u"Vérifier"_s << u"2 vérifications"_s << u"1,5"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Comprobar ahora"_s << u"2 comprobaciones"_s
                                 << u"1,5"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"今すぐチェック"_s << u"チェック 2 件"_s
                                  << u"1.5"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"立即检测"_s << u"2 次检测"_s << u"1.5"_s;
    }

    void speaksOtherLanguages()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, button);
        QFETCH(const QString, two);
        QFETCH(const QString, number);

        installTranslator(*QCoreApplication::instance(), language);
        QCOMPARE(QCoreApplication::translate("VerdictHeader", "Check now"), button);
        QCOMPARE(QCoreApplication::translate("LatencyChart", "%n check(s)", nullptr, 2), two);
        QCOMPARE(QLocale().toString(1.5), number);
    }

    void speaksEnglishWithProperPlurals()
    {
        installTranslator(*QCoreApplication::instance(), u"en"_s);
        QCOMPARE(QCoreApplication::translate("LatencyChart", "%n check(s)", nullptr, 1),
                 u"1 check"_s);
        QCOMPARE(QCoreApplication::translate("LatencyChart", "%n check(s)", nullptr, 2),
                 u"2 checks"_s);
    }

    void fallsBackToEnglish()
    {
        installTranslator(*QCoreApplication::instance(), u"tlh"_s);
        QCOMPARE(QCoreApplication::translate("LatencyChart", "%n check(s)", nullptr, 1),
                 u"1 check"_s);
    }

private:
    static void files()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");

        for (const auto &language : translated) {
            QTest::addRow("%s", qPrintable(language))
                << u"telltale_%1.ts"_s.arg(language) << QStringList{};
        }
        QTest::newRow("English plurals") << u"telltale_en.ts"_s << QStringList{u"-pluralonly"_s};
    }

    static QString path(const QString &name)
    {
        return QStringLiteral(APP_DIR "/../translations/") + name;
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
