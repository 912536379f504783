// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: 1 is a unit or half a unit: say which.
// Reason: could not convert|no matching function
#include "core/units/rack_units.h"

headroom::RackUnits above(headroom::RackUnits bottom) { return bottom; }
auto wrong() { return above(1); }
