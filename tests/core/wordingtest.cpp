// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void putsDurationsInWords_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");

        QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
        QTest::newRow("less than a second is rounded down") << qint64(999) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(47'400) << u"47 s"_s;
        QTest::newRow("the last second of a minute") << qint64(59'999) << u"59 s"_s;
        QTest::newRow("a minute") << qint64(60'000) << u"1 min"_s;
        QTest::newRow("minutes leave the seconds out") << qint64(299'000) << u"4 min"_s;
        QTest::newRow("a whole hour") << qint64(3'600'000) << u"1 h"_s;
        QTest::newRow("hours and minutes") << qint64(7'500'000) << u"2 h 5 min"_s;
        QTest::newRow("a whole day") << qint64(86'400'000) << u"1 d"_s;
        QTest::newRow("days and hours") << qint64(273'600'000) << u"3 d 4 h"_s;
        QTest::newRow("a negative duration is as long as a positive")
            << qint64(-47'000) << u"47 s"_s;
    }

    void putsDurationsInWords()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, words);

        QCOMPARE(inWords(std::chrono::milliseconds(ms)), words);
    }

    void putsLatenciesInWords_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("words");

        QTest::newRow("nothing") << qint64(0) << u"0 ms"_s;
        QTest::newRow("milliseconds are rounded") << qint64(93'700) << u"94 ms"_s;
        QTest::newRow("just below a second") << qint64(999'400) << u"999 ms"_s;
        QTest::newRow("what would round to a second is one") << qint64(999'600) << u"1,0 s"_s;
        QTest::newRow("seconds have one decimal, in the user's way")
            << qint64(6'234'000) << u"6,2 s"_s;
    }

    void putsLatenciesInWords()
    {
        QFETCH(const qint64, us);
        QFETCH(const QString, words);

        QCOMPARE(latencyInWords(std::chrono::microseconds(us)), words);
    }

    void putsAgesInWords()
    {
        QCOMPARE(ageInWords(m_noon, m_noon), u"just now"_s);
        QCOMPARE(ageInWords(m_noon - 1s, m_noon), u"just now"_s);
        QCOMPARE(ageInWords(m_noon + 10s, m_noon), u"just now"_s);
        QCOMPARE(ageInWords(m_noon - 2s, m_noon), u"2 s ago"_s);
        QCOMPARE(ageInWords(m_noon - 4min, m_noon), u"4 min ago"_s);
    }

    void tellsTimesAsTheUsersClockDoes()
    {
        const QDateTime at = m_noon + 2h + 5min;
        const QString time = QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);

        QCOMPARE(timeInWords(at, m_noon), time);
        QVERIFY(timeInWords(m_noon + 40h, m_noon).contains(u"03.01.26"_s));
    }

    void joinsSentences()
    {
        QCOMPARE(sentences({u"One."_s, {}, u"Two."_s}), u"One. Two."_s);
        QCOMPARE(sentences({{}, {}}), QString());
    }

private:
    const QDateTime m_noon = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wordingtest.moc"
