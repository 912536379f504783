// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: what a token weighs must be said.
// Reason: no match for 'operator[+]'|invalid operands to binary expression
#include "core/units/units.h"

auto wrong() { return headroom::tokens(1) + headroom::bytes(1); }
