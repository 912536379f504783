// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/ways.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

bool hasFinding(const Results& results, FindingCode code)
{
    return std::any_of(results.findings.begin(), results.findings.end(),
                       [code](const Finding& found) { return found.code == code; });
}

bool hasError(const Results& results, FindingCode code)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [code](const Finding& found) {
        return found.severity == Severity::Error && found.code == code;
    });
}

}  // namespace

std::optional<double> totalOf(CostOption option, const Results& results)
{
    const CostResult& cost = results.cost;
    Known<Money> headline;
    switch (option) {
    case CostOption::Own:
        if (!cost.hasOwn)
            return std::nullopt;
        headline = cost.own.total;
        break;
    case CostOption::Cloud:
        if (!cost.hasCloud)
            return std::nullopt;
        headline = cost.cloudTotal;
        break;
    case CostOption::Api:
        if (!cost.hasApi)
            return std::nullopt;
        headline = cost.apiTotal;
        break;
    case CostOption::OtherSpace:
    case CostOption::Hybrid: break;
    }
    if (headline)
        return headline->value();
    const OptionResult* sheet = cost.economics.find(option);
    return sheet ? siValue(sheet->total) : std::nullopt;
}

bool isOwned(CostOption option) { return option == CostOption::Own || option == CostOption::OtherSpace; }

bool cheaper(double one, double other) { return one < other - 1e-9 * std::abs(other); }

bool isRefused(CostOption option, const Results& results)
{
    const OptionResult* sheet = results.cost.economics.find(option);
    return sheet && sheet->refused;
}

bool servesDemand(CostOption option, const Results& results)
{
    if (isOwned(option))
        return ownServes(results);
    if (option == CostOption::Cloud)
        return !hasFinding(results, FindingCode::RentedTooSmall);
    if (option != CostOption::Hybrid || ownServes(results))
        return true;
    const Known<Ratio>& bought = results.cost.economics.hybrid.ownScale;
    return bought && *bought <= ratio(1) && !hasError(results, FindingCode::ModelDoesNotFit) &&
           !hasError(results, FindingCode::ParallelismImpossible) &&
           !hasError(results, FindingCode::QueueGrows);
}

std::optional<CostOption> cheapestOption(const Results& results)
{
    std::optional<CostOption> best;
    std::optional<double> least;
    for (const CostOption option : allOptions) {
        if (isRefused(option, results) || !servesDemand(option, results))
            continue;
        const auto total = totalOf(option, results);
        if (total && (!least || cheaper(*total, *least))) {
            best = option;
            least = total;
        }
    }
    return best;
}

}  // namespace headroom
