// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/names.h"

#include <QMetaEnum>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Whether each value of \p Enum has a name, and no two the same.
template <typename Enum>
bool allNamed()
{
    const QMetaEnum values = QMetaEnum::fromType<Enum>();
    std::set<QString> names;
    for (int i = 0; i < values.keyCount(); ++i) {
        names.insert(titleOf(static_cast<Enum>(values.value(i))));
    }
    return names.size() == static_cast<std::size_t>(values.keyCount()) && !names.contains({});
}
}

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryValueApart()
    {
        QVERIFY(allNamed<Verdict::Light>());
        QVERIFY(allNamed<Verdict::Cause>());
        QVERIFY(allNamed<Observation::Rung>());
        QVERIFY(allNamed<Observation::Outcome>());
        QVERIFY(allNamed<Observation::Failure>());
    }

    void writesDollars_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << 0.0 << u"$0"_s;
        QTest::newRow("cents") << 0.0648 << u"$0.06"_s;
        QTest::newRow("many dollars") << 1234.5 << u"$1,234.50"_s;
        QTest::newRow("a probe") << 0.0000015 << u"$0.0000015"_s;
        QTest::newRow("below a cent") << 0.0052 << u"$0.0052"_s;
    }

    void writesDollars()
    {
        QFETCH(const double, amount);
        QFETCH(const QString, text);

        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(dollars(amount), text);
    }

    void writesLatencies()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(latencyText({}), dash());
        QCOMPARE(latencyText(4200us), u"4.2 ms"_s);
        QCOMPARE(latencyText(182'400us), u"182 ms"_s);
        QCOMPARE(latencyText(1250ms), u"1.25 s"_s);
    }

    void tellsTheFailureWhereThereIsNoStatus()
    {
        QCOMPARE(statusOf({.httpStatus = 529}), u"529"_s);
        QCOMPARE(statusOf({.failure = Observation::Failure::Timeout}), u"Timeout"_s);
    }

    void countsNothingAgainstTheProviderThatIsNot()
    {
        QCOMPARE(lightOf(Observation::Outcome::Limited), Verdict::Light::Amber);
        QCOMPARE(lightOf(Observation::Outcome::OwnNetwork), Verdict::Light::Grey);
        QCOMPARE(lightOf(Observation::Outcome::Overloaded), Verdict::Light::Red);
        QCOMPARE(lightOf(PageReport::Status::Unknown), Verdict::Light::Grey);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
