// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/prompttext.h"

#include "core/names.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Name {
    QLatin1StringView name;
    PromptFormat format = PromptFormat::Plain;
};

constexpr std::array names{
    Name{"plain"_L1, PromptFormat::Plain},   Name{"shell"_L1, PromptFormat::Shell},
    Name{"zsh"_L1, PromptFormat::Zsh},       Name{"tmux"_L1, PromptFormat::Tmux},
    Name{"waybar"_L1, PromptFormat::Waybar}, Name{"i3blocks"_L1, PromptFormat::I3blocks},
};

/// How a light looks where only characters can be shown.
struct Look {
    QChar shape;
    int ansi = 0; ///< Of the terminal's own palette.
    QLatin1StringView name; ///< zsh's and tmux's for the same.
    QLatin1StringView rgb; ///< The lamp's.
};

Look lookOf(Verdict::Light light)
{
    switch (light) {
    case Verdict::Light::Green:
        return {u'\u25cf', 32, "green"_L1, "#2fb85a"_L1};
    case Verdict::Light::Amber:
        return {u'\u25b2', 33, "yellow"_L1, "#ffb01f"_L1};
    case Verdict::Light::Red:
        return {u'\u25a0', 31, "red"_L1, "#fa4b52"_L1};
    case Verdict::Light::Grey:
        break;
    }
    return {u'\u25cb', 37, "white"_L1, "#a3abb3"_L1};
}

QString waybarText(const Running &running)
{
    const bool isAbsent = running.state == Running::State::Absent;
    const QString shape = isAbsent ? QString() : QString(lookOf(running.verdict.light).shape);
    const QJsonObject module{
        {u"text"_s, shape},
        {u"alt"_s, lightName(running.verdict.light)},
        {u"class"_s, isAbsent ? u"absent"_s : lightName(running.verdict.light)},
        {u"tooltip"_s, running.verdict.headline.toHtmlEscaped()}, // it is read as Pango's markup
    };
    return QString::fromUtf8(QJsonDocument(module).toJson(QJsonDocument::Compact)) + u'\n';
}
}

QStringList promptFormatNames()
{
    QStringList all;
    std::transform(names.cbegin(), names.cend(), std::back_inserter(all),
                   [](const Name &each) { return QString(each.name); });
    return all;
}

std::optional<PromptFormat> promptFormatFromName(QStringView name)
{
    const auto *const found = std::find_if(names.cbegin(), names.cend(),
                                           [&](const Name &each) { return each.name == name; });
    return found == names.cend() ? std::nullopt : std::optional(found->format);
}

QString promptText(const Running &running, PromptFormat format)
{
    if (format == PromptFormat::Waybar) {
        return waybarText(running);
    }
    if (running.state == Running::State::Absent) {
        return {};
    }
    const Look look = lookOf(running.verdict.light);
    switch (format) {
    case PromptFormat::Plain:
        return QString(look.shape) + u' ';
    case PromptFormat::Shell: // 1 and 2 tell readline what takes no room
        return u"\u0001\u001b[%1m\u0002%2\u0001\u001b[0m\u0002 "_s.arg(look.ansi).arg(look.shape);
    case PromptFormat::Zsh:
        return u"%F{%1}%2%f "_s.arg(look.name, look.shape);
    case PromptFormat::Tmux:
        return u"#[fg=%1]%2#[default] "_s.arg(look.name, look.shape);
    case PromptFormat::I3blocks: // full text, short text, colour
        return u"%1\n%1\n%2\n"_s.arg(look.shape).arg(look.rgb);
    case PromptFormat::Waybar:
        break;
    }
    return {};
}
