// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/unit_costs.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/formulas_renting.h"
#include "core/evaluation/own_purchase.h"
#include "core/evaluation/pool_shares.h"
#include "core/evaluation/search_servers.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::string_view shareSource = "its accelerators at work, over all that work";
constexpr std::string_view poolSource =
    "its accelerators at work, over all that work in its pool; pools by what was paid for them";

Traced<WorkRate> demandOfWorkload(const Calculator& calculate, const Capacity& capacity,
                                  const Workload& workload)
{
    for (const DeploymentState& state : capacity.deployments) {
        if (state.workload == &workload)
            return state.demand.mean;
    }
    return demandOf(calculate, workload).mean;
}

void aboveZero(auto& traced) { traced.known = traced.known && traced.value.value() > 0; }

class Units {
public:
    Units(const Calculator& calculate, const Scenario& scenario, const std::vector<RentedPart>& apis,
          const Traced<MoneyRate>& perHour)
        : m_calculate(calculate),
          m_units(scenario.finance.units),
          m_apis(apis),
          m_perHour(perHour)
    {}

    UnitCost of(const DeliveryShare& share, const Traced<MoneyRate>& rate, std::string_view prefix)
    {
        const Workload& workload = *share.workload;
        const std::uint64_t id = workload.id.number;
        m_prefix = prefix;
        UnitCost out;
        out.workload = workload.id;
        auto items = m_calculate.given(Term::Items, workload.items, {"workload", id, "items"}, workload.name);
        auto sent = share.sent;
        aboveZero(items);
        aboveZero(sent);
        out.perHour = named(id, "per_hour", rate, workload);
        out.perItem = named(id, "per_item", m_calculate.apply(formulas::costPerItem, rate, items), workload);
        out.perByte = named(id, "per_byte", m_calculate.apply(formulas::costPerByte, rate, sent), workload);
        return out;
    }

    UnitCost of(const CostShare& share, std::string_view prefix)
    {
        const Workload& workload = *share.workload;
        const std::uint64_t id = workload.id.number;
        m_prefix = prefix;
        const auto given = [&](Term term, const auto& input, std::string_view field) {
            auto traced = m_calculate.given(term, input, {"workload", id, field}, workload.name);
            aboveZero(traced);
            return traced;
        };
        UnitCost out;
        out.workload = workload.id;
        // A workload that has it all needs no share.
        const auto rate = share.share.known && share.share.value.value() == 1
                              ? m_perHour
                              : m_calculate.apply(formulas::workloadRate, m_perHour, share.share);
        out.perHour = rate.optional();
        out.perWork =
            named(id, "per_work", m_calculate.apply(formulas::costPerWork, rate, share.demand), workload);
        out.perWorkFullyUsed =
            named(id, "per_work_fully_used",
                  m_calculate.apply(formulas::costPerWorkFullyUsed, rate, share.accelerators, share.speed),
                  workload);
        const auto item =
            m_calculate.apply(formulas::costPerItem, rate, given(Term::Items, workload.items, "items"));
        out.perItem = named(id, "per_item", item, workload);
        if (workload.kind != WorkloadKind::Serving)
            return out;
        const auto in = m_calculate.given(Term::InputTokens, workload.inputTokens,
                                          {"workload", id, "input_tokens"}, workload.name);
        const auto outputs = given(Term::OutputTokens, workload.outputTokens, "output_tokens");
        const auto weight = weightOf(workload.id);
        out.perOutputToken = named(id, "per_output_token",
                                   m_calculate.apply(formulas::costPerOutputToken, item, outputs), workload);
        const auto any = m_calculate.apply(formulas::costPerAnyToken, item, in, outputs);
        out.perToken = named(id, "per_token", any, workload);
        const auto input = m_calculate.apply(formulas::costPerInputToken, item, in, outputs, weight);
        out.perInputToken = named(id, "per_input_token", input, workload);
        out.perWeightedOutputToken =
            named(id, "per_weighted_output_token",
                  m_calculate.apply(formulas::weightedOutputToken, input, weight), workload);
        out.perBlendedToken =
            m_units.inputShare
                ? named(id, "per_blended_token",
                        m_calculate.apply(formulas::blendedToken, input, weight,
                                          financeInput(m_calculate, Term::BlendInputShare, m_units.inputShare,
                                                       "blend_input_share")),
                        workload)
                : any.optional();
        return out;
    }

private:
    Traced<Ratio> weightOf(WorkloadId workload) const
    {
        const bool own = m_prefix == optionName(CostOption::Api);  // what it bills apart needs no sharing out
        if (m_units.outputWeight && !own)
            return financeInput(m_calculate, Term::OutputWeight, m_units.outputWeight, "output_weight");
        const RentedPart* only = nullptr;
        int lines = 0;
        for (const RentedPart& part : m_apis) {
            if (part.workload == workload) {
                only = &part;
                ++lines;
            }
        }
        if (lines == 1 && only->outputWeight)
            return m_calculate.convention(Term::OutputWeight, *only->outputWeight,
                                          "the API's price of an output token over that of an input token");
        if (m_units.outputWeight)
            return financeInput(m_calculate, Term::OutputWeight, m_units.outputWeight, "output_weight");
        return m_calculate.convention(Term::OutputWeight, ratio(1), "not set: all tokens alike");
    }
    template <class Q>
    Known<Q> named(std::uint64_t id, std::string_view what, const Traced<Q>& traced, const Workload& workload)
    {
        const std::string field = std::string(m_prefix) + "." + std::string(what) + "." + std::to_string(id);
        return m_calculate.tracing() ? m_calculate.result({"economics", 0, field}, traced, workload.name)
                                     : traced.optional();
    }

