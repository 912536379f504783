// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/stated_in_vain.h"

#include "core/evaluation/findings.h"
#include "core/scenario/defaults.h"
#include "core/scenario/fields.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace headroom {

namespace {

/// What is stated of a line and played no part in its price; files keep what another way of pricing would ask for.
void judgeCloud(const CloudCommitment& cloud, std::vector<Finding>& findings)
{
    const auto say = [&](Severity severity, std::string_view field) {
        findings.push_back(
            finding(severity, FindingCode::FieldWithoutEffect, "cloud", cloud.id.number, cloud.name, field));
    };
    describe(cloud, [&](std::string_view name, const auto& value) {
        if constexpr (requires { value->value; }) {
            using Quantity = std::decay_t<decltype(value->value)>;
            if (value && value->value != Quantity{} && !matters(cloud, name))
                say(Severity::Ok, name);
        }
    });
    // A price without a term is paid by the hour, and has no first day.
    const bool lasting = cloud.pricing == CloudPricing::Stated || cloud.pricing == CloudPricing::SavingsPlan;
    if (!lasting || cloud.term)
        return;
    if (cloud.upfront && cloud.upfront->value > Ratio{})
        say(Severity::Warning, "upfront_share");
    if (cloud.pricing == CloudPricing::SavingsPlan && cloud.upfrontFee && cloud.upfrontFee->value > Money{})
        say(Severity::Warning, "upfront_fee");
}

/// Data of which a serving or computing workload speaks is neither stored nor sent: only delivery is.
void judgeWorkload(const Workload& workload, std::vector<Finding>& findings)
{
    const auto say = [&](bool stated, std::string_view field) {
        if (stated && !matters(workload, field))
            findings.push_back(finding(Severity::Warning, FindingCode::FieldWithoutEffect, "workload",
                                       workload.id.number, workload.name, field));
    };
    say(workload.stored && workload.stored->value > Bytes{}, "stored");
    say(workload.itemSize && workload.itemSize->value > Bytes{}, "item_size");
}

void judgeDeployment(const Deployment& deployment, std::vector<Finding>& findings)
{
    const auto inVain = [&](bool stated, std::string_view field) {
        if (stated)
            findings.push_back(finding(Severity::Warning, FindingCode::FieldWithoutEffect, "deployment",
                                       deployment.id.number, deployment.name, field));
    };
    inVain(deployment.prefillPool && deployment.arrangement != Arrangement::Disaggregated, "prefill_pool");
    // What is modelled has a speed of its own.
    const bool modelled = deployment.basis == CapacityBasis::Modelled;
    const auto changes = [](const Input<Ratio>& input) {
        return !neverStated(input) && input.value != ratio(1);
    };
    inVain(modelled && changes(deployment.derate), "derate");
    inVain(modelled && changes(deployment.relativeSpeed), "relative_speed");
}

/// What holds for the whole plan, and finds nothing in it to hold for.
class OfPlan {
public:
    OfPlan(const Scenario& scenario, std::vector<Finding>& findings)
        : m_scenario(scenario),
          m_finance(scenario.finance),
          m_findings(findings)
    {}

    void judge()
    {
        judgeFunding();
        judgeWritingOff();
        judgeData();
        if (!m_scenario.purchases.empty())
            judgePurchases();
    }

private:
    template <class Q>
    void say(const std::optional<Input<Q>>& input, std::string_view field, const char* section = "finance")
    {
        if (input && input->value != Q{})
            m_findings.push_back(
                finding(Severity::Warning, FindingCode::FieldWithoutEffect, section, 0, {}, field));
    }

    void judgeFunding()
    {
        const FundingTerms& funding = m_finance.funding;
        const auto borrowed = [](AssetFunding one) {
            return one == AssetFunding::Loan || one == AssetFunding::Lease;
        };
        const auto& bought = m_scenario.purchases;
        if (funding.funding != Funding::Cash || borrowed(m_finance.facility.buildingPaidBy) ||
            std::any_of(bought.begin(), bought.end(),
                        [&](const Purchase& one) { return borrowed(one.paidBy); }))
            return;
        say(funding.rate, "funding_rate");
        say(funding.term, "funding_term");
        say(funding.financedShare, "financed_share");
    }

    /// Writing off moves nothing but tax. A straight line is what every plan says that asks for nothing else.
    void judgeWritingOff()
    {
        const Capital& capital = m_finance.capital;
        const auto& tax = m_finance.funding.taxRate;
        if (capital.depreciation != Depreciation::None &&
            capital.depreciation != Depreciation::StraightLine && !(tax && tax->value > Ratio{}))
            m_findings.push_back(finding(Severity::Warning, FindingCode::FieldWithoutEffect, "finance", 0, {},
                                         "depreciation"));
        if (capital.depreciation != Depreciation::DecliningBalance &&
            capital.depreciation != Depreciation::DecliningSwitch)
            say(capital.decliningRate, "declining_rate");
    }

    /// Only delivery stores and sends; a gateway counts the requests of what an instance does.
    void judgeData()
    {
        const auto& works = m_scenario.workloads;
        const auto rented = [&](const Workload& one) {
            return std::any_of(m_scenario.clouds.begin(), m_scenario.clouds.end(),
                               [&](const CloudCommitment& cloud) { return cloud.workload == one.id; });
        };
        if (std::none_of(works.begin(), works.end(), rented))
            say(m_finance.data.gateway, "cloud_gateway_price");
        if (std::any_of(works.begin(), works.end(),
                        [](const Workload& one) { return matters(one, "stored"); }))
            return;
        say(m_finance.data.ownStorage, "own_storage_price");
        say(m_finance.data.ownDelivery, "own_delivery_price");
        say(m_finance.data.cloudStorage, "cloud_storage_price");
        for (const EgressTier& tier : m_scenario.egressTiers) {
            if (tier.price.value > MoneyPerByte{})
                m_findings.push_back(finding(Severity::Warning, FindingCode::FieldWithoutEffect,
                                             "egress_tier", tier.id.number, tier.name, "price"));
        }
    }

    /// Purchases stand in no rack, and hold nobody knows which accelerators.
    void judgePurchases()
    {
        const auto& racks = m_scenario.racks;
        const bool accelerators = std::any_of(racks.begin(), racks.end(), [](const RackPtr& rack) {
            return std::any_of(rack->placements.begin(), rack->placements.end(), [](const Placement& one) {
                return std::any_of(one.accelerators.begin(), one.accelerators.end(),
                                   [](const std::string& slot) { return !slot.empty(); });
            });
        });
        if (!accelerators)
            say(m_finance.running.licences, "licences");
        if (racks.empty() && m_finance.facility.facility == Facility::Colocation &&
            !neverStated(m_scenario.assumptions.rackFee) &&
            m_scenario.assumptions.rackFee.source != programDefault)
            say(std::optional(m_scenario.assumptions.rackFee), "rack_fee", "assumptions");
    }

    const Scenario& m_scenario;
    const Finance& m_finance;
    std::vector<Finding>& m_findings;
};

}  // namespace

void judgeStatedInVain(const Scenario& scenario, std::vector<Finding>& findings)
{
    for (const Workload& workload : scenario.workloads)
        judgeWorkload(workload, findings);
    for (const CloudCommitment& cloud : scenario.clouds)
        judgeCloud(cloud, findings);
    for (const Deployment& deployment : scenario.deployments)
        judgeDeployment(deployment, findings);
    OfPlan(scenario, findings).judge();
}

}  // namespace headroom
