// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: an id is made where a thing is made.
// Reason: could not convert|no viable conversion|cannot convert|no known conversion|no matching function
#include "core/scenario/scenario.h"

auto wrong(const headroom::Scenario& scenario) { return findRack(scenario, 12); }
