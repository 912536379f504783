// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: look before you take.
// Reason: cannot convert|could not convert|no viable conversion
#include "core/base/result.h"

headroom::Result<int> count();
int wrong() { return count(); }
