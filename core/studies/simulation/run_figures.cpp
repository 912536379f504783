// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/run_figures.h"

#include <algorithm>

namespace headroom::simulation {

double arrivalSpan(const std::vector<Request>& requests)
{
    const double span = requests.back().arrival - requests.front().arrival;
    const auto count = static_cast<double>(requests.size());
    return count > 1 && span > 0 ? span * count / (count - 1) : 1.0;
}

double lengthSpread(const std::vector<Request>& requests, std::uint32_t Request::*length)
{
    double sum = 0, squares = 0;
    for (const Request& request : requests) {
        sum += request.*length;
        squares += static_cast<double>(request.*length) * request.*length;
    }
    const auto count = static_cast<double>(requests.size());
    return std::max(0.0, squares * count / (sum * sum) - 1);
}

Known<Ratio> plannedUse(const DeploymentResult& result, const Order& order)
{
    if (order.pattern == ArrivalPattern::BusiestHour || !result.peakUseFitted || !result.meanDemand ||
        !result.peakDemand || result.peakDemand->value() <= 0)
        return result.peakUseFitted;
    return *result.peakUseFitted * (*result.meanDemand / *result.peakDemand);
}

void tellUse(const DeploymentResult& result, const Order& order, const ServingOutcome& outcome, int replicas,
             Run& run)
{
    // What a replica can do is known for the plan's own mix of lengths, not for that of a trace.
    if (!order.trace.empty() || !result.replicaThroughput || outcome.span <= 0 ||
        result.replicaThroughput->value() <= 0)
        return;
    run.use = ratio(outcome.outputTokens / outcome.span / (replicas * result.replicaThroughput->value()));
    run.estimatedUse = plannedUse(result, order);
}

}  // namespace headroom::simulation
