// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/capacity.h"

#include "core/evaluation/calibration.h"
#include "core/evaluation/deployment_checks.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_capacity.h"
#include "core/evaluation/latency.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/links.h"
#include "core/evaluation/pool_use.h"
#include "core/evaluation/search_servers.h"
#include "core/evaluation/serving_operation.h"
#include "core/evaluation/turns.h"
#include "core/evaluation/work_speed.h"
#include "core/evaluation/workload_sizing.h"

#include "core/scenario/relevance.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

Traced<Ratio> countOf(const Calculator& calculate, Term term, int number, std::string_view label)
{
    return number > 0 ? calculate.count(term, number, label) : calculate.unknown<Ratio>(term, label);
}

/// The workload with as many requests, and as they come, in the other.
Workload withArrivalsOf(Workload workload, const Workload& other)
{
    workload.items = other.items;
    workload.peakFactor = other.peakFactor;
    workload.shape = other.shape;
    return workload;
}

/// Memory and speed of a model, from the cache when nothing they depend on has changed; when only the arrivals have, what they find alone
/// is worked out anew.
void serve(const Calculator& calculate, const ServingInput& input, const std::vector<Measurement>& runs,
           EvaluationCache* cache, MemoryResult& memory, ServingResult& serving,
           std::vector<Finding>& findings)
{
    const auto evaluateInto = [&](std::vector<Finding>& out, std::optional<ServingSetup>* setup) {
        memory = evaluateMemory(calculate, input, out);
        if (input.workload->kind == WorkloadKind::Serving)
            serving = evaluateServing(calculate, input, out, setup);
    };
    if (!cache) {
        evaluateInto(findings, nullptr);
        return;
    }
    auto& slot = cache->serving[input.deployment->id];
    const bool same = slot.accelerator == input.accelerator && slot.model == input.model &&
                      slot.fitted == input.fitted && slot.reader == input.reader &&
                      slot.readers == input.readers && slot.joined == input.joined &&
                      slot.deployment == *input.deployment && slot.runs == runs;
    const bool sameWork = same && slot.workload == *input.workload;
    if (same && !sameWork && slot.setup &&
        withArrivalsOf(slot.workload, *input.workload) == *input.workload) {
        slot.workload = *input.workload;
        evaluateOperation(calculate, input, *slot.setup, slot.serving, slot.trials);
    } else if (!sameWork) {
        slot = {*input.deployment,
                *input.workload,
                input.accelerator,
                input.model,
                input.fitted,
                input.reader,
                input.readers,
                input.joined,
                runs,
                {},
                {},
                {},
                {},
                {}};
        evaluateInto(slot.findings, &slot.setup);
        slot.memory = memory;
        slot.serving = serving;
    }
    memory = slot.memory;
    serving = slot.serving;
    findings.insert(findings.end(), slot.findings.begin(), slot.findings.end());
}

/// What the deployment's runs make of the model, from the cache when nothing it depends on has changed.
Calibration calibrate(const ServingInput& input, const std::vector<Measurement>& runs, EvaluationCache* cache)
{
    if (runs.empty())
        return {};
    if (!cache)
        return calibrationOf(input, runs);
    auto& slot = cache->calibrations[input.deployment->id];
    if (slot.accelerator != input.accelerator || slot.model != input.model ||
        !(slot.deployment == *input.deployment) || slot.runs != runs)
        slot = {*input.deployment, runs, input.accelerator, input.model, calibrationOf(input, runs)};
    return slot.calibration;
}

/// The widest split within the links that holds the model with as many accelerators, the rest as stages of a pipeline.
std::string withinServers(const ServingInput& input)
{
    Deployment plan = *input.deployment;
    const int all = plan.tensorParallel * plan.pipelineParallel;
    ServingInput other = input;
    other.deployment = &plan;
    for (plan.tensorParallel = input.joined; plan.tensorParallel > 0; --plan.tensorParallel) {
        if (all % plan.tensorParallel != 0)
            continue;
        plan.pipelineParallel = all / plan.tensorParallel;
        const MemoryFigures memory = memoryFigures(Calculator(), other);
        if (memory.shape && memory.splitProblem.empty() && memory.used.known && memory.limit.known &&
            memory.used.value <= memory.limit.value)
            return "TP " + std::to_string(plan.tensorParallel) + ", PP " +
                   std::to_string(plan.pipelineParallel);
    }
    return {};
}

