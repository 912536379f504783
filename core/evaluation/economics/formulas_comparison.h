// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <tuple>

/// Formulas of two ways beside each other. They look up nothing.
namespace headroom::formulas {

inline constexpr Formula<Ratio, Ratio, Money, Money> crossing{
    Term::BreakEvenMonths,
    {Term::MonthBefore, Term::GapBefore, Term::GapAfter},
    "month_before+gap_before/(gap_before-gap_after)",
    "where the lines of money paid so far cross, straight between the ends of months",
    [](Ratio before, Money gap, Money after) -> Ratio { return before + gap / (gap - after); }};

/// Of the way that the break-even is asked of, and of the one it is compared with.
inline constexpr Formula<Money, Money, Ratio> ownSoFar{
    Term::CumulativeOwn,
    {Term::OptionTotal, Term::Share},
    "option_total*share",
    "definition",
    [](Money total, Ratio share) -> Money { return total * share; }};
inline constexpr Formula<Money, Money, Ratio> rentedSoFar{
    Term::CumulativeCloud,
    {Term::OptionTotal, Term::Share},
    "option_total*share",
    "definition",
    [](Money total, Ratio share) -> Money { return total * share; }};
inline constexpr Formula<Money, Money, Money> gapBefore{
    Term::GapBefore,
    {Term::CumulativeOwn, Term::CumulativeCloud},
    "cumulative_own-cumulative_cloud",
    "definition",
    [](Money own, Money rented) -> Money { return own - rented; }};
inline constexpr Formula<Money, Money, Money> gapAfter{
    Term::GapAfter,
    {Term::CumulativeOwn, Term::CumulativeCloud},
    "cumulative_own-cumulative_cloud",
    "definition",
    [](Money own, Money rented) -> Money { return own - rented; }};

inline constexpr Formula<Money, Money, Money> presentSaving{
    Term::PresentSaving,
    {Term::RentedPresent, Term::OwnPresent},
    "rented_present-own_present",
    "definition",
    [](Money rented, Money own) -> Money { return rented - own; }};

inline constexpr Formula<Ratio, Money, Money> costRatio{
    Term::CostRatio,
    {Term::RentedTotal, Term::OwnTotal},
    "rented_total/own_total",
    "cost of renting over that of equivalent hardware of one's own, after Deloitte, 2025: move from 60 to 70 %",
    [](Money rented, Money own) -> Ratio { return rented / own; }};

inline constexpr Formula<Ratio, Money, Money> winningUse{
    Term::WinningUse,
    {Term::OwnTotal, Term::RentedTotal},
    "own_total/rented_total",
    "share of the hours rented now; what is owned costs the same however much it works",
    [](Money own, Money rented) -> Ratio { return own / rented; }};

inline constexpr Formula<Ratio, Money, Money, Ratio> winningMeanUse{
    Term::WinningUse,
    {Term::OwnTotal, Term::RentedTotal, Term::MeanUse},
    "mean_use*own_total/rented_total",
    "what is rented by the demand costs in proportion to it; what is owned costs the same however much it works",
    [](Money own, Money rented, Ratio use) -> Ratio { return use * (own / rented); }};

/// Where a part of what renting costs is paid however little is rented.
inline constexpr Formula<Ratio, Money, Money, Money> winningUseBeside{
    Term::WinningUse,
    {Term::OwnTotal, Term::RentedTotal, Term::FixedPart},
    "(own_total-fixed_part)/(rented_total-fixed_part)",
    "share of the hours rented now; what is owned costs the same however much it works",
    [](Money own, Money rented, Money fixed) -> Ratio { return (own - fixed) / (rented - fixed); }};

inline constexpr Formula<Ratio, Money, Money, Money, Ratio> winningMeanUseBeside{
    Term::WinningUse,
    {Term::OwnTotal, Term::RentedTotal, Term::FixedPart, Term::MeanUse},
    "mean_use*(own_total-fixed_part)/(rented_total-fixed_part)",
    "what is rented by the demand costs in proportion to it; what is owned costs the same however much it works",
    [](Money own, Money rented, Money fixed, Ratio use) -> Ratio {
        return use * ((own - fixed) / (rented - fixed));
    }};

inline constexpr Formula<Ratio, Money, Money> apiRatio{
    Term::CostRatio,
    {Term::ApiTotal, Term::RentedTotal},
    "api_total/rented_total",
    "definition",
    [](Money api, Money rented) -> Ratio { return api / rented; }};

inline constexpr Formula<Ratio, Money, Money> apiUse{
    Term::WinningUse,
    {Term::RentedTotal, Term::ApiTotal},
    "rented_total/api_total",
    "share of what is asked of the API now; instances cost the same however much they are asked",
    [](Money rented, Money api) -> Ratio { return rented / api; }};

inline constexpr Formula<Ratio, Ratio> hoursPerDay{
    Term::HoursPerDay, {Term::WinningUse}, "24*winning_use", "definition", [](Ratio use) -> Ratio {
        return 24.0 * use;
    }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto comparisonFormulas = std::make_tuple(
    crossing, ownSoFar, rentedSoFar, gapBefore, gapAfter, presentSaving, costRatio, winningUse,
    winningMeanUse, winningUseBeside, winningMeanUseBeside, apiRatio, apiUse, hoursPerDay);

}  // namespace headroom::formulas
