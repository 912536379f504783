// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/evaluation/evaluation_cache.h"
#include "core/evaluation/rack_summary.h"
#include "core/results/results.h"

#include <vector>

namespace headroom {

/// All racks together, as the disciplines after them need it.
struct Estate {
    /// What arrives in one month of the plan.
    struct Arrival {
        int month = 0;
        double watts = 0;  ///< planned
        int racks = 0;
        int accelerators = 0;  ///< of a pool
    };
    struct PoolTotal {
        const Pool* pool = nullptr;
        int fitted = 0;
        int paid = 0;
        int together = 0;  ///< fitted in the server that has most
        Money purchase{};  ///< of its servers, as far as their prices are known
        std::vector<Arrival> arrivals{};
    };
    /// Servers of one pool at one site.
    struct PoolPower {
        std::size_t pool = 0;  ///< index into `pools`
        Traced<Power> peak, idle;
        std::vector<RackSummary::Servers> servers{};  ///< rack by rack
    };
    struct SiteTotal {
        const Site* site = nullptr;  ///< null for racks whose site is not in the plan
        int racks = 0;
        Traced<Power> planned, limit, unpooled;
        std::vector<PoolPower> pools;
        std::vector<Arrival> arrivals{};
        double purchase = 0;  ///< of its racks, at today's prices
    };
    /// Racks that are delivered in the same month of the plan.
    struct Delivery {
        int month = 0;
        Traced<Money> purchase;
        double plannedWatts = 0;
        int accelerators = 0;  ///< paid for
    };
    std::vector<PoolTotal> pools;  ///< in the scenario's order
    int unpooledAccelerators = 0;  ///< paid for with servers that serve no pool
    std::vector<SiteTotal> sites;  ///< only those with racks
    Traced<Money> purchase;
    std::vector<Delivery> deliveries;  ///< by month, those that there are
};

/// Adds up the racks; their results and findings, and old prices, go to `results`.
Estate surveyEstate(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                    EvaluationCache* cache, Results& results);

}  // namespace headroom
