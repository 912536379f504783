// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

inline constexpr std::string_view correctionSource =
    "regression of measured over modelled on the deployment's runs, drawn towards 1 as far as few runs can say";

/// Beyond the runs it stays as at the nearest of them.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> measuredFactor{
    Term::MeasuredFactor,
    {Term::CentralFactor, Term::Concurrency, Term::LowestRun, Term::HighestRun, Term::CentralRun,
     Term::FactorLean},
    "central_factor*pow(min(max(concurrency,lowest_run),highest_run)/central_run,factor_lean)",
    correctionSource,
    [](Ratio factor, Ratio concurrency, Ratio lowest, Ratio highest, Ratio centre, Ratio lean) -> Ratio {
        const double place = std::min(std::max(concurrency.value(), lowest.value()), highest.value());
        return factor * std::pow(place / centre.value(), lean.value());
    }};

inline constexpr Formula<Duration, Duration, Ratio> correctedFirstToken{
    Term::TimeToFirstToken,
    {Term::ModelledFirstToken, Term::MeasuredFactor},
    "modelled_first_token*measured_factor",
    "the model, brought to the runs that were measured",
    [](Duration modelled, Ratio factor) -> Duration { return modelled * factor; }};

inline constexpr Formula<Duration, Duration, Ratio> correctedPerToken{
    Term::TimePerOutputToken,
    {Term::ModelledPerToken, Term::MeasuredFactor},
    "modelled_per_token*measured_factor",
    "the model, brought to the runs that were measured",
    [](Duration modelled, Ratio factor) -> Duration { return modelled * factor; }};

inline constexpr Formula<TokenRate, TokenRate, Ratio> correctedThroughput{
    Term::OutputThroughput,
    {Term::ModelledThroughput, Term::MeasuredFactor},
    "modelled_throughput*measured_factor",
    "what the times make of it, brought to the runs that were measured",
    [](TokenRate modelled, Ratio factor) -> TokenRate { return modelled * factor; }};

inline constexpr std::tuple calibrationFormulas{measuredFactor, correctedFirstToken, correctedPerToken,
                                                correctedThroughput};

}  // namespace headroom::formulas
