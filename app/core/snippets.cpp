// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snippets.h"

#include "core/apikey.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
using Escape = QString (*)(char32_t);

QString pythonEscape(char32_t c)
{
    return c > 0xFFFF ? u"\\U%1"_s.arg(static_cast<uint>(c), 8, 16, QChar(u'0'))
                      : u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
}

QString typescriptEscape(char32_t c)
{
    return u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16);
}

/// Whether \p c shows, and leaves alone the line and the direction of what is around it.
bool isPlain(char32_t c)
{
    return QChar::isPrint(c) && (c == U' ' || !QChar::isSpace(c));
}

/// \p text in double quotes.
QString quoted(const QString &text, Escape escape)
{
    QString literal;
    const QList<uint> characters = withoutKeys(text).toUcs4(); // lone surrogates become U+FFFD
    for (const char32_t c : characters) {
        if (c == U'\n') {
            literal += u"\\n"_s;
        } else if (!isPlain(c)) {
            literal += escape(c);
        } else {
            const bool ends = c == U'"' || c == U'\\';
            literal += (ends ? u"\\"_s : QString()) + QString::fromUcs4(&c, 1);
        }
    }
    return u'"' + literal + u'"';
}

QString baseUrl(const Settings &settings)
{
    if (settings.apiUrl == Settings{}.apiUrl) {
        return {};
    }
    return settings.apiUrl
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                  | QUrl::StripTrailingSlash)
        .toString(QUrl::FullyEncoded);
}

QString keyVariable(const Settings &settings)
{
    return settings.bearer ? u"ANTHROPIC_AUTH_TOKEN"_s : u"ANTHROPIC_API_KEY"_s;
}

/// What the client is made with: the values that are not the usual ones, each as \p named.
QStringList options(const Settings &settings, Escape escape, const QString &urlNamed,
                    const QString &headersNamed)
{
    QStringList parts;
    const QString url = baseUrl(settings);
    if (!url.isEmpty()) {
        parts << urlNamed + quoted(url, escape);
    }
    if (settings.apiVersion != Settings{}.apiVersion) {
        parts << headersNamed + R"({"anthropic-version": )"_L1 + quoted(settings.apiVersion, escape)
                + u'}';
    }
    return parts;
}
}

QString pythonSnippet(const TestRequest &asked, const Settings &settings)
{
    const QString client
        = options(settings, pythonEscape, u"base_url="_s, u"default_headers="_s).join(u", ");
    const QString what = u"    model="_s + quoted(asked.model, pythonEscape)
        + u",\n    max_tokens="_s + QString::number(asked.maxTokens)
        + u",\n    messages=[{\"role\": \"user\", \"content\": "_s
        + quoted(asked.prompt, pythonEscape) + u"}],\n"_s;
    const QString head = u"from anthropic import Anthropic\n\n"
                         "client = Anthropic("_s
        + client + u")  # the key comes from "_s + keyVariable(settings) + u'\n';
    if (!asked.stream) {
        return head + u"message = client.messages.create(\n"_s + what
            + u")\n"
              "print(message.to_json())\n"_s;
    }
    return head + u"with client.messages.stream(\n"_s + what
        + u") as stream:\n"
          "    for text in stream.text_stream:\n"
          "        print(text, flush=True)\n"
          "    print(stream.get_final_message().to_json())\n"_s;
}

QString typescriptSnippet(const TestRequest &asked, const Settings &settings)
{
    QString client
        = options(settings, typescriptEscape, u"baseURL: "_s, u"defaultHeaders: "_s).join(u", ");
    if (!client.isEmpty()) {
        client = "{ "_L1 + client + " }"_L1;
    }
    const QString what = u"  model: "_s + quoted(asked.model, typescriptEscape)
        + u",\n  max_tokens: "_s + QString::number(asked.maxTokens)
        + u",\n  messages: [{ role: \"user\", content: "_s + quoted(asked.prompt, typescriptEscape)
        + u" }],\n"_s;
    const QString head = u"import Anthropic from \"@anthropic-ai/sdk\";\n\n"
                         "const client = new Anthropic("_s
        + client + u"); // the key comes from "_s + keyVariable(settings) + u'\n';
    if (!asked.stream) {
        return head + u"const message = await client.messages.create({\n"_s + what
            + u"});\n"
              "console.log(message);\n"_s;
    }
    return head + u"const stream = client.messages.stream({\n"_s + what
        + u"});\n"
          "stream.on(\"text\", (text) => console.log(text));\n"
          "console.log(await stream.finalMessage());\n"_s;
}
