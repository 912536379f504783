// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <unordered_map>
#include <vector>

namespace headroom {

/// What the rest of the evaluation needs of one rack. Depends on the rack and the catalogue only.
struct RackSummary {
    struct PoolShare {
        PoolId pool;
        int fitted = 0;
        int paid = 0;
        Traced<Power> peak, idle;  ///< of the servers in this pool
    };
    RackResult result;
    Traced<Power> plannedPower;
    Traced<Power> unpooledPower;  ///< of devices that serve no pool, always at their planned power
    Traced<Money> purchase;       ///< sum of the known prices
    std::vector<PoolShare> pools;
    std::vector<Finding> findings;  ///< about this rack and its devices
};

/// Summaries of racks seen before, by identity. One cache serves one catalogue.
class EvaluationCache {
public:
    struct Slot {
        RackPtr rack;  ///< keeps the key alive
        RackSummary summary;
    };
    std::unordered_map<const Rack*, Slot> racks;
    const Catalogue* catalogue = nullptr;
    Input<Ratio> planningShare;
};

RackSummary summariseRack(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Rack& rack);

}  // namespace headroom
