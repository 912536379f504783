// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rented_cost.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"

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
    case CloudPricing::Stated: return nullptr;
    }
    return nullptr;
}

/// Years for which a price is promised; none without a reservation.
int termYears(CloudPricing pricing)
{
    switch (pricing) {
    case CloudPricing::Reserved1: return 1;
    case CloudPricing::Reserved3: return 3;
    case CloudPricing::Reserved5: return 5;
    case CloudPricing::OnDemand:
    case CloudPricing::Spot:
    case CloudPricing::Stated: return 0;
    }
    return 0;
}

template <class Q>
Traced<Q> inPlanCurrency(const Calculator& calculate, Term term, const Figure<Q>& figure,
                         const Scenario& scenario, std::string_view label)
{
    if (figure.known() && !figure.currency.empty() && figure.currency != scenario.info.currency)
        return calculate.unknown<Q>(term, label);
    return calculate.given(term, figure, label);
}

class Renting {
public:
    Renting(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
            const Capacity& capacity, Results& results)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_scenario(scenario),
          m_capacity(capacity),
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
            part.instances = count(commitment, instance, part);
            part.instancePrice = instancePrice(commitment, instance);
            rates.push_back(m_calculate.apply(formulas::cloudRate, part.instances, part.instancePrice));
            m_calculate.label(rates.back(), commitment.name);
            part.cost = {CostCategory::Cloud, rates.back(), PriceClass::Cloud, nullptr,
                         12 * termYears(commitment.pricing)};
            if (years(termYears(commitment.pricing)) > m_scenario.assumptions.horizon.value * (1 + 1e-12))
                m_results.findings.push_back(finding(Severity::Warning, FindingCode::ReservationBeyondHorizon,
                                                     "cloud", commitment.id.number, commitment.name,
                                                     years(termYears(commitment.pricing)),
                                                     m_scenario.assumptions.horizon.value));
            instances.push_back(part.instances);
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
            rates.push_back(apiRate(commitment));
            m_calculate.label(rates.back(), commitment.name);
            RentedPart part;
            part.workload = commitment.workload;
            part.cost = {CostCategory::Api, rates.back(), PriceClass::Api, nullptr, 0};
            apis.push_back(std::move(part));
        }
        return total<MoneyRate>(Term::ApiRate, rates);
    }

    std::vector<RentedPart> clouds, apis;

private:
    Traced<Ratio> fixedCount(const CloudCommitment& commitment) const
    {
        return m_calculate.given(Term::InstancesRented, commitment.count,
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
        else
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::CloudPriceUnknown, "cloud",
                                                 id, commitment.name, commitment.instance));
        return price;
    }

    /// Also notes the size and the speed of an instance, where they are known.
    Traced<Ratio> count(const CloudCommitment& commitment, const CloudInstance* instance, RentedPart& part)
    {
        const std::uint64_t id = commitment.id.number;
        const auto& states = m_capacity.deployments;
        const auto state = std::find_if(states.begin(), states.end(), [&](const DeploymentState& one) {
            return one.workload && one.workload->id == commitment.workload;
        });
        const std::string_view name = instance ? std::string_view(instance->name) : commitment.instance;
        const bool fixed = commitment.sizing == CloudSizing::Fixed;
        part.acceleratorRate.known = part.perInstance.known = false;
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
        return commitment.sizing == CloudSizing::Mean
                   ? m_calculate.apply(formulas::meanInstances, state->demand.mean, each, rate)
                   : m_calculate.apply(formulas::peakInstances, state->demand.peak, each, rate);
    }

    Traced<MoneyPerToken> tokenPrice(Term term, const std::optional<Input<MoneyPerToken>>& stated,
                                     const Figure<MoneyPerToken>* figure, const ApiCommitment& commitment,
                                     std::string_view field) const
    {
        if (stated)
            return m_calculate.given(term, *stated, {"api", commitment.id.number, field}, commitment.name);
        return figure ? inPlanCurrency(m_calculate, term, *figure, m_scenario, commitment.name)
                      : m_calculate.unknown<MoneyPerToken>(term, commitment.name);
    }

    Traced<MoneyRate> apiRate(const ApiCommitment& commitment)
    {
        const ApiPrice* api = m_catalogue.apiPrice(commitment.api);
        const auto in = tokenPrice(Term::InputPrice, commitment.inputPrice, api ? &api->input : nullptr,
                                   commitment, "input_price");
        const auto out = tokenPrice(Term::OutputPrice, commitment.outputPrice, api ? &api->output : nullptr,
                                    commitment, "output_price");
        if (!in.known || !out.known)
            m_results.findings.push_back(finding(Severity::Unknown, FindingCode::ApiPriceUnknown, "api",
                                                 commitment.id.number, commitment.name, commitment.api));
        else if (api && !commitment.outputPrice)
            addIfOld(m_results.findings, api->output.date, m_scenario.info.date, "api", commitment.id.number,
                     commitment.name);
        const Workload* workload = findWorkload(m_scenario, commitment.workload);
        if (!workload)
            return m_calculate.unknown<MoneyRate>(Term::ApiRate, commitment.name);
        const std::uint64_t id = workload->id.number;
        const auto input = [&](Term term, const auto& value, std::string_view field) {
            return m_calculate.given(term, value, {"workload", id, field}, workload->name);
        };
        return m_calculate.apply(formulas::apiRate, input(Term::Items, workload->items, "items"),
                                 input(Term::InputTokens, workload->inputTokens, "input_tokens"), in,
                                 input(Term::OutputTokens, workload->outputTokens, "output_tokens"), out);
    }

    const Calculator& m_calculate;
    const Catalogue& m_catalogue;
    const Scenario& m_scenario;
    const Capacity& m_capacity;
    Results& m_results;
};

}  // namespace

RentedRates evaluateRentedCost(const Calculator& calculate, const Catalogue& catalogue,
                               const Scenario& scenario, const Capacity& capacity, Results& results)
{
    Renting renting(calculate, catalogue, scenario, capacity, results);
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
