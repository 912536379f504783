// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/cost.h"
#include "core/evaluation/energy.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// The disciplines in the order in which one hands on to the next.
enum class Stage : std::uint8_t { Estate, Capacity, Cost };

/// The first discipline that looks at an input, by its path: prices and tariffs touch only costs. When in doubt it is the first.
Stage firstStageOf(std::string_view section, std::string_view field);

/// One evaluation in stages, so that a study need not repeat what its inputs do not touch. `scenario` may change between runs in
/// its numbers, not in what there is: what a stage worked out points into it.
class StagedEvaluation {
public:
    StagedEvaluation(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                     EvaluationCache* cache, CostScope scope = CostScope::Everything);

    /// Works out `from` and what comes after it; the first run does everything. Findings are in no order.
    Results& run(Stage from);

private:
    /// The plan with every input in its own currency.
    const Scenario& exchanged();

    const Calculator m_calculate;
    const Catalogue& m_catalogue;
    const Scenario& m_scenario;
    std::optional<Scenario> m_exchanged;  ///< where an input is stated in another currency
    EvaluationCache* m_cache;
    CostScope m_scope;
    Results m_results;
    Estate m_estate;
    Capacity m_capacity;
    std::size_t m_estateFindings = 0, m_capacityFindings = 0;
    bool m_ran = false;
};

}  // namespace headroom
