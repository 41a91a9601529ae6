// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class AlertDesk;
class Monitor;
class Shell;

/// Ties what the user sees to what is known and told: verdicts and alerts go to \p shell, and what
/// the user wants goes back.
void connectDesk(Monitor &monitor, AlertDesk &desk, Shell &shell);
