// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <span>

namespace headroom {

/// The scenario with these entries carried, in place of those of the same kind and id. Refused when they are too many.
Result<Scenario> carryEntries(Scenario before, std::span<const EntryPtr> entries);

}  // namespace headroom
