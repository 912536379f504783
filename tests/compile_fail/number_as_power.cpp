// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: a raw number has no unit.
// Reason: could not convert|no known conversion|no viable conversion|no matching function
#include "core/units/units.h"

headroom::Power doubled(headroom::Power power) { return power + power; }
auto wrong() { return doubled(300.0); }
