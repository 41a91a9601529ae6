// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAFieldForEachColumn()
    {
        const Observation seen{.rung = Observation::Rung::Message,
                               .at = QDateTime({2026, 11, 18}, {14, 5, 20}, Qt::UTC),
                               .outcome = Observation::Outcome::Limited,
                               .httpStatus = 429,
                               .errorType = u"rate_limit_error"_s,
                               .model = u"claude-haiku-5-5"_s,
                               .phases = {.name = 4200us, .total = 1250ms}};
        const QStringList names = csvHeader().split(u',');
        const QStringList fields = csvLine(seen).split(u',');
        QCOMPARE(fields.size(), names.size());
        const auto field = [&](const QString &name) { return fields.at(names.indexOf(name)); };
        QCOMPARE(field(u"at"_s), u"2026-11-18T14:05:20.000Z"_s);
        QCOMPARE(field(u"outcome"_s), u"limited"_s);
        QCOMPARE(field(u"http_status"_s), u"429"_s);
        QCOMPARE(field(u"error_code"_s), QString());
        QCOMPARE(field(u"name_ms"_s), u"4.200"_s);
        QCOMPARE(field(u"total_ms"_s), u"1250.000"_s);
    }

    void keepsTextsWhatTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");

        QTest::newRow("plain text as it is") << u"api_error"_s << u"api_error"_s;
        QTest::newRow("a comma is quoted") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quotes are doubled") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("a line break is quoted") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("what a spreadsheet takes for a formula is none")
            << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("markup is only text") << u"<img src=x>"_s << u"<img src=x>"_s;
    }

    void keepsTextsWhatTheyAre()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);

        const QString line = csvLine({.errorType = text});
        QVERIFY2(line.contains(u',' + cell + u','), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
