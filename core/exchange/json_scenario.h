// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>

namespace headroom {

/// The plan as canonical text: stable key order, an entity a line, quantities as text with units. Reading it back gives an equal
/// plan.
std::string toJson(const Scenario& scenario);

/// Reads that text. Every unit, range, id and reference is checked; the error's place is the JSON pointer of what is wrong.
Result<Scenario> scenarioFromJson(std::string_view text);

}  // namespace headroom
