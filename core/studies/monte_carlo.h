// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/cost_draws.h"
#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

#include <cstdint>

namespace headroom {

/// Draws of the window and the report, so that both tell the same percentiles; half a second at most.
inline constexpr std::size_t shownDraws = 4000;

struct MonteCarloSettings {
    std::size_t draws = 10'000;
    std::uint64_t seed = 1;
    std::vector<std::string> results;  ///< names; empty for all that are known with the plan's own values
    std::vector<InputView>
        prices{};  ///< of the catalogue, with their spreads, drawn beside the plan's inputs
};

/// Percentiles of one result over the draws in which it is known, SI; of what owning costs and saves, over those in which own hardware
/// serves the demand. Infinite where the answer is "never".
struct ResultBand {
    std::string result;
    std::optional<double> base;        ///< with the plan's own values
    std::size_t known = 0;             ///< draws in which it is known
    std::size_t never = 0;             ///< of these, draws in which the answer is "never"
    std::optional<double> mean;        ///< of the draws that are known and not "never"
    double p10 = 0, p50 = 0, p90 = 0;  ///< meaningless while `known` is 0
};

/// Percentiles of the money paid by the end of each planning month, from month 0.
struct CurveBand {
    CostOption option{};
    std::vector<double> p10, p50, p90;
};

struct MonteCarlo {
    std::size_t draws = 0;
    std::uint64_t seed = 0;
    std::vector<InputView> inputs;  ///< those that were varied
    std::vector<ResultBand> results;
    std::vector<CurveBand> curves;  ///< of the options that are planned and known
    std::vector<YearBand> years;
    std::vector<UnitBand> units;
    /// In how many draws each option costs least, in the order of `allOptions`.
    std::vector<std::size_t> cheapest;
    std::size_t overloaded = 0;  ///< draws in which own hardware does not serve the demand
};

/// Draws all inputs with a spread at once, by Latin hypercube, as if they did not depend on each other. WrongValue if none has a
/// spread or for a result that is not known by name; OutOfRange for no draws or more than ten million; Cancelled.
Result<MonteCarlo> monteCarlo(const Catalogue& catalogue, const Scenario& plan,
                              const MonteCarloSettings& settings, const StudyControl& control = {});

}  // namespace headroom
