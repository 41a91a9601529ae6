// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "agent/verdicttext.h"
#include "core/explanation.h"
#include "core/names.h"
#include "core/verdictjson.h"
#include "probe/poller.h"

#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
TestResult tested(const Setup &setup, const TestRequest &request)
{
    Poller poller{Clock{}};
    poller.setSettings(setup.settings, setup.key);
    TestResult result;
    QEventLoop waiting;
    QObject::connect(&poller, &Poller::tested, &waiting, [&](const TestResult &told) {
        result = told;
        waiting.quit();
    });
    poller.test(request);
    waiting.exec();
    return result;
}

/// The observation as in a verdict's "probes", and what only a test has.
QJsonObject resultJson(const TestResult &result)
{
    const Observation &seen = result.seen;
    QJsonObject object = toJson(seen);
    object[u"cause"_s] = causeName(causeOf(seen.outcome));
    object[u"stream"_s] = result.asked.stream;
    object[u"input_tokens"_s]
        = seen.inputTokens ? QJsonValue(*seen.inputTokens) : QJsonValue(QJsonValue::Null);
    object[u"output_tokens"_s]
        = seen.outputTokens ? QJsonValue(*seen.outputTokens) : QJsonValue(QJsonValue::Null);
    object[u"limits"_s] = toJson(seen.limits);
    object[u"reply"_s] = result.reply;
    return object;
}

/// As if the one answer were the whole verdict.
int exitCodeFor(const Observation &seen)
{
    const Verdict::Cause cause = causeOf(seen.outcome);
    const auto light = seen.isOk() ? Verdict::Light::Green
        : seen.isFail()            ? Verdict::Light::Red
                                   : Verdict::Light::Amber;
    return exitCodeOf(Verdict{.light = light, .cause = cause});
}
}

int runTest(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sends the one minimal request (\"Hi\", one token) and prints how it went."_s);
    parser.addOptions({
        {u"model"_s, u"The model to ask (default: the cheapest of the family)."_s, u"M"_s},
        {u"stream"_s, u"Ask for server-sent events."_s},
    });
    addSharedOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    int exitCode = exitDone;
    const auto setup = prepare(parser, console, &exitCode);
    if (!setup) {
        return exitCode;
    }
    if (setup->key.isEmpty()) {
        console.err << "A test request needs a key: set ANTHROPIC_API_KEY, or keep one in the "
                       "keyring with telltale.\n";
        return exitConfiguration;
    }

    const TestResult result
        = tested(*setup, {.model = parser.value(u"model"_s), .stream = parser.isSet(u"stream"_s)});
    if (setup->options.json) {
        console.out << QJsonDocument(resultJson(result)).toJson(QJsonDocument::Compact) << '\n';
    } else {
        console.out << testText(result, QDateTime::currentDateTimeUtc());
    }
    return exitCodeFor(result.seen);
}
