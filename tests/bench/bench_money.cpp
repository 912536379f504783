// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "core/studies/monte_carlo.h"
#include "core/studies/regime_map.h"
#include "resources/embedded.h"
#include "tests/bench/benches.h"

#include <algorithm>
#include <cmath>

namespace headroom::bench {

namespace {

constexpr double sheetTarget = 100e-6;
constexpr double drawsTarget = 1, mapTarget = 1;

/// The sample with the longest text, over five years; and the inputs that only its cost looks at.
struct Plan {
    Catalogue catalogue;
    Scenario scenario;
    std::string name;
    std::vector<InputView> prices;
    std::string demand;  ///< an input that everything is worked out anew for
};

/// Rented at a price that the catalogue knows on demand and reserved for one, three and five years.
Plan manyPricings()
{
    auto read = builtInCatalogue();
    auto scenario = scenarioFromJson(resources::file("samples/lenovo-2026-a.json"));
    HEADROOM_CHECK(read && scenario);
    Plan plan{std::move(read).value(), std::move(scenario).value(), "lenovo-2026-a.json", {}, {}};
    plan.catalogue = plan.catalogue.overlaidWith(plan.scenario.carried);
    return plan;
}

Plan largestSample()
{
    auto read = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(read));
    Plan plan{std::move(read).value(), {}, {}, {}, {}};
    std::string_view longest;
    for (const std::string_view name : resources::names("samples/")) {
        if (resources::file(name).size() > longest.size()) {
            longest = resources::file(name);
            plan.name = name.substr(name.find('/') + 1);
        }
    }
    auto scenario = scenarioFromJson(std::string(longest));
    HEADROOM_CHECK(static_cast<bool>(scenario));
    plan.scenario = std::move(scenario).value();
    plan.scenario.assumptions.horizon.value = years(5);
    for (const InputView& input : allInputs(plan.scenario)) {
        auto made = VariedPlan::make(plan.catalogue, plan.scenario, {input.path});
        HEADROOM_CHECK(static_cast<bool>(made));
        // What stands at the end of its range or is a share of the whole cannot lie to both sides.
        const bool moves = input.value > input.range.smallest && input.value * 1.1 <= input.range.largest;
        if (made.value()->stageOf(0) == Stage::Cost && input.value > 0 && moves)
            plan.prices.push_back(input);
        if (plan.demand.empty() && input.field == "items")
            plan.demand = input.path;
    }
    HEADROOM_CHECK(plan.prices.size() >= 2 && !plan.demand.empty());
    return plan;
}

/// A tenth of its value to each side.
MapSide around(const Plan& plan, const std::string& path)
{
    const InputView input = *inputAt(plan.scenario, path);
    return {path, std::max(input.value * 0.9, input.range.smallest), input.value * 1.1, 100};
}

Scenario spreadOver(const Plan& plan, const std::vector<std::string>& paths)
{
    Scenario out = plan.scenario;
    for (const std::string& path : paths) {
        const MapSide side = around(plan, path);
        auto spread = setSpread(out, path, Spread<double>{SpreadKind::Range, side.low, side.high});
        HEADROOM_CHECK(static_cast<bool>(spread));
        out = std::move(spread).value();
    }
    return out;
}

void benchSheets(Report& report, const Plan& plan)
{
    const std::string price = plan.prices.front().path;
    const double value = plan.prices.front().value;
    auto made = VariedPlan::make(plan.catalogue, plan.scenario, {price});
    HEADROOM_CHECK(static_cast<bool>(made));
    double step = 0;
    report.items.push_back(measure("monthly five-year cost of every option, " + plan.name, sheetTarget, [&] {
        const double moved[] = {value * (1 + 1e-6 * std::fmod(++step, 100))};
        keep(made.value()->at(moved));
    }));
    report.items.push_back(measure("the same with racks, capacity and energy", 0,
                                   [&] { keep(evaluate(plan.catalogue, plan.scenario)); }));
}

void benchStudies(Report& report, const Plan& plan)
{
    std::vector<std::string> paths;
    for (const InputView& input : plan.prices)
        paths.push_back(input.path);
    const Scenario prices = spreadOver(plan, paths);
    report.items.push_back(measure(
        "10,000 draws of it, " + std::to_string(paths.size()) + " prices and costs", drawsTarget, [&] {
            keep(monteCarlo(plan.catalogue, prices, {10'000, 1, {}}));
        }));
    paths.push_back(plan.demand);
    const Scenario all = spreadOver(plan, paths);
    report.items.push_back(measure("10,000 draws of it, the demand too", drawsTarget, [&] {
        keep(monteCarlo(plan.catalogue, all, {10'000, 1, {}}));
    }));
    const MapSide price = around(plan, plan.prices.front().path);
    const MapSide other = around(plan, plan.prices.back().path);
    const MapSide demand = around(plan, plan.demand);
    report.items.push_back(measure("regime map 100 x 100, two prices", mapTarget, [&] {
        keep(regimeMap(plan.catalogue, plan.scenario, price, other, {}));
    }));
    report.items.push_back(measure("regime map 100 x 100, demand and a price", mapTarget, [&] {
        keep(regimeMap(plan.catalogue, plan.scenario, demand, price, {}));
    }));
    const Plan rented = manyPricings();
    const MapSide count = around(rented, "cloud.50.count");
    const MapSide horizon = around(rented, "assumptions.horizon");
    report.items.push_back(
        measure("regime map 100 x 100, three more pricings that both inputs move", mapTarget,
                [&] { keep(regimeMap(rented.catalogue, rented.scenario, count, horizon, {})); }));
}

}  // namespace

void benchMoney(Report& report)
{
    const Plan plan = largestSample();
    benchSheets(report, plan);
    benchStudies(report, plan);
}

}  // namespace headroom::bench
