// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/month_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace headroom {

namespace {

double changeOf(const Finance& finance, PriceClass price)
{
    const PriceChanges& changes = finance.priceChanges;
    const auto orInflation = [&](const std::optional<Input<Frequency>>& change) {
        return yearly(change ? change : finance.discounting.inflation);
    };
    switch (price) {
    case PriceClass::Electricity: return orInflation(changes.electricity);
    case PriceClass::Staff: return orInflation(changes.staff);
    case PriceClass::Services: return orInflation(changes.services);
    case PriceClass::Hardware: return yearly(changes.hardware);
    case PriceClass::Cloud: return yearly(changes.cloud);
    case PriceClass::Api: return yearly(changes.api);
    case PriceClass::Fixed: return 0;
    }
    return 0;
}

/// A horizon in hours, days or weeks lasts exactly so long; in months or years it counts planning months.
bool statedInYears(const std::string& unit)
{
    constexpr std::array<std::string_view, 10> exact{"s",     "ms", "min", "h",    "hour",
                                                     "hours", "d",  "day", "days", "week"};
    return std::find(exact.begin(), exact.end(), unit) == exact.end();
}

}  // namespace

double planningMonths(const Scenario& scenario)
{
    const Input<Duration>& horizon = scenario.assumptions.horizon;
    const double month = scenario.assumptions.planningMonth.value.value();
    if (!(month > 0))
        return 0;
    return statedInYears(horizon.unit) ? monthsOf(horizon.value) : horizon.value.value() / month;
}

MonthAxis::MonthAxis(const Scenario& scenario)
    : m_compounding(scenario.finance.discounting.compounding),
      m_payments(scenario.finance.discounting.payments)
{
    const Discounting& convention = scenario.finance.discounting;
    const double length = planningMonths(scenario);
    if (!(length > 0) || length > longest)
        return;
    // A planning year is twelve planning months of 730 h to the last binary digit, so we forgive that digit.
    m_months = std::max(1, static_cast<int>(std::ceil(length - 1e-9)));
    m_length = length;
    m_last = length - (m_months - 1);
    const auto count = static_cast<std::size_t>(m_months) + 1;
    for (std::size_t p = 0; p < priceClasses; ++p) {
        const double change = changeOf(scenario.finance, static_cast<PriceClass>(p));
        if (change == 0)
            continue;
        m_straight = false;
        auto& levels = m_levels[p];
        levels.assign(count, 1.0);
        const double byMonth = std::pow(1.0 + change, 1.0 / 12.0);
        for (std::size_t i = 1; i < count; ++i) {
            if (convention.priceSteps == PriceSteps::Monthly)
                levels[i] = levels[i - 1] * byMonth;
            else
                levels[i] = i % 12 == 0 ? levels[i - 1] * (1.0 + change) : levels[i - 1];
        }
    }
    m_discount.assign(count, 1.0);
    const double byYear = yearly(convention.discountRate);
    const double rate = monthly(byYear);
    for (std::size_t i = 1; i < count; ++i)
        m_discount[i] = m_payments == Payments::Monthly
                            ? m_discount[i - 1] / (1.0 + rate)
                            : std::pow(1.0 + byYear, -countsAt(static_cast<int>(i)) / 12.0);
    const double inflation = yearly(convention.inflation);
    if (convention.terms == MoneyTerms::Real && inflation != 0) {
        m_straight = false;
        m_deflator.assign(count, 1.0);
        const double byMonth = std::pow(1.0 + inflation, -1.0 / 12.0);
        for (std::size_t i = 1; i < count; ++i) {
            m_deflator[i] = m_deflator[i - 1] * byMonth;
            m_discount[i] *= m_deflator[i];
        }
    }
}

int MonthAxis::countsAt(int month) const
{
    return m_payments == Payments::Monthly ? month : std::min((month + 11) / 12 * 12, m_months);
}

double MonthAxis::level(PriceClass price, int month) const
{
    const auto& levels = m_levels[static_cast<std::size_t>(price)];
    return levels.empty() ? 1.0 : levels[static_cast<std::size_t>(month)];
}

double MonthAxis::monthly(double yearly) const
{
    return m_compounding == Compounding::Twelfth ? yearly / 12.0 : std::pow(1.0 + yearly, 1.0 / 12.0) - 1.0;
}

double MonthAxis::quoted(double effective) const
{
    if (m_payments == Payments::Yearly || m_compounding == Compounding::Effective)
        return effective;
    return 12.0 * (std::pow(1.0 + effective, 1.0 / 12.0) - 1.0);
}

std::vector<Money> MonthAxis::counted(const std::vector<Money>& flow) const
{
    std::vector<Money> out(flow.size());
    for (std::size_t i = 0; i < flow.size(); ++i)
        out[static_cast<std::size_t>(countsAt(static_cast<int>(i)))] += flow[i];
    return out;
}

}  // namespace headroom
