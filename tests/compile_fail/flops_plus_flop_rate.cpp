// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: work and speed have no sum.
// Reason: no match for 'operator[+]'|invalid operands to binary expression
#include "core/units/units.h"

auto wrong() { return headroom::flops(1) + headroom::flopsPerSecond(1); }