void judgeServers(const ServingInput& input, std::vector<Finding>& findings)
{
    const Deployment& deployment = *input.deployment;
    if (linked(input, deployment))
        return;
    findings.push_back(finding(Severity::Error, FindingCode::TensorParallelAcrossServers, "deployment",
                               deployment.id.number, deployment.name, ratio(deployment.tensorParallel),
                               ratio(input.joined), withinServers(input)));
}

void fillIntervals(const ServingResult& serving, DeploymentResult& result)
{
    const auto scaled = [](const Traced<Duration>& time, double factor) {
        return time.known ? Known<Duration>(time.value * factor) : std::nullopt;
    };
    result.firstTokenLow = scaled(serving.firstToken, serving.firstTokenInterval.low);
    result.firstTokenHigh = scaled(serving.firstToken, serving.firstTokenInterval.high);
    result.perTokenLow = scaled(serving.perToken, serving.perTokenInterval.low);
    result.perTokenHigh = scaled(serving.perToken, serving.perTokenInterval.high);
    result.measuredRuns = static_cast<int>(serving.runs);
}

void evaluateModel(const Calculator& calculate, const Catalogue& catalogue, DeploymentState& state,
                   const std::vector<Measurement>& runs, bool beside, EvaluationCache* cache,
                   DeploymentResult& result, Traced<TokenRate>& throughput, std::vector<Finding>& findings)
{
    const Deployment& deployment = *state.deployment;
    const bool modelled = deployment.basis == CapacityBasis::Modelled;
    throughput.known = false;
    const bool serving = state.workload->kind == WorkloadKind::Serving;
    // What trains has no cache and no requests; its memory is its state.
    if ((deployment.model.empty() && !modelled) || (!serving && isTraining(state.workload->task)))
        return;
    ServingInput input{state.accelerator, catalogue.model(deployment.model), &deployment, state.workload,
                       result.fitted};
    const Calibration calibration = calibrate(input, runs, cache);
    input.calibration = &calibration;
    judgeRuns(deployment, calibration, findings);
    input.joined = result.joined = joinedOf(state);
    if (state.pool && state.pool->pool->fabric)
        input.fabric = state.pool->pool->fabric->value;
    else if (state.pool && serving && modelled && deployment.dataParallel > 1 && input.joined > 0 &&
             deployment.tensorParallel * deployment.dataParallel > input.joined)
        findings.push_back(finding(Severity::Unknown, FindingCode::DefaultAssumed, "pool",
                                   state.pool->pool->id.number, state.pool->pool->name, "fabric_rate"));
    if (state.reading) {
        input.reader = state.readingAccelerator;
        input.readers = result.readers = state.reading->fitted;
    }
    judgeServers(input, findings);
    ServingResult answer;
    answer.firstToken.known = answer.perToken.known = answer.replicaThroughput.known = false;
    serve(calculate, input, runs, cache, result.memory, answer, findings);
    if (!serving)
        return;
    if (beside && state.interactive()) {
        const auto* known = cache ? &cache->serving[deployment.id].setup : nullptr;
        state.operation = openOperation(calculate, input, known && *known ? &**known : nullptr, answer.curve);
    }
    const std::uint64_t id = deployment.id.number;
    result.firstToken = calculate.result({"deployment", id, "first_token"}, answer.firstToken);
    result.perToken = calculate.result({"deployment", id, "per_token"}, answer.perToken);
    result.replicaThroughput =
        calculate.result({"deployment", id, "replica_throughput"}, answer.replicaThroughput);
    result.curve = std::move(answer.curve);
    result.atMean = answer.atMean;
    result.atPeak = answer.atPeak;
    result.goodput = answer.goodput;
    result.basis = modelled ? answer.basis : Basis::Stated;
    // Times come from the model also where the rate is stated.
    fillIntervals(answer, result);
    throughput = answer.replicaThroughput;
    state.inTime = answer.replicasInTime;
    if (modelled && throughput.known && answer.greatestThroughput > TokenRate{})
        state.ofGreatest = throughput.value / answer.greatestThroughput;
}

