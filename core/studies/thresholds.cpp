// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/thresholds.h"

#include "core/evaluation/cloud_bill.h"
#include "core/evaluation/economics/month_axis.h"
#include "core/results/ways.h"
#include "core/studies/varied_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace headroom {

namespace {

CostOption rivalOf(const CostResult& cost) { return cost.hasCloud ? CostOption::Cloud : CostOption::Api; }

bool discounts(const Scenario& scenario)
{
    const auto& rate = scenario.finance.discounting.discountRate;
    return rate && rate->value.value() != 0;
}

/// The prices that servers with accelerators are bought at; none unless each of them has one.
std::vector<std::string> serverPrices(const Catalogue& catalogue, const Scenario& scenario)
{
    std::set<std::string> paths;
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements) {
            const bool fitted = std::any_of(placement.accelerators.begin(), placement.accelerators.end(),
                                            [](const std::string& card) { return !card.empty(); });
            if (placement.kind != ItemKind::Server || !fitted)
                continue;
            const std::string path = placement.price
                                         ? "placement." + std::to_string(placement.id.number) + ".price"
                                         : "catalogue.servers." + placement.item + ".price";
            if (paths.contains(path))
                continue;
            if (!studyInputAt(catalogue, scenario, path))
                return {};
            paths.insert(path);
        }
    }
    return {paths.begin(), paths.end()};
}

Known<Money> turningPrice(const Catalogue& catalogue, const Scenario& scenario, CostOption cheapest)
{
    const std::vector<std::string> paths = serverPrices(catalogue, scenario);
    // Each price of the plan's own is looked up anew whenever it moves.
    constexpr std::size_t mostPaths = 200;
    if (paths.empty() || paths.size() > mostPaths)
        return std::nullopt;
    auto made = VariedPlan::make(catalogue, scenario, paths);
    if (!made)
        return std::nullopt;
    VariedPlan& varied = *made.value();
    const double today = varied.inputs().front().value;
    for (const InputView& price : varied.inputs()) {
        if (price.value != today || price.unit != scenario.info.currency)
            return std::nullopt;
    }
    const auto turned = [&](double price) {
        return varied.at(std::vector<double>(paths.size(), price)).cost.economics.decision.cheapest !=
               cheapest;
    };
    if (today <= 0 || turned(today))
        return std::nullopt;
    double same = today, other = 0;
    if (isOwned(cheapest)) {
        constexpr int doublings = 12;
        other = 2 * today;
        for (int i = 1; i < doublings && !turned(other); ++i) {
            same = other;
            other *= 2;
        }
    }
    if (!turned(other))
        return std::nullopt;
    constexpr double close = 1e-9;
    while (std::abs(other - same) > close * std::max(other, same)) {
        const double middle = same + (other - same) / 2;
        (turned(middle) ? other : same) = middle;
    }
    return money(same);
}

/// The break-even time, where a plan that ends a little sooner has another cheapest way, and one that ends a little later has this one.
Known<Ratio> turningMonth(const Catalogue& catalogue, const Scenario& scenario, const Results& results)
{
    const OptionResult* rival = results.cost.economics.find(rivalOf(results.cost));
    const double planned = planningMonths(scenario);
    if (!rival || planned <= 0)
        return std::nullopt;
    // Ways are decided on by present cost.
    const Known<Ratio>& month = discounts(scenario) ? rival->discountedMonths : rival->breakEvenMonths;
    constexpr double step = 0.1;  // as months are told
    if (!month || month->value() <= step || month->value() >= planned)
        return std::nullopt;
    auto made = VariedPlan::make(catalogue, scenario, {"assumptions.horizon"});
    if (!made)
        return std::nullopt;
    VariedPlan& varied = *made.value();
    const double perMonth = varied.inputs().front().value / planned;
    const auto owned = [&](double months) {
        const auto cheapest = varied.at(std::array{months * perMonth}).cost.economics.decision.cheapest;
        return cheapest && isOwned(*cheapest);
    };
    return !owned(month->value() - step) && owned(month->value() + step) ? month : std::nullopt;
}

}  // namespace

Thresholds thresholds(const Scenario& scenario, const Results& results)
{
    Thresholds out;
    const CostResult& cost = results.cost;
    const CostOption rival = rivalOf(cost);
    const auto own = presentOf(CostOption::Own, results), rented = presentOf(rival, results);
    if (!own || !rented || !cost.own.capital || *rented <= 0)
        return out;
    out.rentedPriceFall = ratio(1.0 - *own / *rented);
    const bool followsDemand =
        rival == CostOption::Api ||
        std::all_of(scenario.clouds.begin(), scenario.clouds.end(),
                    [](const CloudCommitment& c) { return sizingOf(c) == CloudSizing::Mean; });
    // Else the use that wins is one of the hours rented.
    if (const OptionResult* other = cost.economics.find(rival); followsDemand && other)
        out.meanUse = other->winningUse;
    return out;
}

SoughtThresholds soughtThresholds(const Catalogue& catalogue, const Scenario& scenario,
                                  const Results& results)
{
    const auto& cheapest = results.cost.economics.decision.cheapest;
    // A mix moves with its split, so that there is no one price or month at which it turns.
    if (!cheapest || *cheapest == CostOption::Hybrid)
        return {};
    SoughtThresholds out;
    out.serverPrice = turningPrice(catalogue, scenario, *cheapest);
    if (isOwned(*cheapest))
        out.months = turningMonth(catalogue, scenario, results);
    return out;
}

}  // namespace headroom
