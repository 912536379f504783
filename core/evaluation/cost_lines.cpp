// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

std::vector<double> line(Money start, const Known<MoneyRate>& slope, Duration month, int months)
{
    std::vector<double> points;
    if (!slope || months < 0)
        return points;
    points.reserve(static_cast<std::size_t>(months) + 1);
    for (int i = 0; i <= months; ++i)
        points.push_back((start + *slope * (month * static_cast<double>(i))).value());
    return points;
}

Known<Money> during(const Known<MoneyRate>& rate, Duration time)
{
    if (!rate)
        return std::nullopt;
    return *rate * time;
}

Known<Money> plus(const Known<Money>& a, const Known<Money>& b)
{
    if (!a || !b)
        return std::nullopt;
    return *a + *b;
}

}  // namespace

std::vector<double> cumulativeOwn(const CostResult& cost, int months)
{
    if (!cost.hasOwn || !cost.own.capital)
        return {};
    return line(*cost.own.capital, cost.own.running, cost.month, months);
}

std::vector<double> cumulativeCloud(const CostResult& cost, int months)
{
    if (!cost.hasCloud)
        return {};
    return line(Money{}, cost.cloudRate, cost.month, months);
}

std::vector<double> cumulativeApi(const CostResult& cost, int months)
{
    if (!cost.hasApi)
        return {};
    return line(Money{}, cost.apiRate, cost.month, months);
}

int horizonMonths(const CostResult& cost)
{
    // A planning year is twelve planning months of 730 h to the last binary digit, so we forgive that digit.
    return cost.month > Duration{} ? static_cast<int>(std::ceil((cost.horizon / cost.month).value() - 1e-9))
                                   : 0;
}

std::vector<CostYear> costByYear(const CostResult& cost)
{
    CostYear purchase;
    purchase.capital = cost.own.capital;
    for (auto* none : {&purchase.maintenance, &purchase.electricity, &purchase.cooling, &purchase.colocation,
                       &purchase.staff, &purchase.cloud, &purchase.api})
        *none = Money{};
    purchase.own = cost.own.capital;
    purchase.ownSoFar = purchase.own;
    purchase.cloudSoFar = purchase.apiSoFar = Money{};
    std::vector<CostYear> table{purchase};
    const Duration year = years(1);
    Duration begin{};
    while (begin < cost.horizon * (1 - 1e-12)) {
        const Duration time = std::min(year, cost.horizon - begin);
        CostYear row;
        row.year = table.back().year + 1;
        row.capital = Money{};
        row.maintenance = during(cost.own.maintenance, time);
        row.electricity = during(cost.own.electricity, time);
        row.cooling = during(cost.own.cooling, time);
        row.colocation = during(cost.own.colocation, time);
        row.staff = during(cost.own.staff, time);
        row.own = during(cost.own.running, time);
        row.cloud = during(cost.cloudRate, time);
        row.api = during(cost.apiRate, time);
        row.ownSoFar = plus(table.back().ownSoFar, row.own);
        row.cloudSoFar = plus(table.back().cloudSoFar, row.cloud);
        row.apiSoFar = plus(table.back().apiSoFar, row.api);
        table.push_back(row);
        begin += time;
    }
    return table;
}

}  // namespace headroom
