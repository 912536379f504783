// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/latency.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_capacity.h"
#include "core/evaluation/serving_operation.h"
#include "core/evaluation/turns.h"

#include <algorithm>

namespace headroom {

namespace {

/// Interactive load of a deployment's pool in erlangs, its own first.
Traced<Ratio> poolLoad(const Calculator& calculate, const Capacity& capacity, const DeploymentState& own,
                       const Formula<Ratio, WorkRate, WorkRate>& formula, Traced<WorkRate> Demand::*demand)
{
    std::vector<Traced<Ratio>> loads{calculate.apply(formula, own.demand.*demand, own.rate)};
    for (const DeploymentState& other : capacity.deployments) {
        if (&other != &own && other.pool == own.pool && other.interactive())
            loads.push_back(calculate.apply(formula, other.demand.*demand, other.rate));
    }
    return loads.size() == 1 ? loads.front() : calculate.sum<Ratio>(Term::OfferedLoad, loads);
}

bool servesBeside(const Capacity& capacity, const DeploymentState& own)
{
    return std::any_of(capacity.deployments.begin(), capacity.deployments.end(),
                       [&](const DeploymentState& other) {
                           return &other != &own && other.pool == own.pool && other.interactive();
                       });
}

/// Items of one workload take alike long, as in the simulation; several kinds of work in one queue do not.
Traced<Ratio> variationIn(const Calculator& calculate, const Capacity& capacity, const DeploymentState& own)
{
    const bool alone = !servesBeside(capacity, own);
    return calculate.convention(Term::ServiceVariation, ratio(alone ? 0 : 1),
                                alone ? "items of a workload take alike long"
                                      : "several kinds of work in one queue: as if exponentially spread");
}

Traced<Duration> latencyAt(const Calculator& calculate, const Traced<Duration>& service,
                           const Traced<Ratio>& variation, const Traced<Ratio>& servers,
                           const Traced<Ratio>& load)
{
    Traced<Ratio> stable = load;
    stable.known = stable.known && servers.known && load.value < servers.value;
    const auto probability = calculate.apply(formulas::waitProbability, servers, stable);
    const auto wait = calculate.apply(formulas::waitP95, probability, service, variation, servers, stable);
    return calculate.apply(formulas::latencyP95, service, wait);
}

/// Denser where the queue begins to grow; a little beyond capacity, where there is no latency any more.
std::vector<LoadPoint> latencyCurve(Duration service, Ratio variation, int servers)
{
    const Calculator plain;
    std::vector<double> loads;
    for (int i = 0; i <= 16; ++i)
        loads.push_back(0.05 * i);
    for (int i = 81; i <= 99; ++i)
        loads.push_back(0.01 * i);
    loads.insert(loads.end(), {0.995, 1.0, 1.025, 1.05});
    std::vector<LoadPoint> curve;
    curve.reserve(loads.size());
    for (const double load : loads) {
        const auto latency =
            latencyAt(plain, {service}, {variation}, {ratio(servers)}, {ratio(load * servers)});
        LoadPoint point;
        point.load = load;
        point.latencyP95 = latency.optional();
        curve.push_back(point);
    }
    return curve;
}

void addCurve(DeploymentResult& result, const Traced<Duration>& service, Ratio variation,
              EvaluationCache* cache)
{
    if (!service.known || result.fitted == 0)
        return;
    if (!cache) {
        result.curve = latencyCurve(service.value, variation, result.fitted);
        return;
    }
    auto& slot = cache->curves[result.id];
    if (slot.servers != result.fitted || slot.service != service.value || slot.variation != variation)
        slot = {result.fitted, service.value, variation,
                latencyCurve(service.value, variation, result.fitted)};
    result.curve = slot.curve;
}

/// What serves beside other interactive work on its accelerators takes longer than it would alone: by its longer steps, and as more
/// requests meet in them. Batch work gives way.
void runInTurns(const Calculator& calculate, const Capacity& capacity, const DeploymentState& state,
                const Results& results, DeploymentResult& result)
{
    if (!servesBeside(capacity, state))
        return;
    const auto servers = calculate.count(Term::AcceleratorsFitted, result.fitted, state.pool->pool->name);
    const auto at = [&](OperatingPoint& point, std::string_view hour, LoadHour load, Ratio hourFactor) {
        if (!point.firstToken)
            return;
        const auto pace = paceBeside(capacity, results, state, load);
        auto taken = calculate.convention(
            Term::OfferedLoad, ratio(pace ? result.fitted * (1 - 1 / pace->value()) : 0.0),
            "accelerators that others keep busy: engines work while a request is with them; by trial");
        taken.known = pace.has_value();
        // Slower steps are as many more requests in the time of one.
        performance::OpenEstimate alone = performance::unknownEstimate(calculate);
        if (pace && state.operation)
            alone = state.operation->at(calculate, hourFactor * pace->value());
        const auto named = [&](std::string_view field, const auto& figure) {
            return calculate.result(
                {"deployment", state.deployment->id.number, std::string(hour) + "." + std::string(field)},
                figure, state.deployment->name);
        };
        const auto longer = [&](std::string_view field, Known<Duration>& figure, const Traced<Duration>& own,
                                const auto& inTurns) {
            const auto before = state.operation || !figure
                                    ? calculate.renamed(own, Term::ServiceTime)
                                    : calculate.convention(Term::ServiceTime, *figure,
                                                           "as if it had its accelerators to itself");
            figure = named(field, calculate.apply(inTurns, before, taken, servers));
        };
        longer("first_token", point.firstToken, alone.firstToken, formulas::firstTokenInTurns);
        longer("first_token_p50", point.firstTokenP50, alone.firstTokenP50, formulas::quantileInTurns);
        longer("first_token_p95", point.firstTokenP95, alone.firstTokenP95, formulas::quantileInTurns);
        longer("first_token_p99", point.firstTokenP99, alone.firstTokenP99, formulas::quantileInTurns);
        longer("per_token", point.perToken, alone.perToken, formulas::perTokenInTurns);
        longer("latency", point.latency, alone.latency, formulas::requestInTurns);
        if (state.operation) {
            point.inFlight = named("in_flight", alone.inFlight);
            point.use = named("reading_use", alone.use);
        } else if (pace && point.inFlight) {
            point.inFlight =
                named("in_flight", calculate.convention(Term::InFlight, *point.inFlight * pace->value(),
                                                        "as many more as each takes longer"));
        }
    };
    at(result.atMean, "mean", LoadHour::Mean, ratio(1));
    at(result.atPeak, "peak", LoadHour::Peak, state.workload->peakFactor.value);
}

void judge(const DeploymentState& state, std::string_view field, const Known<Duration>& would,
           const std::optional<Input<Duration>>& limit, Results& results)
{
    if (!limit || (would && !exceeds(would->value(), limit->value.value())))
        return;
    Finding missed = finding(Severity::Error, FindingCode::LatencyMissed, "deployment",
                             state.deployment->id.number, state.workload->name, state.deployment->name);
    missed.subject.field = field;
    if (would)
        missed.would = would->value();
    missed.allowed = limit->value.value();
    missed.dimension = dimensions::time;
    results.findings.push_back(std::move(missed));
}

/// The mean keeps the limit and one request in twenty does not.
void judgeTail(const DeploymentState& state, const OperatingPoint& peak, Results& results)
{
    const auto& limit = state.workload->firstTokenLimit;
    if (!limit || !peak.firstTokenP95 || exceeds(peak.firstToken->value(), limit->value.value()) ||
        !exceeds(peak.firstTokenP95->value(), limit->value.value()))
        return;
    Finding late =
        finding(Severity::Warning, FindingCode::LatencyMissed, "deployment", state.deployment->id.number,
                state.workload->name, *peak.firstTokenP95, limit->value, state.deployment->name);
    late.subject.field = "peak.first_token_p95";
    results.findings.push_back(std::move(late));
}

void evaluateRate(const Calculator& calculate, const Capacity& capacity, const DeploymentState& state,
                  EvaluationCache* cache, DeploymentResult& result, Results& results)
{
    const std::uint64_t id = state.deployment->id.number;
    const auto service = calculate.apply(formulas::serviceTime, state.demand.workPerItem, state.rate);
    const auto servers = calculate.count(Term::AcceleratorsFitted, result.fitted, state.pool->pool->name);
    const auto variation = variationIn(calculate, capacity, state);
    const auto meanLoad = poolLoad(calculate, capacity, state, formulas::offeredLoadMean, &Demand::mean);
    const auto peakLoad = poolLoad(calculate, capacity, state, formulas::offeredLoadPeak, &Demand::peak);
    result.latencyAtMean =
        calculate.result({"deployment", id, "latency_p95_mean"},
                         latencyAt(calculate, service, variation, servers, meanLoad), state.workload->name);
    result.latencyAtPeak =
        calculate.result({"deployment", id, "latency_p95_peak"},
                         latencyAt(calculate, service, variation, servers, peakLoad), state.workload->name);
    addCurve(result, service, variation.value, cache);
    if (peakLoad.known)
        judge(state, "latency_p95_peak", result.latencyAtPeak, state.workload->latencyLimit, results);
}

}  // namespace

std::optional<int> acceleratorsInTime(const DeploymentState& state)
{
    const Demand& demand = state.demand;
    const bool known = state.rate.known && demand.peak.known && demand.workPerItem.known;
    if (!state.interactive() || state.workload->kind != WorkloadKind::Rate || !state.workload->latencyLimit ||
        !known || demand.peak.value.value() <= 0)
        return std::nullopt;
    const Calculator plain;
    const Traced<Duration> service{demand.workPerItem.value / state.rate.value};
    const Traced<Ratio> load{demand.peak.value / state.rate.value};
    // With ever so many an item still takes as long as it does alone.
    const double limit = state.workload->latencyLimit->value.value();
    if (exceeds(service.value.value(), limit))
        return 0;
    const auto enough = [&](int servers) {
        const auto latency = latencyAt(plain, service, {ratio(0)}, {ratio(servers)}, load);
        return latency.known && !exceeds(latency.value.value(), limit);
    };
    constexpr int most = 1 << 17;
    int high = 1;
    while (high < most && !enough(high))
        high *= 2;
    if (high >= most)
        return 0;
    int low = high / 2;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

void evaluateLatency(const Calculator& calculate, const Capacity& capacity, EvaluationCache* cache,
                     Results& results)
{
    for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
        const DeploymentState& state = capacity.deployments[i];
        DeploymentResult& result = results.deployments[i];
        if (!state.workload || !state.pool || !state.interactive())
            continue;
        if (state.workload->kind == WorkloadKind::Rate) {
            evaluateRate(calculate, capacity, state, cache, result, results);
            continue;
        }
        runInTurns(calculate, capacity, state, results, result);
        // At the load's own point; where there is none, at the stated number in flight.
        if (const OperatingPoint& peak = result.atPeak; peak.firstToken) {
            judge(state, "peak.first_token", peak.firstToken, state.workload->firstTokenLimit, results);
            judgeTail(state, peak, results);
            judge(state, "peak.per_token", peak.perToken, state.workload->perTokenLimit, results);
            continue;
        }
        if (result.firstToken)
            judge(state, "first_token", result.firstToken, state.workload->firstTokenLimit, results);
        if (result.perToken)
            judge(state, "per_token", result.perToken, state.workload->perTokenLimit, results);
    }
}

}  // namespace headroom
