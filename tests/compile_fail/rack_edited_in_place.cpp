// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: versions share racks; an edit copies.
// Reason: read-only object|const-qualified type|no match for 'operator='|no viable overloaded|passing 'const std::string'|discards qualifiers
#include "core/scenario/scenario.h"

void wrong(headroom::Scenario& scenario) { scenario.racks.front()->name = "A02"; }
