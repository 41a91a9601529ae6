// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorexport.h"

#include "core/csv.h"
#include "core/verdictjson.h"
#include "desktop/errormodel.h"
#include "madeup.h"
#include "nasty.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

class ErrorExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFormatByTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("json");

        const QString lines = u"JSON Lines (*.jsonl)"_s;
        const QString csv = u"CSV, for spreadsheets (*.csv)"_s;
        QTest::newRow("a name that says CSV") << u"a.csv"_s << lines << false;
        QTest::newRow("a name that says JSON Lines") << u"a.JSONL"_s << csv << true;
        QTest::newRow("a name that says nothing, CSV chosen") << u"a.txt"_s << csv << false;
        QTest::newRow("a name that says nothing, JSON Lines chosen") << u"a"_s << lines << true;
        QTest::newRow("nothing says anything") << u"a"_s << QString() << false;
    }

    void tellsTheFormatByTheFile()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, filter);
        QFETCH(const bool, json);

        QCOMPARE(exportFormatOf(file, filter) == ExportFormat::JsonLines, json);
    }

    void writesWhatTheCommandLinePrints()
    {
        ErrorModel model;
        model.add({MadeUp::limited(MadeUp::now() - 1min), MadeUp::overloaded(MadeUp::now(), 1)});
        QCOMPARE(written(model, ExportFormat::Csv),
                 (csvHeader() + u'\n' + csvLine(model.at(0)) + u'\n' + csvLine(model.at(1)) + u'\n')
                     .toUtf8());
        const QByteArrayList lines = written(model, ExportFormat::JsonLines).split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object(), toJson(model.at(1)));
    }

    void writesOnlyWhatIsShownAndInItsOrder()
    {
        ErrorModel model;
        model.add({MadeUp::limited(MadeUp::now() - 1min), MadeUp::overloaded(MadeUp::now(), 1),
                   MadeUp::offline(MadeUp::now() - 2min)});
        model.sort(ErrorModel::Time, Qt::AscendingOrder);
        model.setFilter({.text = u"haiku"_s});
        const QByteArrayList lines = written(model, ExportFormat::Csv).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).contains(",429,"));
        QVERIFY(lines.at(2).contains(",529,"));
    }

    void keepsNastyTextInItsField()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            Observation seen = MadeUp::overloaded(MadeUp::now(), 1);
            seen.errorType = seen.requestId = text;
            ErrorModel model;
            model.add({seen});
            const QByteArrayList lines = written(model, ExportFormat::JsonLines).split('\n');
            QCOMPARE(lines.size(), 2);
            QVERIFY(QJsonDocument::fromJson(lines.constFirst()).isObject());
            const QByteArray csv = written(model, ExportFormat::Csv);
            for (const char *formula : {",=", ",+", ",-", ",@"}) {
                QVERIFY2(!csv.contains(formula), csv.constData());
            }
        }
    }

    void saysWhyItCantWrite()
    {
        ErrorModel model;
        model.add({MadeUp::limited(MadeUp::now())});
        const QString trouble
            = exportErrors(model, u"/no/such/directory/errors.csv"_s, ExportFormat::Csv);
        QVERIFY2(trouble.startsWith("The file could not be written: "_L1), qPrintable(trouble));
    }

private:
    QByteArray written(const ErrorModel &model, ExportFormat format)
    {
        const QString name = m_directory.filePath(u"out"_s);
        const QString trouble = exportErrors(model, name, format);
        QFile file(name);
        return trouble.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                   : trouble.toUtf8();
    }

    QTemporaryDir m_directory;
};

QTEST_MAIN(ErrorExportTest)
#include "errorexporttest.moc"
