// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rented_cost.h"

#include "core/evaluation/cloud_bill.h"
#include "core/evaluation/exchange.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/formulas_renting.h"
#include "core/evaluation/token_prices.h"
#include "core/scenario/relevance.h"

#include <algorithm>

namespace headroom {

namespace {

const Figure<MoneyRate>* priceOf(const CloudInstance& instance, CloudPricing pricing)
{
    switch (pricing) {
    case CloudPricing::OnDemand: return &instance.onDemand;
    case CloudPricing::Spot: return &instance.spot;
    case CloudPricing::Reserved1: return &instance.reserved1;
    case CloudPricing::Reserved3: return &instance.reserved3;
    case CloudPricing::Reserved5: return &instance.reserved5;
    case CloudPricing::SavingsPlan: return &instance.onDemand;
    case CloudPricing::Stated: return nullptr;
    }
    return nullptr;
}

class Renting {
public:
    Renting(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
            const Capacity& capacity, const MonthAxis& axis, Results& results)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_scenario(scenario),
          m_capacity(capacity),
          m_axis(axis),
          m_results(results)
    {}

    Traced<MoneyRate> cloud()
    {
        std::vector<Traced<Ratio>> instances;
        std::vector<Traced<MoneyRate>> rates;
        for (const CloudCommitment& commitment : m_scenario.clouds) {
            const CloudInstance* instance = m_catalogue.cloudInstance(commitment.instance);
            RentedPart part;
            part.workload = commitment.workload;
            part.sizing = sizingOf(commitment);
            std::vector<double> hourly;
            part.instances = count(commitment, instance, part, hourly);
            part.instancePrice = instancePrice(commitment, instance);
            part.shortPrice = instance && instance->onDemand.known()
                                  ? inPlanCurrency(m_calculate, Term::InstancePrice, instance->onDemand,
                                                   m_scenario, instance->name)
                                  : m_calculate.unknown<MoneyRate>(Term::InstancePrice, commitment.name);
            billCloud(m_calculate, m_scenario, m_axis, commitment, hourly, part, m_results);
            rates.push_back(part.rate);
            instances.push_back(part.paid);
            clouds.push_back(std::move(part));
        }
        m_results.cost.instances =
            m_calculate.result({"cost", 0, "instances"}, total<Ratio>(Term::InstancesRented, instances));
        return total<MoneyRate>(Term::CloudRate, rates);
    }

    Traced<MoneyRate> api()
    {
        std::vector<Traced<MoneyRate>> rates;
        for (const ApiCommitment& commitment : m_scenario.apis) {
            RentedPart part;
            rates.push_back(apiRate(commitment, part));
            m_calculate.label(rates.back(), commitment.name);
            part.workload = commitment.workload;
            part.rate = rates.back();
            part.upfront.known = part.rest.known = part.owed.known = false;
            part.cost = {CostCategory::Api, rates.back(), PriceClass::Api, nullptr, 0};
            apis.push_back(std::move(part));
        }
        return total<MoneyRate>(Term::ApiRate, rates);
    }

    std::vector<RentedPart> clouds, apis;

private:
    Traced<Ratio> fixedCount(const CloudCommitment& commitment) const
    {
        return m_calculate.needed(Term::InstancesRented, commitment.count,
                                  {"cloud", commitment.id.number, "count"}, commitment.name);
    }
    template <class Q>
    Traced<Q> total(Term term, const std::vector<Traced<Q>>& parts) const
    {
        return parts.size() == 1 ? parts.front() : m_calculate.sum<Q>(term, parts);
    }

