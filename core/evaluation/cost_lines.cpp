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

/// Money paid by the end of each month of an option's sheet, going on beyond the horizon as its last whole month did.
std::vector<double> curve(const CostResult& cost, CostOption which, int months)
{
    std::vector<double> points;
    const OptionResult* option = cost.economics.find(which);
    if (!option || option->flow.total.empty())
        return points;
    const auto& paid = option->flow.cumulative;
    const std::size_t last = paid.size() - 1;
    const Money step = last >= 2 ? paid[last - 1] - paid[last - 2] : option->flow.total[last];
    for (int i = 0; i <= months; ++i) {
        const auto at = static_cast<std::size_t>(i);
        points.push_back(at <= last ? paid[at].value()
                                    : (paid[last] + step * static_cast<double>(at - last)).value());
    }
    return points;
}

/// Years of twelve planning months, from the sheets.
std::vector<CostYear> yearsOfSheets(const CostResult& cost)
{
    std::vector<CostYear> table;
    const auto count = static_cast<std::size_t>(cost.economics.months);
    const auto paid = [&](CostOption which, std::size_t first, std::size_t last) -> Known<Money> {
        const OptionResult* option = cost.economics.find(which);
        if (!option || !option->total)
            return std::nullopt;
        Money sum{};
        for (std::size_t i = first; i <= last; ++i)
            sum += option->flow.total[i];
        return sum;
    };
    std::size_t first = 0, last = 0;
    while (true) {
        CostYear row;
        row.year = static_cast<int>(table.size());
        row.own = paid(CostOption::Own, first, last);
        row.cloud = paid(CostOption::Cloud, first, last);
        row.api = paid(CostOption::Api, first, last);
        row.ownSoFar = table.empty() ? row.own : plus(table.back().ownSoFar, row.own);
        row.cloudSoFar = table.empty() ? row.cloud : plus(table.back().cloudSoFar, row.cloud);
        row.apiSoFar = table.empty() ? row.api : plus(table.back().apiSoFar, row.api);
        table.push_back(row);
        if (last >= count)
            return table;
        first = last + 1;
        last = std::min(count, last + 12);
    }
}

}  // namespace

std::vector<double> cumulativeOwn(const CostResult& cost, int months)
{
    if (!cost.hasOwn || !cost.own.capital)
        return {};
    if (!cost.straightLines)
        return curve(cost, CostOption::Own, months);
    return line(*cost.own.capital, cost.own.running, cost.month, months);
}

std::vector<double> cumulativeCloud(const CostResult& cost, int months)
{
    if (!cost.hasCloud)
        return {};
    if (!cost.straightLines)
        return curve(cost, CostOption::Cloud, months);
    return line(Money{}, cost.cloudRate, cost.month, months);
}

std::vector<double> cumulativeApi(const CostResult& cost, int months)
{
    if (!cost.hasApi)
        return {};
    if (!cost.straightLines)
        return curve(cost, CostOption::Api, months);
    return line(Money{}, cost.apiRate, cost.month, months);
}

int horizonMonths(const CostResult& cost)
{
    // A planning year is twelve planning months of 730 h to the last binary digit, so we forgive that digit.
    return cost.month > Duration{} ? static_cast<int>(std::ceil((cost.horizon / cost.month).value() - 1e-9))
                                   : 0;
}

double horizonYears(const CostResult& cost)
{
    return cost.month > Duration{} ? (cost.horizon / cost.month).value() / 12.0 : 0.0;
}

std::vector<CostYear> costByYear(const CostResult& cost)
{
    if (!cost.straightLines)
        return yearsOfSheets(cost);
    CostYear purchase;
    purchase.cloud = purchase.api = Money{};
    purchase.own = cost.own.capital;
    purchase.ownSoFar = purchase.own;
    purchase.cloudSoFar = purchase.apiSoFar = Money{};
    std::vector<CostYear> table{purchase};
    const Duration year = 12.0 * cost.month;
    Duration begin{};
    while (begin < cost.horizon * (1 - 1e-12)) {
        const Duration time = std::min(year, cost.horizon - begin);
        CostYear row;
        row.year = table.back().year + 1;
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

std::vector<CategoryYears> ownByCategory(const CostResult& cost, int years)
{
    std::vector<CategoryYears> table;
    const OptionResult* own = cost.economics.find(CostOption::Own);
    if (!own || !own->total || years < 1)
        return table;
    for (std::size_t c = 0; c < costCategories; ++c) {
        const auto& row = own->flow.byCategory[c];
        if (std::all_of(row.begin(), row.end(), [](Money paid) { return paid == Money{}; }))
            continue;
        CategoryYears one{static_cast<CostCategory>(c),
                          std::vector<Money>(static_cast<std::size_t>(years), Money{})};
        for (std::size_t month = 0; month < row.size(); ++month) {
            const std::size_t year = month == 0 ? 0 : (month - 1) / 12;
            one.years[std::min(year, one.years.size() - 1)] += row[month];
        }
        table.push_back(std::move(one));
    }
    return table;
}

}  // namespace headroom
