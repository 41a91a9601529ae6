// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/unifiedlimits.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using Headers = QMap<QString, QString>;

QString unified(const QString &name)
{
    return u"anthropic-ratelimit-unified-"_s + name;
}

const QDateTime &noon()
{
    static const QDateTime at({2026, 11, 24}, {12, 0}, Qt::UTC);
    return at;
}
}

class UnifiedLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeaders_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<UnifiedLimits>("limits");

        const QString seconds = QString::number(noon().toSecsSinceEpoch());
        QTest::newRow("none") << Headers{} << UnifiedLimits{};
        QTest::newRow("the whole")
            << Headers{{unified(u"status"_s), u"allowed"_s}, {unified(u"reset"_s), seconds}}
            << UnifiedLimits{.status = u"allowed"_s, .reset = noon()};
        QTest::newRow("a window") << Headers{{unified(u"5h-status"_s), u"allowed_warning"_s},
                                             {unified(u"5h-utilization"_s), u"0.43"_s},
                                             {unified(u"5h-reset"_s), u"2026-11-24T12:00:00Z"_s}}
                                  << UnifiedLimits{.windows = {{.name = u"5h"_s,
                                                                .used = 0.43,
                                                                .reset = noon(),
                                                                .status = u"allowed_warning"_s}}};
        QTest::newRow("two windows, the second without all")
            << Headers{{unified(u"7d-reset"_s), seconds}, {unified(u"5h-utilization"_s), u"1.2"_s}}
            << UnifiedLimits{
                   .windows = {{.name = u"5h"_s, .used = 1.2}, {.name = u"7d"_s, .reset = noon()}}};
        const Headers odd{{unified(u"overage-status"_s), u"rejected"_s},
                          {unified(u"5h-utilization"_s), u"much"_s},
                          {unified(u"7d-utilization"_s), u"-1"_s},
                          {unified(u"9d-utilization"_s), u"nan"_s},
                          {unified(u"-utilization"_s), u"inf"_s},
                          {unified(u"utilization"_s), u"0.5"_s},
                          {unified(u"7d-reset"_s), u"99999999999999999"_s},
                          {u"x-ratelimit-5h-utilization"_s, u"0.5"_s}};
        QTest::newRow("what makes no sense is left over") << odd << UnifiedLimits{.rest = odd};
    }

    void readsTheHeaders()
    {
        QFETCH(const Headers, headers);
        QFETCH(const UnifiedLimits, limits);
        const UnifiedLimits read = unifiedLimits(headers);
        QCOMPARE(read.windows.size(), limits.windows.size());
        QCOMPARE(read.rest, limits.rest);
        QCOMPARE(read, limits);
        QCOMPARE(read.isEmpty(), limits == UnifiedLimits{.rest = limits.rest});
    }
};

QTEST_GUILESS_MAIN(UnifiedLimitsTest)
#include "unifiedlimitstest.moc"
