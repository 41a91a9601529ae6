// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencysource.h"

#include "madeup.h"

#include <QSignalSpy>
#include <QTest>

class LatencySourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsFarAsAsked_data()
    {
        QTest::addColumn<std::chrono::hours>("back");
        QTest::addColumn<bool>("isAtOnce");

        QTest::newRow("an hour at once") << 1h << true;
        QTest::newRow("a day at once") << 24h << true;
        QTest::newRow("a month piece by piece") << std::chrono::hours(30 * 24) << false;
    }

    void readsBackAsFarAsAsked()
    {
        QFETCH(const std::chrono::hours, back);
        QFETCH(const bool, isAtOnce);

        History history({});
        MadeUp::fill(history, 0);
        LatencySource source(history, u"claude-api"_s);
        QSignalSpy loaded(&source, &LatencySource::loaded);
        const QDateTime from = MadeUp::now() - back;
        source.refresh(MadeUp::now());
        source.load(from);
        QCOMPARE(source.covers(from), isAtOnce);
        if (!isAtOnce) {
            QVERIFY(loaded.wait());
            QVERIFY(source.covers(from));
        }
        QCOMPARE(sortedIn(source, from),
                 history.traces(from, MadeUp::now(), u"claude-api"_s).each.size());
    }

    void takesInWhatCame()
    {
        History history({});
        LatencySource source(history, u"claude-api"_s);
        history.add(MadeUp::good(MadeUp::now(), 1));
        source.refresh(MadeUp::now());
        QCOMPARE(source.traces().each.size(), 1);
        source.refresh(MadeUp::now() + 1min);
        QCOMPARE(source.traces().each.size(), 1);
        history.add(MadeUp::good(MadeUp::now() + 90s, 2));
        history.add(MadeUp::good(MadeUp::now() + 30s, 3)); // another program's, kept late
        source.refresh(MadeUp::now() + 2min);
        QCOMPARE(source.traces().each.size(), 3);
        QVERIFY(isSorted(source));
    }

    void beginsAnewWhenTheClockWentBack()
    {
        History history({});
        LatencySource source(history, u"claude-api"_s);
        history.add(MadeUp::good(MadeUp::now() - 5h, 1));
        source.refresh(MadeUp::now());
        source.load(MadeUp::now() - 10h);
        QCOMPARE(source.traces().each.size(), 1);
        source.refresh(MadeUp::now() - 4h);
        QVERIFY(!source.covers(MadeUp::now() - 10h));
        source.load(MadeUp::now() - 10h);
        QCOMPARE(source.traces().each.size(), 1);
    }

    void takesALaterWishWhileItReads()
    {
        History history({});
        MadeUp::fill(history, 0);
        LatencySource source(history, u"claude-api"_s);
        QSignalSpy loaded(&source, &LatencySource::loaded);
        source.refresh(MadeUp::now());
        source.load(MadeUp::now() - 7 * 24h);
        source.load(MadeUp::now() - 24h);
        source.refresh(MadeUp::now());
        source.load(MadeUp::now() - 30 * 24h);
        QVERIFY(loaded.wait());
        QCOMPARE(loaded.size(), 1);
        QVERIFY(source.covers(MadeUp::now() - 30 * 24h));
        QVERIFY(isSorted(source));
    }

private:
    static qsizetype sortedIn(const LatencySource &source, const QDateTime &from)
    {
        const auto &each = source.traces().each;
        return std::count_if(each.cbegin(), each.cend(), [&](const Trace &trace) {
            return trace.at.count() >= from.toMSecsSinceEpoch();
        });
    }

    static bool isSorted(const LatencySource &source)
    {
        const auto &each = source.traces().each;
        return std::is_sorted(each.cbegin(), each.cend(), [](const Trace &one, const Trace &other) {
            return one.at < other.at;
        });
    }
};

QTEST_GUILESS_MAIN(LatencySourceTest)
#include "latencysourcetest.moc"
