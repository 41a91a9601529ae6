// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/page.h"

#include <QIcon>
#include <QPalette>

/// The line drawing for \p page in the side bar, in the text colours of \p palette; twice as wide
/// as high.
[[nodiscard]] QIcon pageIcon(PageId page, const QPalette &palette);