    const Calculator& m_calculate;
    const UnitConventions& m_units;
    const std::vector<RentedPart>& m_apis;
    Traced<MoneyRate> m_perHour;
    std::string_view m_prefix;
};

}  // namespace

std::vector<CostShare> onlyShare(const Calculator& calculate, const Scenario& scenario,
                                 const Capacity& capacity)
{
    if (scenario.workloads.size() != 1 || !needsAccelerators(scenario.workloads.front()))
        return {};
    CostShare share;
    share.workload = &scenario.workloads.front();
    share.share = calculate.convention(Term::Share, ratio(1), "the only work of the plan");
    share.demand = demandOfWorkload(calculate, capacity, *share.workload);
    aboveZero(share.demand);
    share.accelerators.known = share.speed.known = false;
    return {share};
}

std::vector<CostShare> ownShares(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                                 const Capacity& capacity, const std::vector<WorkloadResult>& workloads)
{
    std::vector<double> purchases;
    Money pooled{};
    for (const Estate::PoolTotal& pool : estate.pools) {
        purchases.push_back(pool.purchase.value());
        pooled += pool.purchase;
    }
    const double search = purchaseShareOfSearch(scenario, pooled);
    const PoolShares parts = sharesOf(estate, capacity, purchases);
    const bool any =
        std::any_of(parts.shares.begin(), parts.shares.end(), [](double one) { return one > 0; });
    std::vector<CostShare> shares;
    if (!any && search <= 0)
        shares = onlyShare(calculate, scenario, capacity);
    if (!shares.empty())
        return shares;
    for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
        const DeploymentState& state = capacity.deployments[i];
        if (!state.workload || !state.pool)
            continue;
        CostShare share;
        share.workload = state.workload;
        share.share = any ? calculate.convention(Term::Share, ratio(parts.shares[i] * (1 - search)),
                                                 parts.weighed ? poolSource : shareSource)
                          : calculate.unknown<Ratio>(Term::Share);
        share.demand = state.demand.mean;
        aboveZero(share.demand);
        // Fully used it would have the accelerators that its share of the cost pays for.
        share.accelerators = calculate.convention(Term::AcceleratorsPaid, ratio(parts.accelerators[i]),
                                                  "its share of those paid for");
        aboveZero(share.accelerators);
        share.speed = state.rate;
        shares.push_back(std::move(share));
    }
    const std::vector<double> indexes =
        search > 0 ? searchShares(scenario, workloads) : std::vector<double>(workloads.size(), 0.0);
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (indexes[i] <= 0)
            continue;
        CostShare share;
        share.workload = &scenario.workloads[i];
        share.share = calculate.convention(
            Term::Share, ratio(indexes[i] * search),
            "servers bought for indexes, over all that was paid for servers; by how many each index needs");
        share.demand = demandOf(calculate, scenario.workloads[i]).mean;
        aboveZero(share.demand);
        share.accelerators.known = share.speed.known = false;
        shares.push_back(std::move(share));
    }
    return shares;
}

