// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingsstore.h"

#include "store/settingsfields.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const auto secret = u"sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA"_s;

Settings changed(const QString &caFile)
{
    using enum Settings::MessageMode;
    using enum Settings::Preset;
    return {.apiUrl = QUrl(u"http://127.0.0.1:4010"_s),
            .statusUrl = QUrl(u"https://status.example/sub"_s),
            .statusFallbackUrl = {},
            .controlUrl = QUrl(u"https://control.example"_s),
            .apiVersion = u"2026-10-21"_s,
            .bearer = true,
            .message = Always,
            .messageAsked = true,
            .budgetCents = 0,
            .family = u"sonnet"_s,
            .model = u"claude-sonnet-5-5@eu/v1:0"_s,
            .components = {u"chat"_s, u"Claude Code"_s},
            .families = {u"opus"_s},
            .preset = Saver,
            .interval = 10s,
            .pageInterval = 300s,
            .timeout = 60'000ms,
            .proxy = QUrl(u"socks5://proxy.example:1080"_s),
            .caFile = caFile,
            .rawDays = 365,
            .rollupDays = 3650,
            .notify = false,
            .icon = Settings::IconStyle::White,
            .startHidden = true,
            .welcomed = true,
            .language = u"pt_BR"_s};
}
}

class SettingsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_path = m_directory->filePath(u"sub/telltale.ini"_s);
    }

    void startsWithTheDefaults()
    {
        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.trouble, QStringList());
        QVERIFY(!QFile::exists(m_path));
    }

    void keepsEverySetting()
    {
        const auto bundle = m_directory->filePath(u"a, b; \u00fc.pem"_s);
        put(bundle, "certificate");
        const SettingsStore store(m_path);
        QCOMPARE(store.save(changed(bundle)), QString());

        const auto loaded = store.load();
        QCOMPARE(loaded.trouble, QStringList());
        QCOMPARE(loaded.settings, changed(bundle));
        QCOMPARE(store.save({}), QString());
        QCOMPARE(store.load().settings, Settings());
    }

    void readsWhatAPersonWrote()
    {
        put(m_path,
            "; mine\n[probe]\nmessage = Never\ninterval_s=\"30\"\npreset=CALM\n"
            "[api]\nauth=Bearer\nurl=https://api.example/\n[desktop]\nnotify=FALSE\n");
        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.trouble, QStringList());
        const Settings expected{.apiUrl = QUrl(u"https://api.example"_s),
                                .bearer = true,
                                .message = Settings::MessageMode::Never,
                                .preset = Settings::Preset::Calm,
                                .interval = 30s,
                                .notify = false};
        QCOMPARE(loaded.settings, expected);
    }

    void keepsTheChoiceOfAProxy()
    {
        const SettingsStore store(m_path);
        for (const std::optional<QUrl> &proxy :
             {std::optional(QUrl()), std::optional(QUrl(u"http://[::1]:3128"_s)),
              std::optional<QUrl>()}) {
            QCOMPARE(store.save({.proxy = proxy}), QString());
            QCOMPARE(store.load().settings.proxy, proxy);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");

        QTest::newRow("too often") << u"probe/interval_s"_s << u"9"_s << u"from 10 to 3600"_s;
        QTest::newRow("too seldom") << u"probe/interval_s"_s << u"3601"_s << u"from 10 to 3600"_s;
        QTest::newRow("no number") << u"probe/timeout_ms"_s << u"10s"_s << u"whole number"_s;
        QTest::newRow("a fraction") << u"history/raw_days"_s << u"1.5"_s << u"whole number"_s;
        QTest::newRow("more than a number holds")
            << u"history/raw_days"_s << u"99999999999999"_s << u"whole number"_s;
        QTest::newRow("empty") << u"status/interval_s"_s << u""_s << u"from 30 to 300"_s;
        QTest::newRow("a negative budget") << u"probe/budget_cents"_s << u"-1"_s << u"from 0"_s;
        QTest::newRow("no mode") << u"probe/message"_s << u"often"_s
                                 << u"always, suspicion, never"_s;
        QTest::newRow("no preset")
            << u"probe/preset"_s << u"0"_s << u"fast, balanced, calm, saver"_s;
        QTest::newRow("a proxy without a port")
            << u"network/proxy"_s << u"http://proxy.example"_s << u"host:port"_s;
        QTest::newRow("a proxy with a password")
            << u"network/proxy"_s << u"http://me:secret@proxy.example:1"_s << u"HTTPS_PROXY"_s;
        QTest::newRow("a list") << u"probe/preset"_s << u"fast,calm"_s << u"\"fast, calm\""_s;
        QTest::newRow("no way to send a key")
            << u"api/auth"_s << u"basic"_s << u"bearer or x-api-key"_s;
        QTest::newRow("http to another host")
            << u"api/url"_s << u"http://api.example"_s << u"https://"_s;
        QTest::newRow("no address") << u"status/url"_s << u"status"_s << u"https://"_s;
        QTest::newRow("an empty address that is needed") << u"api/url"_s << u""_s << u"empty"_s;
        QTest::newRow("a header in the version")
            << u"api/version"_s << u"\"1\\nx: y\""_s << u"2023-06-01"_s;
        QTest::newRow("blanks in the model") << u"probe/model"_s << u"a b"_s << u"letters"_s;
        QTest::newRow("too many components")
            << u"status/components"_s << QString(51, u'x').replace(u"x"_s, u"x,"_s)
            << u"50 names"_s;
        QTest::newRow("no family") << u"probe/family"_s << u""_s << u"letters"_s;
        QTest::newRow("no truth") << u"desktop/notify"_s << u"maybe"_s << u"true or false"_s;
        QTest::newRow("no language") << u"desktop/language"_s << u"German"_s << u"de or pt_BR"_s;
        QTest::newRow("a bundle that isn't there")
            << u"network/ca_file"_s << u"/nowhere/ca.pem"_s << u"can be read"_s;
        QTest::newRow("a very long value")
            << u"probe/preset"_s << QString(5000, u'x') << QString(80, u'x') + u"...\""_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, says);
        putLine(key, value);

        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.trouble.size(), 1);
        const auto &sentence = loaded.trouble.constFirst();
        QVERIFY2(sentence.contains(m_path) && sentence.contains(key), qPrintable(sentence));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY2(sentence.size() < 500 && !sentence.contains(u'\n'), qPrintable(sentence));
    }

    void hourlyFiguresAreKeptAtLeastAsLong()
    {
        put(m_path, "[history]\nraw_days=100\nrollup_days=50\n");
        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.settings.rollupDays, 100);
        QCOMPARE(loaded.trouble.size(), 1);
    }

    void neverUsesOrTellsAKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");

        QTest::newRow("as the model") << u"probe/model"_s << secret;
        QTest::newRow("as the key, which is no setting") << u"api/key"_s << secret;
        QTest::newRow("of an unknown kind") << u"ANTHROPIC_API_KEY"_s << u"abc"_s;
        QTest::newRow("within an address") << u"api/url"_s << u"https://x/"_s + secret;
        QTest::newRow("as the name of a line") << secret << u"1"_s;
    }

    void neverUsesOrTellsAKey()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        putLine(key, value);

        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.trouble.size(), 1);
        QVERIFY(loaded.trouble.constFirst().contains("API key"_L1));
        QVERIFY(!loaded.trouble.constFirst().contains(secret));
    }

    void neverTellsAPasswordOfAnAddress()
    {
        putLine(u"api/url"_s, u"https://me:hunter2@api.example"_s);
        const auto loaded = SettingsStore(m_path).load();
        QCOMPARE(loaded.trouble.size(), 1);
        QVERIFY(!loaded.trouble.constFirst().contains("hunter2"_L1));
    }

    void saysWhenItCanNotBeRead()
    {
        QVERIFY(QDir().mkpath(m_path));
        const SettingsStore directory(m_path);
        QCOMPARE(directory.load().settings, Settings());
        QVERIFY(directory.load().trouble.value(0).contains(m_path));
        QVERIFY(directory.save({}).contains(m_path));
    }

    void saysWhenItIsNoIniFile()
    {
        put(m_path, "this is prose\n[probe]\ninterval_s=30\n");
        const SettingsStore store(m_path);
        const auto loaded = store.load();
        QCOMPARE(loaded.trouble.size(), 1);
        QVERIFY(loaded.trouble.constFirst().contains(m_path));
        QCOMPARE(loaded.settings.interval, 30s);

        QCOMPARE(store.save(loaded.settings), QString());
        QVERIFY(contentOf(m_path + ".unreadable"_L1).startsWith("this is prose"));
        QCOMPARE(store.load().trouble, QStringList());
    }

    void saysWhenItIsFarTooLarge()
    {
        put(m_path, QByteArray(2'000'000, '\n'));
        QCOMPARE(SettingsStore(m_path).load().trouble.size(), 1);
    }

    void saysWhenItCanNotBeWritten()
    {
        put(m_directory->filePath(u"file"_s), "x");
        const SettingsStore store(m_directory->filePath(u"file/telltale.ini"_s));
        QVERIFY(store.save({.budgetCents = 3}).contains(store.path()));
    }

    void keepsUnknownLines()
    {
        put(m_path, "[later]\nthing=7\n[probe]\nnew_thing=x\n");
        const SettingsStore store(m_path);
        QCOMPARE(store.load().trouble, QStringList());
        QCOMPARE(store.save({.budgetCents = 3}), QString());
        QVERIFY(contentOf(m_path).contains("thing=7"));
        QVERIFY(contentOf(m_path).contains("new_thing=x"));
        QCOMPARE(store.load().settings.budgetCents, 3);
    }

    void leavesOutWhatNobodyChanged()
    {
        const SettingsStore store(m_path);
        QCOMPARE(store.save({.budgetCents = 3}), QString());
        QCOMPARE(contentOf(m_path), "[probe]\nbudget_cents=3\n");
    }

    void isForItsOwnerOnly()
    {
        put(m_path, "[probe]\nbudget_cents=3\n");
        QFile::setPermissions(m_path, QFile::permissions(m_path) | QFileDevice::ReadOther);
        QCOMPARE(SettingsStore(m_path).save({.budgetCents = 4}), QString());
        QCOMPARE(QFile::permissions(m_path),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                     | QFileDevice::WriteUser);
    }

    void livesInTheStandardPlaceByDefault()
    {
        QVERIFY(SettingsStore().path().endsWith("/telltale/telltale.ini"_L1));
    }

private:
    static void put(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void putLine(const QString &key, const QString &value)
    {
        const auto parts = key.split(u'/');
        const auto group = parts.size() == 2 ? parts.constFirst() : u"General"_s;
        put(m_path, u"[%1]\n%2=%3\n"_s.arg(group, parts.constLast(), value).toUtf8());
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "settingsstoretest.moc"
