// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <tuple>

namespace headroom::formulas {

/// What one feed may carry in a plan. Feeds A and B are alike and each must carry the rack alone.
inline constexpr Formula<Power, Power, Ratio> rackPowerLimit{
    Term::RackPowerLimit,
    {Term::FeedRating, Term::PlanningShare},
    "feed_rating*planning_share",
    "80 % rule for continuous loads; redundant A and B feeds",
    [](Power rating, Ratio share) -> Power { return rating * share; }};

inline constexpr Formula<Mass, Mass, Mass> rackWeight{
    Term::RackWeight,
    {Term::FrameWeight, Term::RackLoad},
    "frame_weight+rack_load",
    "definition",
    [](Mass frame, Mass load) -> Mass { return frame + load; }};

/// A frame's load rating is for what stands in it; with the frame itself on top it can be held against the weight.
inline constexpr Formula<Mass, Mass, Mass> rackWeightLimit{
    Term::RackWeightLimit,
    {Term::FrameWeight, Term::MaxLoad},
    "frame_weight+max_load",
    "definition",
    [](Mass frame, Mass load) -> Mass { return frame + load; }};

inline constexpr Formula<Power, Power> idleWhenUnknown{
    Term::ServerIdlePower,
    {Term::ServerPeakPower},
    "server_peak_power",
    "cautious convention: without a known idle power a server is counted at its planned power at every hour",
    [](Power peak) -> Power { return peak; }};

inline constexpr Formula<Power, Power, Power, Ratio> serverPower{
    Term::ServerPower,
    {Term::ServerIdlePower, Term::ServerPeakPower, Term::Load},
    "server_idle_power+max(0,server_peak_power-server_idle_power)*min(1,load)",
    "linear power model: Fan, Weber, Barroso, Power provisioning for a warehouse-sized computer, ISCA 2007",
    [](Power idle, Power peak, Ratio load) -> Power {
        return idle + std::max(Power{}, peak - idle) * std::min(1.0, load.value());
    }};

inline constexpr Formula<Power, Power, Ratio> facilityPower{
    Term::FacilityPower,
    {Term::ItPower, Term::Pue},
    "it_power*pue",
    "power usage effectiveness, ISO/IEC 30134-2",
    [](Power it, Ratio pue) -> Power { return it * pue; }};

inline constexpr Formula<Energy, Power, Duration> itHourEnergy{
    Term::HourEnergy,
    {Term::ItPower, Term::Hour},
    "it_power*hour",
    "definition",
    [](Power power, Duration hour) -> Energy { return power * hour; }};

inline constexpr Formula<Energy, Power, Duration> facilityHourEnergy{
    Term::HourEnergy,
    {Term::FacilityPower, Term::Hour},
    "facility_power*hour",
    "definition",
    [](Power power, Duration hour) -> Energy { return power * hour; }};

inline constexpr Formula<Power, Energy, Duration> meanItPower{
    Term::MeanItPower,
    {Term::DailyEnergy, Term::Day},
    "daily_energy/day",
    "definition",
    [](Energy daily, Duration day) -> Power { return daily / day; }};

/// Of a week told hour by hour: what its days take in the mean.
inline constexpr Formula<Energy, Energy, Ratio> dayOfWeekEnergy{
    Term::DailyEnergy,
    {Term::WeeklyEnergy, Term::DaysPerWeek},
    "weekly_energy/days_per_week",
    "definition",
    [](Energy weekly, Ratio days) -> Energy { return weekly / days; }};

inline constexpr Formula<Energy, Energy, Ratio> yearlyEnergy{
    Term::YearlyEnergy,
    {Term::DailyEnergy, Term::DaysPerYear},
    "daily_energy*days_per_year",
    "every day like the planned one, or like the days of the planned week in the mean; planning years have 365 days",
    [](Energy daily, Ratio days) -> Energy { return daily * days; }};

inline constexpr Formula<Mass, Energy, MassPerEnergy> yearlyCarbon{
    Term::YearlyCarbon,
    {Term::YearlyEnergy, Term::GridCarbon},
    "yearly_energy*grid_carbon",
    "location-based method, GHG Protocol Scope 2 Guidance, 2015",
    [](Energy energy, MassPerEnergy intensity) -> Mass { return energy * intensity; }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto powerFormulas = std::make_tuple(
    rackPowerLimit, rackWeight, rackWeightLimit, idleWhenUnknown, serverPower, facilityPower, itHourEnergy,
    facilityHourEnergy, meanItPower, dayOfWeekEnergy, yearlyEnergy, yearlyCarbon);

}  // namespace headroom::formulas
