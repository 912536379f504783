// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <string>

namespace headroom {

/// All results as one JSON object, keys carrying their SI unit, unknown as null; described by resources/schema.
std::string resultsToJson(const Scenario& scenario, const Results& results);

}  // namespace headroom
