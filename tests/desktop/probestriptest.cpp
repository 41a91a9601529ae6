// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/probestrip.h"

#include "madeup.h"
#include "nasty.h"

#include <QSignalSpy>
#include <QTest>

class ProbeStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksWithTheKeyboard()
    {
        ProbeStrip strip;
        strip.setProbes(MadeUp::red().probes);
        QSignalSpy activated(&strip, &ProbeStrip::activated);
        strip.show();
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.current(), 29);
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).value<Observation>(), MadeUp::red().probes.at(28));
        QVERIFY(
            strip.accessibleDescription().contains(strip.describe(MadeUp::red().probes.at(28))));
    }

    void picksWithTheMouse()
    {
        ProbeStrip strip;
        strip.resize(strip.sizeHint());
        strip.setProbes(MadeUp::red().probes);
        QSignalSpy activated(&strip, &ProbeStrip::activated);
        strip.show();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {strip.width() - 8, strip.height() / 2});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).value<Observation>(), MadeUp::red().probes.last());
    }

    void keepsOnlyTheLastOnes()
    {
        QList<Observation> many(50, MadeUp::good(MadeUp::now(), 1));
        many << MadeUp::overloaded(MadeUp::now(), 2);
        ProbeStrip strip;
        strip.setProbes(many);
        QCOMPARE(strip.accessibleDescription(), u"1 of 30 failed"_s);
    }

    void describesWithTimeStatusLatencyAndId()
    {
        const QString text = ProbeStrip::describe(MadeUp::overloaded(MadeUp::now(), 7));
        QVERIFY(text.contains("14:05:20"_L1));
        QVERIFY(text.contains("529"_L1));
        QVERIFY(text.contains("141 ms"_L1));
        QVERIFY(text.contains("req_011CV"_L1));
    }

    void survivesNothingAtAll()
    {
        ProbeStrip strip;
        strip.show();
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QTest::mouseClick(&strip, Qt::LeftButton);
        QCOMPARE(strip.current(), -1);
    }
};

QTEST_MAIN(ProbeStripTest)
#include "probestriptest.moc"
