// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plan.h"
#include "tests/support/result_checks.h"

/// Words for plans with money over time. The small plan costs 50,000 and 1.970776 an hour (0.3 electricity, 0.1 cooling, 1 rack,
/// 5,000 a year maintenance); the cloud beside it 7.50 an hour.
namespace headroom::test {

inline Input<Frequency> yearlyRate(double share)
{
    return given(Frequency::from_value(share / (8760.0 * 3600.0)));
}

inline Scenario ownAgainstCloud()
{
    Scenario plan = smallPlan();
    plan.clouds.push_back(rentedMean());
    return plan;
}

/// So many instances at 10 an hour beside the small plan.
inline Scenario rentedInstances(CloudPricing pricing, int count)
{
    Scenario plan = smallPlan();
    CloudCommitment cloud;
    cloud.id = {70};
    cloud.name = "Instances";
    cloud.instance = "rented";
    cloud.pricing = pricing;
    cloud.count = given(ratio(count));
    cloud.rate = given(moneyPerHour(10));
    plan.clouds = {cloud};
    return plan;
}

inline const OptionResult& option(const Results& results, CostOption which)
{
    const OptionResult* found = results.cost.economics.find(which);
    HEADROOM_CHECK(found);
    return *found;
}

/// Of results that nobody keeps.
inline OptionResult option(Results&& results, CostOption which)
{
    const Results& kept = results;
    return option(kept, which);
}

inline double sum(const std::vector<Money>& amounts)
{
    double all = 0;
    for (const Money& amount : amounts)
        all += amount.value();
    return all;
}

inline double sumOf(const OptionResult& option, CostCategory category)
{
    return sum(option.flow.of(category));
}

/// Everything at once: prices that move, a loan, taxes, late racks, renewal, a building, hidden costs.
inline Scenario richPlan()
{
    Scenario plan = ownAgainstCloud();
    Rack late = *plan.racks.front();
    late.id = {80};
    late.placements.front().id = {81};
    late.month = given(ratio(7));
    plan.racks.push_back(std::make_shared<const Rack>(late));
    Finance& f = plan.finance;
    f.discounting.discountRate = yearlyRate(0.08);
    f.discounting.inflation = yearlyRate(0.02);
    f.priceChanges.electricity = yearlyRate(0.05);
    f.priceChanges.hardware = yearlyRate(-0.1);
    f.priceChanges.cloud = yearlyRate(-0.15);
    f.capital.discount = given(ratio(0.1));
    f.capital.spares = given(ratio(0.05));
    f.capital.installation = given(ratio(0.03));
    f.capital.refresh = given(years(3));
    f.capital.life = given(years(4));
    f.capital.residual = given(ratio(0.1));
    f.capital.decommissioning = given(money(1000));
    f.funding.funding = Funding::Loan;
    f.funding.financedShare = given(ratio(0.8));
    f.funding.rate = yearlyRate(0.06);
    f.funding.taxRate = given(ratio(0.25));
    f.facility.buildingPrice = given(moneyPerKilowatt(9000));
    f.facility.demandCharge = given(moneyPerKilowatt(10));
    f.facility.water = given(moneyPerKilowattHour(0.002));
    f.running.insurance = yearlyRate(0.01);
    f.running.licences = given(moneyPerYear(4500));
    f.hiddenCloud.storage = given(moneyPerHour(0.4));
    f.hiddenCloud.support = given(ratio(0.1));
    f.hiddenCloud.setup = given(money(3000));
    Purchase network;
    network.id = {82};
    network.name = "Network";
    network.kind = PurchaseKind::Network;
    network.count = given(ratio(2));
    network.price = given(money(4000));
    network.power = given(watts(300));
    plan.purchases.push_back(network);
    return plan;
}

}  // namespace headroom::test
