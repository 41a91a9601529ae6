// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/courier.h"

class KeyHolder;
class SettingsHolder;
class Shell;

/// Lets the user change settings and key in the window.
void connectHolders(Shell &shell, SettingsHolder &settings, KeyHolder &keys);

/// Makes the courier that lives as long as \p shell, goes by \p settings and \p keys, which must
/// outlive it, and is seen among the settings, unless nothing of \p place is kept (the demo).
/// Connect to its tell() whatever raises alerts.
Courier &carryElsewhere(Shell &shell, const SettingsHolder &settings, const KeyHolder &keys,
                        const Courier::Place &place);