/// What is sized by a rate may still be more than the replicas can do together.
void judgeQueue(const DeploymentState& state, const DeploymentResult& result, std::vector<Finding>& findings)
{
    const bool served = result.firstToken && result.fitted > 0 && state.interactive() &&
                        state.workload->kind == WorkloadKind::Serving &&
                        state.workload->items.value.value() > 0;
    const bool pooled = result.peakUseFitted && exceeds(result.peakUseFitted->value(), 1);
    const int together = acceleratorsOf(*state.deployment);
    if (!served || state.deployment->arrangement == Arrangement::Disaggregated || result.atPeak.firstToken ||
        pooled || together > result.fitted)
        return;
    const bool modelled = state.deployment->basis == CapacityBasis::Modelled;
    Finding found = finding(modelled ? Severity::Error : Severity::Warning, FindingCode::QueueGrows,
                            "deployment", state.deployment->id.number, state.deployment->name);
    if (result.peakDemand && result.replicaThroughput) {
        const double done = result.replicaThroughput->value() * (result.fitted / together);
        // A rate that somebody states may be better known than ours, but not beyond what measurements leave open.
        const bool bounded = result.perToken && result.perTokenLow && result.perTokenLow->value() > 0;
        const double slack = bounded ? result.perToken->value() / result.perTokenLow->value() : 1.0;
        if (result.peakDemand->value() > done * slack)
            found.severity = Severity::Error;
        if (result.peakDemand->value() > done) {
            found.would = result.peakDemand->value();
            found.allowed = done;
            found.dimension = dimensions::token / dimensions::time;
        }
    }
    findings.push_back(std::move(found));
}

/// As many accelerators must read in their pool as those that write keep busy.
void judgeReaders(const DeploymentState& state, const DeploymentResult& result,
                  std::vector<Finding>& findings)
{
    if (!state.reading || !result.needed)
        return;
    const Deployment& deployment = *state.deployment;
    // Replicas beyond what the load asks for, which only keep limits of time, write no more than it brings.
    const double together = std::max(1, acceleratorsOf(deployment));
    const double groups = std::ceil((state.demand.peak.value / state.rate.value).value() / together - 1e-9);
    const double wanted = groups * readersOf(deployment);
    if (exceeds(wanted, state.reading->fitted))
        findings.push_back(finding(Severity::Error, FindingCode::PoolOverloaded, "pool",
                                   state.reading->pool->id.number, state.reading->pool->name, ratio(wanted),
                                   ratio(state.reading->fitted)));
}

/// What serves comes in whole replicas, whoever states the rate of one accelerator, and enough of them to keep the workload's limits.
Traced<Ratio> neededBy(const Calculator& calculate, const DeploymentState& state)
{
    const Demand& demand = state.demand;
    const std::string_view name = state.workload->name;
    const bool serving = state.workload->kind == WorkloadKind::Serving;
    if (!serving && state.held && state.accelerator && state.accelerator->memory.known())
        return calculate.apply(
            formulas::trainersNeeded, demand.peak, state.rate, *state.held,
            calculate.given(Term::MemoryCapacity, state.accelerator->memory, state.accelerator->name),
            calculate.count(
                Term::ReplicaAccelerators,
                std::max(1, state.deployment->tensorParallel * state.deployment->pipelineParallel), name));
    const std::optional<int> inTime = serving ? state.inTime : acceleratorsInTime(state);
    const auto replica = [&] {
        return calculate.count(Term::ReplicaAccelerators, serving ? acceleratorsOf(*state.deployment) : 1,
                               name);
    };
    if (inTime) {
        auto fewest = calculate.convention(
            Term::ReplicasRouted, ratio(*inTime),
            "the fewest that keep the workload's limits in the busiest hour, found by trial", name);
        fewest.known = *inTime > 0;
        return calculate.apply(formulas::replicasNeededInTime, demand.peak, state.rate, replica(), fewest);
    }
    if (serving)
        return calculate.apply(formulas::replicasNeeded, demand.peak, state.rate, replica());
    return calculate.apply(formulas::acceleratorsNeeded, demand.peak, state.rate);
}

void evaluateUse(const Calculator& calculate, const DeploymentState& state, DeploymentResult& result)
{
    const std::uint64_t id = state.deployment->id.number;
    const std::string_view name = state.workload->name;
    const std::string_view pool = state.pool ? std::string_view(state.pool->pool->name) : name;
    const auto fitted = countOf(calculate, Term::AcceleratorsFitted, result.fitted, pool);
    const auto paid = countOf(calculate, Term::AcceleratorsPaid, result.paid, pool);
    const auto named = [&](std::string_view field, const auto& traced) {
        return calculate.result({"deployment", id, field}, traced, name);
    };
    const Demand& demand = state.demand;
    result.meanDemand = named("mean_demand", demand.mean);
    result.peakDemand = named("peak_demand", demand.peak);
    result.acceleratorRate = named("accelerator_rate", state.rate);
    result.needed = named("needed", neededBy(calculate, state));
    result.meanUse = named("mean_use", calculate.apply(formulas::meanUse, demand.mean, paid, state.rate));
    result.peakUse = named("peak_use", calculate.apply(formulas::peakUse, demand.peak, paid, state.rate));
    result.peakUseFitted =
        named("peak_use_fitted", calculate.apply(formulas::peakUseFitted, demand.peak, fitted, state.rate));
}

