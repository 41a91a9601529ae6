// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneLine_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("line");

        QTest::newRow("plain words stay") << u"Overloaded — 5 %"_s << u"Overloaded — 5 %"_s;
        QTest::newRow("blanks are made one") << u"  a\t\n b\r\n\u00a0c "_s << u"a b c"_s;
        QTest::newRow("control characters go") << u"a\u0007b\u001b[31mc\u0085d"_s << u"ab[31mc d"_s;
        QTest::newRow("directions go") << u"a\u202eb\u2066c\u200fd"_s << u"abcd"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("cut at the limit") << QString(30, u'x') << QString(19, u'x') + u'…';
        QTest::newRow("exactly the limit") << QString(20, u'x') << QString(20, u'x');
        QTest::newRow("no half character at the cut")
            << QString(18, u'x') + u"👋yy"_s << QString(18, u'x') + u'…';
    }

    void makesOneLine()
    {
        QFETCH(QString, remote);
        QTEST(plainLine(QStringView(remote), 20), "line");
        QTEST(plainLine(QByteArrayView(remote.toUtf8()), 20), "line");
    }

    void masksKeys()
    {
        const QString remote = u"bad key sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA"_s;
        QVERIFY(!plainLine(remote, 200).contains(u"abcdefghijkl"_s));
        QVERIFY(!plainLines(remote, 200).contains(u"abcdefghijkl"_s));
        QVERIFY(!plainLine(remote, 30).contains(u"abcdefghijkl"_s));
    }

    void survivesBytesThatAreNoText()
    {
        QCOMPARE(plainLine(QByteArrayView("a\xFF\xC3"), 20), u"a\uFFFD\uFFFD"_s);
        QCOMPARE(plainLine(QByteArrayView(QByteArray(2'000'000, 'x')), 20).size(), 20);
    }

    void keepsLines_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("text");

        QTest::newRow("one empty line at most") << u"\n\na\r\n\n\n\n  b  c\n\n"_s << u"a\n\nb c"_s;
        QTest::newRow("no line") << u" \n \n"_s << QString();
        QTest::newRow("cut at the limit")
            << u"aaaaaaaaaa\nbbbbbbbbbbbb"_s << u"aaaaaaaaaa\nbbbbbbbb…"_s;
    }

    void keepsLines()
    {
        QFETCH(QString, remote);
        QTEST(plainLines(remote, 20), "text");
    }

    void stripsMarkup_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");

        QTest::newRow("breaks") << u"1<br>2<br/>3<BR />4"_s << u"1\n2\n3\n4"_s;
        QTest::newRow("paragraphs and lists")
            << u"<p>a</p><ul><li>b</li><li>c</li></ul>"_s << u"a\nb\nc\n\n"_s;
        QTest::newRow("other tags go")
            << u"a <b>bold</b> <a href=\"x\">link</a>"_s << u"a bold link"_s;
        QTest::newRow("comments, scripts and styles go")
            << u"a<!-- <b> -->b<script>alert('x')</script>c<style>p{}</STYLE>d"_s << u"abcd"_s;
        QTest::newRow("a script without end takes the rest") << u"a<script>b"_s << u"a"_s;
        QTest::newRow("less-than stays")
            << u"1 < 2, 3 <4 and p99 <x"_s << u"1 < 2, 3 <4 and p99 <x"_s;
        QTest::newRow("an unclosed tag before another") << u"<x <b>y"_s << u"<x y"_s;
        QTest::newRow("entities") << u"&lt;&amp;&gt;&quot;&#39;&#x2014;&nbsp;&hellip;"_s
                                  << u"<&>\"'— …"_s;
        QTest::newRow("entities are decoded once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
        QTest::newRow("what is no entity stays")
            << u"a & b; AT&T &such; &; &#0; &#xD800; &#x110000; &"_s
            << u"a & b; AT&T &such; &; &#0; &#xD800; &#x110000; &"_s;
        QTest::newRow("beyond the first plane") << u"&#128075;"_s << u"👋"_s;
        QTest::newRow("a lone bracket at the end") << u"a <"_s << u"a <"_s;
    }

    void stripsMarkup()
    {
        QFETCH(QString, html);
        QTEST(withoutMarkup(html), "text");
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
