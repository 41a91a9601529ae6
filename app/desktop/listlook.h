// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

/// Makes \p table a list of whole rows, as all our lists look: striped, without a grid, one row
/// chosen at a time, a line a row, and the Tab key leads out of it.
void makeList(QTableView *table);
