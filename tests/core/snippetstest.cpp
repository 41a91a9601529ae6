// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snippets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SnippetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheRequestInPython()
    {
        QCOMPARE(
            pythonSnippet({.model = u"claude-haiku-5-5"_s, .stream = false, .maxTokens = 10}, {}),
            QString::fromLatin1("from anthropic import Anthropic\n\n"
                                "client = Anthropic()  # the key comes from "
                                "ANTHROPIC_API_KEY\n"
                                "message = client.messages.create(\n"
                                "    model=\"claude-haiku-5-5\",\n"
                                "    max_tokens=10,\n"
                                "    messages=[{\"role\": \"user\", \"content\": \"Hi\"}],\n"
                                ")\n"
                                "print(message.to_json())\n"));
    }

    void tellsTheRequestInTypescript()
    {
        QCOMPARE(typescriptSnippet(
                     {.model = u"claude-haiku-5-5"_s, .stream = false, .maxTokens = 10}, {}),
                 QString::fromLatin1("import Anthropic from \"@anthropic-ai/sdk\";\n\n"
                                     "const client = new Anthropic(); // the key comes from "
                                     "ANTHROPIC_API_KEY\n"
                                     "const message = await client.messages.create({\n"
                                     "  model: \"claude-haiku-5-5\",\n"
                                     "  max_tokens: 10,\n"
                                     "  messages: [{ role: \"user\", content: \"Hi\" }],\n"
                                     "});\n"
                                     "console.log(message);\n"));
    }

    void streamsWhenTheTestDid()
    {
        const TestRequest asked{.model = u"m"_s};
        const QString python = pythonSnippet(asked, {});
        const QString typescript = typescriptSnippet(asked, {});
        QVERIFY2(python.contains("with client.messages.stream(\n    model=\"m\","_L1),
                 qPrintable(python));
        QVERIFY(python.contains("    for text in stream.text_stream:\n"_L1));
        QVERIFY2(typescript.contains("client.messages.stream({\n  model: \"m\","_L1),
                 qPrintable(typescript));
        QVERIFY(typescript.contains("await stream.finalMessage()"_L1));
    }

    void namesOnlyWhatIsNotTheDefault_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("python");
        QTest::addColumn<QString>("typescript");

        QTest::newRow("the default") << Settings{} << u"Anthropic()"_s << u"new Anthropic()"_s;
        QTest::newRow("a gateway, without its password and its last slash")
            << Settings{.apiUrl = QUrl(u"https://me:hidden@gate.example/ai/"_s)}
            << u"Anthropic(base_url=\"https://gate.example/ai\")"_s
            << u"new Anthropic({ baseURL: \"https://gate.example/ai\" })"_s;
        QTest::newRow("another version of the API")
            << Settings{.apiVersion = u"2026-10-21"_s}
            << u"Anthropic(default_headers={\"anthropic-version\": \"2026-10-21\"})"_s
            << u"new Anthropic({ defaultHeaders: {\"anthropic-version\": \"2026-10-21\"} })"_s;
        QTest::newRow("a bearer key")
            << Settings{.bearer = true} << u"comes from ANTHROPIC_AUTH_TOKEN\n"_s
            << u"comes from ANTHROPIC_AUTH_TOKEN\n"_s;
    }

    void namesOnlyWhatIsNotTheDefault()
    {
        QFETCH(const Settings, settings);
        QFETCH(const QString, python);
        QFETCH(const QString, typescript);

        const TestRequest asked{.model = u"m"_s};
        QVERIFY2(pythonSnippet(asked, settings).contains(python),
                 qPrintable(pythonSnippet(asked, settings)));
        QVERIFY2(typescriptSnippet(asked, settings).contains(typescript),
                 qPrintable(typescriptSnippet(asked, settings)));
        QVERIFY(!pythonSnippet(asked, settings).contains(u"hidden"));
        QVERIFY(!typescriptSnippet(asked, settings).contains(u"hidden"));
    }

    void noPromptEndsItsQuotes_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("python"); // as it stands between the quotes
        QTest::addColumn<QString>("typescript");

        const auto row = [](const char *name, const QString &prompt, const char *python,
                            const char *typescript) {
            QTest::newRow(name) << prompt << QString::fromUtf8(python)
                                << QString::fromUtf8(typescript);
        };
        row("a quote", u"a\"b"_s, "a\\\"b", "a\\\"b");
        row("an escaped quote", u"a\\\"b"_s, "a\\\\\\\"b", "a\\\\\\\"b");
        row("a backslash at the end", u"a\\"_s, "a\\\\", "a\\\\");
        row("what looks like an escape", u"\\u0022"_s, "\\\\u0022", "\\\\u0022");
        row("three quotes", QString(3, u'"'), "\\\"\\\"\\\"", "\\\"\\\"\\\"");
        row("a line break", u"a\nb"_s, "a\\nb", "a\\nb");
        row("another line break", u"a\rb"_s, "a\\u000db", "a\\u{d}b");
        row("a line separator", u"a\u2028b\u2029"_s, "a\\u2028b\\u2029", "a\\u{2028}b\\u{2029}");
        row("a null", QString(QChar::Null), "\\u0000", "\\u{0}");
        row("a turn of direction", u"\u202Ex"_s, "\\u202ex", "\\u{202e}x");
        row("hidden tags", u"\U000E0041"_s, "\\U000e0041", "\\u{e0041}");
        row("half a character", QString(QChar(0xD800)), "\xEF\xBF\xBD", "\xEF\xBF\xBD");
        row("a template of the language", u"${x} {x} %s"_s, "${x} {x} %s", "${x} {x} %s");
        row("a mark of our own", u"%1 %2"_s, "%1 %2", "%1 %2");
        row("letters and pictures of the world", u"Grüße 你好 \U0001F600"_s,
            "Gr\xC3\xBC\xC3\x9F"
            "e \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x9F\x98\x80",
            "Gr\xC3\xBC\xC3\x9F"
            "e \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x9F\x98\x80");
    }

    void noPromptEndsItsQuotes()
    {
        QFETCH(const QString, prompt);
        QFETCH(const QString, python);
        QFETCH(const QString, typescript);

        const TestRequest asked{.model = prompt, .prompt = prompt};
        const QString inPython = pythonSnippet(asked, {});
        QVERIFY2(inPython.contains(u"    model=\""_s + python + u"\",\n"_s), qPrintable(inPython));
        QVERIFY2(inPython.contains(u"\"content\": \""_s + python + u"\"}],\n"_s),
                 qPrintable(inPython));
        const QString inTypescript = typescriptSnippet(asked, {});
        QVERIFY2(inTypescript.contains(u"  model: \""_s + typescript + u"\",\n"_s),
                 qPrintable(inTypescript));
        QVERIFY2(inTypescript.contains(u"content: \""_s + typescript + u"\" }],\n"_s),
                 qPrintable(inTypescript));
    }

    void masksAKeyInThePrompt()
    {
        const TestRequest asked{.prompt = u"sk-ant-api03-hiddenhiddenhidden"_s};
        QVERIFY(!pythonSnippet(asked, {}).contains(u"hidden"));
        QVERIFY(!typescriptSnippet(asked, {}).contains(u"hidden"));
    }
};

QTEST_GUILESS_MAIN(SnippetsTest)
#include "snippetstest.moc"
