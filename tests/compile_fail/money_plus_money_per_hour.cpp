// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: five dollars and two dollars an hour make no price.
// Reason: no match for 'operator[+]'|invalid operands to binary expression
#include "core/units/units.h"

auto wrong() { return headroom::money(5) + headroom::moneyPerHour(2); }
