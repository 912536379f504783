// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hidden_costs.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/own_purchase.h"

namespace headroom {

namespace {

template <class Q>
HiddenCostState stateOf(const std::optional<Input<Q>>& row)
{
    if (!row)
        return HiddenCostState::NotConsidered;
    return row->value.value() == 0 ? HiddenCostState::Zero : HiddenCostState::Filled;
}

}  // namespace

void runHiddenCosts(const Calculator& calculate, const HiddenCloudCosts& costs,
                    const std::vector<RentedPart>& bills, const DataCosts& dataCosts, const CloudStay& stay,
                    CashSheet& sheet)
{
    const auto run = [&](const Traced<MoneyRate>& rate) {
        sheet.run({CostCategory::CloudExtras, rate, PriceClass::Cloud, stay.ramp, 0});
    };
    // What the provider bills carries its support; who looks for faults is paid by oneself.
    const auto support = [&](const Traced<MoneyRate>& bill) {
        return calculate.apply(formulas::shareOfBill, bill,
                               financeInput(calculate, Term::Share, costs.support, "cloud_support"));
    };
    const auto billed = [&](const Traced<MoneyRate>& bill) {
        run(bill);
        if (costs.support)
            run(support(bill));
    };
    const auto rate = [&](const std::optional<Input<MoneyRate>>& row, std::string_view field) {
        if (row)
            billed(financeInput(calculate, Term::CloudExtraRate, row, field));
    };
    rate(costs.storage, "cloud_storage");
    rate(costs.network, "cloud_network");
    rate(costs.controlPlane, "cloud_control_plane");
    // What is kept and sent by the byte stands beside the rows that are flat; its support is in it.
    const auto data = dataCosts.cloud(calculate);
    if (!data.known || data.value.value() != 0)
        run(data);
    if (!dataCosts.gateway.known || dataCosts.gateway.value.value() != 0)
        billed(dataCosts.gateway);
    if (costs.debugging)
        run(financeInput(calculate, Term::CloudExtraRate, costs.debugging, "cloud_debugging"));
    rate(costs.otherCompute, "cloud_other_compute");
    for (std::size_t i = 0; i < bills.size(); ++i) {
        const RentedPart& part = bills[i];
        const Ramp* ramp = stay.bills ? &(*stay.bills)[i] : stay.ramp;
        // A share of a bill stays with its price for as long as that is promised.
        const auto along = [&](const Traced<MoneyRate>& extra) {
            sheet.run({CostCategory::CloudExtras, extra, PriceClass::Cloud, ramp, part.cost.holdMonths});
        };
        if (costs.support)
            along(support(part.rate));
        if (!costs.lostGoodput)
            continue;
        const auto again = calculate.apply(
            formulas::goodputLoss, part.rate,
            financeInput(calculate, Term::LostGoodput, costs.lostGoodput, "cloud_lost_goodput"));
        along(again);
        if (costs.support)
            along(support(again));
    }
    if (costs.setup)
        sheet.pay(CostCategory::CloudExtras, 0,
                  financeInput(calculate, Term::PriceToday, costs.setup, "cloud_setup"));
    if (costs.exit)
        sheet.pay(CostCategory::CloudExtras, stay.leaving,
                  financeInput(calculate, Term::PriceToday, costs.exit, "cloud_exit"),
                  stay.leaving > 0 ? sheet.axis().running(PriceClass::Cloud, stay.leaving) : 1.0);
}

void judgeHiddenCosts(const Scenario& scenario, EconomicsResult& out, std::vector<Finding>& findings)
{
    const HiddenCloudCosts& costs = scenario.finance.hiddenCloud;
    const auto either = [](HiddenCostState flat, bool priced) {
        return priced ? HiddenCostState::Filled : flat;
    };
    const DataTerms& data = scenario.finance.data;
    // A price of what no workload stores or sends fills no row.
    const bool delivers =
        std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [](const Workload& workload) {
            return workload.kind == WorkloadKind::Rate && workload.task == Task::Delivery;
        });
    out.hiddenCloud = {either(stateOf(costs.storage), delivers && data.cloudStorage.has_value()),
                       either(stateOf(costs.network), delivers && !scenario.egressTiers.empty()),
                       stateOf(costs.controlPlane),
                       stateOf(costs.support),
                       stateOf(costs.lostGoodput),
                       stateOf(costs.setup),
                       stateOf(costs.debugging),
                       stateOf(costs.otherCompute)};
    int missing = 0;
    for (const HiddenCostState state : out.hiddenCloud)
        missing += state == HiddenCostState::NotConsidered ? 1 : 0;
    if (missing > 0)
        findings.push_back(finding(Severity::Unknown, FindingCode::HiddenCloudCosts, "finance", 0, {},
                                   ratio(missing), ratio(hiddenCosts)));
}

}  // namespace headroom
