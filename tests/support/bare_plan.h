// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/money_plan.h"

#include <string>

namespace headroom::test {

/// Nothing but money: no racks, no fees, five years of months of 730 h, electricity and everything else at zero.
inline Scenario barePlan(double horizonYears = 5)
{
    Scenario plan = smallPlan();
    plan.racks.clear();
    plan.pools.clear();
    plan.workloads.clear();
    plan.deployments.clear();
    plan.sites.clear();
    Assumptions& a = plan.assumptions;
    a.electricity = given(moneyPerKilowattHour(0));
    a.coolingAdder = given(moneyPerKilowattHour(0));
    a.pue = given(ratio(1));
    a.maintenance = yearlyRate(0);
    a.rackFee = given(money(0));
    a.horizon = given(years(horizonYears));
    return plan;
}

/// Bought once, as servers, at the start of the plan.
inline Purchase bought(std::uint64_t id, double price)
{
    Purchase out;
    out.id = {id};
    out.name = "Purchase " + std::to_string(id);
    out.kind = PurchaseKind::Servers;
    out.count = given(ratio(1));
    out.price = given(money(price));
    return out;
}

/// One instance at a stated price, for no workload.
inline CloudCommitment rentedAt(MoneyRate rate)
{
    CloudCommitment out;
    out.id = {60};
    out.name = "Cloud";
    out.pricing = CloudPricing::Stated;
    out.sizing = CloudSizing::Fixed;
    out.count = given(ratio(1));
    out.rate = given(rate);
    return out;
}

/// A rack of one server that draws so many watts and costs so much, at a site of its own.
inline void addRack(Scenario& plan, std::uint64_t site, double watts, double price, double month)
{
    if (std::none_of(plan.sites.begin(), plan.sites.end(),
                     [&](const Site& one) { return one.id == SiteId{site}; })) {
        Site place;
        place.id = {site};
        place.name = "Site " + std::to_string(site);
        plan.sites.push_back(place);
    }
    Rack rack;
    rack.id = {plan.nextId++};
    rack.site = {site};
    rack.name = "Rack " + std::to_string(rack.id.number);
    rack.height = wholeUnits(24);
    rack.feedRating = given(headroom::watts(40000));
    Placement server = placed(plan.nextId++, "server", 1, 4);
    server.pool = {};
    server.peakPower = given(headroom::watts(watts));
    server.price = given(money(price));
    rack.placements.push_back(server);
    if (month > 0)
        rack.month = given(ratio(month));
    plan.racks.push_back(std::make_shared<const Rack>(rack));
}

}  // namespace headroom::test
