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

/// A row of a cash flow by planning years, the start with the first; what comes after `years` with the last.
std::vector<Money> byYear(const std::vector<Money>& months, int years)
{
    std::vector<Money> out(static_cast<std::size_t>(std::max(years, 1)), Money{});
    for (std::size_t month = 0; month < months.size(); ++month)
        out[std::min(month == 0 ? 0 : (month - 1) / 12, out.size() - 1)] += months[month];
    return out;
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

std::vector<Money> paidByYear(const CostResult& cost, CostOption way, int years)
{
    const OptionResult* option = cost.economics.find(way);
    return option && option->total ? byYear(option->flow.total, years) : std::vector<Money>{};
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
        table.push_back({static_cast<CostCategory>(c), byYear(row, years)});
    }
    return table;
}

}  // namespace headroom
