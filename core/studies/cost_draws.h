// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/results/unit_values.h"

#include <map>
#include <tuple>
#include <vector>

namespace headroom {

/// Three percentiles of one amount over many draws.
struct Percentiles {
    double p10 = 0, p50 = 0, p90 = 0;
};
/// Of values in any order, at least one; they are left in another.
Percentiles percentilesOf(std::vector<double>& values);

/// Money that an option takes by year: index 0 is the start, then each year in turn.
struct YearBand {
    CostOption option{};
    std::vector<Percentiles> years;
    Percentiles startAndFirst;  ///< the start and the first year taken together
};
/// What a unit costs under an option, as `unitValue` tells it.
struct UnitBand {
    CostOption option{};
    WorkloadId workload;
    CostUnit unit{};
    Percentiles band;
};

/// Collects what the draws of a study say about each option's money.
class CostDraws {
public:
    /// Ways that do not serve the demand are left out.
    void take(const Results& drawn);
    std::vector<YearBand> years();
    std::vector<UnitBand> units();

private:
    struct Years {
        std::vector<std::vector<double>> columns;
        std::vector<double> startAndFirst;
    };
    std::map<CostOption, Years> m_years;
    std::map<std::tuple<CostOption, WorkloadId, CostUnit>, std::vector<double>> m_units;
};

}  // namespace headroom
