// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/serving_operation.h"

#include "core/evaluation/formulas_operation.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

performance::OpenEstimate openAt(const Calculator& calculate, const ServingInput& input,
                                 const ServingSetup& setup, const Calibration& calibration, Ratio hourFactor,
                                 int replicas)
{
    const auto items =
        calculate.given(Term::Items, input.workload->items, {"workload", input.workload->id.number, "items"},
                        input.workload->name);
    return performance::openEstimate(calculate, setup.replica,
                                     openLoad(calculate, setup, calibration, items, hourFactor, replicas));
}

struct Limits {
    std::optional<double> first, each;

    bool kept(const performance::BatchingEstimate& estimate) const
    {
        return (!first || estimate.firstToken.value.value() <= *first) &&
               (!each || estimate.perToken.value.value() <= *each);
    }
};

bool within(const Workload& workload, const performance::OpenEstimate& open)
{
    const auto keeps = [](const Traced<Duration>& time, const std::optional<Input<Duration>>& limit) {
        return !limit || (time.known && time.value <= limit->value);
    };
    return open.firstToken.known && keeps(open.firstToken, workload.firstTokenLimit) &&
           keeps(open.perToken, workload.perTokenLimit);
}

/// By trial, from as many as carry the load, or from those that other arrivals needed: fewer requests at each replica never take longer.
std::optional<int> replicasInTime(const ServingInput& input, const ServingSetup& setup,
                                  const Calibration& calibration, const Traced<TokenRate>& throughput,
                                  int before, ArrivalTrials& trials)
{
    const Workload& workload = *input.workload;
    const double asked =
        (workload.items.value * workload.outputTokens.value).value() * workload.peakFactor.value.value();
    if ((!workload.firstTokenLimit && !workload.perTokenLimit) || asked <= 0 || !throughput.known ||
        throughput.value.value() <= 0)
        return std::nullopt;
    const Calculator plain;
    const double arrivals = workload.items.value.value() * workload.peakFactor.value.value();
    const auto enough = [&](int replicas) {
        return trials.keeps(replicas, arrivals, [&] {
            return within(workload, performance::openEstimate(plain, setup.replica,
                                                              openLoad(plain, setup, calibration,
                                                                       {workload.items.value},
                                                                       workload.peakFactor.value, replicas)));
        });
    };
    // So many that each has next to nothing to do.
    constexpr int most = 1 << 20;
    const double carry = std::ceil(asked / throughput.value.value() - 1e-9);
    if (carry >= most)
        return std::nullopt;
    int high = std::max(1, static_cast<int>(carry));
    if (enough(high))
        return high;
    int low = high, step = std::max(1, high);
    if (before > low) {
        step = 1;
        if (enough(before)) {
            high = before;
            for (; high - step > low && enough(high - step); step *= 2)
                high -= step;
            low = std::max(low, high - step);
        } else {
            low = before;
        }
    }
    if (low >= high) {
        if (!enough(most))
            return 0;
        for (high = low + step; high < most && !enough(high); step *= 2) {
            low = high;
            high += step;
        }
    }
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

}  // namespace

performance::OpenEstimate OpenOperation::at(const Calculator& calculate, Ratio hourFactor) const
{
    return openAt(calculate, input, setup, calibration, hourFactor, replicas);
}

std::shared_ptr<const OpenOperation> openOperation(const Calculator& calculate, const ServingInput& input,
                                                   const ServingSetup* known, std::vector<LoadPoint> curve)
{
    const int together = acceleratorsOf(*input.deployment);
    const int replicas = together > 0 ? input.fitted / together : 0;
    if (replicas == 0 || input.deployment->arrangement == Arrangement::Disaggregated)
        return nullptr;
    std::vector<Finding> ignored;
    auto setup = known ? std::optional(*known) : servingSetup(calculate, input, ignored);
    if (!setup)
        return nullptr;
    const Calibration& calibration = calibrationFor(input);
    if (curve.empty())
        curve = loadCurve(*setup, calibration);
    auto out = std::make_shared<OpenOperation>(
        OpenOperation{input, calibration, std::move(*setup), replicas, std::move(curve)});
    out->input.calibration = nullptr;
    return out;
}

OperatingPoint operatingPoint(const Calculator& calculate, const Deployment& deployment,
                              std::string_view hour, const performance::OpenEstimate& open)
{
    const auto named = [&](std::string_view field, const auto& traced) {
        const std::string name = std::string(hour) + "." + std::string(field);
        return calculate.result({"deployment", deployment.id.number, name}, traced, deployment.name);
    };
    return {.inFlight = named("in_flight", open.inFlight),
            .use = named("reading_use", open.use),
            .firstToken = named("first_token", open.firstToken),
            .firstTokenP50 = named("first_token_p50", open.firstTokenP50),
            .firstTokenP95 = named("first_token_p95", open.firstTokenP95),
            .firstTokenP99 = named("first_token_p99", open.firstTokenP99),
            .perToken = named("per_token", open.perToken),
            .latency = named("latency", open.latency)};
}

