// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/parsing.h"

#include "agent/console.h"
#include "store/keyring.h"
#include "store/settingsstore.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {
void print(QTextStream &stream, const QStringList &lines)
{
    for (const QString &line : lines) {
        stream << line << '\n';
    }
}

/// A key as it was given to this process, and by what.
struct GivenKey {
    QString text; ///< Not yet known to be one; empty: none was given.
    QString from;
};

GivenKey givenKey(const QProcessEnvironment &environment)
{
    const QString variable = u"ANTHROPIC_API_KEY"_s;
    const QString folder = environment.value(u"CREDENTIALS_DIRECTORY"_s); // systemd's
    if (!environment.value(variable).isEmpty() || folder.isEmpty()) {
        return {.text = environment.value(variable), .from = variable};
    }
    QFile file(folder + u"/anthropic-api-key"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return {.text = isOpen ? QString::fromUtf8(file.read(4096)) : QString(),
            .from = u"The credential anthropic-api-key"_s};
}

/// The keyring's key; empty when it holds none or there is no keyring.
ApiKey keyFromKeyring()
{
    Keyring keyring;
    ApiKey found;
    QEventLoop waiting;
    QObject::connect(&keyring, &Keyring::answered, &waiting,
                     [&](Keyring::State /*state*/, const ApiKey &key) {
                         found = key;
                         waiting.quit();
                     });
    // Nobody is there to unlock it: a script shall not hang on a dialogue.
    QObject::connect(&keyring, &Keyring::waiting, &waiting, &QEventLoop::quit);
    keyring.ask();
    waiting.exec();
    return found;
}
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                  Console &console)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        console.err << parser.errorText() << '\n';
        return exitUsage;
    }
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return exitDone;
    }
    return {};
}

std::optional<std::chrono::seconds> parseSpan(const QString &text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,5})([smhdw])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    constexpr QLatin1StringView letters("smhdw");
    constexpr std::array unit{1, 60, 3600, 86'400, 604'800};
    const auto which = static_cast<std::size_t>(letters.indexOf(match.captured(2)));
    return std::chrono::seconds{match.captured(1).toLongLong() * unit.at(which)};
}

std::optional<Setup> prepare(const QCommandLineParser &parser, Console &console, int *exitCode)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    Setup setup{.options = readOptions(parser, environment)};
    print(console.err, setup.options.wrongUsage);
    print(console.err, setup.options.wrongEnvironment);
    const QString config = setup.options.configFile;
    if (!config.isEmpty() && !QFileInfo::exists(config)) {
        console.err << "There is no settings file \"" << config << "\".\n";
        *exitCode = exitConfiguration;
        return {};
    }
    const SettingsStore::Loaded loaded = SettingsStore(config).load();
    print(console.err, loaded.trouble);
    if (!setup.options.wrongUsage.isEmpty()) {
        *exitCode = exitUsage;
        return {};
    }
    if (!setup.options.wrongEnvironment.isEmpty() || !loaded.trouble.isEmpty()) {
        *exitCode = exitConfiguration;
        return {};
    }

    setup.settings = withOptions(loaded.settings, setup.options);
    const GivenKey given = givenKey(environment);
    const auto key = ApiKey::parse(given.text);
    if (!given.text.isEmpty() && !key) {
        console.err << given.from << " holds something that no key can be.\n";
        *exitCode = exitConfiguration;
        return {};
    }
    setup.key = key ? *key : keyFromKeyring();
    setup.around = {.environment = environmentVariables(), .key = setup.key};
    return setup;
}
