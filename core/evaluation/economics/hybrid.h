// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/cash_sheet.h"
#include "core/evaluation/rented_cost.h"

#include <optional>
#include <vector>

namespace headroom {

/// How much of the planned own hardware, of the planned renting and of what is planned by the token a mix keeps.
struct HybridScales {
    ByDriver own;          ///< of what is planned
    double rackCount = 0;  ///< whole ones in which something stays
    double rented = 0;     ///< of the cloud's bill
    double tokens = 0;     ///< of the bill of the APIs
    double data = 0;       ///< what keeping and sending data costs at present, no share
    bool owns() const { return own[CostDriver::Once] > 0; }
};

/// What the split is sought among: present costs of the whole plans. Of a way that the plan does not have, or of which a price is
/// unknown, nothing.
struct HybridCosts {
    /// What keeping and sending the data of one delivery workload costs either way; no part of the others.
    struct Data {
        WorkloadId workload;
        std::optional<double> own;  ///< none where nothing is owned
        double cloud = 0;
    };
    ByDriver own;                     ///< of all that is planned to be owned
    std::vector<double> powerBySite;  ///< what each site of the estate pays for power
    double powerBeside = 0;           ///< and what is paid for purchases that draw power
    double wattsBeside = 0;           ///< that these are planned to draw
    double followsWork =
        0;  ///< of all that is paid for power, the part that goes by the work done and not by what stands there
    std::vector<double> rackBySite;  ///< what one costs at each site of the estate
    double rented = 0, api = 0;
    double once =
        0;  ///< paid whole as soon as anything is rented, no part of `rented`: set-up, flat rows, the cloud's own staff
    double onceAlone = 0;  ///< the same where nothing is owned: staff that serves both sides
    std::vector<Data> data;
    bool dataStays = false;  ///< some of what is kept and sent at home has no price elsewhere
    bool ownServes = false;  ///< the plan's own hardware does all the work, with the reserve that is stated
    bool hasOwn = false, hasCloud = false, hasApi = false;
};

/// Of each cloud and API commitment, whether it may be used.
struct PermittedLines {
    std::vector<bool> clouds, apis;
};

struct FoundHybrid {
    HybridScales scales;
    double present = 0;
    std::vector<double> dataOwned;  ///< as `HybridCosts::data`: the share kept and sent at home
    bool mixes =
        false;  ///< not all work is only done at home; else it is the plan without what nothing needs
    bool refused = false;  ///< some work is only rented, by a line that is not permitted
};

/// Places every workload where it costs least: at home as far as the servers planned carry it and above that rented or by the token, or all
/// of it in one way. As given, or where the present cost is least among all splits within the servers planned, so that it is never above
/// owning all, renting all or buying all by the token. The owned part carries every hour up to its accelerators, in whole servers of the
/// size that its pool has, with the reserve that the pool states; servers that neither needs are left out. What is above is rented as the
/// plan sizes its instances: on average, or whole ones at all hours; by the token what is asked is paid. What is only planned at home, or
/// may not be rented, stays there; what is only rented stays rented. Own costs follow the servers bought, each pool's by its price; racks
/// are whole; what is bought beside the servers stays whole, unless nothing need be owned. Data of a delivery workload is kept and sent
/// by the cloud for the share of the work that is rented, else where that is cheaper. None where servers' work is unknown, and where a line that work needs has no price.
std::optional<FoundHybrid> splitHybrid(const Scenario& scenario, const Estate& estate,
                                       const Capacity& capacity, const RentedRates& rented,
                                       const HybridCosts& costs, const PermittedLines& permitted,
                                       HybridSplit& out, std::vector<WorkloadPlacement>& placement);

}  // namespace headroom