Goodput goodputOf(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                  const Calibration& calibration)
{
    const Workload& workload = *input.workload;
    const auto limitOf = [](const std::optional<Input<Duration>>& limit) {
        return limit ? std::optional(limit->value.value()) : std::nullopt;
    };
    const Limits limits{limitOf(workload.firstTokenLimit), limitOf(workload.perTokenLimit)};
    Goodput good{.limited = limits.first || limits.each, .concurrency = {}, .throughput = {}, .requests = {}};
    if (!good.limited)
        return good;
    const Calculator plain;
    const auto at = [&](const Calculator& with, double count) {
        performance::BatchingLoad load = setup.load;
        load.concurrency = with.convention(Term::GoodConcurrency, ratio(count),
                                           "the most at which the limits are kept, found by trial");
        return corrected(with, calibration,
                         performance::continuousBatchingEstimate(with, setup.replica, load), load);
    };
    if (!limits.kept(at(plain, 1)))
        return good;
    // Beyond the cache requests only wait: the search ends there.
    double low = 1, high = std::max(1.0, std::floor(setup.load.capacity.value.value()));
    if (limits.kept(at(plain, high)))
        low = high;
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (limits.kept(at(plain, middle)) ? low : high) = middle;
    }
    const auto estimate = at(calculate, low);
    const std::uint64_t id = input.deployment->id.number;
    good.concurrency = ratio(low);
    const auto throughput = calculate.renamed(estimate.throughput, Term::GoodThroughput);
    good.throughput =
        calculate.result({"deployment", id, "good.throughput"}, throughput, input.deployment->name);
    good.requests = calculate.result({"deployment", id, "good.requests"},
                                     calculate.apply(formulas::goodRequests, throughput, setup.load.output),
                                     input.deployment->name);
    return good;
}

performance::OpenLoad openLoad(const Calculator& calculate, const ServingSetup& setup,
                               const Calibration& calibration, Traced<Frequency> items, Ratio hourFactor,
                               int replicas, const performance::LengthSpreads& spreads)
{
    const int ranks = setup.replica.dataParallel;
    performance::OpenLoad open;
    open.load = setup.load;
    open.inputSpread = spreads.input;
    open.outputSpread = spreads.output;
    const auto held = calculate.apply(
        formulas::openCapacity, setup.kvTokens, calculate.count(Term::DataParallel, ranks), setup.load.input,
        setup.load.output,
        calculate.convention(Term::LengthSpread, ratio(spreads.output),
                             "squared coefficient of variation of answers, about 1 in public traces"));
    // The engine runs no more at once than it is set up for, whatever the cache holds.
    if (setup.load.concurrency.value < held.value) {
        open.load.capacity = calculate.convention(Term::RequestCapacity, setup.load.concurrency.value,
                                                  "the number in flight that the engine is set up for");
    } else {
        open.load.capacity = held;
        open.placeSpread = performance::heldSpread(setup.load.input.value, setup.load.output.value, spreads);
    }
    open.ranks = static_cast<double>(replicas) * ranks;
    open.arrivals = calculate.apply(
        formulas::replicaArrivals, items,
        calculate.convention(Term::HourFactor, hourFactor, "the hour over the mean"),
        calculate.count(Term::ReplicasRouted, replicas), calculate.count(Term::DataParallel, ranks));
    open.pace = calibration.perToken.at(setup.load.concurrency.value.value());
    return open;
}

void evaluateOperation(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                       ServingResult& result, ArrivalTrials& trials)
{
    const Calibration& calibration = calibrationFor(input);
    const Deployment& plan = *input.deployment;
    const int together = acceleratorsOf(plan);
    const int replicas = together > 0 ? input.fitted / together : 0;
    result.atMean = result.atPeak = {};
    const int before = result.replicasInTime.value_or(0);
    result.replicasInTime.reset();
    if (input.workload->urgency != Urgency::Interactive)
        return;
    result.replicasInTime =
        replicasInTime(input, setup, calibration, result.replicaThroughput, before, trials);
    if (replicas == 0)
        return;
    const auto point = [&](Ratio hourFactor, std::string_view hour) {
        return operatingPoint(calculate, plan, hour,
                              openAt(calculate, input, setup, calibration, hourFactor, replicas));
    };
    result.atMean = point(ratio(1), "mean");
    result.atPeak = point(input.workload->peakFactor.value, "peak");
}

}  // namespace headroom
