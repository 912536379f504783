// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/named_results.h"

#include "core/studies/entity_results.h"
#include "core/units/amount.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

using Value = std::optional<double>;

template <CostOption Which>
Value total(const Scenario&, const Results& results, std::uint64_t)
{
    return totalOf(Which, results);
}

/// A figure of an option's sheet.
template <CostOption Which, auto Member>
Value sheet(const Scenario&, const Results& results, std::uint64_t)
{
    const OptionResult* option = results.cost.economics.find(Which);
    return option ? siValue(option->*Member) : std::nullopt;
}

/// A figure of owning against what the plan compares it with first.
template <auto Member>
Value against(const Scenario&, const Results& results, std::uint64_t)
{
    const OptionResult* option =
        results.cost.economics.find(results.cost.hasCloud ? CostOption::Cloud : CostOption::Api);
    return option ? siValue(option->*Member) : std::nullopt;
}

Value breakEvenMonths(const Scenario&, const Results& results, std::uint64_t)
{
    if (!ownServes(results))
        return std::nullopt;
    if (results.cost.neverBreaksEven || results.cost.breaksEvenLater)
        return std::numeric_limits<double>::infinity();
    return siValue(results.cost.breakEvenMonths);
}

/// What owning saves over the horizon against the cheaper of what can be rented; below zero when renting wins. What does not serve
/// the demand saves nothing that anybody could have.
Value saving(const Scenario&, const Results& results, std::uint64_t)
{
    if (!ownServes(results))
        return std::nullopt;
    const Value owned = totalOf(CostOption::Own, results);
    Value rented = totalOf(CostOption::Cloud, results);
    if (const Value api = totalOf(CostOption::Api, results); api && (!rented || *api < *rented))
        rented = api;
    return owned && rented ? Value(*rented - *owned) : std::nullopt;
}

Value capital(const Scenario&, const Results& results, std::uint64_t)
{
    return results.cost.hasOwn ? siValue(results.cost.own.capital) : std::nullopt;
}
Value running(const Scenario&, const Results& results, std::uint64_t)
{
    return results.cost.hasOwn ? siValue(results.cost.own.running) : std::nullopt;
}
Value priceOfConstraint(const Scenario&, const Results& results, std::uint64_t)
{
    return siValue(results.cost.economics.decision.constraint);
}
Value ownedShare(const Scenario&, const Results& results, std::uint64_t)
{
    return siValue(results.cost.economics.hybrid.ownedShare);
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
template <CostOption Which>
Value perUnit(const Scenario&, const Results& results, std::uint64_t)
{
    const Value sum = totalOf(Which, results);
    const Value work = workOverHorizon(results);
    return sum && work ? Value(*sum / *work) : std::nullopt;
}

Value plannedPower(const Scenario&, const Results& results, std::uint64_t)
{
    return siValue(results.energy.plannedPower);
}
Value yearlyEnergy(const Scenario&, const Results& results, std::uint64_t)
{
    return siValue(results.energy.yearly);
}
Value yearlyCarbon(const Scenario&, const Results& results, std::uint64_t)
{
    return siValue(results.energy.carbonYearly);
}

/// The highest use of any deployment's accelerators.
template <auto Member>
Value highestUse(const Scenario&, const Results& results, std::uint64_t)
{
    Value highest;
    for (const DeploymentResult& one : results.deployments) {
        const Value use = siValue(one.*Member);
        if (use && (!highest || *use > *highest))
            highest = use;
    }
    return highest;
}

template <auto Member>
Value rentOverApi(const Scenario&, const Results& results, std::uint64_t)
{
    const auto& against = results.cost.economics.rentingAgainstApi;
    return against && *against.*Member ? std::optional((*against.*Member)->value()) : std::nullopt;
}

const std::vector<NamedResult>& table()
{
    using enum CostOption;
    static const std::vector<NamedResult> rows{
        {"cost.own.total", dimensionOf<Money>, "$", total<Own>},
        {"cost.cloud.total", dimensionOf<Money>, "$", total<Cloud>},
        {"cost.api.total", dimensionOf<Money>, "$", total<Api>},
        {"cost.other_space.total", dimensionOf<Money>, "$", total<OtherSpace>},
        {"cost.hybrid.total", dimensionOf<Money>, "$", total<Hybrid>},
        {"cost.saving", dimensionOf<Money>, "$", saving},
        {"cost.break_even_months", dimensions::none, "", breakEvenMonths},
        {"cost.own.capital", dimensionOf<Money>, "$", capital},
        {"cost.own.running", dimensionOf<MoneyRate>, "$/yr", running},
        {"cost.own.per_unit", dimensionOf<Money>, "$", perUnit<Own>},
        {"cost.cloud.per_unit", dimensionOf<Money>, "$", perUnit<Cloud>},
        {"cost.own.present", dimensionOf<Money>, "$", sheet<Own, &OptionResult::present>},
        {"cost.cloud.present", dimensionOf<Money>, "$", sheet<Cloud, &OptionResult::present>},
        {"cost.api.present", dimensionOf<Money>, "$", sheet<Api, &OptionResult::present>},
        {"cost.hybrid.present", dimensionOf<Money>, "$", sheet<Hybrid, &OptionResult::present>},
        {"cost.own.per_hour", dimensionOf<MoneyRate>, "$/h", sheet<Own, &OptionResult::perHour>},
        {"cost.cloud.per_hour", dimensionOf<MoneyRate>, "$/h", sheet<Cloud, &OptionResult::perHour>},
        {"cost.api.per_hour", dimensionOf<MoneyRate>, "$/h", sheet<Api, &OptionResult::perHour>},
        {"cost.hybrid.per_hour", dimensionOf<MoneyRate>, "$/h", sheet<Hybrid, &OptionResult::perHour>},
        {"cost.hybrid.owned_share", dimensions::none, "%", ownedShare},
        {"cost.present_saving", dimensionOf<Money>, "$", against<&OptionResult::saving>},
        {"cost.internal_rate", dimensions::none, "%", against<&OptionResult::internalRate>},
        {"cost.ratio", dimensions::none, "%", against<&OptionResult::costRatio>},
        {"cost.winning_use", dimensions::none, "%", against<&OptionResult::winningUse>},
        {"cost.rent_over_api.saving", dimensionOf<Money>, "$", rentOverApi<&RentingAgainstApi::saving>},
        {"cost.rent_over_api.winning_use", dimensions::none, "%",
         rentOverApi<&RentingAgainstApi::winningUse>},
        {"cost.price_of_constraint", dimensionOf<Money>, "$", priceOfConstraint},
        {"energy.planned_power", dimensionOf<Power>, "kW", plannedPower},
        {"energy.yearly", dimensionOf<Energy>, "kWh", yearlyEnergy},
        {"energy.carbon_yearly", dimensionOf<Mass>, "t", yearlyCarbon},
        {"capacity.mean_use", dimensions::none, "%", highestUse<&DeploymentResult::meanUse>},
        {"capacity.peak_use", dimensions::none, "%", highestUse<&DeploymentResult::peakUse>},
    };
    return rows;
}

/// The same row, of one deployment or workload.
NamedResult of(const NamedResult& row, std::string_view section, std::uint64_t id)
{
    NamedResult one = row;
    one.name = std::string(section) + "." + std::to_string(id) + "." + row.name;
    one.id = id;
    return one;
}

}  // namespace

