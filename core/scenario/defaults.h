// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace headroom {

/// The source of a figure that the program put where the plan has none.
inline constexpr std::string_view programDefault = "program default, to be replaced by your own";

/// Puts figures in place of those that a plan needs and nobody stated, as a plan from the window would have them: a busiest hour like
/// the others, engines that run 16 requests at once in 8,192 tokens of a step and nine tenths of the memory, reference rates as they
/// are. Their source says so.
void assumeUnstated(Scenario& scenario);

}  // namespace headroom
