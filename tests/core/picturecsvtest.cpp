// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/picturecsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noonAnd(std::chrono::milliseconds offset)
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + offset;
}

LatencyPicture picture()
{
    return {.window = {.from = noonAnd(0s), .until = noonAnd(100s)},
            .columns = 10,
            .buckets = {{noonAnd(10s), 2, 1, 40ms, 50'250us, 60ms, 60ms},
                        {.from = noonAnd(31'500ms), .failures = 1}}};
}
}

class PictureCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineForEachBucket()
    {
        QCOMPARE(csvOf(picture()),
                 u"time_utc,answered,failed,least_ms,median_ms,p95_ms,most_ms,"
                 "incidents_measured,incidents_posted\r\n"
                 "2026-01-01T12:00:10.000Z,2,1,40.000,50.250,60.000,60.000,,\r\n"
                 "2026-01-01T12:00:31.500Z,0,1,,,,,,\r\n"_s);
    }

    void writesPhasesWhereTheyAreShown()
    {
        LatencyPicture seen = picture();
        seen.phases = {{.count = 2, .parts = {1ms, 2ms, 3ms, 30ms, 0ms, 14ms}}, {}};
        QCOMPARE(csvOf(seen),
                 u"time_utc,answered,failed,name_ms,connect_ms,tls_ms,server_ms,wait_ms,"
                 "transfer_ms,incidents_measured,incidents_posted\r\n"
                 "2026-01-01T12:00:10.000Z,2,1,1.000,2.000,3.000,30.000,0.000,14.000,,\r\n"
                 "2026-01-01T12:00:31.500Z,0,1,,,,,,,,\r\n"_s);
    }

    void namesTheIncidents_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cell");

        QTest::newRow("as it is") << u"Overloaded"_s << u"Overloaded"_s;
        QTest::newRow("with a comma") << u"Slow, failing"_s << u"\"Slow, failing\""_s;
        QTest::newRow("with a quote") << u"\"Slow\""_s << u"\"\"\"Slow\"\"\""_s;
        QTest::newRow("over lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("not a formula") << u"=1+1"_s << u"'=1+1"_s;
    }

    void namesTheIncidents()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, cell);

        LatencyPicture seen = picture();
        seen.incidents = {{.source = Incident::Source::Theirs,
                           .title = title,
                           .from = noonAnd(0s),
                           .until = noonAnd(20s)}};
        const QString csv = csvOf(seen);
        QVERIFY2(csv.contains(u",60.000,,"_s + cell + u"\r\n2026"_s), qPrintable(csv));
    }

    void writesTheHeadAloneOfNothing() { QCOMPARE(csvOf({}).count(u'\n'), 1); }
};

QTEST_GUILESS_MAIN(PictureCsvTest)
#include "picturecsvtest.moc"