std::span<const NamedResult> planResults() { return table(); }

std::vector<NamedResult> namedResults(const Scenario& scenario)
{
    std::vector<NamedResult> all = table();
    for (const Deployment& one : scenario.deployments) {
        for (const NamedResult& row : deploymentResults())
            all.push_back(of(row, "deployment", one.id.number));
    }
    for (const Workload& one : scenario.workloads) {
        for (const NamedResult& row : workloadResults())
            all.push_back(of(row, "workload", one.id.number));
    }
    return all;
}

std::optional<NamedResult> findNamedResult(std::string_view name)
{
    const auto named = [](std::span<const NamedResult> rows, std::string_view wanted) {
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [wanted](const NamedResult& one) { return one.name == wanted; });
        return at == rows.end() ? std::nullopt : std::optional(*at);
    };
    for (const std::string_view section : {"deployment", "workload"}) {
        const std::string head = std::string(section) + ".";
        if (!name.starts_with(head))
            continue;
        const std::string_view rest = name.substr(head.size());
        std::uint64_t id = 0;
        const auto [end, code] = std::from_chars(rest.data(), rest.data() + rest.size(), id);
        const auto digits = static_cast<std::size_t>(end - rest.data());
        if (code != std::errc{} || digits == rest.size() || rest[digits] != '.')
            return std::nullopt;
        const auto row =
            named(section == "deployment" ? deploymentResults() : workloadResults(), rest.substr(digits + 1));
        return row ? std::optional(of(*row, section, id)) : std::nullopt;
    }
    return named(table(), name);
}

std::string resultNames()
{
    std::string names;
    const auto add = [&names](std::string_view head, const NamedResult& one) {
        names.append(names.empty() ? "" : ", ").append(head).append(one.name);
    };
    for (const NamedResult& one : table())
        add("", one);
    for (const NamedResult& one : deploymentResults())
        add("deployment.N.", one);
    for (const NamedResult& one : workloadResults())
        add("workload.N.", one);
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

}  // namespace headroom
