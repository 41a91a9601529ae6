// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/options.h"

#include "core/endpoint.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {
std::optional<QUrl> endpoint(const QString &name, const QString &text, QStringList *trouble)
{
    const Endpoint read = parseEndpoint(text);
    if (!read.trouble.isEmpty()) {
        trouble->append(name + u": "_s + read.trouble);
        return {};
    }
    return read.url;
}

std::optional<QUrl> endpointOption(const QCommandLineParser &parser, const QString &name,
                                   QStringList *trouble)
{
    return parser.isSet(name) ? endpoint(u"--"_s + name, parser.value(name), trouble)
                              : std::nullopt;
}

/// A number of seconds within \p least and \p most, fractions allowed.
std::optional<std::chrono::milliseconds> secondsOption(const QCommandLineParser &parser,
                                                       const QString &name,
                                                       std::chrono::seconds least,
                                                       std::chrono::seconds most,
                                                       QStringList *trouble)
{
    if (!parser.isSet(name)) {
        return {};
    }
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    const std::chrono::duration<double> span(value);
    if (!isNumber || !(span >= least) || !(span <= most)) {
        trouble->append(u"--%1 takes a number of seconds from %2 to %3, not \"%4\"."_s.arg(name)
                            .arg(least.count())
                            .arg(most.count())
                            .arg(parser.value(name).left(40)));
        return {};
    }
    return std::chrono::round<std::chrono::milliseconds>(span);
}

std::optional<Settings::MessageMode> messageOption(const QCommandLineParser &parser,
                                                   QStringList *trouble)
{
    const QString value = parser.value(u"message"_s);
    if (value.isEmpty()) {
        return {};
    }
    if (value == u"always") {
        return Settings::MessageMode::Always;
    }
    if (value == u"suspicion") {
        return Settings::MessageMode::Suspicion;
    }
    if (value == u"never") {
        return Settings::MessageMode::Never;
    }
    trouble->append(
        u"--message takes always, suspicion or never, not \"%1\"."_s.arg(value.left(40)));
    return {};
}
}

void addSharedOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"api-url"_s, u"Base URL of the API; http: for loopback only."_s, u"URL"_s},
        {u"status-url"_s, u"Base URL of the status page; no fallback host is tried then."_s,
         u"URL"_s},
        {u"control-url"_s, u"What proves that the internet works (default: the status page)."_s,
         u"URL"_s},
        {u"config"_s, u"Settings file to use instead of the usual one."_s, u"FILE"_s},
        {u"data-dir"_s, u"Directory of the history instead of the usual one."_s, u"DIR"_s},
        {u"message"_s, u"When to send a message, the probe that costs: always, suspicion, never."_s,
         u"WHEN"_s},
        {u"timeout"_s, u"Deadline of each request in seconds, 1 to 60 (default 10)."_s, u"S"_s},
        {u"interval"_s, u"Seconds between probes in quiet times, 10 to 3600 (default 60)."_s,
         u"S"_s},
        {u"json"_s, u"Print one JSON object instead of text."_s},
    });
}

Options readOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    Options read;
    read.apiUrl = endpointOption(parser, u"api-url"_s, &read.wrongUsage);
    const QString baseUrl = environment.value(u"ANTHROPIC_BASE_URL"_s);
    if (!parser.isSet(u"api-url"_s) && !baseUrl.isEmpty()) {
        read.apiUrl = endpoint(u"ANTHROPIC_BASE_URL"_s, baseUrl, &read.wrongEnvironment);
    }
    read.statusUrl = endpointOption(parser, u"status-url"_s, &read.wrongUsage);
    read.controlUrl = endpointOption(parser, u"control-url"_s, &read.wrongUsage);
    read.configFile = parser.value(u"config"_s);
    if (parser.isSet(u"data-dir"_s)) {
        read.dataDirectory = parser.value(u"data-dir"_s);
    }
    read.message = messageOption(parser, &read.wrongUsage);
    read.timeout = secondsOption(parser, u"timeout"_s, std::chrono::seconds{1},
                                 std::chrono::minutes{1}, &read.wrongUsage);
    const auto interval = secondsOption(parser, u"interval"_s, std::chrono::seconds{10},
                                        std::chrono::hours{1}, &read.wrongUsage);
    if (interval) {
        read.interval = std::chrono::round<std::chrono::seconds>(*interval);
    }
    read.json = parser.isSet(u"json"_s);
    return read;
}

QMap<QString, QString> environmentVariables()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> variables;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        variables.insert(name, environment.value(name));
    }
    return variables;
}

Settings withOptions(Settings saved, const Options &options)
{
    saved.apiUrl = options.apiUrl.value_or(saved.apiUrl);
    saved.controlUrl = options.controlUrl.value_or(saved.controlUrl);
    saved.message = options.message.value_or(saved.message);
    saved.timeout = options.timeout.value_or(saved.timeout);
    saved.interval = options.interval.value_or(saved.interval);
    if (options.statusUrl) {
        saved.statusUrl = *options.statusUrl;
        saved.statusFallbackUrl.clear(); // the vendor's fallback isn't that page's
    }
    return saved;
}
