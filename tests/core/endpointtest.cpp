// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused

        QTest::newRow("by name") << u" http://proxy.example:3128/ "_s
                                 << u"http://proxy.example:3128"_s;
        QTest::newRow("SOCKS") << u"socks5://[::1]:1080"_s << u"socks5://[::1]:1080"_s;
        QTest::newRow("without a port") << u"http://proxy.example"_s << QString();
        QTest::newRow("without a scheme") << u"proxy.example:3128"_s << QString();
        QTest::newRow("a proxy that speaks TLS") << u"https://proxy.example:443"_s << QString();
        QTest::newRow("with a password") << u"http://me:secret@proxy.example:1"_s << QString();
        QTest::newRow("with a path") << u"http://proxy.example:1/x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsAProxy()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Endpoint proxy = parseProxy(text);
        QCOMPARE(proxy.url.toString(), expected);
        QCOMPARE(proxy.trouble.isEmpty(), !expected.isEmpty());
        QVERIFY(!proxy.trouble.contains("secret"_L1));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");

        QTest::newRow("https anywhere")
            << u"https://api.anthropic.com"_s << u"https://api.anthropic.com"_s;
        QTest::newRow("a trailing slash is dropped")
            << u"https://a.example/"_s << u"https://a.example"_s;
        QTest::newRow("a path is kept")
            << u"https://a.example/claude/"_s << u"https://a.example/claude"_s;
        QTest::newRow("blanks around are dropped")
            << u"  https://a.example\n"_s << u"https://a.example"_s;
        QTest::newRow("a port is kept")
            << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
        QTest::newRow("upper case is the same") << u"HTTPS://A.Example"_s << u"https://a.example"_s;
        QTest::newRow("http for localhost")
            << u"http://localhost:4010"_s << u"http://localhost:4010"_s;
        QTest::newRow("http for 127.0.0.1")
            << u"http://127.0.0.1:4010"_s << u"http://127.0.0.1:4010"_s;
        QTest::newRow("http for all of 127/8") << u"http://127.9.8.7"_s << u"http://127.9.8.7"_s;
        QTest::newRow("http for ::1") << u"http://[::1]:4010"_s << u"http://[::1]:4010"_s;
    }

    void accepts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, url);

        const Endpoint endpoint = parseEndpoint(text);
        QCOMPARE(endpoint.trouble, QString());
        QCOMPARE(endpoint.url.toString(), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why"); // a part of the sentence

        QTest::newRow("nothing") << QString() << u"empty"_s;
        QTest::newRow("blanks") << u"  "_s << u"empty"_s;
        QTest::newRow("a bare host") << u"api.anthropic.com"_s << u"begin with https://"_s;
        QTest::newRow("a bare host with a port") << u"localhost:4010"_s << u"begin with https://"_s;
        QTest::newRow("another scheme") << u"ftp://a.example"_s << u"begin with https://"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"not a valid URL"_s;
        QTest::newRow("http to another machine")
            << u"http://a.example"_s << u"a.example needs https://"_s;
        QTest::newRow("http to a host that only begins like loopback")
            << u"http://127.0.0.1.a.example"_s << u"needs https://"_s;
        QTest::newRow("http to a host that only begins like localhost")
            << u"http://localhost.a.example"_s << u"needs https://"_s;
        QTest::newRow("http to this network") << u"http://192.168.1.2"_s << u"needs https://"_s;
        QTest::newRow("a user") << u"https://me@a.example"_s << u"user name or password"_s;
        QTest::newRow("a password")
            << u"https://me:hunter2@a.example"_s << u"user name or password"_s;
        QTest::newRow("an empty user") << u"https://@a.example"_s << u"user name or password"_s;
        QTest::newRow("loopback as the user of another machine")
            << u"http://127.0.0.1@a.example"_s << u"user name or password"_s;
        QTest::newRow("a query") << u"https://a.example/?x=1"_s << u"without ?"_s;
        QTest::newRow("a fragment") << u"https://a.example/#x"_s << u"without ?"_s;
        QTest::newRow("no host") << u"https://"_s << u"not a valid URL"_s;
        QTest::newRow("port 0") << u"https://a.example:0"_s << u"not a valid URL"_s;
        QTest::newRow("a port beyond 65535")
            << u"https://a.example:70000"_s << u"not a valid URL"_s;
        QTest::newRow("a blank inside") << u"https://a exam.ple"_s << u"not a valid URL"_s;
        QTest::newRow("a line break inside")
            << u"https://a.example/\r\nx"_s << u"not a valid URL"_s;
        QTest::newRow("endless text")
            << u"https://a.example/"_s + QString(3000, u'x') << u"too long"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);

        const Endpoint endpoint = parseEndpoint(text);
        QCOMPARE(endpoint.url, QUrl());
        const bool isSentence = endpoint.trouble.endsWith(u'.');
        const bool repeatsPassword = endpoint.trouble.contains(u"hunter2");
        QVERIFY2(isSentence && !repeatsPassword && endpoint.trouble.contains(why),
                 qPrintable(endpoint.trouble));
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpointtest.moc"
