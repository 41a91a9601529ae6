// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Surroundings)

namespace {
Surroundings where(const QMap<QString, QString> &environment)
{
    return {.environment = environment};
}

Surroundings issuedBy(const QString &issuer, const QString &caFile = {})
{
    return {.settings = {.caFile = caFile}, .issuer = issuer};
}

Surroundings skewed(std::chrono::seconds skew)
{
    return {.clockSkew = skew};
}

Surroundings withKey(const QString &key)
{
    return {.key = *ApiKey::parse(key)};
}

Surroundings dead(Surroundings around)
{
    around.isBaseUrlDead = true;
    return around;
}
}

class TrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Surroundings>("around");
        QTest::addColumn<QString>("trap"); // a part of the only one; empty: none

        environmentRows();
        keyRows();
        otherRows();
    }

    void finds()
    {
        QFETCH(const Surroundings, around);
        QFETCH(const QString, trap);

        const QStringList traps = trapsOf(around);
        QCOMPARE(traps.size(), trap.isEmpty() ? 0 : 1);
        const QString found = traps.join(QString());
        QVERIFY2(found.contains(trap), qPrintable(found));
        QVERIFY2(found.isEmpty() || (found.endsWith(u'.') && !found.contains(u'%')),
                 qPrintable(found));
    }

    void findsSeveral()
    {
        Surroundings around = where({{u"ANTHROPIC_BASE_URL"_s, u"http://localhost:1"_s},
                                     {u"HTTPS_PROXY"_s, u"http://proxy.example:3128"_s},
                                     {u"ANTHROPIC_API_KEY"_s, u"\"sk-ant-admin01-x\""_s}});
        around.clockSkew = 10min;
        QCOMPARE(trapsOf(around).size(), 4);
    }

    void neverTellsASecret()
    {
        Surroundings around = withKey(u"sk-ant-admin01-hidden"_s);
        around.environment
            = {{u"ANTHROPIC_BASE_URL"_s, u"https://me:hidden@gate.example/hidden?key=hidden"_s},
               {u"ANTHROPIC_API_KEY"_s, u"' sk-ant-api03-hid den"_s},
               {u"ANTHROPIC_AUTH_TOKEN"_s, u"hidden"_s},
               {u"HTTPS_PROXY"_s, u"http://me:hidden@proxy.example:3128"_s},
               {u"SSL_CERT_FILE"_s, u"/hidden"_s}};
        around.issuer = u"sk-ant-api03-hidden"_s;

        const QString all = trapsOf(around).join(u'\n');
        QVERIFY2(!all.contains(u"hid"), qPrintable(all));
        QVERIFY(all.contains(u"gate.example") && all.contains(u"proxy.example:3128"));
    }

