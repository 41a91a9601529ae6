// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Lets screen readers know what the widgets are that we paint ourselves: charts, or pictures of a
/// value. Their names and descriptions are their own (QWidget::setAccessibleName()). Call it
/// before the first of them is made; more often does no harm.
void installAccessibleRoles();
