// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/hybrid.h"
#include "core/evaluation/rented_cost.h"

#include <vector>

namespace headroom {

/// The servers that some of the work shares.
struct SharedServers {
    double server = 1;  ///< accelerators of a server
    double together =
        1;  ///< of as many whole servers as work only together: a replica across several, a training run
    double paid = 0;     ///< accelerators planned
    double fitted = 0;   ///< of these, those that can work
    double weight = 1;   ///< what one costs among all that are planned
    double reserve = 0;  ///< servers beyond those at work, whole, as the plan states them
    double ceiling = 1;  ///< of what the servers can do, the most that keeps limits of time
    double kept = 0;  ///< accelerators for the peaks of work that is only done at home, as far as there are

    /// Accelerators bought so that as many work: whole servers, with the reserve, below the ceiling; no more than planned where so many
    /// are fitted.
    double boughtFor(double working) const;
    /// Accelerators that so many bought work with.
    double usable(double bought) const;
    /// The same of all that are fitted.
    double room() const { return usable(fitted); }
    /// Accelerators that work when so many are asked to: all that those bought can.
    double workingOf(double working) const;

private:
    double groupsFor(double working) const;
    double unbound(double working) const;
};

/// A workload that is planned on own hardware and may be rented: how much of it stays at home.
class SplitWork {
public:
    explicit SplitWork(const DeploymentState& state);
    /// A commitment of which only what is above is rented, sized as the plan sizes it: on average, or as many whole instances at all hours
    /// as its busiest one leaves to do. `present` is what all of it costs, `share` the part of the demand that it is sized for. Several
    /// share what is above as they share the work in the plan, and together they do all of it.
    void add(const RentedPart& part, CloudSizing sizing, double share, double present);

    /// Of lines that together are sized for more than all of the work, only the cheapest that do it: the others are alternatives.
    void dropAlternatives();

    WorkloadId workload() const { return m_workload; }
    /// Accelerators for the busiest hour.
    double peak() const { return m_peak / m_speed; }
    /// Accelerators at home between which the cost of renting the rest goes straight: the hours' demands, and where an instance fewer is
    /// enough; of more than a dozen such, some.
    std::vector<double> bends() const;
    /// Instances rented on average when `owned` accelerators work at home.
    double instances(double owned) const;
    double rentedPresent(double owned) const;

private:
    struct Part {
        CloudSizing sizing = CloudSizing::Mean;
        double planned = 0;  ///< instances
        double share = 1;    ///< of the demand
        double present = 0;
    };
    double mean() const { return m_above.front() / static_cast<double>(m_demand.size()); }
    /// Mean demand above what is owned.
    double above(double owned) const;
    /// Of the instances planned, those that what is above takes.
    double fraction(const Part& part, double owned) const;
    /// Of a demand, what the instances of a fixed count can do.
    double carried(double demand) const;
    /// Part of the demand that the lines are sized for, where they are sized by it.
    double covered() const;

    WorkloadId m_workload;
    bool m_interactive;
    double m_peak, m_speed;
    double m_fixedWork = 0;        ///< of the lines of fixed count
    double m_shares = 0;           ///< of the other lines
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
    bool mayLeave = false;            ///< all the work may be rented, so that nothing need be owned
    double rented = 0;                ///< present cost of what is only rented
    double racks = 0;                 ///< planned
    HybridCosts costs;

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
    double ownCost(const HybridScales& at) const;
    double workOf(std::size_t pool, double kept, const std::vector<double>& wanted) const;
    /// As wanted, and no more of any pool than is planned.
    std::vector<double> feasible(std::vector<double> wanted) const;
    void improve(std::vector<double>& best, double& least) const;
};

}  // namespace headroom
