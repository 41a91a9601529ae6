// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QGuiApplication;

/// What the event loop ends with when the program is to start again; no exit code is that large.
enum Again { AgainHidden = 0x100, AgainOpen };

/// Returns \p exitCode; but for one of Again it puts the program, begun anew with the arguments
/// it had, in the place of this process, and so comes back only when that fails. By then the
/// history must be closed.
[[nodiscard]] int orStartAgain(int exitCode);

/// Tells the desktop's session manager that nothing is to be asked when the session ends, since
/// everything is saved as it comes, and how to start \p application in the next one: as it was
/// started, without the window.
void keepSession(QGuiApplication &application);
