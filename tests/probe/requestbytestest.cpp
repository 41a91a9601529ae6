// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/requestbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RequestBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARequest_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<QByteArray>("bytes");

        using Header = Request::Header;
        QTest::newRow("the least") << Request{.url = QUrl(u"https://api.example"_s)}
                                   << "GET / HTTP/1.1\r\nHost: api.example\r\n"
                                      "Connection: close\r\n\r\n"_ba;
        QTest::newRow("port, query and headers")
            << Request{.url = QUrl(u"http://127.0.0.1:8080/a/b?c=d e#f"_s),
                       .headers = {Header{"Accept", "*/*"}}}
            << "GET /a/b?c=d%20e HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\n"
               "Accept: */*\r\n\r\n"_ba;
        QTest::newRow("an IPv6 address") << Request{.url = QUrl(u"http://[::1]:80/"_s)}
                                         << "GET / HTTP/1.1\r\nHost: [::1]:80\r\n"
                                            "Connection: close\r\n\r\n"_ba;
        QTest::newRow("a name that isn't ASCII")
            << Request{.url = QUrl(u"https://b\u00fccher.example/"_s)}
            << "GET / HTTP/1.1\r\nHost: xn--bcher-kva.example\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("a body") << Request{.method = "POST",
                                           .url = QUrl(u"https://api.example/x"_s),
                                           .body = "{}"}
                                << "POST /x HTTP/1.1\r\nHost: api.example\r\nConnection: close\r\n"
                                   "Content-Length: 2\r\n\r\n{}"_ba;
        QTest::newRow("a header that would break out is left out")
            << Request{.url = QUrl(u"https://api.example/"_s),
                       .headers = {Header{"x-a", "1\r\nx-b: 2"}, Header{"x-c", "3"}}}
            << "GET / HTTP/1.1\r\nHost: api.example\r\nConnection: close\r\nx-c: 3\r\n\r\n"_ba;
    }

    void writesARequest()
    {
        QFETCH(const Request, request);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(bytesOf(request), bytes);
    }
};

QTEST_GUILESS_MAIN(RequestBytesTest)
#include "requestbytestest.moc"
