// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/troublereader.h"

#include "madeup.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

class TroubleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLittleAtOnce()
    {
        History history({});
        history.add(MadeUp::limited(MadeUp::now() - 1h));
        history.add(MadeUp::good(MadeUp::now() - 30min, 1));
        history.add(MadeUp::offline(MadeUp::now() - 5s));
        history.add(MadeUp::timedOut(MadeUp::now() - 25h)); // too old
        start(history);
        QCOMPARE(m_found.size(), 2);
        QVERIFY(!m_reader->isReading());
        QVERIFY(!m_reader->isCutShort());
    }

    void findsMuchPieceByPieceAndEachOnce()
    {
        History history({});
        constexpr int count = 3 * TroubleReader::piece + 7;
        for (int i = 0; i < count; ++i) { // seven at a time, so that pieces end within one
            history.add(MadeUp::overloaded(MadeUp::now() - 3min - std::chrono::seconds(i / 7), i));
        }
        start(history);
        QVERIFY(m_reader->isReading());
        QCOMPARE_LE(m_found.size(), TroubleReader::piece);
        QSignalSpy finished(m_reader.get(), &TroubleReader::finished);
        QVERIFY(finished.wait());
        QCOMPARE(m_found.size(), count);
        QStringList ids;
        std::transform(m_found.cbegin(), m_found.cend(), std::back_inserter(ids),
                       [](const Observation &seen) { return seen.requestId; });
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void readsOfVeryMuchTheNewestOnly()
    {
        History history({});
        for (int i = 0; i < 3 * TroubleReader::piece; ++i) {
            history.add(MadeUp::overloaded(MadeUp::now() - std::chrono::seconds(i), i));
        }
        start(history, 2 * TroubleReader::piece);
        QTRY_VERIFY(!m_reader->isReading());
        QVERIFY(m_reader->isCutShort());
        QCOMPARE_GE(m_found.size(), 2 * TroubleReader::piece);
        QCOMPARE_LT(m_found.size(), 3 * TroubleReader::piece);
        QCOMPARE(m_found.constFirst().at, MadeUp::now() - 120s);
    }

    void findsWhatComesLaterOnce()
    {
        History history({});
        history.add(MadeUp::limited(MadeUp::now() - 1min));
        start(history);
        history.add(MadeUp::overloaded(MadeUp::now(), 1));
        history.add(MadeUp::good(MadeUp::now(), 2));
        m_reader->update(MadeUp::now());
        m_reader->update(MadeUp::now() + 1min);
        m_reader->update(MadeUp::now() + 10min);
        QCOMPARE(m_found.size(), 2);
        QCOMPARE(m_found.constLast().httpStatus, 529);
    }

    void findsALongOneThatBeganBeforeAnother()
    {
        History history({});
        history.add(MadeUp::limited(MadeUp::now() - 5s));
        start(history);
        history.add(MadeUp::timedOut(MadeUp::now() - 10s));
        m_reader->update(MadeUp::now());
        QCOMPARE(m_found.size(), 2);
        QCOMPARE(m_found.constLast().at, MadeUp::now() - 10s);
    }

    void beginsAnew()
    {
        History history({});
        history.add(MadeUp::limited(MadeUp::now() - 1h));
        start(history);
        m_found.clear();
        m_reader->start(MadeUp::now() - 2h, MadeUp::now());
        QCOMPARE(m_found.size(), 1);
    }

private:
    void start(const History &history, int most = 50'000)
    {
        m_found.clear();
        m_reader = std::make_unique<TroubleReader>(history, nullptr, most);
        connect(m_reader.get(), &TroubleReader::found, this,
                [this](const QList<Observation> &seen) { m_found += seen; });
        m_reader->start(MadeUp::now() - 24h, MadeUp::now());
    }

    std::unique_ptr<TroubleReader> m_reader;
    QList<Observation> m_found;
};

QTEST_GUILESS_MAIN(TroubleReaderTest)
#include "troublereadertest.moc"
