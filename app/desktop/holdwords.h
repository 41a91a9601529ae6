// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "monitor/alertdesk.h"

#include <QDateTime>
#include <QString>

/// Why notifications wait, until when and how many, in one or two sentences; empty when none do.
[[nodiscard]] QString holdText(const AlertDeskState &state, const QDateTime &now);

/// What a kind of alert is called among the settings, so that it can be left out.
[[nodiscard]] QString titleOf(Alert::Kind kind);
