// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: neither is more.
// Reason: no match for 'operator<'|invalid operands to binary expression
#include "core/units/units.h"

bool wrong() { return headroom::watts(1) < headroom::joules(1); }
