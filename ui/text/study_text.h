// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"
#include "core/scenario/measured_point.h"
#include "core/scenario/spreads.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::text {

/// A result of core/studies/named_results by its name: "Break-even", "Time to first token, chat". A name without words is shown as it
/// is.
QString resultName(std::string_view name, const Scenario& plan);
/// What a plan compares, in words: "own", "own, colocated", "cloud reserved 3 yr", "API". `pricing` takes the place of the plan's.
QString contenderWord(CostOption option, std::optional<CloudPricing> pricing, const Scenario& plan);
/// By what a map compares (core/studies/contenders), with the workload that units are of: "Total cost", "Cost per episode".
QString comparedWord(std::string_view name, const Workload* workload);
QString neverWord();
/// Of a break-even that does not come within the plan, whether it comes later or never.
QString beyondPlanWord();
/// A result with its unit; the word for unknown, or for never if it is infinite.
QString resultFigure(std::optional<double> si, std::string_view name, const std::string& unit, double factor);
/// "Price, Azure ND96isr".
QString inputName(const InputView& input);
/// "0.12 USD/kWh".
QString inputFigure(const InputView& input, double si);
/// "0.10 to 0.14 USD/kWh".
QString inputSpan(const InputView& input, double low, double high);
QString spreadKindName(SpreadKind kind);
/// A warning about an input whose spread leaves out its own value, with the remedy.
QString outsideSpread(const InputView& input);
/// "0.10 USD/kWh, spread: 0.12 to 0.14 USD/kWh".
QString outsideSpreadFigures(const InputView& input);
/// "line 2: 3 of 200 requests failed. …", one line a run; empty if none failed or the log does not say.
QString failedRequests(const std::vector<MeasuredPoint>& runs);
/// What a goal seek found: `outcome` by its name in core/studies/goal_seek, figures of the result already said.
struct GoalWords {
    std::string_view outcome;
    std::vector<double> solutions;    ///< of the input, SI
    std::optional<double> nearestAt;  ///< of the input, where nothing gives the target
    QString result, target, least, most, nearest;
    bool overloaded = false;  ///< own hardware does not serve the demand there
    bool unserved = false;    ///< for some values nothing is told, as it does not serve it
};
/// The same in a sentence or two.
QString goalSentence(const InputView& input, const GoalWords& words);

}  // namespace headroom::text
