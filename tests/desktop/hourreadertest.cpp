// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/hourreader.h"

#include "madeup.h"

#include <QSignalSpy>
#include <QTest>

class HourReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MadeUp::fill(m_history); }

    void readsAllInTheEnd()
    {
        HourReader reader(m_history);
        QSignalSpy done(&reader, &HourReader::done);
        const QDateTime from = MadeUp::now() - 30 * 24h;
        reader.read(from, MadeUp::now() + 1h);
        QCOMPARE(done.size(), 0); // later
        QVERIFY(done.wait());
        const auto figures = done.at(0).at(0).value<QList<HourFigure>>();
        QCOMPARE(figures, m_history.hours(from, MadeUp::now() + 1h, u"claude-api"_s));
        QVERIFY(figures.size() > 500);
    }

    void theLastWishCounts()
    {
        HourReader reader(m_history);
        QSignalSpy done(&reader, &HourReader::done);
        reader.read(MadeUp::now() - 30 * 24h, MadeUp::now());
        reader.read(MadeUp::now() - 24h, MadeUp::now());
        QVERIFY(done.wait());
        QCOMPARE(done.at(0).at(0).value<QList<HourFigure>>(),
                 m_history.hours(MadeUp::now() - 24h, MadeUp::now(), u"claude-api"_s));
        QTest::qWait(50);
        QCOMPARE(done.size(), 1);
    }

    void nothingToReadIsSoonDone()
    {
        HourReader reader(m_history);
        QSignalSpy done(&reader, &HourReader::done);
        reader.read(MadeUp::now(), MadeUp::now() - 1h);
        QVERIFY(done.wait());
        QVERIFY(done.at(0).at(0).value<QList<HourFigure>>().isEmpty());
    }

private:
    History m_history{QString()};
};

QTEST_MAIN(HourReaderTest)
#include "hourreadertest.moc"
