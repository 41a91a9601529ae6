// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrecy.h"

#include <sys/prctl.h>

void keepMemoryPrivate()
{
#ifndef __SANITIZE_ADDRESS__ // the leak check at exit attaches to the process, which this forbids
    // Better than RLIMIT_CORE, which a core_pattern that pipes to a program does not ask.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
