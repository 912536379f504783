// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/missing_figures.h"

#include "core/evaluation/findings.h"
#include "core/scenario/defaults.h"
#include "core/scenario/fields.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <type_traits>
#include <vector>

namespace headroom {

namespace {

class Missing {
public:
    explicit Missing(std::vector<Finding>& findings) : m_findings(findings) {}

    template <class Q>
    void judge(const char* section, std::uint64_t id, const std::string& name, const Input<Q>& input,
               std::string_view field)
    {
        if (neverStated(input))
            m_findings.push_back(
                finding(Severity::Unknown, FindingCode::FigureMissing, section, id, name, field));
    }

    /// Zero is a statement, by which renting is free and nothing can be compared.
    void judgeAsked(const Workload& workload)
    {
        if (!neverStated(workload.items) && !(workload.items.value > Frequency{}))
            m_findings.push_back(finding(Severity::Warning, FindingCode::NothingAsked, "workload",
                                         workload.id.number, workload.name));
    }

private:
    std::vector<Finding>& m_findings;
};

void judgeWorkload(Missing& missing, const Workload& workload)
{
    const auto judge = [&](const auto& input, std::string_view field) {
        if (matters(workload, field))
            missing.judge("workload", workload.id.number, workload.name, input, field);
    };
    judge(workload.items, "items");
    missing.judgeAsked(workload);
    judge(workload.workPerItem, "work_per_item");
    judge(workload.inputTokens, "input_tokens");
    judge(workload.outputTokens, "output_tokens");
}

/// Prices that the plan states itself; those of clouds and devices are judged where they are counted.
void judgeStatedPrices(const Scenario& scenario, std::vector<Finding>& findings)
{
    const auto judge = [&](Date priced, const char* section, std::uint64_t id, const std::string& name) {
        addIfOld(findings, priced, scenario.info.date, section, id, name);
    };
    for (const Purchase& purchase : scenario.purchases)
        judge(purchase.price.date, "purchase", purchase.id.number, purchase.name);
    for (const ApiCommitment& api : scenario.apis) {
        const auto& stated = api.outputPrice ? api.outputPrice : api.inputPrice;
        if (stated)
            judge(stated->date, "api", api.id.number, api.name);
    }
    const Assumptions& plan = scenario.assumptions;
    if (plan.electricity.value.value() > 0 && plan.electricity.source != programDefault)
        judge(plan.electricity.date, "assumptions", 0, "electricity");
    if (const auto& night = scenario.finance.facility.nightPrice)
        judge(night->date, "finance", 0, "night_price");
    for (const Site& site : scenario.sites) {
        if (site.electricity)
            judge(site.electricity->date, "site", site.id.number, site.name);
    }
    for (const EgressTier& tier : scenario.egressTiers)
        judge(tier.price.date, "egress_tier", tier.id.number, tier.name);
}

/// What a plan does not say is the program's and not the author's. Who owns pays for energy, upkeep and space.
void judgeDefaults(const Scenario& scenario, std::vector<Finding>& findings)
{
    std::vector<std::string_view> fields;
    const auto judge = [&](const auto& input, std::string_view field) {
        if (input.source == programDefault && std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    const Assumptions& plan = scenario.assumptions;
    const bool owns = !scenario.racks.empty() || !scenario.purchases.empty();
    if (owns) {
        judge(plan.electricity, "electricity");
        judge(plan.pue, "pue");
        judge(plan.maintenance, "maintenance");
        if (scenario.finance.facility.facility == Facility::Colocation)
            judge(plan.rackFee, "rack_fee");
        judge(plan.horizon, "horizon");
    }
    for (const Workload& workload : scenario.workloads) {
        if (matters(workload, "peak_factor"))
            judge(workload.peakFactor, "peak_factor");
    }
    for (const Deployment& deployment : scenario.deployments) {
        judge(deployment.relativeSpeed, "relative_speed");
        judge(deployment.derate, "derate");
        judge(deployment.concurrency, "concurrency");
        judge(deployment.batchedTokens, "batched_tokens");
        judge(deployment.memoryUtilisation, "memory_utilisation");
    }
    // Money that changes over time is worth the same whenever it is paid, unless the plan says otherwise.
    const Finance& finance = scenario.finance;
    const auto counts = [](const auto& input) { return input && input->value.value() != 0; };
    const bool overTime = counts(finance.discounting.inflation) || counts(finance.funding.rate) ||
                          counts(finance.funding.taxRate) || counts(finance.priceChanges.cloud) ||
                          counts(finance.priceChanges.hardware) || counts(finance.priceChanges.electricity);
    if (overTime && !finance.discounting.discountRate)
        fields.push_back("discount_rate");
    std::string names;
    for (const std::string_view field : fields)
        names += (names.empty() ? "" : " ") + std::string(field);
    if (!names.empty())
        findings.push_back(
            finding(Severity::Unknown, FindingCode::DefaultAssumed, "assumptions", 0, {}, names));
}

void judgeEgressTiers(const Scenario& scenario, std::vector<Finding>& findings)
{
    std::vector<const EgressTier*> tiers;
    for (const EgressTier& tier : scenario.egressTiers)
        tiers.push_back(&tier);
    if (tiers.empty())
        return;
    std::stable_sort(tiers.begin(), tiers.end(), [](const EgressTier* a, const EgressTier* b) {
        return a->above.value < b->above.value;
    });
    for (std::size_t i = 1; i < tiers.size(); ++i) {
        if (tiers[i]->above.value == tiers[i - 1]->above.value)
            findings.push_back(finding(Severity::Warning, FindingCode::EgressTiersUnclear, "egress_tier",
                                       tiers[i - 1]->id.number, tiers[i - 1]->name, tiers[i]->name));
    }
    if (const EgressTier& first = *tiers.front(); first.above.value > Bytes{}) {
        Finding free = finding(Severity::Warning, FindingCode::EgressTiersUnclear, "egress_tier",
                               first.id.number, first.name);
        free.would = first.above.value.value();
        free.dimension = dimensionOf<Bytes>;
        findings.push_back(std::move(free));
    }
}

/// A rate that nobody can look up cannot be defended.
void judgeRates(const Scenario& scenario, std::vector<Finding>& findings)
{
    for (const ExchangeRate& rate : scenario.exchangeRates) {
        std::string lacks = rate.rate.source.empty() ? "source" : "";
        if (!rate.rate.date.known())
            lacks += lacks.empty() ? "date" : " date";
        if (!lacks.empty())
            findings.push_back(finding(Severity::Unknown, FindingCode::RateUnsourced, "exchange_rate",
                                       rate.id.number, rate.name, lacks));
    }
}

/// A PUE holds the energy of cooling, so that a price of cooling by the kWh comes on top. Once for each place that says so itself.
void judgeCooling(const Scenario& scenario, std::vector<Finding>& findings)
{
    const Assumptions& plan = scenario.assumptions;
    const auto judge = [&](const Input<Ratio>& pue, const Input<MoneyPerEnergy>& adder, const char* section,
                           std::uint64_t id, const std::string& name) {
        if (pue.value > ratio(1) && adder.value.value() > 0) {
            Finding twice = finding(Severity::Warning, FindingCode::CoolingTwice, section, id, name);
            twice.would = pue.value.value();
            findings.push_back(std::move(twice));
        }
    };
    if (!scenario.racks.empty() || !scenario.purchases.empty())
        judge(plan.pue, plan.coolingAdder, "assumptions", 0, {});
    for (const Site& site : scenario.sites) {
        if (site.pue || site.coolingAdder)
            judge(site.pue.value_or(plan.pue), site.coolingAdder.value_or(plan.coolingAdder), "site",
                  site.id.number, site.name);
    }
}

}  // namespace

void judgeMissingFigures(const Scenario& scenario, std::vector<Finding>& findings)
{
    judgeStatedPrices(scenario, findings);
    Missing missing(findings);
    for (const Workload& workload : scenario.workloads)
        judgeWorkload(missing, workload);
    judgeDefaults(scenario, findings);
    for (const CloudCommitment& cloud : scenario.clouds) {
        if (matters(cloud, "count"))
            missing.judge("cloud", cloud.id.number, cloud.name, cloud.count, "count");
        // A fee is paid for a term; without one it would go unpaid and unsaid.
        if (cloud.pricing == CloudPricing::Stated && cloud.upfrontFee && cloud.upfrontFee->value > Money{} &&
            !cloud.term)
            findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "cloud",
                                       cloud.id.number, cloud.name, "term"));
        // Spot machines are cheap because they are taken away: zero is a statement, silence is none.
        if (cloud.pricing == CloudPricing::Spot && !cloud.interruptions)
            findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "cloud",
                                       cloud.id.number, cloud.name, "interruptions"));
        if (cloud.pricing == CloudPricing::SavingsPlan && !cloud.commitment)
            findings.push_back(finding(Severity::Unknown, FindingCode::FigureMissing, "cloud",
                                       cloud.id.number, cloud.name, "committed_spend"));
    }
    for (const Deployment& deployment : scenario.deployments) {
        if (!deployment.burstShare || !(deployment.burstShare->value > Ratio{}))
            continue;
        Finding bursts = finding(Severity::Warning, FindingCode::BurstsNotEstimated, "deployment",
                                 deployment.id.number, deployment.name);
        bursts.would = deployment.burstShare->value.value();
        findings.push_back(std::move(bursts));
    }
    for (const StaffRole& role : scenario.staff) {
        missing.judge("staff", role.id.number, role.name, role.fullTimeEquivalents, "full_time_equivalents");
        missing.judge("staff", role.id.number, role.name, role.cost, "cost");
    }
    for (const Purchase& purchase : scenario.purchases) {
        missing.judge("purchase", purchase.id.number, purchase.name, purchase.count, "count");
        missing.judge("purchase", purchase.id.number, purchase.name, purchase.price, "price");
    }
    for (const EgressTier& tier : scenario.egressTiers)
        missing.judge("egress_tier", tier.id.number, tier.name, tier.price, "price");
    judgeEgressTiers(scenario, findings);
    judgeRates(scenario, findings);
    judgeCooling(scenario, findings);
    const Finance& finance = scenario.finance;
    const FacilityTerms& facility = finance.facility;
    if (facility.waterPrice.has_value() != facility.waterUse.has_value()) {
        const bool sites = std::any_of(scenario.sites.begin(), scenario.sites.end(),
                                       [](const Site& site) { return site.waterUse.has_value(); });
        if (!facility.waterPrice)
            missing.judge("finance", 0, {}, Input<MoneyPerVolume>{}, "water_price");
        else if (!sites)
            missing.judge("finance", 0, {}, Input<VolumePerEnergy>{}, "water_use");
    }
    if (facility.facility == Facility::OwnBuilding && !facility.buildingPrice && !facility.buildingRent)
        findings.push_back(finding(Severity::Unknown, FindingCode::BuildingPriceMissing, "finance", 0, {}));
    const auto borrowed = [](AssetFunding one) {
        return one == AssetFunding::Loan || one == AssetFunding::Lease;
    };
    const bool own =
        (borrowed(facility.buildingPaidBy) && facility.buildingPrice && !facility.buildingFundingRate) ||
        std::any_of(scenario.purchases.begin(), scenario.purchases.end(), [&](const Purchase& purchase) {
            return borrowed(purchase.paidBy) && !purchase.interest;
        });
    if ((finance.funding.funding != Funding::Cash || own) && !finance.funding.rate)
        findings.push_back(finding(Severity::Warning, FindingCode::FundingRateMissing, "finance", 0, {}));
    if (finance.funding.taxRate && finance.funding.taxRate->value > ratio(0) &&
        finance.capital.depreciation == Depreciation::None)
        findings.push_back(finding(Severity::Warning, FindingCode::TaxWithoutDepreciation, "finance", 0, {}));
}

}  // namespace headroom
