// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/hybrid.h"
#include "core/evaluation/rented_cost.h"

#include <vector>

namespace headroom {

/// The servers that some of the work shares.
struct SharedServers {
    double together = 1;  ///< accelerators of a server
    double paid = 0;      ///< accelerators planned
    double weight = 1;    ///< what one costs among all that are planned
    double needed = 0;    ///< accelerators for all peaks
    double kept = 0;      ///< of these for work that is only done at home

    double serversFor(double working) const;
    /// Accelerators bought so that as many work: whole servers, with the plan's reserve, and as planned where that is enough.
    double boughtFor(double working) const;
};

/// A workload that is planned on own hardware and may be rented: how much of it stays at home.
class SplitWork {
public:
    explicit SplitWork(const DeploymentState& state);
    /// A commitment of which only what is above is rented; `present` is what all of it costs. Several share what is above as they
    /// share the work in the plan.
    void add(const RentedPart& part, double present);

    WorkloadId workload() const { return m_workload; }
    /// Accelerators for the busiest hour.
    double peak() const { return m_peak / m_speed; }
    /// Accelerators for each hour, rising.
    double hour(std::size_t i) const { return m_demand[i] / m_speed; }
    std::size_t hours() const { return m_demand.size(); }
    /// Instances rented on average when `owned` accelerators work at home.
    double instances(double owned) const;
    double rentedPresent(double owned) const;

private:
    struct Part {
        double planned = 0;      ///< instances
        double perInstance = 0;  ///< work of one
        double present = 0;
    };
    /// Mean demand above what is owned.
    double above(double owned) const;

    WorkloadId m_workload;
    double m_peak, m_speed;
    double m_rentedWork = 0;       ///< of all parts, as planned
    std::vector<double> m_demand;  ///< by hour, rising
    std::vector<double> m_above;   ///< sums from there on
    std::vector<Part> m_parts;
};

/// The whole plan: what is split, what stays at home and what stays rented. Work is told in accelerators of each split.
class HybridSearch {
public:
    std::vector<SharedServers> pools;
    std::vector<SplitWork> split;
    std::vector<std::size_t> poolOf;  ///< of each split
    double beside = 0;                ///< bought beside the servers at work, by the same weights
    double rented = 0;                ///< present cost of what is only rented
    double racks = 0;                 ///< planned
    HybridCosts costs;

    /// Accelerators that work for each split when so many are wanted: a pool's servers are whole, and what they can do is used.
    std::vector<double> working(const std::vector<double>& wanted) const;
    HybridScales scales(const std::vector<double>& wanted) const;
    double present(const HybridScales& at) const;
    /// Of what is owned, with other pools than these.
    double ownPresent(const std::vector<double>& wanted, const std::vector<SharedServers>& others) const;
    std::vector<double> shareOfPeaks(double share) const;
    /// One workload after the other, from owning all: the cost is straight between the demands of two hours and jumps at whole
    /// servers, so the least stands beside one of these. Workloads that share servers save one only together, so each pool is also
    /// tried with nothing at home.
    std::vector<double> cheapest() const;

private:
    HybridScales ownScales(const std::vector<double>& wanted, const std::vector<SharedServers>& among) const;
    double workOf(std::size_t pool, double kept, const std::vector<double>& wanted) const;
    void improve(std::vector<double>& best, double& least) const;
};

}  // namespace headroom
