// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/contenders.h"

#include "core/scenario/paths.h"
#include "core/units/amount.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using Measure = ComparedBy::Quantity;

constexpr CloudPricing catalogued[] = {CloudPricing::OnDemand, CloudPricing::Reserved1,
                                       CloudPricing::Reserved3, CloudPricing::Reserved5, CloudPricing::Spot};

std::string_view pricingName(CloudPricing pricing)
{
    switch (pricing) {
    case CloudPricing::OnDemand: return "on_demand";
    case CloudPricing::Spot: return "spot";
    case CloudPricing::Reserved1: return "reserved_1";
    case CloudPricing::Reserved3: return "reserved_3";
    case CloudPricing::Reserved5: return "reserved_5";
    case CloudPricing::SavingsPlan: return "savings_plan";
    case CloudPricing::Stated: break;
    }
    return "stated";
}

std::optional<double> amountOf(CostOption which, const Results& results, const ComparedBy& by)
{
    if (!servesDemand(which, results))
        return std::nullopt;
    if (by.quantity == Measure::Total)
        return totalOf(which, results);
    const OptionResult* option = results.cost.economics.find(which);
    if (!option)
        return std::nullopt;
    switch (by.quantity) {
    case Measure::Total: break;
    case Measure::Present: return siValue(option->present);
    case Measure::Annual: return siValue(option->annual);
    case Measure::Unit: return unitValue(*option, by.workload, by.unit);
    }
    return std::nullopt;
}

/// Whether a unit of a workload is another name for one that is told anyway.
bool saysNoMore(CostUnit unit, const Workload& workload, const UnitConventions& conventions,
                const Results& results)
{
    switch (unit) {
    case CostUnit::WorkUnit: return workload.kind == WorkloadKind::Serving;
    case CostUnit::BlendedToken: return !conventions.inputShare;
    case CostUnit::InputToken:
    case CostUnit::WeightedOutputToken: return !weighsOutput(results, workload.id);
    case CostUnit::Hour:
    case CostUnit::Item:
    case CostUnit::OutputToken:
    case CostUnit::AnyToken:
    case CostUnit::Byte: break;
    }
    return false;
}

bool has(CostOption option, const Results& results)
{
    const CostResult& cost = results.cost;
    return cost.economics.find(option) || (option == CostOption::Own && cost.hasOwn) ||
           (option == CostOption::Cloud && cost.hasCloud) || (option == CostOption::Api && cost.hasApi);
}

}  // namespace

std::string_view unitName(CostUnit unit)
{
    switch (unit) {
    case CostUnit::Hour: return "hour";
    case CostUnit::Item: return "item";
    case CostUnit::WorkUnit: return "work";
    case CostUnit::OutputToken: return "output_token";
    case CostUnit::InputToken: return "input_token";
    case CostUnit::WeightedOutputToken: return "weighted_output_token";
    case CostUnit::AnyToken: return "token";
    case CostUnit::Byte: return "byte";
    case CostUnit::BlendedToken: break;
    }
    return "blended_token";
}

std::string contenderName(const Contender& contender)
{
    std::string name(optionName(contender.option));
    if (contender.pricing)
        name.append("_").append(pricingName(*contender.pricing));
    return name;
}

std::optional<Contender> readContender(std::string_view name)
{
    for (const CostOption option : allOptions) {
        if (optionName(option) == name)
            return Contender{option};
    }
    for (const CloudPricing pricing : catalogued) {
        const Contender one{CostOption::Cloud, pricing};
        if (contenderName(one) == name)
            return one;
    }
    return std::nullopt;
}

std::optional<CloudPricing> commonPricing(const Scenario& plan)
{
    if (plan.clouds.empty())
        return std::nullopt;
    const CloudPricing first = plan.clouds.front().pricing;
    const bool all = std::all_of(plan.clouds.begin(), plan.clouds.end(), [first](const CloudCommitment& one) {
        return one.pricing == first && !one.rate;
    });
    return all ? std::optional(first) : std::nullopt;
}

