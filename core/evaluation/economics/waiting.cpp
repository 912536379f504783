// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/waiting.h"

#include "core/evaluation/findings.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Arrivals = std::vector<Estate::Arrival>;

constexpr double slack = 1e-9;

int lastArrival(const Arrivals& arrivals)
{
    int last = 0;
    for (const Estate::Arrival& one : arrivals)
        last = std::max(last, one.month);
    return last;
}

/// Accelerators that work after the deliveries of a month.
double thereBy(int month, const Arrivals& arrivals)
{
    double there = 0;
    for (const Estate::Arrival& one : arrivals)
        there += one.month <= month ? one.accelerators : 0;
    return there;
}

/// When so many accelerators of a pool are there; with the last of them when there are never so many.
int monthWith(double needed, const Arrivals& arrivals)
{
    int month = lastArrival(arrivals);
    for (const Estate::Arrival& candidate : arrivals) {
        if (thereBy(candidate.month, arrivals) >= needed)
            month = std::min(month, candidate.month);
    }
    return month;
}

/// Accelerators that all deployments of a pool need together; none when one does not know.
std::optional<double> neededOf(const Estate::PoolTotal* pool, const CostBasis& basis, const Results& results)
{
    double sum = 0;
    for (std::size_t i = 0; i < basis.capacity.deployments.size(); ++i) {
        if (basis.capacity.deployments[i].pool != pool)
            continue;
        if (i >= results.deployments.size() || !results.deployments[i].needed)
            return std::nullopt;
        sum += results.deployments[i].needed->value();
    }
    return sum;
}

/// `needed` only where it is known: else nothing works before the last accelerator.
Ramp shareThere(const DeploymentState& state, std::optional<double> needed, int until, int months)
{
    const auto& arrivals = state.pool->arrivals;
    const double group = std::max(1, acceleratorsOf(*state.deployment));
    Ramp ramp(static_cast<std::size_t>(months) + 1, 1.0);
    for (int month = 1; month <= std::min(until, months); ++month) {
        const double working = std::floor(thereBy(month - 1, arrivals) / group + slack) * group;
        ramp[static_cast<std::size_t>(month)] =
            needed && *needed > 0 ? std::min(1.0, working / *needed) : 0.0;
    }
    return ramp;
}

void say(const CostBasis& basis, const Workload* workload, int month, Results& results)
{
    if (basis.scenario.finance.capital.bridge == Bridge::Rented)
        return;
    Finding one = workload
                      ? finding(Severity::Warning, FindingCode::NotServedBeforeDelivery, "workload",
                                workload->id.number, workload->name)
                      : finding(Severity::Warning, FindingCode::NotServedBeforeDelivery, "finance", 0, {});
    one.would = month;
    results.findings.push_back(std::move(one));
}

int firstServers(const CostBasis& basis)
{
    int first = basis.axis.months();
    bool any = false;
    for (const Asset& asset : basis.purchase.hardware) {
        if (asset.kind != AssetClass::Servers)
            continue;
        first = std::min(first, asset.month);
        any = true;
    }
    return any ? first : 0;
}

}  // namespace

Waiting waitingFor(const CostBasis& basis, Results& results)
{
    Waiting out;
    if (!basis.purchase.ramps.late)
        return out;
    bool placed = false;
    for (const DeploymentState& state : basis.capacity.deployments) {
        if (!state.pool || !state.workload || state.pool->arrivals.empty())
            continue;
        placed = true;
        const auto needed = neededOf(state.pool, basis, results);
        const int month =
            needed ? monthWith(*needed, state.pool->arrivals) : lastArrival(state.pool->arrivals);
        if (month > 0)
            say(basis, state.workload, month, results);
        out.works.push_back({&state, shareThere(state, needed, month, basis.axis.months())});
        out.until = std::max(out.until, month);
    }
    if (placed || (basis.scenario.clouds.empty() && basis.scenario.apis.empty()))
        return out;
    out.until = firstServers(basis);
    if (out.until > 0)
        say(basis, nullptr, out.until, results);
    return out;
}

}  // namespace headroom
