// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/rented_cost.h"

#include <string_view>
#include <vector>

namespace headroom {

/// A workload's share of an option's cost, and what works for it.
struct CostShare {
    const Workload* workload = nullptr;
    Traced<Ratio> share;
    Traced<WorkRate> demand;
    Traced<Ratio> accelerators;  ///< paid for; unknown for APIs
    Traced<WorkRate> speed;      ///< of one
};

/// By the accelerators that work for each deployment on average; what stands idle is shared alike. Vector searches have what was paid for
/// servers bought beside the racks, over all that was paid for servers.
std::vector<CostShare> ownShares(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                                 const Capacity& capacity, const std::vector<WorkloadResult>& workloads);
/// By what each commitment costs.
std::vector<CostShare> rentedShares(const Calculator& calculate, const Scenario& scenario,
                                    const Capacity& capacity, const std::vector<RentedPart>& parts);

/// A workload that sends data, with what keeping and sending it costs by itself.
struct DeliveryShare {
    const Workload* workload = nullptr;
    Traced<ByteRate> sent;
    Traced<MoneyRate> direct;
};

/// Of a plan with one workload and no accelerators to go by it has all the cost; else none.
std::vector<CostShare> onlyShare(const Calculator& calculate, const Scenario& scenario,
                                 const Capacity& capacity);

/// What the work of each workload costs; named `economics.<prefix>.<what>.<workload id>`. `apis` tell what an output token weighs where
/// the plan does not.
std::vector<UnitCost> unitCosts(const Calculator& calculate, const Scenario& scenario,
                                const std::vector<RentedPart>& apis, const Traced<MoneyRate>& perHour,
                                const std::vector<CostShare>& shares,
                                const std::vector<DeliveryShare>& deliveries, std::string_view prefix);

}  // namespace headroom
