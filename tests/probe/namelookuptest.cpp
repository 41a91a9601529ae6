// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/namelookup.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class NameLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAName()
    {
        NameLookup lookup;
        const QSignalSpy found(&lookup, &NameLookup::found);
        const QSignalSpy failed(&lookup, &NameLookup::failed);

        lookup.start(u"localhost"_s);

        QTRY_COMPARE(found.size(), 1);
        const auto addresses = found.constFirst().constFirst().value<QList<QHostAddress>>();
        QVERIFY(!addresses.isEmpty());
        QVERIFY(addresses.constFirst().isLoopback());
        QCOMPARE(failed.size(), 0);
    }

    void saysThatThereIsNone()
    {
        NameLookup lookup;
        const QSignalSpy failed(&lookup, &NameLookup::failed);

        lookup.start(u"%1.invalid"_s.arg(QString(64, u'a'))); // a label may have 63 characters

        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    }

    void answersNobodyWhoIsGone()
    {
        for (int count = 0; count < 20; ++count) {
            auto lookup = std::make_unique<NameLookup>();
            lookup->start(u"localhost"_s);
            if (count % 2 == 0) {
                QTest::qWait(1);
            }
            lookup.reset();
        }
        QTest::qWait(20); // the sanitizers speak up if an answer finds a ghost
    }
};

QTEST_GUILESS_MAIN(NameLookupTest)
#include "namelookuptest.moc"
