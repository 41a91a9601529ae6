// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingchecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Check = QString (*)(const QString &);

class SettingChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndRefuses_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");

        QTest::newRow("https") << Check(&troubleWithUrl) << u"https://api.example"_s << true;
        QTest::newRow("http elsewhere")
            << Check(&troubleWithUrl) << u"http://api.example"_s << false;
        QTest::newRow("no address") << Check(&troubleWithUrl) << QString() << false;
        QTest::newRow("no control address") << Check(&troubleWithOptionalUrl) << QString() << true;
        QTest::newRow("a wrong control address")
            << Check(&troubleWithOptionalUrl) << u"ftp://x"_s << false;
        QTest::newRow("a version") << Check(&troubleWithVersion) << u"2023-06-01"_s << true;
        QTest::newRow("a version that is no date")
            << Check(&troubleWithVersion) << u"2023-16-01"_s << false;
        QTest::newRow("a version with more behind it")
            << Check(&troubleWithVersion) << u"2023-06-01T10:00"_s << false;
        QTest::newRow("a family") << Check(&troubleWithFamily) << u"haiku"_s << true;
        QTest::newRow("no family") << Check(&troubleWithFamily) << QString() << false;
        QTest::newRow("two words") << Check(&troubleWithFamily) << u"haiku opus"_s << false;
        QTest::newRow("a model") << Check(&troubleWithModel) << u"claude-haiku-5-5"_s << true;
        QTest::newRow("no model") << Check(&troubleWithModel) << QString() << true;
        QTest::newRow("a line break in a model") << Check(&troubleWithModel) << u"a\nb"_s << false;
        QTest::newRow("no file") << Check(&troubleWithCaFile) << QString() << true;
        QTest::newRow("a missing file") << Check(&troubleWithCaFile) << u"/no/such"_s << false;
        QTest::newRow("a directory") << Check(&troubleWithCaFile) << u"/"_s << false;
    }

    void acceptsAndRefuses()
    {
        QFETCH(const Check, check);
        QFETCH(const QString, text);
        QFETCH(const bool, fine);

        QCOMPARE(check(text).isEmpty(), fine);
    }

    void readsCertificates()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.flush();
        QVERIFY(!troubleWithCaFile(file.fileName()).isEmpty());
        file.write("\n-----BEGIN CERTIFICATE-----\n");
        file.flush();
        QVERIFY(troubleWithCaFile(file.fileName()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingChecksTest)
#include "settingcheckstest.moc"
