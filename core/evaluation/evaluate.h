// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/calculator.h"
#include "core/evaluation/evaluation_cache.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <memory>
#include <string_view>

namespace headroom {

/// Works out everything that follows from the scenario. Never fails: what is wrong becomes findings, what is unknown stays
/// unknown. Given a cache from an earlier call, racks that are the same objects are not looked at again. The catalogue is the
/// one already overlaid by the entries that the scenario carries.
Results evaluate(const Catalogue& catalogue, const Scenario& scenario, EvaluationCache* cache = nullptr);

/// The same with a calculator of the caller's, which may trace. A trace and a cache exclude each other.
Results evaluateWith(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                     EvaluationCache* cache);

/// The tree behind one value.
struct Explanation {
    Trace trace;
    NodeId root = NodeId::None;  ///< None if there is no such value
};
/// Replays the evaluation with a trace and finds the value at `path` ("cost.break_even_months", "rack.3.planned_power"). The
/// trace holds that value and what it was worked out from, inputs before what uses them.
Explanation explain(const Catalogue& catalogue, const Scenario& scenario, std::string_view path);

}  // namespace headroom
