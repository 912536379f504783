// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/hybrid_search.h"

#include <vector>

namespace headroom {

/// A plan as a search for its cheapest mix, and what it is told of afterwards. Everything given must outlive it.
class HybridPlan {
public:
    HybridPlan(const Scenario& scenario, const Estate& estate, const Capacity& capacity,
               const RentedRates& rented, const HybridCosts& costs, const PermittedLines& permitted);

    HybridSearch search;
    bool known = true;  ///< the speed of all servers at work is, and the price of every line that work needs
    bool needsRefused = false;
    bool overfull = false;  ///< what is only done at home is more than is planned there

    /// Whether data may be kept and sent by the cloud: some line may be used, and none of the workload's own is refused.
    bool mayRentData(WorkloadId workload) const;
    /// Where the data are kept and sent; with a share given, at home as soon as anything is owned.
    void placeData(const Known<Ratio>& given);
    /// Where each workload runs with so many accelerators wanted at home.
    std::vector<WorkloadPlacement> placement(const std::vector<double>& wanted,
                                             const std::vector<double>& dataOwned) const;

private:
    /// The lines of both kinds for a workload.
    struct Lines {
        RentLines clouds, apis;        ///< that may be used and have a price
        RentLines allClouds, allApis;  ///< refused ones too
        bool any = false;
        bool particular = true;  ///< else for nothing in particular, and no alternatives to each other
        bool allMay = true;      ///< use all instances
        /// By the plan, whatever is permitted here.
        bool cloudRefused = false, cloudMay = false, apiRefused = false, apiMay = false;
        bool may() const { return clouds.any() || apis.any(); }
        double shareOf(const std::optional<Input<Ratio>>& stated) const
        {
            return !particular ? 0.0 : stated ? stated->value.value() : 1.0;
        }
    };
    struct Kept {
        WorkloadId workload;
        std::size_t pool = 0;
        double peak = 0;  ///< accelerators
    };

    /// `home`: what is owned does some of it, so that lines must say what their instances do.
    Lines linesOf(WorkloadId workload, bool home) const;
    void addCloud(std::size_t at, bool home, Lines& out) const;
    void addApi(std::size_t at, Lines& out) const;
    /// What a line is for: its workload, the only one there is, or nothing in particular.
    WorkloadId workOf(WorkloadId line) const;
    void addHome(const DeploymentState& state, const Capacity& capacity);
    std::size_t poolFor(const DeploymentState& state);
    void addServers(const Estate& estate);
    void addRentedOnly(WorkloadId workload);
    bool mayRentAll(WorkloadId workload) const;
    const SplitWork* splitOf(WorkloadId workload) const;
    bool isKept(WorkloadId workload) const;

    void addData(WorkloadPlacement& row, const std::vector<double>& dataOwned) const;
    /// `without` loses what is wanted for the workload.
    bool addSplit(WorkloadPlacement& row, const std::vector<double>& wanted,
                  std::vector<double>& without) const;
    bool addKept(WorkloadPlacement& row, const std::vector<double>& wanted,
                 std::vector<double>& without) const;
    /// What renting the workload pays once beside it: nothing where others rent as well.
    double onceFor(WorkloadId workload, const std::vector<double>& without) const;
    void addRentedOnly(WorkloadPlacement& row) const;

    const Scenario& m_scenario;
    const RentedRates& m_rented;
    const PermittedLines& m_permitted;
    bool m_priced = true;                           ///< the servers of all pools at work are
    double m_bill = 0, m_tokens = 0;                ///< rates of all clouds, all interfaces
    std::vector<const Estate::PoolTotal*> m_pools;  ///< as the search has them
    std::vector<Kept> m_kept;
};

}  // namespace headroom
