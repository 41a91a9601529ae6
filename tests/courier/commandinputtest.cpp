// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/commandinput.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class CommandInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsFromCommands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("passes");

        QTest::newRow("the key") << u"ANTHROPIC_API_KEY"_s << u"x"_s << false;
        QTest::newRow("the vendor's token") << u"ANTHROPIC_AUTH_TOKEN"_s << u"x"_s << false;
        QTest::newRow("a key by another name")
            << u"MINE"_s << u"sk-ant-api03-AAAABBBBCCCCDDDDEEEE"_s << false;
        QTest::newRow("a password") << u"SMTP_PASSWORD"_s << u"x"_s << false;
        QTest::newRow("where credentials lie")
            << u"CREDENTIALS_DIRECTORY"_s << u"/run/x"_s << false;
        QTest::newRow("the path") << u"PATH"_s << u"/usr/bin"_s << true;
        QTest::newRow("the language") << u"LANG"_s << u"C.UTF-8"_s << true;
    }

    void keepsSecretsFromCommands()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const bool, passes);

        QCOMPARE(withoutSecrets(QMap<QString, QString>{{name, value}}).contains(name), passes);
    }

    void cutsAReportToWhatCanBeRead()
    {
        Verdict verdict{.light = Verdict::Light::Red, .headline = u"Down"_s};
        verdict.evidence = QStringList(2000, u"Some sentence of evidence."_s);
        const QByteArray report = reportOf(verdict, {}, {});
        QCOMPARE_LE(report.size(), 32'768);
        QCOMPARE(QJsonDocument::fromJson(report)[u"headline"_s], u"Down"_s);
    }

    void reportsNoKey()
    {
        const auto key = ApiKey::parse(u"custom-secret-0123456789").value();
        const Verdict verdict{.headline = u"custom-secret-0123456789"_s,
                              .advice = u"sk-ant-api03-AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH"_s};
        const QByteArray report = reportOf(verdict, {}, key);
        QVERIFY(!report.contains("0123456789"));
        QVERIFY(!report.contains("AAAABBBB"));
        QVERIFY(QJsonDocument::fromJson(report).isObject());
    }
};

QTEST_GUILESS_MAIN(CommandInputTest)
#include "commandinputtest.moc"
