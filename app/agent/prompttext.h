// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/running.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Whom a mark is for; each writes colours its own way.
enum class PromptFormat { Plain, Shell, Zsh, Tmux, Waybar, I3blocks };

[[nodiscard]] QStringList promptFormatNames(); ///< "plain", "shell", ...
[[nodiscard]] std::optional<PromptFormat> promptFormatFromName(QStringView name);

/// The light of \p running as a mark whose shape and colour differ, and a blank where text
/// follows. Nothing when nobody runs, except that a status bar's JSON says so.
[[nodiscard]] QString promptText(const Running &running, PromptFormat format);
