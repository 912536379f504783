// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include "core/evaluation/formulas_calibration.h"
#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom {
namespace {

using performance::Correction;
using performance::Observation;

bool counts(const ServingInput& input, const Measurement& run)
{
    const Deployment& plan = *input.deployment;
    return input.accelerator && run.accelerator == input.accelerator->id && run.model == plan.model &&
           run.engine == plan.engine && run.weights == plan.weights;
}

/// What the model says of the setting of a run.
std::optional<performance::BatchingEstimate> modelled(const ServingInput& input, const Measurement& run)
{
    Deployment plan = *input.deployment;
    plan.basis = CapacityBasis::Modelled;
    plan.kvCache = run.kvCache;
    plan.tensorParallel = run.tensorParallel;
    plan.pipelineParallel = run.pipelineParallel;
    plan.dataParallel = run.dataParallel;
    plan.expertParallel = run.expertParallel;
    plan.concurrency = run.inFlight;
    plan.batchedTokens = run.batchedTokens;
    Workload workload;
    workload.kind = WorkloadKind::Serving;
    workload.inputTokens = run.inputTokens;
    workload.outputTokens = run.outputTokens;
    std::vector<Finding> ignored;
    const Calculator plain;
    const auto setup = servingSetup(
        plain,
        {.accelerator = input.accelerator, .model = input.model, .deployment = &plan, .workload = &workload},
        ignored);
    if (!setup)
        return std::nullopt;
    return performance::continuousBatchingEstimate(plain, setup->replica, setup->load);
}

struct Judged {
    const Measurement* run;
    std::size_t place;
    double concurrency;
    performance::BatchingEstimate estimate;
};

std::vector<Judged> judged(const ServingInput& input, std::span<const Measurement> runs)
{
    std::vector<Judged> out;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Measurement& run = runs[i];
        if (!counts(input, run))
            continue;
        if (auto estimate = modelled(input, run))
            out.push_back({&run, i, run.inFlight.value.value(), std::move(*estimate)});
    }
    return out;
}

template <class Q>
void observe(std::vector<Observation>& to, double concurrency, const std::optional<Input<Q>>& measured,
             const Q& predicted)
{
    if (measured && predicted.value() > 0)
        to.push_back({concurrency, measured->value.value() / predicted.value()});
}

/// By Little's law from the corrected times.
TokenRate throughputOf(const Calibration& calibration, const Judged& one)
{
    const Tokens output = one.run->outputTokens.value;
    const Duration first = one.estimate.firstToken.value * calibration.firstToken.at(one.concurrency);
    const Duration perToken = one.estimate.perToken.value * calibration.perToken.at(one.concurrency);
    return formulas::outputThroughput.compute(ratio(one.concurrency), output, first, perToken);
}

std::string fileOf(const Measurement& run) { return run.inFlight.source; }

Calibration calibrationFrom(const std::vector<Judged>& all)
{
    Calibration out;
    std::vector<Observation> first, perToken, throughput;
    std::set<std::string> files;
    for (const Judged& one : all) {
        observe(first, one.concurrency, one.run->firstToken, one.estimate.firstToken.value);
        observe(perToken, one.concurrency, one.run->perToken, one.estimate.perToken.value);
        files.insert(fileOf(*one.run));
        if (out.date < one.run->inFlight.date)
            out.date = one.run->inFlight.date;
    }
    out.firstToken = performance::correctionOf(first, performance::firstTokenScatter);
    out.perToken = performance::correctionOf(perToken, performance::perTokenScatter);
    for (const Judged& one : all)
        observe(throughput, one.concurrency, one.run->throughput, throughputOf(out, one));
    out.throughput = performance::correctionOf(throughput, performance::throughputScatter);
    out.runs = all.size();
    out.source = "measured, n = " + std::to_string(out.runs) + ":";
    for (const std::string& file : files)
        out.source += (out.source.ends_with(':') ? " " : ", ") + file;
    if (out.date.known())
        out.source += ", " + toText(out.date);
    return out;
}

Traced<Ratio> factorOf(const Calculator& calculate, const Correction& correction, const std::string& source,
                       const Traced<Ratio>& concurrency)
{
    const auto given = [&](Term term, double value) {
        return calculate.convention(term, ratio(value), source);
    };
    return calculate.apply(formulas::measuredFactor, given(Term::CentralFactor, std::exp(correction.level)),
                           concurrency, given(Term::LowestRun, std::exp(correction.lowest)),
                           given(Term::HighestRun, std::exp(correction.highest)),
                           given(Term::CentralRun, std::exp(correction.centre)),
                           given(Term::FactorLean, correction.lean));
}

}  // namespace

Calibration calibrationOf(const ServingInput& input, std::span<const Measurement> runs)
{
    const std::vector<Judged> all = judged(input, runs);
    Calibration out = all.empty() ? Calibration{} : calibrationFrom(all);
    out.others = runs.size() - all.size();
    return out;
}

std::vector<RunComparison> compareRuns(const ServingInput& input, std::span<const Measurement> runs,
                                       const Calibration& calibration)
{
    std::vector<RunComparison> out;
    for (const Judged& one : judged(input, runs)) {
        const TokenRate throughput = throughputOf(calibration, one);
        out.push_back(
            {.run = one.place,
             .concurrency = one.concurrency,
             .firstToken = one.estimate.firstToken.optional(),
             .perToken = one.estimate.perToken.optional(),
             .throughput = one.estimate.throughput.optional(),
             .correctedFirstToken =
                 one.estimate.firstToken.value * calibration.firstToken.at(one.concurrency),
             .correctedPerToken = one.estimate.perToken.value * calibration.perToken.at(one.concurrency),
             .correctedThroughput = throughput * calibration.throughput.at(one.concurrency)});
    }
    return out;
}

performance::BatchingEstimate corrected(const Calculator& calculate, const Calibration& calibration,
                                        const performance::BatchingEstimate& estimate,
                                        const performance::BatchingLoad& load)
{
    if (calibration.runs == 0)
        return estimate;
    const auto factor = [&](const Correction& correction) {
        return factorOf(calculate, correction, calibration.source, load.concurrency);
    };
    performance::BatchingEstimate out = estimate;
    if (calibration.firstToken.runs > 0)
        out.firstToken = calculate.apply(formulas::correctedFirstToken,
                                         calculate.renamed(estimate.firstToken, Term::ModelledFirstToken),
                                         factor(calibration.firstToken));
    if (calibration.perToken.runs > 0)
        out.perToken = calculate.apply(formulas::correctedPerToken,
                                       calculate.renamed(estimate.perToken, Term::ModelledPerToken),
                                       factor(calibration.perToken));
    const auto ready = load.streamInterval
                           ? calculate.renamed(calculate.apply(formulas::readyFirstToken, out.firstToken,
                                                               *load.streamInterval, out.perToken),
                                               Term::TimeToFirstToken)
                           : out.firstToken;
    out.throughput =
        calculate.apply(formulas::outputThroughput, load.concurrency, load.output, ready, out.perToken);
    if (calibration.throughput.runs > 0)
        out.throughput = calculate.apply(formulas::correctedThroughput,
                                         calculate.renamed(out.throughput, Term::ModelledThroughput),
                                         factor(calibration.throughput));
    return out;
}

}  // namespace headroom