bool isRented(const Scenario& scenario, WorkloadId workload)
{
    const auto serves = [&](const auto& commitment) { return commitment.workload == workload; };
    return std::any_of(scenario.clouds.begin(), scenario.clouds.end(), serves) ||
           std::any_of(scenario.apis.begin(), scenario.apis.end(), serves);
}

void judgeServed(const Scenario& scenario, const Capacity& capacity, Results& results)
{
    for (const Workload& workload : scenario.workloads) {
        if (!needsAccelerators(workload))
            continue;
        const bool pooled = std::any_of(
            capacity.deployments.begin(), capacity.deployments.end(),
            [&](const DeploymentState& state) { return state.workload == &workload && state.pool; });
        if (!pooled && !isRented(scenario, workload.id))
            results.findings.push_back(finding(Severity::Warning, FindingCode::NoPool, "workload",
                                               workload.id.number, workload.name));
    }
}

}  // namespace

int joinedOf(const DeploymentState& state)
{
    if (!state.pool || state.pool->together == 0)
        return 0;
    const int rack = state.accelerator ? performance::scaleUpDomain(*state.accelerator) : 0;
    return std::max(state.pool->together, rack > 8 ? rack : 0);
}

Capacity evaluateCapacity(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Estate& estate, EvaluationCache* cache, Results& results)
{
    Capacity capacity;
    capacity.hours = hoursTold(scenario);
    Traced<Ratio> unknownUse;
    unknownUse.known = false;
    capacity.deployments.reserve(scenario.deployments.size());
    results.deployments.reserve(scenario.deployments.size());
    for (const Deployment& deployment : scenario.deployments) {
        DeploymentState& state = capacity.deployments.emplace_back();
        DeploymentResult& result = results.deployments.emplace_back();
        state.deployment = &deployment;
        state.workload = findWorkload(scenario, deployment.workload);
        const auto pool = std::find_if(estate.pools.begin(), estate.pools.end(),
                                       [&](const auto& total) { return total.pool->id == deployment.pool; });
        state.pool = pool == estate.pools.end() ? nullptr : &*pool;
        state.rate.known = false;
        state.use = Hourly<Traced<Ratio>>(capacity.hours, unknownUse);
        result.id = deployment.id;
        result.workload = deployment.workload;
        result.pool = deployment.pool;
        const auto reading = std::find_if(estate.pools.begin(), estate.pools.end(), [&](const auto& total) {
            return total.pool->id == deployment.prefillPool;
        });
        if (readsElsewhere(deployment) && reading != estate.pools.end()) {
            state.reading = &*reading;
            state.readingAccelerator = catalogue.accelerator(reading->pool->accelerator);
        }
        if (state.pool) {
            state.accelerator = catalogue.accelerator(state.pool->pool->accelerator);
            result.fitted = state.pool->fitted;
            result.paid = state.pool->paid;
        }
        if (!state.workload)
            continue;
        state.demand = demandOf(calculate, *state.workload, capacity.hours);
        Traced<TokenRate> throughput;
        evaluateModel(calculate, catalogue, state, measurementsOf(scenario, deployment.id),
                      servesBeside(scenario, deployment), cache, result, throughput, results.findings);
        evaluateSpeed(calculate, catalogue, throughput, state, result, results.findings);
        evaluateUse(calculate, state, result);
        judgeQueue(state, result, results.findings);
        judgeStatedRate(state, result, results.findings);
        judgeReaders(state, result, results.findings);
    }
    fillPools(calculate, scenario, estate, capacity, results);
    judgeSharedMemory(estate, capacity, results);
    for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
        const auto& use = capacity.deployments[i].use;
        results.deployments[i].use = Hourly<double>(use.size());
        std::transform(use.begin(), use.end(), results.deployments[i].use.begin(),
                       [](const Traced<Ratio>& hour) { return hour.known ? hour.value.value() : 0.0; });
    }
    evaluateLatency(calculate, capacity, cache, results);
    results.workloads = sizeWorkloads(calculate, scenario);
    judgeSearches(scenario, results);
    judgeSearchServers(calculate, scenario, results);
    judgeServed(scenario, capacity, results);
    return capacity;
}

}  // namespace headroom
