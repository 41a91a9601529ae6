// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QGuiApplication;

/// Tells the desktop's session manager that nothing is to be asked when the session ends, since
/// everything is saved as it comes, and how to start \p application in the next one: as it was
/// started, without the window.
void keepSession(QGuiApplication &application);
