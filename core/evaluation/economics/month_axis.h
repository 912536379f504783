// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <vector>

namespace headroom {

/// What a payment's price moves with.
enum class PriceClass : std::uint8_t { Electricity, Staff, Services, Hardware, Cloud, Api, Fixed };
inline constexpr std::size_t priceClasses = 7;

/// How many planning months the horizon has: twelve a year where it is stated in years, however many hours a planning month counts;
/// as many as it holds where it is stated in days or shorter times. Zero when a month has no length.
double planningMonths(const Scenario& scenario);

/// The planning months of a plan's horizon, with what a unit of money of each price class costs and is worth in each.
class MonthAxis {
public:
    /// Longer horizons than this many planning months have no sheet.
    static constexpr int longest = 1200;

    explicit MonthAxis(const Scenario& scenario);

    /// Months of the horizon, the last one perhaps in part; 0 when there are too many.
    int months() const { return m_months; }
    /// Their number with the part of the last one.
    double length() const { return m_length; }
    double years() const { return m_length / 12.0; }
    /// Part of month i (1 to months) that lies within the horizon.
    double weight(int month) const { return month == m_months ? m_last : 1.0; }
    /// Price level of what month i (1 to months) uses, today's being 1.
    double running(PriceClass price, int month) const { return level(price, month - 1); }
    /// Price level at the end of month i, for what is bought then.
    double level(PriceClass price, int month) const;
    /// What a nominal amount at the end of month i is worth at the start, by the plan's convention of when payments count. In real
    /// terms the discount rate is real: without one, what it is worth is what it is in the plan's money.
    double discount(int month) const { return m_discount[static_cast<std::size_t>(month)]; }
    /// What a nominal amount at the end of month i is in the money the plan counts in.
    double deflator(int month) const
    {
        return m_deflator.empty() ? 1.0 : m_deflator[static_cast<std::size_t>(month)];
    }
    /// A yearly rate by the month, by the plan's convention.
    double monthly(double yearly) const;
    /// A rate that compounds to `effective` in a year, as the plan's discount rate is quoted.
    double quoted(double effective) const;
    /// One amount a month from month 0, each put where it counts for present values.
    std::vector<Money> counted(const std::vector<Money>& flow) const;
    /// No price changes and no deflation: running costs are straight lines.
    bool straight() const { return m_straight; }

private:
    int countsAt(int month) const;

    int m_months = 0;
    double m_length = 0, m_last = 1;
    Compounding m_compounding = Compounding::Twelfth;
    Payments m_payments = Payments::Monthly;
    bool m_straight = true;
    std::array<std::vector<double>, priceClasses> m_levels;  ///< empty: always 1
    std::vector<double> m_discount, m_deflator;
};

/// A yearly rate as a plain number: 0.05 for 5 %/yr.
inline double yearly(const std::optional<Input<Frequency>>& rate)
{
    return rate ? rate->value.value() * 8760.0 * 3600.0 : 0.0;
}
/// Planning months of a duration in years of 8,760 h.
inline double monthsOf(Duration duration) { return duration.value() / (730.0 * 3600.0); }

}  // namespace headroom
