// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/curl.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Request message()
{
    return {.method = "POST",
            .url = QUrl(u"https://api.anthropic.com/v1/messages"_s),
            .headers
            = {{"x-api-key", "sk-ant-api03-secretsecret"}, {"content-type", "application/json"}},
            .body = R"({"model":"claude-haiku-5-5"})"};
}

// What a shell makes of the command: one word a line. The command's own name is replaced.
QStringList wordsOf(QString command)
{
    command.replace(0, 4, u"printf '%s\\n'"_s);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    return shell.waitForFinished() ? QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n')
                                   : QStringList();
}
}

class CurlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAMessageRequest()
    {
        QCOMPARE(curlCommand(message()), uR"(curl -sS -i \
  'https://api.anthropic.com/v1/messages' \
  -H "x-api-key: $ANTHROPIC_API_KEY" \
  -H 'content-type: application/json' \
  --data-raw '{"model":"claude-haiku-5-5"}')"_s);
    }

    void neverTellsASecret_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("a key in its own header") << "X-Api-Key"_ba
                                                 << "sk-ant-api03-hidden"_ba;
        QTest::newRow("a key of an unknown kind") << "x-api-key"_ba
                                                  << "hidden"_ba;
        QTest::newRow("a bearer key") << "Authorization"_ba
                                      << "Bearer hidden"_ba;
        QTest::newRow("a proxy's password") << "Proxy-Authorization"_ba
                                            << "Basic hidden"_ba;
        QTest::newRow("a key in another header") << "x-note"_ba
                                                 << "sk-ant-api03-hidden"_ba;
    }

    void neverTellsASecret()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);

        Request request = message();
        request.headers = {{name, value}};
        request.url.setUserInfo(u"me:hidden"_s);
        request.body = R"({"x":"sk-ant-api03-hidden"})";

        QVERIFY2(!curlCommand(request).contains(u"hidden"), qPrintable(curlCommand(request)));
    }

    void namesTheMethodOnlyWhereNeeded()
    {
        QVERIFY(!curlCommand({.url = QUrl(u"https://a.example/"_s)}).contains(u"-X"));
        QVERIFY(curlCommand({.method = "HEAD", .url = QUrl(u"https://a.example/"_s)})
                    .contains(u"-X 'HEAD'"));
        QVERIFY(curlCommand({.method = "POST", .url = QUrl(u"https://a.example/"_s)})
                    .contains(u"-X 'POST'"));
    }

    void aBodyThatBeginsLikeAFilesNameReadsNoFile()
    {
        Request request = message();
        request.body = "@/etc/passwd";

        QVERIFY(curlCommand(request).endsWith(u"--data-raw '@/etc/passwd'"));
    }

    void tellsWhatAnAnswerWasAsked()
    {
        const Observation refused{.rung = Observation::Rung::Key, .httpStatus = 401};

        const QString command = curlCommand(refused, {}, true);

        QVERIFY2(command.contains(u"'https://api.anthropic.com/v1/models?limit=1000'"),
                 qPrintable(command));
        QVERIFY2(command.contains(u"\"x-api-key: $ANTHROPIC_API_KEY\""), qPrintable(command));
        QVERIFY(!curlCommand(refused, {}, false).contains(u"ANTHROPIC_API_KEY"));
        QCOMPARE(curlCommand({.rung = Observation::Rung::Link}, {}, true), QString());
    }

    void noTextEndsItsQuotes()
    {
        Request request = message();
        const QByteArray nasty = "'; touch /tmp/x; echo $(id) `id` \"\\ '";
        request.headers = {{"x-note", nasty}};
        request.body = nasty;

        const QStringList words = wordsOf(curlCommand(request));

        const QString text = QString::fromLatin1(nasty);
        QVERIFY2(words.contains(u"x-note: "_s + text) && words.contains(text),
                 qPrintable(words.join(u'|')));
    }
};

QTEST_GUILESS_MAIN(CurlTest)
#include "curltest.moc"
