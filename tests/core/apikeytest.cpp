// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apikey.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
// As long as a real one.
QString realLooking()
{
    return u"sk-ant-api03-"_s + QString(93, u'x') + u"9wAA"_s;
}
}

class ApiKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("secret");

        QTest::newRow("a plain key is taken as it is") << u"sk-ant-1"_s << "sk-ant-1"_ba;
        QTest::newRow("blanks around it are dropped") << u"  sk-ant-1\n"_s << "sk-ant-1"_ba;
        QTest::newRow("double quotes around it are dropped") << uR"("k1")"_s << "k1"_ba;
        QTest::newRow("single quotes around it are dropped") << u" 'k1' "_s << "k1"_ba;
        QTest::newRow("blanks inside the quotes are dropped") << u"' k1 '"_s << "k1"_ba;
        QTest::newRow("only one pair of quotes is dropped") << u"''k1''"_s << "'k1'"_ba;
        QTest::newRow("a lone quote stays") << u"\"k1"_s << '"' + "k1"_ba;
        QTest::newRow("an unknown prefix is accepted") << u"gateway-77"_s << "gateway-77"_ba;
    }

    void parses()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, secret);

        const auto key = ApiKey::parse(text);
        QVERIFY(key.has_value());
        QCOMPARE(key->secret(), secret);
        QVERIFY(!key->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks only") << u" \t\n"_s;
        QTest::newRow("an empty pair of quotes") << u"\"\""_s;
        QTest::newRow("a blank inside") << u"sk-ant 1"_s;
        QTest::newRow("a line break inside, which would end the header") << u"k\r\nx: y"_s;
        QTest::newRow("a NUL inside") << u"k\0k"_s;
        QTest::newRow("letters that no header carries") << u"schlüssel"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);

        QVERIFY(!ApiKey::parse(text).has_value());
    }

    void masksItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");

        QTest::newRow("a real key shows its kind and its end")
            << realLooking() << u"sk-ant-api03-...9wAA"_s;
        QTest::newRow("a short key shows no end")
            << u"sk-ant-api03-short"_s << u"sk-ant-api03-..."_s;
        QTest::newRow("an unknown short key shows nothing") << u"k"_s << u"..."_s;
        QTest::newRow("an unknown long key shows its end only")
            << QString(40, u'y') + u"1234"_s << u"...1234"_s;
    }

    void masksItself()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, masked);

        QCOMPARE(ApiKey::parse(text)->masked(), masked);
    }

    void anEmptyKeyMasksAsNothing() { QCOMPARE(ApiKey().masked(), QString()); }

    void masksKeysInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");

        QTest::newRow("text without a key stays") << u"nothing here"_s << u"nothing here"_s;
        QTest::newRow("a key in a sentence is masked, the sentence stays") << u"the key "_s
                + realLooking() + u" is bad."_s << u"the key sk-ant-api03-...9wAA is bad."_s;
        QTest::newRow("every key is masked") << u"sk-ant-admin01-abcdef,sk-ant-oat01-ghijkl"_s
                                             << u"sk-ant-admin01-...,sk-ant-oat01-..."_s;
        QTest::newRow("a key followed by dots is masked")
            << u"sk-ant-api03-secret..."_s << u"sk-ant-api03-......"_s;
        QTest::newRow("a masked key stays")
            << u"sk-ant-api03-...9wAA"_s << u"sk-ant-api03-...9wAA"_s;
        QTest::newRow("a bearer token of another kind is masked")
            << u"Authorization: Bearer abc123def456"_s << u"Authorization: Bearer ..."_s;
        QTest::newRow("a bearer key is masked once")
            << u"bearer sk-ant-api03-secret"_s << u"bearer sk-ant-api03-..."_s;
        QTest::newRow("the variable's name stays")
            << u"Bearer $ANTHROPIC_API_KEY"_s << u"Bearer $ANTHROPIC_API_KEY"_s;
        QTest::newRow("words after bearer stay")
            << u"bearer authentication, please"_s << u"bearer authentication, please"_s;
    }

    void masksKeysInText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, masked);

        QCOMPARE(withoutKeys(text), masked);
        QCOMPARE(withoutKeys(masked), masked);
    }
};

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "apikeytest.moc"
