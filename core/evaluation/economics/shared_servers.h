// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/cash_sheet.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// The servers that some of the work shares, and the cheapest of them to own for so much of it.
struct SharedServers {
    /// Servers alike in one rack: what they are of all that is planned, by what costs go by: their price, accelerators, watts and what
    /// their place charges for the power.
    struct Servers {
        ByDriver part;
        std::size_t rack = 0;  ///< that they stand in
        int count = 1;
        int fitted = 0;  ///< accelerators that can work, of all of them
    };
    /// Some of them, chosen to be owned.
    struct Owned {
        double fitted = 0, count = 0;
        ByDriver part;
        std::vector<std::size_t> racks;
    };
    /// As many of a set as are bought: all of it, or more of what is planned where that is not enough.
    struct Bought {
        const Owned* set = nullptr;
        double times = 1;
        double fitted() const { return set->fitted * times; }
        double count() const { return set->count * times; }
    };

    double server = 1;  ///< accelerators of the server that has most
    double together =
        1;  ///< of as many whole servers as work only together: a replica across several, a training run
    double fitted = 0;   ///< accelerators planned that can work
    double reserve = 0;  ///< servers beyond those at work, whole, as the plan states them
    double ceiling = 1;  ///< of what the servers can do, the most that keeps limits of time
    double kept = 0;  ///< accelerators for the peaks of work that is only done at home, as far as there are
    std::vector<double> keptHours;  ///< the same by the hour; empty: none
    std::vector<Servers> servers;

    /// Finds the cheapest to own for every number of accelerators. `price` is what one of each measure costs, `rackCost` what each rack
    /// costs this pool as soon as one of its servers is owned, by rack.
    void choose(const ByDriver& price, const std::vector<double>& rackCost);

    /// What is bought so that as many accelerators work: with the reserve, below the ceiling; no more than planned where so many are
    /// fitted.
    Bought boughtFor(double working) const { return bought(neededFor(working)); }
    /// Accelerators that must be fitted for that.
    double neededFor(double working) const;
    Bought bought(double needed) const;
    /// Of the sets rising by what is fitted, how much the one before has; nothing before the first.
    double fittedBefore(const Owned& set) const;
    /// Accelerators that so many bought work with.
    double usable(double bought) const;
    /// The same of all that are fitted.
    double room() const { return usable(fitted); }
    /// Accelerators that work when so many are asked to: all that those bought can.
    double workingOf(double working) const;
    double keptAt(std::size_t hour) const { return keptHours.empty() ? 0.0 : keptHours[hour]; }
    double plannedCount() const { return m_sets.empty() ? 0.0 : m_sets.back().count; }

private:
    double groupsFor(double working) const;
    double unbound(double working) const;

    std::vector<Owned>
        m_sets;  ///< rising by what is fitted and by cost; the first owns nothing, the last all that can work
};

}  // namespace headroom
