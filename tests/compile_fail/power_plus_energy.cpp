// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: a rate and an amount have no sum.
// Reason: no match for 'operator[+]'|invalid operands to binary expression
#include "core/units/units.h"

auto wrong() { return headroom::watts(1) + headroom::joules(1); }
