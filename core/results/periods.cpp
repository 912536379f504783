// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/periods.h"

namespace headroom {

std::vector<Money> inPeriods(const std::vector<Money>& byMonth, CashPeriod period)
{
    if (period == CashPeriod::Month || byMonth.empty())
        return byMonth;
    std::vector<Money> out(1 + (byMonth.size() - 1 + 11) / 12);
    out.front() = byMonth.front();
    for (std::size_t month = 1; month < byMonth.size(); ++month)
        out[1 + (month - 1) / 12] += byMonth[month];
    return out;
}

std::vector<Money> soFar(const std::vector<Money>& byPeriod)
{
    std::vector<Money> out;
    out.reserve(byPeriod.size());
    Money sum{};
    for (const Money& paid : byPeriod)
        out.push_back(sum += paid);
    return out;
}

}  // namespace headroom
