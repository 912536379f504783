// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/batching.h"
#include "tests/bench/benches.h"
#include "tests/support/hall.h"

#include <variant>

namespace headroom::bench {

namespace {

constexpr double staticTarget = 20e-6;

/// One estimate from the plan's words to figures: memory, kernels looked up, time.
class Estimate {
public:
    Estimate() : m_plan(support::hall({.racks = 1, .servers = 1, .workloads = 1}))
    {
        auto read = builtInCatalogue();
        HEADROOM_CHECK(static_cast<bool>(read));
        m_catalogue = std::move(read).value();
        m_input = {m_catalogue.accelerator(support::hallAccelerator),
                   m_catalogue.model(m_plan.deployments.front().model), &m_plan.deployments.front(),
                   &m_plan.workloads.front(), 8};
        HEADROOM_CHECK(m_input.accelerator && m_input.model);
    }

    performance::Replica replica() const
    {
        const Deployment& plan = *m_input.deployment;
        const MemoryFigures memory = memoryFigures(m_calculate, m_input);
        HEADROOM_CHECK(memory.shape);
        auto kernels = performance::servingKernels(
            *m_input.accelerator, performance::kernelRequest(*memory.shape, *m_input.accelerator, plan));
        HEADROOM_CHECK(std::holds_alternative<performance::ServingKernels>(kernels));
        return performance::replicaOf(*memory.shape, std::get<performance::ServingKernels>(kernels), plan);
    }
    void staticOnce() const
    {
        const Workload& workload = *m_input.workload;
        keep(performance::staticEstimate(replica(), workload.inputTokens.value, workload.outputTokens.value,
                                         ratio(32)));
    }
    void batchingOnce() const
    {
        const Workload& workload = *m_input.workload;
        performance::BatchingLoad load;
        load.input = {workload.inputTokens.value};
        load.output = {workload.outputTokens.value};
        load.concurrency = {ratio(64)};
        load.capacity = {ratio(128)};
        load.chunk = {tokens(8192)};
        keep(performance::continuousBatchingEstimate(m_calculate, replica(), load));
    }
    /// As the program itself does it, with the curve over concurrency that its chart shows.
    void withCurveOnce() const
    {
        std::vector<Finding> findings;
        keep(evaluateServing(m_calculate, m_input, findings));
    }

private:
    Calculator m_calculate;
    Scenario m_plan;
    Catalogue m_catalogue;
    ServingInput m_input;
};

}  // namespace

void benchEstimates(Report& report)
{
    const Estimate estimate;
    report.items.push_back(measure("one static estimate", staticTarget, [&] { estimate.staticOnce(); }));
    report.items.push_back(measure("one continuous-batching estimate", 0, [&] { estimate.batchingOnce(); }));
    report.items.push_back(
        measure("the same with its curve over concurrency", 0, [&] { estimate.withCurveOnce(); }));
}

}  // namespace headroom::bench