private:
    static void environmentRows()
    {
        QTest::newRow("nothing around") << where({}) << QString();
        QTest::newRow("a base URL elsewhere is named by its host")
            << where({{u"ANTHROPIC_BASE_URL"_s, u"https://gate.example/claude"_s}})
            << u"sends programs to gate.example instead of api.anthropic.com"_s;
        QTest::newRow("the usual base URL is none")
            << where({{u"ANTHROPIC_BASE_URL"_s, u"https://api.anthropic.com/"_s}}) << QString();
        QTest::newRow("an empty base URL is none")
            << where({{u"ANTHROPIC_BASE_URL"_s, u" "_s}}) << QString();
        QTest::newRow("a base URL that is none")
            << where({{u"ANTHROPIC_BASE_URL"_s, u"https://"_s}}) << u"is not an address"_s;
        QTest::newRow("a base URL at a dead port")
            << dead(where({{u"ANTHROPIC_BASE_URL"_s, u"http://localhost:4010"_s}}))
            << u"localhost:4010, where nothing listens"_s;
        QTest::newRow("key and token at once")
            << where({{u"ANTHROPIC_API_KEY"_s, u"k"_s}, {u"ANTHROPIC_AUTH_TOKEN"_s, u"t"_s}})
            << u"are both set"_s;
        QTest::newRow("a token alone is none")
            << where({{u"ANTHROPIC_AUTH_TOKEN"_s, u"t"_s}}) << QString();
        QTest::newRow("a proxy is named")
            << where({{u"HTTPS_PROXY"_s, u"http://proxy.example:3128"_s}})
            << u"HTTPS_PROXY sends requests through the proxy proxy.example:3128"_s;
        QTest::newRow("a proxy in small letters, without a scheme")
            << where({{u"https_proxy"_s, u"proxy.example:3128"_s}})
            << u"https_proxy sends requests through the proxy proxy.example:3128"_s;
        QTest::newRow("a proxy for all")
            << where({{u"ALL_PROXY"_s, u"socks5://127.0.0.1:1080"_s}}) << u"127.0.0.1:1080"_s;
        QTest::newRow("a proxy that is no address")
            << where({{u"HTTPS_PROXY"_s, u"http://"_s}}) << u"is not an address"_s;
        QTest::newRow("an exception for the API")
            << where({{u"HTTPS_PROXY"_s, u"http://p.example"_s},
                      {u"NO_PROXY"_s, u"localhost, .anthropic.com"_s}})
            << u"NO_PROXY excepts api.anthropic.com"_s;
        QTest::newRow("an exception for everybody")
            << where({{u"HTTPS_PROXY"_s, u"http://p.example"_s}, {u"no_proxy"_s, u"*"_s}})
            << u"NO_PROXY excepts api.anthropic.com"_s;
        QTest::newRow("an exception for others")
            << where({{u"HTTPS_PROXY"_s, u"http://p.example"_s},
                      {u"NO_PROXY"_s, u"localhost,notanthropic.com,,"_s}})
            << u"through the proxy p.example"_s;
        QTest::newRow("an exception without a proxy is none")
            << where({{u"NO_PROXY"_s, u"*"_s}}) << QString();
        QTest::newRow("a proxy for http only is none")
            << where({{u"HTTP_PROXY"_s, u"http://p.example"_s}}) << QString();
        QTest::newRow("own authorities")
            << where({{u"SSL_CERT_FILE"_s, u"/etc/x.pem"_s}}) << u"SSL_CERT_FILE replaces"_s;
        QTest::newRow("a folder of own authorities")
            << where({{u"SSL_CERT_DIR"_s, u"/etc/x"_s}}) << u"SSL_CERT_DIR replaces"_s;
    }

    static void keyRows()
    {
        const auto name = u"ANTHROPIC_API_KEY"_s;
        QTest::newRow("a good key is none") << where({{name, u"sk-ant-api03-x"_s}}) << QString();
        QTest::newRow("an unknown kind of key is none") << where({{name, u"k"_s}}) << QString();
        QTest::newRow("quotes around the key")
            << where({{name, u"\"sk-ant-api03-x\""_s}}) << u"has quotes around the key"_s;
        QTest::newRow("a quote at one end")
            << where({{name, u"sk-ant-api03-x'"_s}}) << u"has quotes around the key"_s;
        QTest::newRow("a line break after the key")
            << where({{name, u"sk-ant-api03-x\n"_s}}) << u"has blanks around the key"_s;
        QTest::newRow("a blank inside the key")
            << where({{name, u"sk-ant-api03-x y"_s}}) << u"copy it anew"_s;
        QTest::newRow("an admin key")
            << where({{name, u"sk-ant-admin01-x"_s}}) << u"ANTHROPIC_API_KEY is an admin key"_s;
        QTest::newRow("a login token as key")
            << where({{name, u"sk-ant-oat01-x"_s}}) << u"is a login token"_s;
        QTest::newRow("the key in use is looked at, too")
            << withKey(u"sk-ant-admin01-x"_s) << u"The key is an admin key"_s;
        Surroundings same = withKey(u"sk-ant-admin01-x"_s);
        same.environment = {{name, u"sk-ant-admin01-x"_s}};
        QTest::newRow("one key is told of once") << same << u"ANTHROPIC_API_KEY is an admin key"_s;
    }

    static void otherRows()
    {
        QTest::newRow("a clock that is off by five minutes is none") << skewed(5min) << QString();
        QTest::newRow("a fast clock") << skewed(6min) << u"clock is 6 min fast"_s;
        QTest::newRow("a slow clock") << skewed(-2h) << u"clock is 2 h slow"_s;
        QTest::newRow("a public issuer is none")
            << issuedBy(u"Google Trust Services"_s) << QString();
        QTest::newRow("a known interceptor is named")
            << issuedBy(u"Zscaler Inc."_s) << u"Zscaler Inc. reads along"_s;
        QTest::newRow("an interceptor whose certificate is trusted still reads along")
            << issuedBy(u"Zscaler Inc."_s, u"/etc/z.pem"_s) << u"reads along"_s;
        QTest::newRow("a stranger's certificate")
            << issuedBy(u"Example Corp"_s) << u"issued by Example Corp, which is no"_s;
        QTest::newRow("a stranger that the user trusts is none")
            << issuedBy(u"Example Corp"_s, u"/etc/e.pem"_s) << QString();
    }
};

QTEST_GUILESS_MAIN(TrapsTest)
#include "trapstest.moc"
