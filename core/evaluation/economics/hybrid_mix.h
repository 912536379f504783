// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/comparison.h"
#include "core/evaluation/economics/economics.h"
#include "core/evaluation/economics/hybrid.h"

#include <optional>
#include <vector>

namespace headroom {

/// Both whole plans as sheets, of which a hybrid takes parts. Everything given must outlive it.
class HybridMix {
public:
    /// `api` where the plan has one. Both others need a known total. `serves`: what is owned does all the work.
    HybridMix(const CostBasis& basis, const Traced<Duration>& month, const OptionResult& own,
              const OptionResult& cloud, const OptionResult* api, bool serves);

    /// The cheapest mix of what is owned and of the cloud lines that are permitted, or the given one; what it rests on into `split` and
    /// `placement`. None where nothing can be split; with `alone` it is then the plan without the servers that nothing needs.
    std::optional<WorkedOption> mixed(const std::vector<bool>& permitted, HybridSplit& split,
                                      std::vector<WorkloadPlacement>& placement, bool alone = false) const;

private:
    /// What one delivery workload's data cost.
    struct Data {
        CashFlow own, cloud;
        double ownPresent = 0, cloudPresent = 0;
    };
    /// How space divides into what follows whole racks, what follows power and what is paid once.
    struct Space {
        double byRack = 0, byPower = 1, once = 0;
    };
    Space space() const;
    void noteParts();
    void addData(const Traced<Duration>& month);
    /// What does not grow with what is rented.
    void addOnce(const Traced<Duration>& month);
    double keep(std::size_t category, const HybridScales& scales) const;
    double present(const CashFlow& flow, std::size_t category) const;

    const CostBasis& m_basis;
    const OptionResult& m_own;
    const OptionResult& m_cloud;
    std::vector<Data> m_data;
    CashFlow m_once, m_both;  ///< by the cloud: flat, and staff that serves both sides
    Space m_space;
    HybridCosts m_costs;
};

}  // namespace headroom
