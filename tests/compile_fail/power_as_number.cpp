// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: a number leaves through a function that names its unit.
// Reason: cannot convert|no viable conversion
#include "core/units/units.h"

double wrong() { return headroom::watts(300); }
