// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace headroom::text {

/// A way of getting the work done, as a choice: "Own", "Own, other space", "Cloud", "API", "Hybrid".
QString optionName(CostOption option);
/// The name of a way with what speaks against it, if anything does: that it is refused, too small, or does a part of the work.
QString judgedName(const QString& name, CostOption option, const Results& results);
/// Of a way that does a part of the work: "without Highlights"; empty of one that does all of it.
QString partWords(CostOption option, const Results& results);
/// Why renting is refused, each reason once, and what that costs over the plan; empty where it is not.
QString refusalWords(const Decision& decision, const QString& currency);
/// What a reader of owning compared with this way has to know: that it does a part of the work or is refused. Empty where neither is.
QString comparisonCaveat(CostOption rival, const Results& results, const QString& currency);
/// What a hybrid owns and rents: "own 3 of 4 servers, rent 0.33 instances on average".
QString mixWords(const HybridSplit& split);
/// Whether a mix only owns less than is planned.
bool rentsNothing(const HybridSplit& split);
/// The results' mix in such words, and whether data are kept at home.
QString mixOf(const Results& results);
/// As `optionName`, but a hybrid that rents nothing is "Own, fewer servers".
QString wayName(CostOption option, const Results& results);
/// Months of the plan, which a break-even lies beyond: "> 36".
QString beyondPlanMonths(const CostResult& cost);
/// What money is paid for, as a row of a sheet: "Electricity". Of a category that gathers several things by what the plan puts into
/// it: "Delivery", "Storage, delivery, other", "Cloud, data out". The same words stand in every sheet, chart and report.
QString categoryName(CostCategory category, const Scenario& plan);

/// An internal rate of return: "12.3 %"; "> 1,000,000 %" of one that is beyond all that is lent at.
QString returnRate(Ratio rate);

/// "May 2028": so many months after the plan's date; empty where it has none, or after more than a century.
QString monthAfter(const Scenario& plan, double months);

}  // namespace headroom::text