std::string comparedName(const ComparedBy& by)
{
    switch (by.quantity) {
    case Measure::Total: return "total";
    case Measure::Present: return "present_cost";
    case Measure::Annual: return "annual_cost";
    case Measure::Unit: break;
    }
    return "per_" + std::string(unitName(by.unit));
}

std::optional<ComparedBy> readCompared(std::string_view name, const Scenario& plan)
{
    for (const Measure quantity : {Measure::Total, Measure::Present, Measure::Annual}) {
        if (comparedName({quantity}) == name)
            return ComparedBy{quantity};
    }
    for (const CostUnit unit : allCostUnits) {
        if (comparedName({Measure::Unit, unit}) != name)
            continue;
        const bool ofWorkload = unit != CostUnit::Hour && !plan.workloads.empty();
        return ComparedBy{Measure::Unit, unit, ofWorkload ? plan.workloads.front().id : WorkloadId{}};
    }
    return std::nullopt;
}

ComparedBy decidedBy(const Scenario& plan)
{
    const auto& rate = plan.finance.discounting.discountRate;
    return {rate && rate->value.value() != 0 ? Measure::Present : Measure::Total};
}

std::string comparedNames()
{
    std::string names = "total, present_cost, annual_cost";
    for (const CostUnit unit : allCostUnits)
        names.append(", per_").append(unitName(unit));
    return names;
}

ShownUnit comparedUnit(const ComparedBy& by, std::string_view currency)
{
    const auto per = [&by]() -> std::string_view {
        if (by.quantity != Measure::Unit)
            return {};
        switch (by.unit) {
        case CostUnit::Hour: return "/h";
        case CostUnit::Item:
        case CostUnit::WorkUnit: return {};
        case CostUnit::Byte: return "/GB";
        case CostUnit::OutputToken:
        case CostUnit::InputToken:
        case CostUnit::WeightedOutputToken:
        case CostUnit::AnyToken:
        case CostUnit::BlendedToken: break;
        }
        return "/Mtoken";
    };
    ShownUnit shown{std::string(currency).append(per()), 1};
    if (const auto spec = parseUnit(shown.symbol))
        shown.factor = spec.value().factor;
    return shown;
}

std::vector<ComparedBy> comparable(const Scenario& plan, const Results& results)
{
    std::vector<ComparedBy> all{
        {Measure::Total}, {Measure::Present}, {Measure::Annual}, {Measure::Unit, CostUnit::Hour}};
    for (const Workload& workload : plan.workloads) {
        for (const CostUnit unit : allCostUnits) {
            if (unit != CostUnit::Hour && !saysNoMore(unit, workload, plan.finance.units, results))
                all.push_back({Measure::Unit, unit, workload.id});
        }
    }
    std::erase_if(all, [&](const ComparedBy& by) {
        return std::none_of(std::begin(allOptions), std::end(allOptions),
                            [&](CostOption option) { return amountOf(option, results, by).has_value(); });
    });
    return all;
}

