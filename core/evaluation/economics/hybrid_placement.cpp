// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_plan.h"

#include <algorithm>

namespace headroom {

std::vector<WorkloadPlacement> HybridPlan::placement(const std::vector<double>& wanted,
                                                     const std::vector<double>& dataOwned) const
{
    std::vector<WorkloadPlacement> rows;
    for (const Workload& workload : m_scenario.workloads) {
        WorkloadPlacement row;
        row.workload = workload.id;
        const Lines lines = linesOf(workload.id, splitOf(workload.id) != nullptr);
        if (lines.allClouds.any())
            row.rented = money((lines.clouds.any() ? lines.clouds : lines.allClouds).whole());
        if (lines.allApis.any())
            row.byToken = money((lines.apis.any() ? lines.apis : lines.allApis).whole());
        row.rentingRefused = lines.cloudRefused && !lines.cloudMay;
        row.tokensRefused = lines.apiRefused && !lines.apiMay;
        std::vector<double> without = wanted;
        if (!addSplit(row, wanted, without) && !addKept(row, wanted, without))
            addRentedOnly(row);
        if (row.rented)
            *row.rented += money(onceFor(row.workload, without));
        addData(row, dataOwned);
        if (row.owned || row.rented || row.byToken)
            rows.push_back(row);
    }
    return rows;
}

void HybridPlan::addData(WorkloadPlacement& row, const std::vector<double>& dataOwned) const
{
    for (std::size_t i = 0; i < search.costs.data.size(); ++i) {
        const HybridCosts::Data& data = search.costs.data[i];
        if (data.workload != row.workload)
            continue;
        // Beside the work itself, where accelerators do any.
        if (data.own)
            row.owned = row.owned.value_or(Money{}) + money(*data.own);
        row.rented = row.rented.value_or(Money{}) + money(data.cloud);
        row.rentingRefused = row.rentingRefused || !mayRentData(row.workload);
        if (!row.ownedShare)
            row.ownedShare = ratio(dataOwned[i]);
    }
}

double HybridPlan::onceFor(WorkloadId workload, const std::vector<double>& without) const
{
    const std::vector<LeftWork> left = search.left(without);
    bool others = false;
    for (std::size_t i = 0; i < left.size(); ++i)
        others = others || (search.split[i].workload() != workload &&
                            search.split[i].rented(left[i], search.rents()).cloud > 0);
    for (const HybridSearch::RentedOnly& one : search.rentedOnly)
        others = others || (one.workload != workload && one.rented(search.rents()).cloud > 0);
    if (others)
        return 0;
    return search.costs.once + (search.scales(without).owns() ? 0 : search.costs.onceAlone);
}

bool HybridPlan::addSplit(WorkloadPlacement& row, const std::vector<double>& wanted,
                          std::vector<double>& without) const
{
    const SplitWork* const at = splitOf(row.workload);
    if (!at)
        return false;
    const auto i = static_cast<std::size_t>(at - search.split.data());
    const LeftWork left = search.left(wanted)[i];
    row.ownedShare = ratio(at->mean() > 0 ? 1 - left.mean / at->mean() : 1.0);
    row.instances = ratio(at->instances(left, search.rents()));
    row.tokenShare = ratio(at->tokenShare(left, search.rents()));
    const std::size_t pool = search.poolOf[i];
    std::vector<double> whole = wanted;
    without[pool] = search.wantedWith(i, false, wanted);
    whole[pool] = search.wantedWith(i, true, wanted);
    row.owned = money(search.ownPresent(whole) - search.ownPresent(without));
    return true;
}

bool HybridPlan::addKept(WorkloadPlacement& row, const std::vector<double>& wanted,
                         std::vector<double>& without) const
{
    if (!isKept(row.workload))
        return false;
    for (const Kept& one : m_kept) {
        if (one.workload == row.workload)
            without[one.pool] = std::max(0.0, without[one.pool] - one.peak);
    }
    row.ownedShare = ratio(1);
    row.owned = money(search.ownPresent(wanted) - search.ownPresent(without));
    return true;
}

void HybridPlan::addRentedOnly(WorkloadPlacement& row) const
{
    for (const HybridSearch::RentedOnly& one : search.rentedOnly) {
        if (one.workload != row.workload)
            continue;
        const bool cloud = one.inCloud(search.rents());
        if (!row.ownedShare)
            row.ownedShare = ratio(0);
        if (cloud)
            row.instances = ratio(one.clouds.instances());
        row.tokenShare = ratio(cloud ? 0 : 1);
    }
}

}  // namespace headroom
