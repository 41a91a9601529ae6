// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingsholder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsHolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatTheUserChanged()
    {
        const QTemporaryDir directory;
        const SettingsStore store(directory.filePath(u"telltale.ini"_s));
        SettingsHolder holder({}, store);
        const QSignalSpy changed(&holder, &SettingsHolder::changed);
        const Settings wanted{.interval = 30s, .startHidden = true};
        holder.change(wanted);
        QCOMPARE(holder.settings(), wanted);
        QCOMPARE(store.load().settings, wanted);
        QCOMPARE(changed.size(), 1);
        holder.change(wanted);
        QCOMPARE(changed.size(), 1);
    }

    void savesNoOptionsOfTheCommandLine()
    {
        const QTemporaryDir directory;
        const SettingsStore store(directory.filePath(u"telltale.ini"_s));
        QCOMPARE(store.save({.family = u"opus"_s}), QString());
        Settings merged{
            .apiUrl = QUrl(u"http://127.0.0.1:4010"_s), .family = u"opus"_s, .interval = 10s};
        SettingsHolder holder(merged, store);
        merged.welcomed = true;
        merged.interval = 20s;
        holder.change(merged);
        QCOMPARE(holder.settings(), merged);
        const Settings expected{.family = u"opus"_s, .interval = 20s, .welcomed = true};
        QCOMPARE(store.load().settings, expected);
    }

    void savesNothingWithoutAStore()
    {
        SettingsHolder holder({}, {});
        const QSignalSpy failed(&holder, &SettingsHolder::failed);
        holder.change({.welcomed = true});
        QVERIFY(holder.settings().welcomed);
        QCOMPARE(failed.size(), 0);
    }

    void saysWhenTheyCannotBeSaved()
    {
        SettingsHolder holder({}, SettingsStore(u"/proc/telltale.ini"_s));
        const QSignalSpy failed(&holder, &SettingsHolder::failed);
        holder.change({.welcomed = true});
        QCOMPARE(failed.size(), 1);
        QVERIFY(holder.settings().welcomed); // in force all the same
    }
};

QTEST_GUILESS_MAIN(SettingsHolderTest)
#include "settingsholdertest.moc"