bool movesClouds(std::string_view section, std::string_view field)
{
    // What is only paid by those who own.
    constexpr std::array sections{"rack", "site", "staff", "purchase", "api"};
    constexpr std::array assumptions{"electricity", "cooling_adder", "pue", "maintenance", "rack_fee"};
    constexpr std::array finance{"electricity_change",
                                 "staff_change",
                                 "hardware_change",
                                 "api_change",
                                 "purchase_discount",
                                 "spares",
                                 "installation",
                                 "hardware_life",
                                 "refresh_cycle",
                                 "residual_value",
                                 "decommissioning",
                                 "declining_rate",
                                 "financed_share",
                                 "funding_rate",
                                 "funding_term",
                                 "colocation_fee",
                                 "cage_fee",
                                 "building_price",
                                 "building_power",
                                 "building_plant_share",
                                 "building_life",
                                 "building_upkeep",
                                 "load_factor",
                                 "night_price",
                                 "night_start",
                                 "night_hours",
                                 "demand_charge",
                                 "water",
                                 "water_use",
                                 "water_price",
                                 "building_rent",
                                 "building_funding_rate",
                                 "building_funding_term",
                                 "maintenance_contract",
                                 "replacements",
                                 "licences",
                                 "insurance",
                                 "training",
                                 "other_running",
                                 "owned_share"};
    const auto among = [](const auto& names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (section == "assumptions")
        return !among(assumptions, field);
    if (section == "finance")
        return !among(finance, field);
    return !among(sections, section);
}

Result<Contest> Contest::make(const Catalogue& catalogue, const Scenario& plan,
                              const std::vector<std::string>& paths, ComparedBy by)
{
    auto made = VariedPlan::make(catalogue, plan, paths);
    if (!made)
        return std::move(made).error();
    Contest contest;
    contest.m_plan = std::move(made).value();
    contest.m_by = by;
    const Results& base = contest.m_plan->base();
    for (const CostOption option : allOptions) {
        if (has(option, base))
            contest.m_contenders.push_back({option});
    }
    if (base.cost.hasCloud) {
        for (const CloudPricing pricing : catalogued) {
            if (pricing != commonPricing(plan))
                contest.addRepriced(catalogue, plan, paths, pricing);
        }
    }
    return contest;
}

void Contest::addRepriced(const Catalogue& catalogue, const Scenario& plan,
                          const std::vector<std::string>& paths, CloudPricing pricing)
{
    Scenario other = plan;
    for (CloudCommitment& cloud : other.clouds) {
        cloud.pricing = pricing;
        cloud.rate.reset();
    }
    Repriced repriced;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!studyInputAt(catalogue, other, paths[i]))
            continue;
        kept.push_back(paths[i]);
        repriced.paths.push_back(i);
        const auto priced = readCataloguePath(paths[i]);
        const InputPath where = priced ? InputPath{} : parsePath(paths[i]).value();
        if (priced ? priced->kind == ItemKind::CloudInstance : movesClouds(where.section, where.field))
            repriced.moving.push_back(i);
    }
    auto made = VariedPlan::make(catalogue, std::move(other), kept, CostScope::Clouds);
    if (!made)
        return;
    repriced.plan = std::move(made).value();
    // A pricing that the catalogue does not know of every cloud is no way to go.
    repriced.amount = amountOf(CostOption::Cloud, repriced.plan->base(), m_by);
    if (!repriced.amount)
        return;
    for (const std::size_t path : repriced.moving)
        repriced.last.push_back(m_plan->inputs()[path].value);
    m_contenders.push_back({CostOption::Cloud, pricing});
    m_repriced.push_back(std::move(repriced));
}

bool Contest::refuses(const Contender& contender) const
{
    // Whoever may not be used may not be at any price.
    return isRefused(contender.option, m_plan->base());
}

void Contest::at(std::span<const double> values, std::span<std::optional<double>> amounts)
{
    HEADROOM_CHECK(amounts.size() == m_contenders.size());
    const Results& results = m_plan->at(values);
    m_ownServes = headroom::ownServes(results);
    const std::size_t options = m_contenders.size() - m_repriced.size();
    for (std::size_t i = 0; i < options; ++i)
        amounts[i] = amountOf(m_contenders[i].option, results, m_by);
    for (std::size_t i = 0; i < m_repriced.size(); ++i) {
        Repriced& other = m_repriced[i];
        std::vector<double> now;
        for (const std::size_t path : other.moving)
            now.push_back(values[path]);
        if (now != other.last) {
            std::vector<double> all;
            for (const std::size_t path : other.paths)
                all.push_back(values[path]);
            other.amount = amountOf(CostOption::Cloud, other.plan->at(all), m_by);
            other.last = std::move(now);
        }
        amounts[options + i] = other.amount;
    }
}

void Contest::base(std::span<std::optional<double>> amounts)
{
    std::vector<double> values;
    for (const InputView& input : m_plan->inputs())
        values.push_back(input.value);
    at(values, amounts);
}

}  // namespace headroom
