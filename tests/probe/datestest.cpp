// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QDateTime noon()
{
    return {{2026, 8, 19}, {12, 0}, Qt::UTC};
}
}

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsoDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("date");

        QTest::newRow("whole seconds") << u"2026-08-19T12:00:00Z"_s << noon();
        QTest::newRow("milliseconds") << u"2026-08-19T12:00:00.250Z"_s << noon().addMSecs(250);
        QTest::newRow("microseconds")
            << u"2026-08-19T12:00:00.250999+00:00"_s << noon().addMSecs(251);
        QTest::newRow("an offset") << u"2026-08-19T06:00:00.000-06:00"_s << noon();
        QTest::newRow("without a zone it is UTC") << u"2026-08-19T12:00:00"_s << noon();
        QTest::newRow("nothing") << QString() << QDateTime();
        QTest::newRow("a word") << u"soon"_s << QDateTime();
        QTest::newRow("no such day") << u"2026-02-30T12:00:00Z"_s << QDateTime();
    }

    void readsIsoDates()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, date);
        QCOMPARE(isoDate(text), date);
        QCOMPARE(isoDate(text).isValid(), date.isValid());
        QVERIFY(!date.isValid() || isoDate(text).timeSpec() == Qt::UTC);
    }

    void readsHttpDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QDateTime>("date");

        QTest::newRow("as the standard says") << "Wed, 19 Aug 2026 12:00:00 GMT"_ba << noon();
        QTest::newRow("with blanks around") << " Wed, 19 Aug 2026 12:00:00 GMT "_ba << noon();
        QTest::newRow("nothing") << QByteArray() << QDateTime();
        QTest::newRow("seconds") << "120"_ba << QDateTime();
        QTest::newRow("no such day") << "Wed, 39 Aug 2026 12:00:00 GMT"_ba << QDateTime();
    }

    void readsHttpDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QDateTime, date);
        QCOMPARE(httpDate(value), date);
        QCOMPARE(httpDate(value).isValid(), date.isValid());
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "datestest.moc"