    Traced<MoneyRate> instancePrice(const CloudCommitment& commitment, const CloudInstance* instance)
    {
        const std::uint64_t id = commitment.id.number;
        if (commitment.rate) {
            addIfOld(m_results.findings, commitment.rate->date, m_scenario.info.date, "cloud", id,
                     commitment.name);
            return m_calculate.given(Term::InstancePrice, *commitment.rate, {"cloud", id, "rate"},
                                     commitment.name);
        }
        const Figure<MoneyRate>* figure = instance ? priceOf(*instance, commitment.pricing) : nullptr;
        const Traced<MoneyRate> price =
            figure ? inPlanCurrency(m_calculate, Term::InstancePrice, *figure, m_scenario, instance->name)
                   : m_calculate.unknown<MoneyRate>(Term::InstancePrice, commitment.name);
        if (price.known)
            addIfOld(m_results.findings, figure->date, m_scenario.info.date, "cloud", id, commitment.name);
        else {
            if (figure)
                addIfWithoutRate(m_results.findings, *figure, m_scenario);
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::CloudPriceUnknown, "cloud",
                                                 id, commitment.name, commitment.instance));
        }
        return price;
    }

    /// How many are rented by the demand takes an instance that is known, and a speed.
    void judgeInstance(const CloudCommitment& commitment, const CloudInstance* instance, bool deployed)
    {
        const auto say = [&](FindingCode code, std::string_view detail) {
            m_results.findings.push_back(
                finding(Severity::Unknown, code, "cloud", commitment.id.number, commitment.name, detail));
        };
        if (commitment.instance.empty())
            say(FindingCode::FigureMissing, "instance");
        else if (!instance)
            say(FindingCode::ItemUnknown, commitment.instance);
        else if (!deployed)
            say(FindingCode::NoPerformanceData, instance->name);
    }

