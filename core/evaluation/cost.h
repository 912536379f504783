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

/// What a way costs in each planning year of twelve planning months: index 0 is year 1, with what is paid at the start. At most `years`
/// years: what comes after belongs to the last. Empty while its cost is unknown or where the plan does not have it.
std::vector<Money> paidByYear(const CostResult& cost, CostOption way, int years);

/// What one category of owning costs in each planning year, as the cash flow lists it.
struct CategoryYears {
    CostCategory category{};
    std::vector<Money> years;  ///< index 0 is year 1, with what is paid at the start
};
/// Every category that owning pays or gets back anything for, in the order of the cash flow; their sum is what owning costs in each
/// year. At most `years` years: what comes after belongs to the last. Empty while owning's cost is unknown.
std::vector<CategoryYears> ownByCategory(const CostResult& cost, int years);

}  // namespace headroom
