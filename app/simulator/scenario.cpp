// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenario.h"

#include "simulator/fields.h"
#include "simulator/stepreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are only there once they are asked for. Outside any namespace, as
/// the macro wants it.
static void makeScenariosKnown()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace {
constexpr qsizetype maxFile = qsizetype{1024} * 1024;
constexpr qsizetype maxSteps = 1000;

QString builtinPath(const QString &name)
{
    return u":/scenarios/"_s + name + u".json"_s;
}

std::optional<QJsonValue> readJson(const QByteArray &json, QString *trouble)
{
    if (json.size() > maxFile) {
        *trouble = Fields::tr("The scenario is longer than 1 MiB.");
        return {};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const auto why = error.error == QJsonParseError::NoError ? Fields::tr("not an object")
                                                                 : error.errorString();
        //: %1 says what is wrong, %2 is a position in the file
        *trouble = Fields::tr("The scenario is no JSON object: %1, at byte %2.")
                       .arg(why)
                       .arg(error.offset);
        return {};
    }
    return document.object();
}

void checkTimes(const Scenario &scenario, bool loops, Fields &fields)
{
    const auto &steps = scenario.steps;
    if (steps.isEmpty() || steps.size() > maxSteps) {
        //: %1 is a number
        fields.object(Fields::tr("A scenario has 1 to %1 steps.").arg(maxSteps));
        return;
    }
    const auto inOrder = std::is_sorted(steps.cbegin(), steps.cend(),
                                        [](const auto &a, const auto &b) { return a.at < b.at; });
    if (steps.first().at.count() != 0 || !inOrder) {
        fields.object(Fields::tr("The first step's at_s must be 0, and no step may be earlier "
                                 "than the one before it."));
    }
    if (loops && scenario.length <= steps.last().at) {
        fields.object(Fields::tr("With loop, length_s must be there and lie after the last "
                                 "step's at_s."));
    }
}
}

std::optional<Scenario> parseScenario(const QByteArray &json, QString *trouble)
{
    QString wrong;
    const auto value = readJson(json, &wrong);
    Scenario scenario;
    if (value) {
        Fields fields(*value, {}, &wrong);
        scenario.name = fields.text(u"name"_s);
        const auto loops = fields.flag(u"loop"_s, false);
        const auto seconds = fields.number(u"length_s"_s, 0, 30.0 * 24 * 60 * 60, 0);
        scenario.length
            = std::chrono::milliseconds(loops ? static_cast<qint64>(seconds * 1000) : 0);
        const auto steps = fields.list(u"steps"_s);
        for (qsizetype i = 0; i < std::min(steps.size(), maxSteps + 1); ++i) {
            const auto where = u"steps[%1]"_s.arg(i);
            scenario.steps.append(readStep(steps.at(i), where, &wrong));
        }
        fields.end();
        checkTimes(scenario, loops, fields);
    }
    if (!wrong.isEmpty()) {
        *trouble = wrong;
        return {};
    }
    return scenario;
}

std::optional<ScenarioStep> parseStep(const QByteArray &json, QString *trouble)
{
    QString wrong;
    ScenarioStep step;
    if (const auto value = readJson(json, &wrong)) {
        step = readStep(*value, u"step"_s, &wrong);
    }
    if (!wrong.isEmpty()) {
        *trouble = wrong;
        return {};
    }
    return step;
}

std::optional<Scenario> loadScenario(const QString &nameOrPath, QString *trouble)
{
    const auto isBuiltin = scenarioNames().contains(nameOrPath);
    QFile file(isBuiltin ? builtinPath(nameOrPath) : nameOrPath);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is what the user typed, %2 says why, %3 is a list of names
        *trouble = Fields::tr("There is no scenario \"%1\" (%2). Built in: %3.")
                       .arg(nameOrPath, file.errorString(), scenarioNames().join(u", "_s));
        return {};
    }
    return parseScenario(file.read(maxFile + 1), trouble);
}

QStringList scenarioNames()
{
    makeScenariosKnown();
    auto names = QDir(u":/scenarios"_s).entryList(QDir::Files, QDir::Name);
    for (auto &name : names) {
        name = QFileInfo(name).completeBaseName();
    }
    return names;
}