std::vector<CostShare> rentedShares(const Calculator& calculate, const Scenario& scenario,
                                    const Capacity& capacity, const std::vector<RentedPart>& parts)
{
    double all = 0;
    for (const RentedPart& part : parts)
        all += part.rate.known ? part.rate.value.value() : 0.0;
    std::vector<CostShare> shares;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const auto sameWork = [&](const RentedPart& one) { return one.workload == part->workload; };
        const Workload* workload = findWorkload(scenario, part->workload);
        if (!workload || all <= 0 || std::any_of(parts.begin(), part, sameWork))
            continue;
        double rate = 0, accelerators = 0, speed = 0;
        bool priced = true, sized = true;
        for (const RentedPart& one : parts) {
            if (!sameWork(one))
                continue;
            priced = priced && one.rate.known;
            sized = sized && one.paid.known && one.perInstance.known && one.acceleratorRate.known;
            const double rented = (one.paid.value * one.perInstance.value).value();
            rate += one.rate.value.value();
            accelerators += rented;
            speed += rented * one.acceleratorRate.value.value();
        }
        if (!priced)
            continue;
        CostShare share;
        share.workload = workload;
        share.share = calculate.convention(Term::Share, ratio(rate / all), "its commitments, over all");
        share.demand = demandOfWorkload(calculate, capacity, *workload);
        aboveZero(share.demand);
        share.accelerators = calculate.convention(Term::AcceleratorsPaid, ratio(accelerators),
                                                  "accelerators of the instances rented");
        share.accelerators.known = sized && accelerators > 0;
        share.speed = part->acceleratorRate;
        if (sized && accelerators > 0 && speed != accelerators * share.speed.value.value())
            share.speed =
                calculate.convention(Term::AcceleratorRate, WorkRate::from_value(speed / accelerators),
                                     "mean of the accelerators rented");
        shares.push_back(std::move(share));
    }
    return shares;
}

std::vector<UnitCost> unitCosts(const Calculator& calculate, const Scenario& scenario,
                                const std::vector<RentedPart>& apis, const Traced<MoneyRate>& perHour,
                                const std::vector<CostShare>& shares,
                                const std::vector<DeliveryShare>& deliveries, std::string_view prefix)
{
    std::vector<Traced<MoneyRate>> direct;
    double sent = 0;
    for (const DeliveryShare& one : deliveries) {
        sent += one.sent.known ? one.sent.value.value() : 0.0;
        if (!one.direct.known || one.direct.value.value() != 0)
            direct.push_back(one.direct);
    }
    // What data costs by itself is nothing that accelerators share.
    const auto left =
        direct.empty()
            ? perHour
            : calculate.apply(formulas::costLeft, perHour,
                              direct.size() == 1 ? direct.front()
                                                 : calculate.sum<MoneyRate>(Term::DirectCost, direct));
    Units units(calculate, scenario, apis, left);
    const auto sends = [&](const Workload* workload) {
        return std::any_of(deliveries.begin(), deliveries.end(),
                           [workload](const DeliveryShare& one) { return one.workload == workload; });
    };
    std::vector<UnitCost> out;
    out.reserve(shares.size() + deliveries.size());
    bool others = false;
    for (const CostShare& share : shares) {
        if (sends(share.workload))
            continue;
        others = true;
        out.push_back(units.of(share, prefix));
    }
    for (const DeliveryShare& one : deliveries) {
        const bool hasDirect = !one.direct.known || one.direct.value.value() != 0;
        const auto own = std::find_if(shares.begin(), shares.end(),
                                      [&](const CostShare& share) { return share.workload == one.workload; });
        // Where nothing else is done, the whole is there for what is delivered.
        std::optional<Traced<Ratio>> share;
        if (!others && deliveries.size() == scenario.workloads.size() && sent > 0 && one.sent.known)
            share = calculate.convention(Term::Share, ratio(one.sent.value.value() / sent),
                                         "of all that is sent");
        else if (own != shares.end())
            share = own->share;
        if (!share && !hasDirect)
            continue;
        auto rate = one.direct;
        if (share) {
            const auto part = calculate.apply(formulas::workloadRate, left, *share);
            rate = hasDirect ? calculate.sum<MoneyRate>(Term::WorkloadCost, {one.direct, part}) : part;
        }
        out.push_back(units.of(one, rate, prefix));
    }
    return out;
}

}  // namespace headroom
