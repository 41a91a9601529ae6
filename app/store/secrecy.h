// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Forbids core dumps of this process and reading its memory by others of the same user, since
/// the key is in it. To be called first thing in main.
void keepMemoryPrivate();
