// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/goal_seek.h"
#include "core/studies/monte_carlo.h"
#include "core/studies/regime_map.h"
#include "core/studies/sensitivity.h"
#include "core/studies/sweep.h"

#include <string>

namespace headroom {

/// Studies as one JSON object each, described by resources/schema/studies.schema.json: numbers in SI, money in the plan's currency,
/// unknown as null, "never" as the text "never".
std::string studyJson(const Scenario& plan, const Sensitivity& study);
std::string studyJson(const Scenario& plan, const MonteCarlo& study);
std::string studyJson(const Scenario& plan, const RegimeMap& study);
std::string studyJson(const Scenario& plan, const GoalSeek& study, const Goal& goal);
std::string studyJson(const Scenario& plan, const Sweep& study);

enum class CsvHeader { With, Without };
/// A sweep as CSV: number of the cell, inputs in their own units, results in theirs, the cheapest way. Shards append to one file, so
/// that only the first needs the header.
std::string sweepCsv(const Scenario& plan, const Sweep& study, CsvHeader header);
/// A map as CSV, a row for each cell: both inputs in their own units, who costs least and next, what that costs and by how much it
/// is cheaper, then what each contender costs.
std::string mapCsv(const Scenario& plan, const RegimeMap& study);

}  // namespace headroom
