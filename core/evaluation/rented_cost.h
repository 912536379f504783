// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/cash_sheet.h"

#include <vector>

namespace headroom {

/// One commitment, at today's prices.
struct RentedPart {
    RunningCost cost;
    WorkloadId workload;
    Traced<Ratio> instances, perInstance;  ///< cloud
    Traced<MoneyRate> instancePrice;       ///< cloud
    Traced<WorkRate> acceleratorRate;      ///< cloud, where its accelerator's speed is known
};
struct RentedRates {
    Traced<MoneyRate> cloud, api;
    std::vector<RentedPart> clouds, apis;  ///< in the scenario's order
};
/// Cost of the cloud and API commitments; into `results.cost` and findings about prices nobody knows.
RentedRates evaluateRentedCost(const Calculator& calculate, const Catalogue& catalogue,
                               const Scenario& scenario, const Capacity& capacity, Results& results);

}  // namespace headroom
