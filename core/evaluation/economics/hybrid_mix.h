// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/comparison.h"
#include "core/evaluation/economics/economics.h"
#include "core/evaluation/economics/hybrid.h"
#include "core/evaluation/economics/waiting.h"

#include <optional>
#include <utility>
#include <vector>

namespace headroom {

/// The whole plans as sheets, of which a mix takes parts. Everything given must outlive it.
class HybridMix {
public:
    /// Of a plan's ways, each with a known total; null where it has none. `serves`: what is owned does all the work.
    struct Sheets {
        const OptionResult *own = nullptr, *cloud = nullptr, *api = nullptr;
        bool serves = false;
    };
    HybridMix(const CostBasis& basis, const Traced<Duration>& month, const Sheets& sheets,
              const Waiting& waiting);

    /// The cheapest mix of what is owned and of the lines that are permitted, or the given one; what it rests on into `split` and
    /// `placement`. None where the work of a line or a server is unknown.
    std::optional<FoundHybrid> found(const PermittedLines& permitted, HybridSplit& split,
                                     std::vector<WorkloadPlacement>& placement) const;
    /// Its payments month by month.
    WorkedOption paid(const FoundHybrid& found) const;

private:
    /// What one delivery workload's data cost.
    struct Data {
        CashFlow own, cloud;
    };
    /// What the whole plans come to, by how a mix takes part of it.
    struct Parts {
        ByDriver own;
        double rented = 0, tokens = 0;
        double once = 0;  ///< of the cloud, as far as the mix pays it
        double data = 0;  ///< where the mix has them
    };
    /// The payments of owning, by what they go by: all but the hardware's, which are the rest.
    void addDriven(const Traced<Duration>& month, const Waiting& waiting);
    void runBeside(CashSheet& sheet) const;
    void addBills();
    double workShare(const Estate::SiteTotal& site) const;
    void noteParts();
    void addData(const Traced<Duration>& month);
    /// What does not grow with what is rented.
    void addOnce(const Traced<Duration>& month);
    /// What the mix pays of a category, and what the whole plans do.
    std::vector<Money> rowOf(std::size_t category, const FoundHybrid& found, Parts& totals) const;
    Traced<Money> told(const HybridScales& scales, const Parts& parts) const;
    double present(const CashFlow& flow, std::size_t category) const;

    const CostBasis& m_basis;
    Sheets m_sheets;
    std::vector<Data> m_data;
    std::vector<std::pair<CostDriver, CashFlow>> m_driven;
    CashFlow m_once, m_both;  ///< by the cloud: flat, and staff that serves both sides
    HybridCosts m_costs;
};

}  // namespace headroom
