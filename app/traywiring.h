// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Monitor;
class Poller;
class Shell;

/// Ties \p shell to what it shows and to those who do what the user wants. Beside the main, for
/// that shall stay on one screen.
void connectShell(Shell &shell, Monitor &monitor, Poller &poller);
