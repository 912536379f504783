// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/named_results.h"

#include "core/units/amount.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headroom {

namespace {

using Value = std::optional<double>;

template <class Q>
Value si(const Known<Q>& known)
{
    return known ? Value(known->value()) : std::nullopt;
}

Value own(const Scenario&, const Results& results) { return totalOf(Way::Own, results); }
Value cloud(const Scenario&, const Results& results) { return totalOf(Way::Cloud, results); }
Value api(const Scenario&, const Results& results) { return totalOf(Way::Api, results); }

Value breakEvenMonths(const Scenario&, const Results& results)
{
    if (results.cost.neverBreaksEven)
        return std::numeric_limits<double>::infinity();
    return si(results.cost.breakEvenMonths);
}

/// What owning saves over the horizon against the cheaper of what can be rented; below zero when renting wins.
Value saving(const Scenario&, const Results& results)
{
    const Value owned = totalOf(Way::Own, results);
    Value rented = totalOf(Way::Cloud, results);
    if (const Value api = totalOf(Way::Api, results); api && (!rented || *api < *rented))
        rented = api;
    return owned && rented ? Value(*rented - *owned) : std::nullopt;
}

Value capital(const Scenario&, const Results& results)
{
    return results.cost.hasOwn ? si(results.cost.own.capital) : std::nullopt;
}
Value running(const Scenario&, const Results& results)
{
    return results.cost.hasOwn ? si(results.cost.own.running) : std::nullopt;
}

/// Work of the only workload that is deployed over the horizon; several have no unit in common.
Value workOverHorizon(const Results& results)
{
    const auto& all = results.deployments;
    if (all.size() != 1 || !all.front().meanDemand)
        return std::nullopt;
    const double work = all.front().meanDemand->value() * results.cost.horizon.value();
    return work > 0 ? Value(work) : std::nullopt;
}
Value perUnit(const Value& total, const Results& results)
{
    const Value work = workOverHorizon(results);
    return total && work ? Value(*total / *work) : std::nullopt;
}
Value ownPerUnit(const Scenario&, const Results& results)
{
    return perUnit(totalOf(Way::Own, results), results);
}
Value cloudPerUnit(const Scenario&, const Results& results)
{
    return perUnit(totalOf(Way::Cloud, results), results);
}

Value plannedPower(const Scenario&, const Results& results) { return si(results.energy.plannedPower); }
Value yearlyEnergy(const Scenario&, const Results& results) { return si(results.energy.yearly); }
Value yearlyCarbon(const Scenario&, const Results& results) { return si(results.energy.carbonYearly); }

/// The highest mean use of any deployment's accelerators.
Value meanUse(const Scenario&, const Results& results)
{
    Value highest;
    for (const DeploymentResult& one : results.deployments) {
        if (one.meanUse && (!highest || one.meanUse->value() > *highest))
            highest = one.meanUse->value();
    }
    return highest;
}
Value peakUse(const Scenario&, const Results& results)
{
    Value highest;
    for (const DeploymentResult& one : results.deployments) {
        if (one.peakUse && (!highest || one.peakUse->value() > *highest))
            highest = one.peakUse->value();
    }
    return highest;
}

constexpr std::array table{
    NamedResult{"cost.own.total", dimensionOf<Money>, "$", own},
    NamedResult{"cost.cloud.total", dimensionOf<Money>, "$", cloud},
    NamedResult{"cost.api.total", dimensionOf<Money>, "$", api},
    NamedResult{"cost.saving", dimensionOf<Money>, "$", saving},
    NamedResult{"cost.break_even_months", dimensions::none, "", breakEvenMonths},
    NamedResult{"cost.own.capital", dimensionOf<Money>, "$", capital},
    NamedResult{"cost.own.running", dimensionOf<MoneyRate>, "$/yr", running},
    NamedResult{"cost.own.per_unit", dimensionOf<Money>, "$", ownPerUnit},
    NamedResult{"cost.cloud.per_unit", dimensionOf<Money>, "$", cloudPerUnit},
    NamedResult{"energy.planned_power", dimensionOf<Power>, "kW", plannedPower},
    NamedResult{"energy.yearly", dimensionOf<Energy>, "kWh", yearlyEnergy},
    NamedResult{"energy.carbon_yearly", dimensionOf<Mass>, "t", yearlyCarbon},
    NamedResult{"capacity.mean_use", dimensions::none, "%", meanUse},
    NamedResult{"capacity.peak_use", dimensions::none, "%", peakUse},
};

}  // namespace

std::span<const NamedResult> namedResults() { return table; }

const NamedResult* findNamedResult(std::string_view name)
{
    const auto at =
        std::find_if(table.begin(), table.end(), [name](const NamedResult& one) { return one.name == name; });
    return at == table.end() ? nullptr : &*at;
}

std::string resultNames()
{
    std::string names;
    for (const NamedResult& named : table)
        names.append(names.empty() ? "" : ", ").append(named.name);
    return names;
}

ShownUnit shownUnit(const NamedResult& named, std::string_view currency)
{
    ShownUnit shown;
    for (const char c : named.unit) {
        if (c == '$')
            shown.symbol += currency;
        else
            shown.symbol += c;
    }
    if (const auto spec = parseUnit(shown.symbol); !shown.symbol.empty() && spec)
        shown.factor = spec.value().factor;
    return shown;
}

std::string_view wayName(Way way)
{
    switch (way) {
    case Way::Own: return "own";
    case Way::Cloud: return "cloud";
    case Way::Api: break;
    }
    return "api";
}

std::optional<double> totalOf(Way way, const Results& results)
{
    const CostResult& cost = results.cost;
    switch (way) {
    case Way::Own: return cost.hasOwn ? si(cost.own.total) : std::nullopt;
    case Way::Cloud: return cost.hasCloud ? si(cost.cloudTotal) : std::nullopt;
    case Way::Api: break;
    }
    return cost.hasApi ? si(cost.apiTotal) : std::nullopt;
}

std::optional<Way> cheapestWay(const Results& results)
{
    std::optional<Way> best;
    std::optional<double> least;
    for (const Way way : allWays) {
        const auto total = totalOf(way, results);
        if (total && (!least || *total < *least)) {
            best = way;
            least = total;
        }
    }
    return best;
}

}  // namespace headroom
