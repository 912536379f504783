// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: a failure that nobody looks at is lost.
// Reason: ignoring return(ed)? value|nodiscard
#include "core/base/result.h"

headroom::Status save();
void wrong() { save(); }
