// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/options.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Options optionsOf(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QCommandLineParser parser;
    addSharedOptions(parser);
    parser.parse(QStringList{u"check"_s} + arguments);
    return readOptions(parser, environment);
}

QProcessEnvironment baseUrl(const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(u"ANTHROPIC_BASE_URL"_s, value);
    return environment;
}
}

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");

        QTest::newRow("http to a host that isn't loopback")
            << QStringList{u"--api-url"_s, u"http://api.example"_s} << u"--api-url"_s;
        QTest::newRow("no URL at all")
            << QStringList{u"--status-url"_s, u"::"_s} << u"--status-url"_s;
        QTest::newRow("a message mode that there isn't")
            << QStringList{u"--message"_s, u"sometimes"_s} << u"sometimes"_s;
        QTest::newRow("a time-out in words") << QStringList{u"--timeout"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("a time-out of zero") << QStringList{u"--timeout"_s, u"0"_s} << u"1 to 60"_s;
        QTest::newRow("an interval that is not a number")
            << QStringList{u"--interval"_s, u"nan"_s} << u"--interval"_s;
        QTest::newRow("an interval that hammers")
            << QStringList{u"--interval"_s, u"1"_s} << u"10 to 3600"_s;
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);

        const Options read = optionsOf(arguments);

        QCOMPARE(read.wrongUsage.size(), 1);
        QVERIFY2(read.wrongUsage.constFirst().contains(named),
                 qPrintable(read.wrongUsage.constFirst()));
        QVERIFY(read.wrongEnvironment.isEmpty());
    }

    void putsOptionsOverSettings()
    {
        const Options read
            = optionsOf({u"--api-url"_s, u"http://127.0.0.1:4010/"_s, u"--message"_s, u"always"_s,
                         u"--timeout"_s, u"2.5"_s, u"--interval"_s, u"30"_s});

        const Settings settings = withOptions({}, read);

        QVERIFY(read.wrongUsage.isEmpty());
        QCOMPARE(settings.apiUrl, QUrl(u"http://127.0.0.1:4010"_s));
        QCOMPARE(settings.message, Settings::MessageMode::Always);
        QCOMPARE(settings.timeout, 2500ms);
        QCOMPARE(settings.interval, 30s);
        QCOMPARE(settings.statusUrl, Settings{}.statusUrl);
    }

    void anotherStatusPageHasNoFallback()
    {
        const Settings settings
            = withOptions({}, optionsOf({u"--status-url"_s, u"https://status.example"_s}));

        QCOMPARE(settings.statusUrl, QUrl(u"https://status.example"_s));
        QVERIFY(settings.statusFallbackUrl.isEmpty());
    }

    void readsTheVariablesOfTheVendorsSdks_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QUrl>("expected");
        QTest::addColumn<int>("complaints");

        const QUrl usual = Settings{}.apiUrl;
        QTest::newRow("nothing set") << QString() << QStringList{} << usual << 0;
        QTest::newRow("a gateway") << u"https://gateway.example/claude"_s << QStringList{}
                                   << QUrl(u"https://gateway.example/claude"_s) << 0;
        QTest::newRow("the option outranks it")
            << u"https://gateway.example"_s
            << QStringList{u"--api-url"_s, u"https://other.example"_s}
            << QUrl(u"https://other.example"_s) << 0;
        QTest::newRow("plain http elsewhere is refused")
            << u"http://gateway.example"_s << QStringList{} << usual << 1;
    }

    void readsTheVariablesOfTheVendorsSdks()
    {
        QFETCH(const QString, variable);
        QFETCH(const QStringList, arguments);
        QFETCH(const QUrl, expected);
        QFETCH(const int, complaints);

        const Options read = optionsOf(arguments, baseUrl(variable));

        QCOMPARE(withOptions({}, read).apiUrl, expected);
        QCOMPARE(read.wrongEnvironment.size(), complaints);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
