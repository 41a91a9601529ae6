// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/spellreader.h"

#include "madeup.h"

#include <QSignalSpy>
#include <QTest>

class SpellReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameInPieces()
    {
        History history({});
        MadeUp::fillPage(history, 9);
        const QDateTime from = MadeUp::now() - 240h;
        SpellReader reader(history);
        const QSignalSpy done(&reader, &SpellReader::done);
        reader.read(from, MadeUp::now());
        QCOMPARE(done.size(), 0); // later
        QTRY_COMPARE(done.size(), 1);
        QList<PageSpell> whole;
        append(whole, history.pageSpells(from, MadeUp::now()));
        QCOMPARE(reader.spells(), whole);
        QCOMPARE_GT(whole.size(), 9);
    }

    void addsWhatCameSince()
    {
        History history({});
        SpellReader reader(history);
        const QSignalSpy done(&reader, &SpellReader::done);
        const QDateTime from = MadeUp::now() - 2h;
        const QList<int> minutes{0, 2, 4, 6, 50, 52};
        for (const int minute : minutes) {
            PageReport report = MadeUp::page();
            report.at = from + std::chrono::minutes(minute);
            report.components[0].status
                = minute == 4 ? PageReport::Status::Degraded : PageReport::Status::Operational;
            history.add(report);
            const auto before = done.size();
            reader.read(from, report.at + 1s);
            QTRY_COMPARE(done.size(), before + 1);
        }
        QList<PageSpell> whole;
        append(whole, history.pageSpells(from, MadeUp::now()));
        QCOMPARE(reader.spells(), whole);
        QCOMPARE(whole.size(), 4);
    }

    void beginsAnewWhenTheClockGoesBack()
    {
        History history({});
        MadeUp::fillPage(history, 3);
        SpellReader reader(history);
        const QSignalSpy done(&reader, &SpellReader::done);
        reader.read(MadeUp::now() - 96h, MadeUp::now());
        QTRY_COMPARE(done.size(), 1);
        reader.read(MadeUp::now() - 96h, MadeUp::now() - 48h);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE_LE(reader.spells().constLast().until, MadeUp::now() - 48h);
    }
};

QTEST_MAIN(SpellReaderTest)
#include "spellreadertest.moc"
