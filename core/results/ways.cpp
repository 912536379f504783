// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/ways.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace headroom {

namespace {

/// Whether lines of a kind do less than all of a workload that they are for.
bool isTooSmall(std::string_view kind, const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [kind](const Finding& found) {
        return found.code == FindingCode::RentedTooSmall && (found.detail == "api") == (kind == "api");
    });
}

bool hasError(const Results& results, FindingCode code)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [code](const Finding& found) {
        return found.severity == Severity::Error && found.code == code;
    });
}

bool isLeftOut(const Finding& found, std::string_view kind)
{
    return found.code == FindingCode::WorkloadLeftOut && found.detail == kind;
}

/// Whether a way does nothing of a workload that another way of the plan does.
bool leavesOut(std::string_view kind, const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(),
                       [kind](const Finding& found) { return isLeftOut(found, kind); });
}

/// Whether nothing does the work until what is owned is delivered, though the plan has something that may be rented.
bool waitsForDelivery(const Results& results)
{
    const bool rents = (results.cost.hasCloud && !isRefused(CostOption::Cloud, results)) ||
                       (results.cost.hasApi && !isRefused(CostOption::Api, results));
    return rents && std::any_of(results.findings.begin(), results.findings.end(), [](const Finding& found) {
               return found.code == FindingCode::NotServedBeforeDelivery;
           });
}

constexpr std::array<std::string_view, costCategories> categoryNames{
    "purchase",    "building",     "electricity", "cooling",        "colocation", "staff",
    "maintenance", "licences",     "insurance",   "training",       "data",       "other",
    "cloud",       "cloud-extras", "api",         "loan",           "principal",  "interest",
    "lease",       "tax",          "residual",    "decommissioning"};

}  // namespace

std::string_view optionName(CostOption option)
{
    switch (option) {
    case CostOption::Own: return "own";
    case CostOption::OtherSpace: return "other_space";
    case CostOption::Cloud: return "cloud";
    case CostOption::Api: return "api";
    case CostOption::Hybrid: break;
    }
    return "hybrid";
}

std::string_view categoryName(CostCategory category)
{
    return categoryNames[static_cast<std::size_t>(category)];
}

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

std::optional<double> presentOf(CostOption option, const Results& results)
{
    const OptionResult* sheet = results.cost.economics.find(option);
    const auto total = totalOf(option, results);
    return total && sheet && sheet->present ? siValue(sheet->present) : total;
}

bool isOwned(CostOption option) { return option == CostOption::Own || option == CostOption::OtherSpace; }

bool cheaper(double one, double other) { return one < other - 1e-9 * std::abs(other); }

bool isRefused(CostOption option, const Results& results)
{
    const OptionResult* sheet = results.cost.economics.find(option);
    return sheet && sheet->refused;
}

bool isSpeedUnknown(const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [&](const Finding& found) {
        if (found.code != FindingCode::NoPerformanceData || found.subject.section != "deployment")
            return false;
        const DeploymentResult* of = findDeployment(results, DeploymentId{found.subject.id});
        return of && of->pool != PoolId{};
    });
}

bool lacksReserve(const Results& results)
{
    return std::any_of(results.findings.begin(), results.findings.end(),
                       [](const Finding& found) { return found.code == FindingCode::ReserveShort; });
}

bool hybridServes(const HybridSplit& split, const Results& results)
{
    if (ownServes(results))
        return true;
    const bool late = std::any_of(results.findings.begin(), results.findings.end(), [](const Finding& found) {
        return found.code == FindingCode::DeliveryBeyondHorizon && found.detail == lateServers;
    });
    return split.ownScale && *split.ownScale <= ratio(1) && !split.overfull && !late &&
           !hasError(results, FindingCode::ModelDoesNotFit) &&
           !hasError(results, FindingCode::ParallelismImpossible) && !isSpeedUnknown(results) &&
           !hasError(results, FindingCode::PrecisionUnsupported) &&
           !hasError(results, FindingCode::TensorParallelAcrossServers) &&
           !hasError(results, FindingCode::SearchServersShort) && !hasError(results, FindingCode::QueueGrows);
}

bool carriesItsPart(CostOption option, const Results& results)
{
    switch (option) {
    case CostOption::Own:
    case CostOption::OtherSpace: return ownServes(results);
    case CostOption::Cloud: return !isTooSmall("cloud", results);
    case CostOption::Api: return !isTooSmall("api", results);
    case CostOption::Hybrid: break;
    }
    return hybridServes(results.cost.economics.hybrid, results);
}

bool servesDemand(CostOption option, const Results& results)
{
    if (!carriesItsPart(option, results))
        return false;
    switch (option) {
    case CostOption::Own:
    case CostOption::OtherSpace:
        return !leavesOut("own", results) && !lacksReserve(results) && !waitsForDelivery(results);
    case CostOption::Cloud: return !leavesOut("cloud", results);
    case CostOption::Api: return !leavesOut("api", results);
    case CostOption::Hybrid: break;
    }
    const auto& servers = results.cost.economics.hybrid.servers;
    return !servers || *servers <= ratio(0) || !waitsForDelivery(results);
}

std::vector<std::string> leftOutBy(CostOption option, const Results& results)
{
    const std::string_view kind = isOwned(option) ? optionName(CostOption::Own) : optionName(option);
    std::vector<std::string> out;
    for (const Finding& found : results.findings) {
        if (isLeftOut(found, kind))
            out.push_back(found.name);
    }
    return out;
}

std::optional<CostOption> cheapestOption(const Results& results)
{
    std::optional<CostOption> best;
    std::optional<double> least;
    for (const CostOption option : allOptions) {
        if (isRefused(option, results) || !servesDemand(option, results))
            continue;
        const auto total = presentOf(option, results);
        if (total && (!least || cheaper(*total, *least))) {
            best = option;
            least = total;
        }
    }
    return best;
}

}  // namespace headroom