    /// Also notes the size and the speed of an instance, where they are known, and how many work at each hour where that differs.
    Traced<Ratio> count(const CloudCommitment& commitment, const CloudInstance* instance, RentedPart& part,
                        std::vector<double>& hourly)
    {
        const std::uint64_t id = commitment.id.number;
        const auto& states = m_capacity.deployments;
        auto state = std::find_if(states.begin(), states.end(), [&](const DeploymentState& one) {
            return one.workload && one.workload->id == commitment.workload;
        });
        const std::string_view name = instance ? std::string_view(instance->name) : commitment.instance;
        const bool fixed = part.sizing == CloudSizing::Fixed;
        // What is rented for nothing in particular can only be for the one thing there is.
        if (fixed && states.size() == 1 && !findWorkload(m_scenario, commitment.workload))
            state = states.begin();
        part.acceleratorRate.known = part.perInstance.known = false;
        if (!fixed)
            judgeInstance(commitment, instance, state != states.end());
        if (state == states.end())
            return fixed ? fixedCount(commitment) : m_calculate.unknown<Ratio>(Term::InstancesRented, name);
        auto each = instance ? m_calculate.given(Term::AcceleratorsPerInstance, instance->acceleratorCount,
                                                 instance->name)
                             : m_calculate.unknown<Ratio>(Term::AcceleratorsPerInstance, name);
        each.known = each.known && each.value.value() > 0;
        Traced<WorkRate> rate = state->rate;
        // What was stated or modelled for our accelerators says nothing about another kind.
        const bool otherKind = instance && state->accelerator && !instance->accelerator.empty() &&
                               instance->accelerator != state->accelerator->id;
        if (otherKind)
            rate = m_calculate.unknown<WorkRate>(Term::AcceleratorRate, name);
        part.perInstance = each;
        part.acceleratorRate = rate;
        if (fixed)
            return fixedCount(commitment);
        if (otherKind) {
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::NoPerformanceData, "cloud",
                                                 id, commitment.name, name));
        }
        const double perInstance = (each.value * rate.value).value();
        // Speeds count what is written; of what is only read they say nothing.
        const Workload& work = *state->workload;
        if (work.kind == WorkloadKind::Serving && !(work.outputTokens.value > Tokens{}) &&
            work.items.value > Frequency{}) {
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "workload",
                                                 work.id.number, work.name, "output_tokens"));
            return m_calculate.unknown<Ratio>(Term::InstancesRented, name);
        }
        const bool mean = part.sizing == CloudSizing::Mean;
        if (commitment.pricing == CloudPricing::SavingsPlan && mean && state->demand.shaped && each.known &&
            rate.known && perInstance > 0) {
            for (const auto& demand : state->demand.hourly)
                hourly.push_back(demand.known ? demand.value.value() / perInstance : 0.0);
        }
        if (!commitment.share)
            return mean ? m_calculate.apply(formulas::meanInstances, state->demand.mean, each, rate)
                        : m_calculate.apply(formulas::peakInstances, state->demand.peak, each, rate);
        const auto share = m_calculate.given(Term::DemandShare, *commitment.share,
                                             {"cloud", id, "demand_share"}, commitment.name);
        for (double& instances : hourly)
            instances *= share.value.value();
        return mean ? m_calculate.apply(
                          formulas::demandPart,
                          m_calculate.apply(formulas::meanInstances, state->demand.mean, each, rate), share)
                    : m_calculate.apply(formulas::peakPartInstances, state->demand.peak, each, rate, share);
    }

    Traced<MoneyRate> apiRate(const ApiCommitment& commitment, RentedPart& part)
    {
        const ApiPrice* api = m_catalogue.apiPrice(commitment.api);
        const TokenPrices prices = tokenPrices(m_calculate, m_scenario, commitment, api, m_results.findings);
        if (prices.input.known && prices.output.known && prices.input.value > MoneyPerToken{})
            part.outputWeight = prices.output.value / prices.input.value;
        const Workload* workload = findWorkload(m_scenario, commitment.workload);
        if (!workload) {
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "api",
                                                 commitment.id.number, commitment.name, "workload"));
            return m_calculate.unknown<MoneyRate>(Term::ApiRate, commitment.name);
        }
        const std::uint64_t id = workload->id.number;
        const auto input = [&](Term term, const auto& value, std::string_view field) {
            return m_calculate.needed(term, value, {"workload", id, field}, workload->name);
        };
        auto items = input(Term::Items, workload->items, "items");
        if (commitment.share)
            items = m_calculate.apply(formulas::itemsPart, items,
                                      m_calculate.given(Term::DemandShare, *commitment.share,
                                                        {"api", commitment.id.number, "demand_share"},
                                                        commitment.name));
        const auto prompt = input(Term::InputTokens, workload->inputTokens, "input_tokens");
        const auto answer = input(Term::OutputTokens, workload->outputTokens, "output_tokens");
        // What is counted in frames or bytes need have no tokens, and then there is nothing to pay for by them.
        if (!matters(*workload, "input_tokens") && !(prompt.known && answer.known))
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "workload",
                                                 id, workload->name,
                                                 prompt.known ? "output_tokens" : "input_tokens"));
        return m_calculate.apply(formulas::apiRate, items, prompt, prices.input, answer, prices.output);
    }

    const Calculator& m_calculate;
    const Catalogue& m_catalogue;
    const Scenario& m_scenario;
    const Capacity& m_capacity;
    const MonthAxis& m_axis;
    Results& m_results;
};

}  // namespace

RentedRates evaluateRentedCost(const Calculator& calculate, const Catalogue& catalogue,
                               const Scenario& scenario, const Capacity& capacity, const MonthAxis& axis,
                               Results& results)
{
    Renting renting(calculate, catalogue, scenario, capacity, axis, results);
    CostResult& cost = results.cost;
    RentedRates rates{renting.cloud(), renting.api(), {}, {}};
    rates.clouds = std::move(renting.clouds);
    rates.apis = std::move(renting.apis);
    const auto named = [&](std::string_view field, const auto& traced) {
        return calculate.result({"cost", 0, field}, traced);
    };
    if (cost.hasCloud) {
        cost.cloudRate = named("cloud.rate", rates.cloud);
    } else {
        cost.instances.reset();
    }
    if (cost.hasApi) {
        cost.apiRate = named("api.rate", rates.api);
    }
    return rates;
}

}  // namespace headroom
