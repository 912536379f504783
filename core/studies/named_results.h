// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/ways.h"
#include "core/scenario/scenario.h"
#include "core/units/dimension.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A result that studies can ask for by name: "cost.break_even_months" of the plan, "deployment.3.first_token" of one deployment,
/// "workload.2.own.per_item" of one workload.
struct NamedResult {
    using Read = std::optional<double> (*)(const Scenario& scenario, const Results& results,
                                           std::uint64_t id);
    std::string name;
    Dimension dimension;
    std::string_view unit;  ///< to show it in; "$" stands for the plan's currency
    Read read = nullptr;
    std::uint64_t id = 0;  ///< of the deployment or workload; 0 for the plan's

    /// Its value in SI: nothing when unknown, infinity when the answer is "never" (a break-even that does not come).
    std::optional<double> of(const Scenario& scenario, const Results& results) const
    {
        return read(scenario, results, id);
    }
};

/// Those of the plan as a whole; the first is the one a study starts with. A new result becomes open to every study by one row here.
std::span<const NamedResult> planResults();
/// These and those of each deployment and workload of the plan.
std::vector<NamedResult> namedResults(const Scenario& scenario);
/// Also of a deployment or workload that no plan has; its value is then unknown.
std::optional<NamedResult> findNamedResult(std::string_view name);
/// Names, parted by commas, for a message; N stands for the number of a deployment or workload.
std::string resultNames();

/// The unit with the plan's currency, "USD/yr", and how many SI units it has; an empty unit is a plain number.
struct ShownUnit {
    std::string symbol;
    double factor = 1;
};
ShownUnit shownUnit(const NamedResult& named, std::string_view currency);

}  // namespace headroom
