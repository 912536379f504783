// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pool_shares.h"

#include <algorithm>
#include <cstddef>

namespace headroom {

namespace {

std::size_t poolOf(const Estate& estate, const DeploymentState& state)
{
    const auto found =
        std::find_if(estate.pools.begin(), estate.pools.end(),
                     [&](const Estate::PoolTotal& total) { return total.pool == state.pool->pool; });
    return static_cast<std::size_t>(found - estate.pools.begin());
}

}  // namespace

double busyAccelerators(const DeploymentState& state)
{
    const bool known = state.workload && state.pool && state.rate.known && state.demand.mean.known;
    return known ? (state.demand.mean.value / state.rate.value).value() : 0.0;
}

PoolShares sharesOf(const Estate& estate, const Capacity& capacity, const std::vector<double>& weights)
{
    std::vector<double> busyIn(estate.pools.size(), 0.0);
    double busy = 0;
    double paid = 0;
    for (const Estate::PoolTotal& pool : estate.pools)
        paid += pool.paid;
    for (const DeploymentState& state : capacity.deployments) {
        if (const double one = busyAccelerators(state); one > 0) {
            busyIn[poolOf(estate, state)] += one;
            busy += one;
        }
    }
    double weight = 0;
    bool weighed = true;
    for (std::size_t i = 0; i < busyIn.size(); ++i) {
        if (busyIn[i] > 0) {
            weight += weights[i];
            weighed = weighed && weights[i] > 0;
        }
    }
    // One pool needs no weight.
    weighed = weighed && std::count_if(busyIn.begin(), busyIn.end(), [](double one) { return one > 0; }) > 1;
    PoolShares out;
    out.weighed = weighed;
    for (const DeploymentState& state : capacity.deployments) {
        const double one = busyAccelerators(state);
        double share = 0, accelerators = 0;
        if (one > 0 && weighed) {
            const std::size_t pool = poolOf(estate, state);
            share = weights[pool] / weight * one / busyIn[pool];
            accelerators = estate.pools[pool].paid * one / busyIn[pool];
        } else if (one > 0) {
            share = one / busy;
            accelerators = paid * one / busy;
        }
        out.shares.push_back(share);
        out.accelerators.push_back(accelerators);
    }
    return out;
}

}  // namespace headroom
