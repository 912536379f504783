// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/evaluation/findings.h"
#include "core/scenario/currencies.h"

#include <string_view>

namespace headroom {

/// A price of the catalogue in the plan's currency: exchanged at the plan's rate, unknown where it has none.
template <class Q>
Traced<Q> inPlanCurrency(const Calculator& calculate, Term term, const Figure<Q>& figure,
                         const Scenario& scenario, std::string_view label)
{
    if (!figure.known() || figure.currency.empty() || figure.currency == scenario.info.currency)
        return calculate.given(term, figure, label);
    const ExchangeRate* rate = findExchangeRate(scenario, figure.currency);
    if (!rate)
        return calculate.unknown<Q>(term, label);
    const auto price =
        calculate.apply(formulas::exchanged<Q>, calculate.given(Term::StatedPrice, figure, label),
                        calculate.given(Term::ExchangeRate, rate->rate,
                                        {"exchange_rate", rate->id.number, "in_plan_currency"}, rate->name));
    calculate.label(price, label);
    return calculate.renamed(price, term);
}

/// Adds `CurrencyWithoutRate`, or counts one more price in the one that is there.
void countMissingRate(std::vector<Finding>& findings, std::string_view currency);

/// The same if a price is known, but in a currency that the plan has no rate of.
template <class Q>
void addIfWithoutRate(std::vector<Finding>& findings, const Figure<Q>& figure, const Scenario& scenario)
{
    if (figure.known() && !figure.currency.empty() && !canBeStatedIn(scenario, figure.currency))
        countMissingRate(findings, figure.currency);
}

}  // namespace headroom
