// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/prepared_serving.h"

#include "core/evaluation/serving_operation.h"
#include "core/studies/simulation/run_figures.h"
#include "core/studies/simulation/traced_arrivals.h"

#include <algorithm>
#include <utility>

namespace headroom::simulation {

PreparedServing::PreparedServing(const Subject& subject, const ServingInput& input, const ServingSetup& setup,
                                 int replicas, std::vector<Request> requests, const Order& order)
    : m_subject(subject),
      m_setup(setup),
      m_calibration(calibrationOf(input, subject.runs)),
      m_steps(pacedReplica(setup, m_calibration), rangeOf(setup, chunkOf(setup))),
      m_replicas(replicas),
      m_requests(std::move(requests)),
      m_run(runOf(setup, *subject.workload, order))
{
    m_run.steps = &m_steps;
    m_run.replicas = replicas * subject.deployment->dataParallel;
    m_curve = loadCurve(setup, m_calibration);
}

Sharer PreparedServing::sharer(const ServingOutcome& outcome) const
{
    const Deployment& deployment = *m_subject.deployment;
    return {.curve = m_curve,
            .width = static_cast<double>(std::max(1, acceleratorsOf(deployment))),
            .tokens = outcome.served > 0 ? outcome.outputTokens / arrivalSpan(m_requests) / m_replicas : 0.0};
}

void PreparedServing::conclude(ServingOutcome outcome, const Order& order, Run& run, double pace) const
{
    if (outcome.served > 0) {
        const Calculator plain;
        const auto served = static_cast<double>(outcome.served);
        ServingSetup asRun = m_setup;
        asRun.load.input.value = tokens(outcome.inputTokens / served);
        asRun.load.output.value = tokens(outcome.outputTokens / served);
        const double arriving = arrivalSpan(m_requests);
        const performance::OpenLoad open =
            openLoad(plain, asRun, m_calibration, {perSecond(served / arriving * pace)}, ratio(1), m_replicas,
                     {lengthSpread(m_requests, &Request::input), lengthSpread(m_requests, &Request::output)});
        performance::OpenEstimate estimate = performance::openEstimate(plain, m_setup.replica, open);
        // Slower steps are as many more requests in the time of one.
        for (Traced<Duration>* const time :
             {&estimate.firstToken, &estimate.firstTokenP50, &estimate.firstTokenP95, &estimate.firstTokenP99,
              &estimate.perToken, &estimate.latency})
            time->value *= pace;
        tell(estimate, run);
        tellUse(*m_subject.result, order, outcome, m_replicas, run);
    }
    run.outcome = std::move(outcome);
}

std::variant<Skipped, std::unique_ptr<PreparedServing>> prepareServing(const Catalogue& catalogue,
                                                                       const Subject& subject,
                                                                       const Order& order, Draws& draws,
                                                                       Run& run)
{
    const Calculator plain;
    std::vector<Finding> ignored;
    const ServingInput input = inputOf(catalogue, subject);
    const auto setup = servingSetup(plain, input, ignored);
    const Deployment& deployment = *subject.deployment;
    const int together = deployment.tensorParallel * deployment.pipelineParallel * deployment.dataParallel;
    run.replicas = together > 0 ? subject.result->fitted / together : 0;
    if (!setup)
        return Skipped::NoSpeed;
    if (order.traces(subject.workload->id) && outgrow(order.trace, *input.model))
        return Skipped::BeyondContext;
    if (run.replicas == 0)
        return Skipped::NoPool;
    auto drawn = requestsOf(subject, order, draws, run.replicas);
    if (const auto* why = std::get_if<Skipped>(&drawn))
        return *why;
    return std::make_unique<PreparedServing>(subject, input, *setup, run.replicas,
                                             std::get<std::vector<Request>>(std::move(drawn)), order);
}

}  // namespace headroom::simulation
