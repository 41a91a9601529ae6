// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError>("expected");
        const QString type = u"api_error"_s;

        QTest::newRow("all of it")
            << R"({"error":{"type":"api_error","message":"m","details":{"error_code":"c"}},"request_id":"r"})"_ba
            << ApiError{.type = type, .code = u"c"_s, .message = u"m"_s, .requestId = u"r"_s};
        QTest::newRow("nulls are as good as nothing")
            << R"({"error":{"type":"api_error","message":null,"details":null},"request_id":null})"_ba
            << ApiError{.type = type};
        QTest::newRow("an old body")
            << R"({"error":{"type":"api_error"}})"_ba << ApiError{.type = type};
        QTest::newRow("values of the wrong kind")
            << R"({"error":{"type":7,"message":["m"],"details":"c"},"request_id":{}})"_ba
            << ApiError{};
    }

    void readsErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(ApiError, expected);
        QCOMPARE(readError(body), expected);
    }

    void isNoError_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("plain text") << "no healthy upstream"_ba;
        QTest::newRow("a list") << "[1]"_ba;
        QTest::newRow("another object") << R"({"input_tokens":3})"_ba;
        QTest::newRow("an error that is a word") << R"({"error":"no"})"_ba;
        QTest::newRow("cut short") << R"({"error":{"type":"api_error")"_ba;
    }

    void isNoError()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readError(body));
    }

    void boundsWhatItTells()
    {
        const QString longText(5000, u'x');
        const QJsonObject error{{u"type"_s, longText}, {u"message"_s, longText}};
        const ApiError seen = readError(QJsonObject{{u"error"_s, error}}).value();
        QCOMPARE(seen.type.size(), 80);
        QCOMPARE(seen.message.size(), 500);
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "apierrortest.moc"
