// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/turns.h"

#include "core/evaluation/serving_operation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace headroom {
namespace {

/// In flight on a replica that writes so many tokens a second; without end where it cannot.
double inFlightAt(std::span<const LoadPoint> curve, double tokens)
{
    double load = 0, reached = 0;
    for (const LoadPoint& point : curve) {
        const double throughput = point.throughput ? point.throughput->value() : 0.0;
        if (throughput >= tokens && throughput > reached)
            return load + (point.load - load) * (tokens - reached) / (throughput - reached);
        load = point.load;
        reached = std::max(reached, throughput);
    }
    return std::numeric_limits<double>::infinity();
}

/// The mean of 1/(1+n), where n counts those of the others that are at work on one of our accelerators.
double speedAmong(const std::vector<Sharer>& sharers, const Sharer& own)
{
    std::vector<double> chance{1.0};  // of 0, 1, 2 … at work
    for (const Sharer& other : sharers) {
        if (&other == &own)
            continue;
        const double met = 1 - std::pow(1 - other.busy, std::max(1.0, own.width / other.width));
        chance.push_back(0);
        for (std::size_t n = chance.size() - 1; n > 0; --n)
            chance[n] = chance[n] * (1 - met) + chance[n - 1] * met;
        chance[0] *= 1 - met;
    }
    double speed = 0;
    for (std::size_t n = 0; n < chance.size(); ++n)
        speed += chance[n] / static_cast<double>(n + 1);
    return speed;
}

}  // namespace

bool servesBeside(const Scenario& scenario, const Deployment& own)
{
    return std::any_of(scenario.deployments.begin(), scenario.deployments.end(),
                       [&](const Deployment& other) {
                           const Workload* workload = findWorkload(scenario, other.workload);
                           return other.id != own.id && other.pool == own.pool && workload &&
                                  workload->urgency == Urgency::Interactive;
                       });
}

double leftBeside(double items) { return std::max(0.5, 1 - items); }

void takeTurns(std::vector<Sharer>& sharers, double left)
{
    constexpr int mostRounds = 60;
    constexpr double settled = 1e-6;
    double moved = 1;
    for (int round = 0; round < mostRounds && moved > settled; ++round) {
        moved = 0;
        for (Sharer& one : sharers) {
            one.pace = 1 / (speedAmong(sharers, one) * left);
            if (one.curve.empty())
                continue;
            const double busy = 1 - std::exp(-inFlightAt(one.curve, one.tokens * one.pace));
            moved = std::max(moved, std::abs(busy - one.busy));
            one.busy = (one.busy + busy) / 2;
        }
    }
}

Known<Ratio> paceBeside(const Capacity& capacity, const Results& results, const DeploymentState& own,
                        LoadHour hour)
{
    std::vector<Sharer> sharers;
    std::size_t us = 0;
    double items = 0, fitted = 1;
    for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
        const DeploymentState& state = capacity.deployments[i];
        if (state.pool != own.pool || !state.interactive())
            continue;
        const Traced<WorkRate>& demand = hour == LoadHour::Peak ? state.demand.peak : state.demand.mean;
        if (!demand.known || !state.rate.known || !(state.rate.value > WorkRate{}))
            return std::nullopt;
        fitted = std::max(fitted, static_cast<double>(results.deployments[i].fitted));
        const double erlangs = (demand.value / state.rate.value).value();
        if (&state == &own)
            us = sharers.size();
        else if (!state.operation)
            items += erlangs;
        if (&state != &own && !state.operation)
            continue;
        Sharer& one = sharers.emplace_back();
        one.width = std::max(1, acceleratorsOf(*state.deployment));
        if (state.operation) {
            one.curve = state.operation->curve;
            one.tokens = demand.value.value() / state.operation->replicas;
        } else {
            one.busy = std::min(1.0, erlangs / fitted);
        }
    }
    takeTurns(sharers, leftBeside(items / fitted));
    return ratio(sharers[us].pace);
}

}  // namespace headroom
