// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/deployment_checks.h"

#include "core/evaluation/findings.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace headroom {

namespace {

/// How far beyond the interval a stated rate must be.
constexpr double farOff = 2;

/// Output tokens a second of one replica at its best concurrency.
double bestThroughput(const DeploymentResult& result)
{
    double best = result.replicaThroughput->value();
    for (const LoadPoint& point : result.curve)
        best = std::max(best, point.throughput ? point.throughput->value() : 0.0);
    return best;
}

/// Everything that a deployment takes of one accelerator; nothing where it is not known.
Bytes held(const MemoryResult& memory)
{
    if (!memory.weights || !memory.capacity)
        return Bytes{};
    Bytes all = *memory.weights;
    for (const Known<Bytes>& part : {memory.kvCache, memory.optimizer, memory.activations, memory.overhead})
        all += part.value_or(Bytes{});
    return all;
}

/// A reason that owning cannot do this work, of those that `ownServes` counts, is said already.
bool isJudged(const Deployment& deployment, const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& found) {
        const bool fatal =
            found.severity == Severity::Error &&
            (found.code == FindingCode::ModelDoesNotFit || found.code == FindingCode::ParallelismImpossible ||
             found.code == FindingCode::PrecisionUnsupported ||
             found.code == FindingCode::TensorParallelAcrossServers);
        return (fatal || found.code == FindingCode::NoPerformanceData) &&
               found.subject.section == "deployment" && found.subject.id == deployment.id.number;
    });
}

}  // namespace

void judgeUnknownRate(const DeploymentState& state, std::vector<Finding>& findings)
{
    const Workload& workload = *state.workload;
    const bool rated = workload.kind == WorkloadKind::Rate;
    const bool told = rated || state.deployment->basis == CapacityBasis::Measured;
    // Counted in items: answers of no tokens are no demand in tokens, and are waited for all the same.
    const bool asked = state.pool && workload.items.value.value() > 0;
    if (state.rate.known || (!told && !asked) || isJudged(*state.deployment, findings))
        return;
    const Deployment& plan = *state.deployment;
    const bool modelless = !told && plan.model.empty();
    // No tokens are no work that could be timed.
    std::string_view lacks;
    if (!told && !modelless && !(workload.inputTokens.value > Tokens{}))
        lacks = "input_tokens";
    else if (!told && !modelless && !(workload.outputTokens.value > Tokens{}))
        lacks = "output_tokens";
    else if (!told && !modelless && plan.draftTokens && plan.draftTokens->value > Ratio{} && !plan.acceptance)
        lacks = "acceptance";
    findings.push_back(finding(Severity::Unknown, FindingCode::NoPerformanceData, "deployment",
                               state.deployment->id.number, state.deployment->name,
                               !lacks.empty()              ? std::string(lacks)
                               : modelless                 ? std::string()
                               : told && state.accelerator ? state.accelerator->name
                                                           : workload.name));
}

bool trainsWithinLinks(const DeploymentState& state, ByteRate fabric, std::vector<Finding>& findings)
{
    const Deployment& plan = *state.deployment;
    const int joined = joinedOf(state);
    if (joined <= 0 || plan.tensorParallel <= joined || fabric > ByteRate{})
        return true;
    const int all = plan.tensorParallel * plan.pipelineParallel;
    const std::string fits = all % joined != 0
                                 ? std::string()
                                 : "TP " + std::to_string(joined) + ", PP " + std::to_string(all / joined);
    findings.push_back(finding(Severity::Error, FindingCode::TensorParallelAcrossServers, "deployment",
                               plan.id.number, plan.name, ratio(plan.tensorParallel), ratio(joined), fits));
    return false;
}

void judgeStatedRate(const DeploymentState& state, const DeploymentResult& result,
                     std::vector<Finding>& findings)
{
    const Deployment& deployment = *state.deployment;
    if (deployment.basis != CapacityBasis::Stated || state.workload->kind != WorkloadKind::Serving ||
        !state.rate.known || !result.replicaThroughput || !result.perToken || !result.perTokenLow ||
        !result.perTokenHigh || result.perTokenLow->value() <= 0 || result.replicaThroughput->value() <= 0)
        return;
    // As much faster as the time between tokens may be shorter.
    const double faster = *result.perToken / *result.perTokenLow,
                 slower = *result.perTokenHigh / *result.perToken;
    const double accelerators = std::max(1, acceleratorsOf(deployment));
    const double stated = state.rate.value.value();
    const double derate = deployment.derate.value.value();
    const double modelled = result.replicaThroughput->value() / accelerators;
    const double best = bestThroughput(result) / accelerators;
    const bool tooFast = stated > farOff * faster * best;
    const bool tooSlow = derate > 0 && stated / derate < modelled / slower / farOff;
    if (!tooFast && !tooSlow)
        return;
    Finding found =
        finding(Severity::Warning, FindingCode::StatedRateUnlikely, "deployment", deployment.id.number,
                deployment.name,
                !deployment.reference.empty() ? deployment.reference : deployment.referenceRate.source);
    found.would = tooFast ? stated : stated / derate;
    found.allowed = tooFast ? best : modelled;
    found.dimension = dimensions::token / dimensions::time;
    findings.push_back(std::move(found));
}

void judgeRuns(const Deployment& deployment, const Calibration& calibration, std::vector<Finding>& findings)
{
    const double doubled = std::log(2.0);
    const auto& times = calibration.perToken.runs > 0 ? calibration.perToken : calibration.throughput;
    if (times.runs > 0 &&
        (times.most > doubled || times.least < -doubled || times.most - times.least > doubled))
        findings.push_back(finding(Severity::Warning, FindingCode::StatedRateUnlikely, "deployment",
                                   deployment.id.number, deployment.name, ratio(std::exp(times.most)),
                                   ratio(std::exp(times.least)), calibration.source));
    if (calibration.others == 0)
        return;
    Finding found = finding(Severity::Warning, FindingCode::MeasurementsOfAnother, "deployment",
                            deployment.id.number, deployment.name);
    found.would = static_cast<double>(calibration.others);
    findings.push_back(std::move(found));
}

void judgeSharedMemory(const Estate& estate, const Capacity& capacity, Results& results)
{
    for (const Estate::PoolTotal& pool : estate.pools) {
        Bytes all{}, room{};
        std::string names;
        double taken = 0;
        int members = 0;
        bool apart = true, batch = false;
        for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
            const DeploymentState& state = capacity.deployments[i];
            const DeploymentResult& result = results.deployments[i];
            if (state.pool != &pool || held(result.memory) <= Bytes{})
                continue;
            all += held(result.memory);
            room = *result.memory.capacity;
            names += (names.empty() ? "" : ", ") + state.deployment->name;
            ++members;
            batch = batch || !state.interactive();
            const double group = std::max(1, acceleratorsOf(*state.deployment));
            apart = apart && result.needed;
            taken += result.needed ? std::ceil(result.needed->value() / group - 1e-9) * group : 0;
        }
        if (members < 2 || !exceeds(all.value(), room.value()))
            continue;
        const bool fits = (apart && !exceeds(taken, pool.fitted)) || batch;
        results.findings.push_back(finding(fits ? Severity::Warning : Severity::Error,
                                           FindingCode::SharedMemoryExceeded, "pool", pool.pool->id.number,
                                           pool.pool->name, all, room, names));
    }
}

}  // namespace headroom
