// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <string_view>
#include <vector>

namespace headroom {

/// What the rest of the evaluation needs of one rack. Depends on the rack, the catalogue, the pools, the plan's currency and
/// the planning share only, so it can be kept as long as these stay (`EvaluationCache`).
struct RackSummary {
    /// Servers of a pool that cost and draw alike.
    struct Servers {
        int accelerators = 0;  ///< paid with all of them
        int fitted = 0;        ///< of the pool's accelerator in all of them
        Money price{};         ///< of all, as far as it is known
        Power peak{};          ///< the same
        int count = 1;
        std::size_t rack = 0;  ///< in the scenario's order
    };
    struct PoolShare {
        PoolId pool;
        int fitted = 0;            ///< of the pool's accelerator
        int paid = 0;              ///< with the servers' prices, fitted or not
        int together = 0;          ///< fitted in the server that has most
        Traced<Power> peak, idle;  ///< of the servers in this pool
        Money purchase{};          ///< of those servers, as far as their prices are known
        std::vector<Servers> servers{};
    };
    /// A price that the purchase counts. `name` lives in the catalogue or in the rack.
    struct Priced {
        const void* key = nullptr;  ///< equal for the same price in other racks
        Date date;
        std::string_view section;
        std::uint64_t id = 0;
        std::string_view name;
    };
    RackResult result;
    Traced<Power> plannedPower, powerLimit;
    Traced<Power> unpooledPower;  ///< of devices that serve no pool, always at their planned power
    Traced<Money> purchase;       ///< sum of the known prices
    std::vector<PoolShare> pools;
    int unpooledAccelerators = 0;  ///< paid for with servers that serve no pool
    std::vector<Priced> prices;
    std::vector<Finding> findings;  ///< about this rack and its devices
};

RackSummary summariseRack(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Rack& rack);

}  // namespace headroom
