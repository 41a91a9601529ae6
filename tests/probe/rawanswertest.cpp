// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/rawanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Answer answer(const QByteArray &body)
{
    return {.status = 529,
            .statusLine = "HTTP/1.1 529 Overloaded",
            .headers = {{"request-id", "req_1"}, {"set-cookie", "id=hidden; Path=/"}},
            .body = body};
}
}

class RawAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCame()
    {
        const RawAnswer raw = rawOf(answer("{}\r\n\nend"), {});
        QCOMPARE(raw.text,
                 u"HTTP/1.1 529 Overloaded\nrequest-id: req_1\nset-cookie: id=...\n\n"
                 "{}\n\nend"_s);
        QVERIFY(!raw.isCut);
    }

    void isEmptyWithoutAnAnswer() { QCOMPARE(rawOf({}, {}), RawAnswer{}); }

    void tellsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a key of the usual kind") << "x sk-ant-api03-hiddenhidden y"_ba;
        QTest::newRow("the user's own, of another kind") << "x my-hidden-gateway-key y"_ba;
        QTest::newRow("a bearer") << "Authorization: Bearer hidden0hidden"_ba;
        QTest::newRow("the user's own where it is cut")
            << QByteArray(65'530, 'x') + "my-hidden-gateway-key";
    }

    void tellsNoSecret()
    {
        QFETCH(const QByteArray, body);
        const auto key = ApiKey::parse(u"my-hidden-gateway-key").value();
        const RawAnswer raw = rawOf(answer(body), key);
        QVERIFY2(!raw.text.contains("hid"_L1), qPrintable(raw.text.right(100)));
    }

    void spellsWhatDoesNotShow_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("letters of the world") << "Gr\xC3\xBC\xC3\x9F"
                                                 "e\t1\n"_ba
                                              << u"Grüße\t1\n"_s;
        QTest::newRow("a turn of direction") << "a\xE2\x80\xAE"
                                                "b"_ba
                                             << u"a<U+202E>b"_s;
        QTest::newRow("a terminal's escape") << "\x1B[31m"_ba << u"<U+001B>[31m"_s;
        QTest::newRow("a null") << QByteArray(1, '\0') << u"<U+0000>"_s;
        QTest::newRow("markup stays markup's text") << "<b>&amp;"_ba << u"<b>&amp;"_s;
        QTest::newRow("a picture") << "\xF0\x9F\x98\x80"_ba << u"\U0001F600"_s;
    }

    void spellsWhatDoesNotShow()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, shown);
        const QString text = rawOf(answer(body), {}).text;
        QCOMPARE(text.mid(text.indexOf("\n\n"_L1) + 2), shown);
    }

    void isCutWhereItGrowsTooLong()
    {
        QVERIFY(!rawOf(answer(QByteArray(65'536, 'x')), {}).isCut);
        const RawAnswer raw = rawOf(answer(QByteArray(1'000'000, 'x')), {});
        QVERIFY(raw.isCut);
        QCOMPARE_LT(raw.text.size(), 65'800);
    }
};

QTEST_GUILESS_MAIN(RawAnswerTest)
#include "rawanswertest.moc"
