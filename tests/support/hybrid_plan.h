// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/money_plan.h"

#include <algorithm>

/// A plan whose work has a base and a peak, to be divided between servers, instances and tokens.
namespace headroom::test {

/// Servers of four cards, 200 an hour each, for 12 hours of 200 and 12 of 600 an hour: mean 400, peak 600.
inline Scenario servers(int count)
{
    Scenario plan = ownAgainstCloud();
    changeRack(plan, [count](Rack& rack) {
        for (int i = 1; i < count; ++i)
            rack.placements.push_back(placed(static_cast<std::uint64_t>(3 + i), "server", 1 + 2 * i, 4));
    });
    Workload& work = plan.workloads.front();
    work.items = given(perDay(9600));
    work.shape.assign(24, 1.0);
    std::fill(work.shape.begin() + 12, work.shape.end(), 3.0);
    return plan;
}

/// Each 50,000, 0.3 for electricity and 0.1 for cooling an hour and 5,000 a year of maintenance; all in one rack of 1 an hour.
inline double ownOf(int count) { return count * (50000 + 43800 * 0.4 + 25000) + 43800; }

/// Renting 400 an hour on average: two instances of 200 at 15 an hour.
inline constexpr double rentedMeanOf400 = 2 * 15 * 43800.0;

/// A thousand tokens an item at one price, read or written.
inline ApiCommitment byTheToken(WorkloadId workload, double perMillion)
{
    ApiCommitment api;
    api.id = {70 + workload.number};
    api.workload = workload;
    api.name = "API";
    api.inputPrice = given(moneyPerMillionTokens(perMillion));
    api.outputPrice = given(moneyPerMillionTokens(perMillion));
    return api;
}

/// 400 items an hour for five years.
inline double tokensOf400(double perMillion) { return 0.4 * perMillion * 43800; }

inline Scenario withTokens(Scenario plan, double perMillion)
{
    Workload& work = plan.workloads.front();
    work.inputTokens = given(tokens(500));
    work.outputTokens = given(tokens(500));
    plan.apis.push_back(byTheToken(work.id, perMillion));
    return plan;
}

/// Somebody for one side or both, at so much a year.
inline void hire(Scenario& plan, std::uint64_t id, StaffSide side, double yearly)
{
    StaffRole role;
    role.id = {id};
    role.side = side;
    role.fullTimeEquivalents = given(ratio(1));
    role.cost = given(moneyPerYear(yearly));
    plan.staff.push_back(role);
}

/// A second workload like the first, on the same servers; it has no line of any kind.
inline Workload& addTwin(Scenario& plan)
{
    Workload twin = plan.workloads.front();
    twin.id = {92};
    twin.name = "Twin";
    plan.workloads.push_back(twin);
    Deployment deployment = plan.deployments.front();
    deployment.id = {93};
    deployment.workload = twin.id;
    plan.deployments.push_back(deployment);
    return plan.workloads.back();
}

}  // namespace headroom::test
