// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/cash_sheet.h"
#include "core/evaluation/rented_cost.h"

#include <optional>
#include <vector>

namespace headroom {

/// Costs that do not grow with the hardware.
bool isFixedCost(CostCategory category);

/// How much of the planned own hardware and of the planned renting a hybrid keeps.
struct HybridScales {
    double own = 0;     ///< of the hardware planned
    double racks = 0;   ///< of the racks planned: whole ones that hold so much
    double rented = 0;  ///< of the instances planned
};

/// What the split is sought among: present costs of the whole plans.
struct HybridCosts {
    /// What keeping and sending the data of one delivery workload costs either way; no part of the others.
    struct Data {
        WorkloadId workload;
        double own = 0, cloud = 0;
    };
    double fixed = 0, own = 0;
    double racks = 0;  ///< for whole racks, no part of `own`
    double rented = 0, api = 0;
    std::vector<Data> data;
};

struct FoundHybrid {
    HybridScales scales;
    std::vector<bool> dataOwned;  ///< as `HybridCosts::data`
    bool refused = false;         ///< some work is only rented, by a line that is not permitted
};

/// Splits every workload that the plan serves itself and may rent: as given, or where the present cost is least. The owned part carries
/// every hour up to its accelerators, in whole servers of the size that its pool has; what is above is rented by the hour. What is only
/// planned at home, or may not be rented, stays there; what is only rented stays rented. Own servers come with the reserve that the plan
/// has beyond its busiest hours, so that a hybrid that owns all is the plan. Own costs follow the servers bought, each pool's by its
/// price; racks are whole; what is bought beside the servers stays whole. Data of a delivery workload is kept and sent where that is
/// cheaper, wherever the work runs. `permitted` is of each cloud commitment. None where nothing may be split; `placement` is told then too.
std::optional<FoundHybrid> splitHybrid(const Scenario& scenario, const Estate& estate,
                                       const Capacity& capacity, const RentedRates& rented,
                                       const HybridCosts& costs, const std::vector<bool>& permitted,
                                       HybridSplit& out, std::vector<WorkloadPlacement>& placement);

}  // namespace headroom
