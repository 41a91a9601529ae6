// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/headerfields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Headers = QList<QPair<QByteArray, QByteArray>>;
using Seconds = std::optional<std::chrono::seconds>;

namespace {
QDateTime noon()
{
    return {{2026, 8, 19}, {12, 0}, Qt::UTC};
}
}

class HeaderFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Seconds>("wait");

        QTest::newRow("nothing") << Headers{} << Seconds();
        QTest::newRow("seconds") << Headers{{"retry-after", "17"}} << Seconds(17s);
        QTest::newRow("now") << Headers{{"retry-after", "0"}} << Seconds(0s);
        QTest::newRow("milliseconds go first and up")
            << Headers{{"retry-after", "17"}, {"retry-after-ms", "1001"}} << Seconds(2s);
        QTest::newRow("a date") << Headers{{"retry-after", "Wed, 19 Aug 2026 12:01:00 GMT"}}
                                << Seconds(60s);
        QTest::newRow("a date counts from the answer's own")
            << Headers{{"retry-after", "Wed, 19 Aug 2026 12:01:00 GMT"},
                       {"date", "Wed, 19 Aug 2026 12:00:50 GMT"}}
            << Seconds(10s);
        QTest::newRow("a date gone by")
            << Headers{{"retry-after", "Wed, 19 Aug 2026 11:00:00 GMT"}} << Seconds(0s);
        QTest::newRow("negative") << Headers{{"retry-after", "-5"}} << Seconds();
        QTest::newRow("a word") << Headers{{"retry-after", "soon"}} << Seconds();
        QTest::newRow("years") << Headers{{"retry-after", "99999999"}} << Seconds();
        QTest::newRow("beyond every number")
            << Headers{{"retry-after", "99999999999999999999999"}} << Seconds();
        QTest::newRow("the greatest number")
            << Headers{{"retry-after", "9223372036854775807"}} << Seconds();
        QTest::newRow("the greatest number of milliseconds")
            << Headers{{"retry-after-ms", "9223372036854775807"}} << Seconds();
    }

    void readsRetryAfter()
    {
        QFETCH(Headers, headers);
        QTEST(retryAfterOf({.headers = headers}, noon()), "wait");
    }

    void readsTheServersTime_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Phases::Span>("spent");

        QTest::newRow("nothing") << Headers{} << Phases::Span();
        QTest::newRow("the origin's")
            << Headers{{"server-timing", "x-originResponse;dur=36"}} << Phases::Span(36ms);
        QTest::newRow("the origin's among others")
            << Headers{{"server-timing", R"(cfL4;desc="x;y", a;dur=3 , x-originResponse;dur=1.5)"}}
            << Phases::Span(1500us);
        QTest::newRow("not the edge's own")
            << Headers{{"server-timing", "cfRequestDuration;dur=99, total;desc=all;dur=8"}}
            << Phases::Span(8ms);
        QTest::newRow("the proxy's goes first")
            << Headers{{"server-timing", "x-originResponse;dur=36"},
                       {"x-envoy-upstream-service-time", "41"}}
            << Phases::Span(41ms);
        QTest::newRow("no number")
            << Headers{{"server-timing", "x-originResponse;dur=soon"}} << Phases::Span();
        QTest::newRow("not a number")
            << Headers{{"server-timing", "x-originResponse;dur=nan"}} << Phases::Span();
        QTest::newRow("endless") << Headers{{"server-timing", "x-originResponse;dur=inf"}}
                                 << Phases::Span();
        QTest::newRow("negative") << Headers{{"server-timing", "x-originResponse;dur=-1"}}
                                  << Phases::Span();
        QTest::newRow("without duration")
            << Headers{{"server-timing", "miss, ;,,"}} << Phases::Span();
        QTest::newRow("the greatest number")
            << Headers{{"x-envoy-upstream-service-time", "9223372036854775807"}} << Phases::Span();
    }

    void readsTheServersTime()
    {
        QFETCH(Headers, headers);
        QTEST(serverTimeOf({.headers = headers}), "spent");
    }

    void readsTheEdge_data()
    {
        QTest::addColumn<QByteArray>("ray");
        QTest::addColumn<QString>("edge");

        QTest::newRow("a site") << "8f2a63c1dd2a91c4-FRA"_ba << u"FRA"_s;
        QTest::newRow("no site") << "8f2a63c1dd2a91c4"_ba << QString();
        QTest::newRow("an empty site") << "8f2a63c1dd2a91c4-"_ba << QString();
        QTest::newRow("something else") << "x-<b>"_ba << QString();
        QTest::newRow("too long") << "x-ABCDEFGHI"_ba << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void readsTheEdge()
    {
        QFETCH(QByteArray, ray);
        QTEST(edgeOf({.headers = {{"cf-ray", ray}}}), "edge");
    }

    void comparesTheClocks_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Seconds>("skew");

        QTest::newRow("we are ahead")
            << Headers{{"date", "Wed, 19 Aug 2026 11:50:00 GMT"}} << Seconds(600s);
        QTest::newRow("we are behind")
            << Headers{{"date", "Wed, 19 Aug 2026 12:00:07 GMT"}} << Seconds(-7s);
        QTest::newRow("a fresh copy")
            << Headers{{"date", "Wed, 19 Aug 2026 12:00:00 GMT"}, {"age", "12"}} << Seconds(0s);
        QTest::newRow("an old copy proves nothing")
            << Headers{{"date", "Wed, 19 Aug 2026 11:50:00 GMT"}, {"age", "600"}} << Seconds();
        QTest::newRow("no date") << Headers{} << Seconds();
    }

    void comparesTheClocks()
    {
        QFETCH(Headers, headers);
        QTEST(clockSkewOf({.headers = headers}, noon()), "skew");
        QCOMPARE(clockSkewOf({.headers = headers}, {}), Seconds());
    }

    void readsTheAge_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::chrono::seconds>("age");

        QTest::newRow("seconds") << "90"_ba << 90s;
        QTest::newRow("nothing") << QByteArray() << 0s;
        QTest::newRow("negative") << "-90"_ba << 0s;
        QTest::newRow("a word") << "old"_ba << 0s;
        QTest::newRow("beyond belief") << "9223372036854775807"_ba << 0s;
    }

    void readsTheAge()
    {
        QFETCH(QByteArray, value);
        QTEST(ageOf({.headers = {{"age", value}}}), "age");
    }

    void knowsAPage_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("page");

        QTest::newRow("by its type") << "Text/HTML; charset=utf-8"_ba << QByteArray() << true;
        QTest::newRow("by its first words") << QByteArray() << "\n <!DOCTYPE html>"_ba << true;
        QTest::newRow("by its first tag") << "application/json"_ba
                                          << "<HTML>"_ba << true;
        QTest::newRow("JSON") << "application/json"_ba
                              << R"({"a":"<html>"})"_ba << false;
        QTest::newRow("plain text") << "text/plain"_ba
                                    << "no healthy upstream"_ba << false;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
    }

    void knowsAPage()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QTEST(isHtml({.headers = {{"content-type", type}}, .body = body}), "page");
    }
};

QTEST_GUILESS_MAIN(HeaderFieldsTest)
#include "headerfieldstest.moc"
