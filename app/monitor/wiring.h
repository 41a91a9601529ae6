// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Machine;
class Monitor;
class Poller;

/// Ties \p monitor to what it learns from and what it steers: facts come in from \p poller (in its
/// own thread) and \p machine, and \p poller is told what to ask next. Here and not in a main,
/// since every program that watches needs just these.
void connectFacts(Poller &poller, Machine &machine, Monitor &monitor);
