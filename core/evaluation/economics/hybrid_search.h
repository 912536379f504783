// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/hybrid.h"
#include "core/evaluation/economics/split_work.h"

#include <vector>

namespace headroom {

/// The whole plan: what is split, what stays at home and what stays rented. Work is told in accelerators of each split.
class HybridSearch {
public:
    /// Work that is not planned at home.
    struct RentedOnly {
        WorkloadId workload;
        RentLines clouds, apis;
        /// Whether instances do it; without the cloud as far as there is an API.
        bool inCloud(bool cloud) const;
        RentedWork rented(bool cloud) const;
    };

    std::vector<SharedServers> pools;
    std::vector<SplitWork> split;
    std::vector<std::size_t> poolOf;  ///< of each split
    std::vector<RentedOnly> rentedOnly;
    double beside = 0;      ///< bought beside the servers at work, by the same weights
    bool mayLeave = false;  ///< all the work may be rented, so that nothing need be owned
    double racks = 0;       ///< planned
    HybridCosts costs;
    bool mayRent =
        true;  ///< instances may be rented where there is another way; else its costs paid once may be saved

    /// Accelerators that work for each split when so many are wanted: a pool's servers are whole, and what they can do is used.
    std::vector<double> working(const std::vector<double>& wanted) const;
    /// Whole servers that are owned then.
    double servers(const std::vector<double>& wanted) const;
    double plannedServers() const;
    HybridScales scales(const std::vector<double>& wanted) const;
    /// All the hardware planned, and rented what is only rented.
    HybridScales asPlanned() const;
    double present(const HybridScales& at) const;
    /// Of what is owned, with other pools than these.
    double ownPresent(const std::vector<double>& wanted, const std::vector<SharedServers>& others) const;
    std::vector<double> shareOfPeaks(double share) const;
    /// One workload after the other, from owning all that is planned can do, and never more: the cost is straight between the bends and
    /// jumps at whole servers, so the least stands beside one of these. Workloads that share servers save one only together, so each
    /// pool is also tried with nothing at home.
    std::vector<double> cheapest() const;

private:
    HybridScales ownScales(const std::vector<double>& wanted, const std::vector<SharedServers>& among) const;
    HybridScales withRented(HybridScales at, const RentedWork& rented) const;
    RentedWork rentedAlone() const;
    double ownCost(const HybridScales& at) const;
    double workOf(std::size_t pool, double kept, const std::vector<double>& wanted) const;
    /// Of what a pool can do when so much is wanted of it, over that.
    double usedOf(std::size_t pool, double wanted) const;
    double workingOf(std::size_t split, double wanted, double used) const;
    double presentFor(const std::vector<double>& wanted) const { return present(scales(wanted)); }
    /// As wanted, and no more of any pool than is planned.
    std::vector<double> feasible(std::vector<double> wanted) const;
    void improve(std::vector<double>& best, double& least) const;
    void improve(std::size_t split, std::vector<double>& best, double& least) const;
};

}  // namespace headroom
