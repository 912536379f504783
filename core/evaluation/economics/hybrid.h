// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/cash_sheet.h"
#include "core/evaluation/rented_cost.h"

#include <optional>

namespace headroom {

/// Costs that do not grow with the hardware.
bool isFixedCost(CostCategory category);

/// How much of the planned own hardware and of the planned renting a hybrid keeps.
struct HybridScales {
    double own = 0;     ///< of the hardware planned
    double rented = 0;  ///< of the instances planned
};

/// What the split is sought among: present costs of the whole plans.
struct HybridCosts {
    double fixed = 0, own = 0, rented = 0;
};

/// Splits every rented workload that the plan also serves itself: as given, or where the present cost is least. The owned part
/// carries every hour up to its accelerators, in whole servers of the size that its pool has; what is above is rented by the hour.
/// What is only planned at home stays there, what is only rented stays rented. Own servers come with the reserve that the plan has
/// beyond its busiest hours, so that a hybrid that owns all is the plan. Own costs follow the servers bought, each pool's by its
/// price; what is bought beside them stays whole.
std::optional<HybridScales> splitHybrid(const Scenario& scenario, const Estate& estate,
                                        const Capacity& capacity, const RentedRates& rented,
                                        const HybridCosts& costs, HybridSplit& out);

}  // namespace headroom
