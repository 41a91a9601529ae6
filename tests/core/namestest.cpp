// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
void checkAll(QString (*nameOf)(Enum), std::optional<Enum> (*fromName)(QStringView))
{
    const auto all = QMetaEnum::fromType<Enum>();
    QSet<QString> names;
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto value = static_cast<Enum>(all.value(i));
        const QString name = nameOf(value);
        QVERIFY2(!name.isEmpty(), all.key(i));
        QCOMPARE(name, name.toLower());
        QCOMPARE(fromName(name), value);
        names.insert(name);
    }
    QCOMPARE(names.size(), all.keyCount());
    QVERIFY(!fromName(u"").has_value());
    QVERIFY(!fromName(u"nonsense").has_value());
}
}

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameEachValueOnceAndReadItBack()
    {
        checkAll(rungName, rungFromName);
        checkAll(outcomeName, outcomeFromName);
        checkAll(failureName, failureFromName);
        checkAll(lightName, lightFromName);
        checkAll(causeName, causeFromName);
        checkAll(changeName, changeFromName);
        checkAll(pageStateName, pageStateFromName);
        checkAll(statusName, statusFromName);
        checkAll(indicatorName, indicatorFromName);
    }

    void neverChange()
    {
        QCOMPARE(outcomeName(Observation::Outcome::OutOfMoney), u"out_of_money"_s);
        QCOMPARE(causeName(Verdict::Cause::Interception), u"interception"_s);
        QCOMPARE(changeName(DecisionStep::Change::SlowOver), u"slow_over"_s);
        QCOMPARE(statusName(PageReport::Status::Degraded), u"degraded_performance"_s);
        QCOMPARE(statusName(PageReport::Status::Maintenance), u"under_maintenance"_s);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
