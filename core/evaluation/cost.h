// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

#include <vector>

namespace headroom {

/// What of a plan is priced: all its options, or its clouds alone as if there were nothing else.
enum class CostScope : std::uint8_t { Everything, Clouds };

/// Own against rented: rates at today's prices, the sheets of `economics`, and the headline figures. `meanItPower` is per site of
/// the estate, in its order; not looked at for clouds alone. Into `results.cost`.
void evaluateCost(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                  const Estate& estate, const Capacity& capacity,
                  const std::vector<Traced<Power>>& meanItPower, CostScope scope, Results& results);

/// Money paid by the end of each planning month, from month 0 (the purchase) to `months`. Empty when unknown or not planned.
std::vector<double> cumulativeOwn(const CostResult& cost, int months);
std::vector<double> cumulativeCloud(const CostResult& cost, int months);
std::vector<double> cumulativeApi(const CostResult& cost, int months);

/// Months of the horizon, rounded up.
int horizonMonths(const CostResult& cost);
/// Its planning years, of twelve planning months each.
double horizonYears(const CostResult& cost);

/// What one planning year of twelve planning months costs. Parts nobody knows stay unset.
struct CostYear {
    int year = 0;          ///< 0 is the purchase, then 1, 2, …; the last one is cut off at the horizon
    Known<Money> capital;  ///< with loans, leases, taxes and what is got back, in the year they fall in
    Known<Money> maintenance, electricity, cooling, colocation, staff, other;
    Known<Money> own, cloud, api;
    Known<Money> ownSoFar, cloudSoFar, apiSoFar;
};
std::vector<CostYear> costByYear(const CostResult& cost);

}  // namespace headroom
