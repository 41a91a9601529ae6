// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historyclerk.h"

#include "core/verdictjson.h"
#include "madeup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class HistoryClerkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllChecksInTheirOrder()
    {
        History history({});
        fill(history, 500);
        QCOMPARE(written(history, ExportFormat::Csv).count('\n'), 501);
        const QByteArrayList lines = written(history, ExportFormat::JsonLines).split('\n');
        QCOMPARE(lines.size(), 501); // and an empty one behind the last
        const auto seen = history.observations({});
        for (const int row : {0, 1, 250, 499}) {
            QCOMPARE(QJsonDocument::fromJson(lines.at(row)).object(), toJson(seen.at(row)));
        }
    }

    void writesAnEmptyHistoryAsItsHead()
    {
        History history({});
        QCOMPARE(written(history, ExportFormat::Csv).count('\n'), 1);
        QCOMPARE(written(history, ExportFormat::JsonLines), QByteArray());
    }

    void leavesTheWindowTimeToDraw()
    {
        History history({});
        fill(history, 6000);
        HistoryClerk clerk(history);
        const QSignalSpy progressed(&clerk, &HistoryClerk::progressed);
        const QSignalSpy finished(&clerk, &HistoryClerk::finished);
        clerk.writeAll(m_directory.filePath(u"pieces"_s), ExportFormat::JsonLines, MadeUp::now());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(progressed.size() > 3); // the event loop turned that often
        QVERIFY(progressed.first().at(0).toInt() < progressed.last().at(0).toInt());
    }

    void writesNothingWhenCancelled()
    {
        History history({});
        fill(history, 6000);
        HistoryClerk clerk(history);
        QSignalSpy finished(&clerk, &HistoryClerk::finished);
        const QSignalSpy progressed(&clerk, &HistoryClerk::progressed);
        const QString file = m_directory.filePath(u"cancelled"_s);
        clerk.writeAll(file, ExportFormat::Csv, MadeUp::now());
        QTRY_VERIFY(progressed.size() > 0);
        clerk.cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).toString().contains("no file was written"_L1));
        QVERIFY(!QFile::exists(file));
        QVERIFY(!clerk.isBusy());
        QCOMPARE(history.count(), 6000);
    }

    void saysWhenTheFileCannotBeWritten()
    {
        History history({});
        fill(history, 10);
        HistoryClerk clerk(history);
        QSignalSpy finished(&clerk, &HistoryClerk::finished);
        clerk.writeAll(u"/no/such/directory/x.csv"_s, ExportFormat::Csv, MadeUp::now());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).toString().contains("could not be written"_L1));
    }

    void deletesWhatIsOlder()
    {
        History history({});
        fill(history, 600);
        HistoryClerk clerk(history);
        QSignalSpy finished(&clerk, &HistoryClerk::finished);
        clerk.forget(MadeUp::now() - 5h);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toString(), u"Deleted."_s);
        QVERIFY(finished.at(0).at(1).toBool());
        QCOMPARE(history.count(), 300);
        QCOMPARE(history.firstSeen(), MadeUp::now() - 5h);
    }

private:
    static void fill(History &history, int minutes)
    {
        for (int minute = minutes; minute > 0; --minute) {
            history.add(MadeUp::seenBefore(minute));
        }
    }

    QByteArray written(History &history, ExportFormat format)
    {
        HistoryClerk clerk(history);
        const QSignalSpy finished(&clerk, &HistoryClerk::finished);
        const QString name = m_directory.filePath(u"export"_s);
        clerk.writeAll(name, format, MadeUp::now());
        QFile file(name);
        return QTest::qWaitFor([&] { return finished.size() == 1; }) && file.open(QFile::ReadOnly)
            ? file.readAll()
            : QByteArray("not written");
    }

    QTemporaryDir m_directory;
};

QTEST_MAIN(HistoryClerkTest)
#include "historyclerktest.moc"
