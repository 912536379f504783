// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/month_axis.h"
#include "core/evaluation/rented_cost.h"

namespace headroom {

/// Planning months for which a commitment's price and the obligation to pay it hold; 0 without a term.
int termMonthsOf(const CloudCommitment& commitment);

/// How many instances it is billed for: what is promised for a term is paid at all hours, so that its mean must be its peak, whole.
CloudSizing sizingOf(const CloudCommitment& commitment);

/// Whether one term lasts longer than the plan: it is paid to its end all the same.
bool termExceeds(const CloudCommitment& commitment, const Scenario& scenario);

/// Works out what a commitment comes to: instances paid, price, terms and what is paid up front. `part` has `instances` and
/// `instancePrice`; `hourly` are the instances at work by the hour, empty when they are the same at all hours.
void billCloud(const Calculator& calculate, const Scenario& scenario, const MonthAxis& axis,
               const CloudCommitment& commitment, const std::vector<double>& hourly, RentedPart& part,
               Results& results);

}  // namespace headroom
