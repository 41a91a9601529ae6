// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndRemoved()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"config/autostart/telltale.desktop"_s);
        const Autostart autostart(path, u"/bin/sh"_s);
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
        const QByteArray entry = content(path);
        QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(entry.contains("\nExec=\"/bin/sh\" --minimized\n"));
        QCOMPARE(autostart.set(false), QString());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(autostart.set(false), QString());
    }

    void startsAProgramWithAnOddName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("exec");

        QTest::newRow("a blank") << u"a b"_s << QByteArray("/a b\"");
        QTest::newRow("a per cent sign") << u"100%f"_s << QByteArray("/100%%f\"");
        QTest::newRow("marks of the shell") << u"a$`\"b"_s << QByteArray("/a\\\\$\\\\`\\\\\"b\"");
        QTest::newRow("a backslash") << u"a\\b"_s << QByteArray("/a\\\\\\\\b\"");
    }

    void startsAProgramWithAnOddName()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, exec);
        const QTemporaryDir directory;
        const QString program = directory.filePath(name);
        QVERIFY(QFile::copy(u"/bin/true"_s, program));
        const QString path = directory.filePath(u"telltale.desktop"_s);
        const Autostart autostart(path, program);
        QCOMPARE(autostart.set(true), QString());
        QVERIFY2(content(path).contains(exec + " --minimized\n"), content(path).constData());
        QVERIFY(autostart.isOn());
    }

    void readsWhatTheDesktopMadeOfIt_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("on");

        const auto entry = [](const QByteArray &rest) -> QByteArray {
            return "[Desktop Entry]\nType=Application\n" + rest;
        };
        QTest::newRow("switched on") << entry("Exec=/bin/sh --minimized\n") << true;
        QTest::newRow("a command in the path") << entry("Exec=sh\n") << true;
        QTest::newRow("hidden") << entry("Exec=/bin/sh\nHidden=true\n") << false;
        QTest::newRow("not hidden") << entry("Exec=/bin/sh\nHidden=false\n") << true;
        QTest::newRow("switched off by GNOME")
            << entry("Exec=/bin/sh\nX-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("a program that is gone") << entry("Exec=\"/no/such program\"\n") << false;
        QTest::newRow("nothing to start") << entry({}) << false;
        QTest::newRow("hidden in another group")
            << entry("Exec=/bin/sh\n[Desktop Action x]\nHidden=true\n") << true;
        QTest::newRow("no entry at all") << QByteArray("\0\1\2", 3) << false;
    }

    void readsWhatTheDesktopMadeOfIt()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const bool, on);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"telltale.desktop"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(entry);
        file.close();
        QCOMPARE(Autostart(path).isOn(), on);
    }

    void saysWhenItCannotBeWritten()
    {
        const Autostart autostart(u"/proc/telltale.desktop"_s, u"/bin/sh"_s);
        QVERIFY(autostart.set(true).contains("/proc/telltale.desktop can't be written"_L1));
        QVERIFY(!autostart.isOn());
    }

    void liesInTheUsersConfiguration()
    {
        const QTemporaryDir directory;
        qputenv("XDG_CONFIG_HOME", directory.path().toLocal8Bit());
        QCOMPARE(Autostart().path(),
                 directory.filePath(u"autostart/io.github.telltale.Telltale.desktop"_s));
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostarttest.moc"
