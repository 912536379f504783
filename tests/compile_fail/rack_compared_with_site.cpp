// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: ids of different things are never equal.
// Reason: no match for 'operator=='|invalid operands to binary expression
#include "core/scenario/ids.h"

bool wrong(headroom::RackId rack, headroom::SiteId site) { return rack == site; }
