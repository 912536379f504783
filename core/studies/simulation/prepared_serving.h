// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/turns.h"
#include "core/studies/simulation/subject.h"

#include <memory>

namespace headroom::simulation {

/// A deployment whose replicas read and write, ready to run. Stays where it is: the run refers to its steps.
class PreparedServing {
public:
    PreparedServing(const Subject& subject, const ServingInput& input, const ServingSetup& setup,
                    int replicas, std::vector<Request> requests, const Order& order);
    PreparedServing(const PreparedServing&) = delete;
    PreparedServing& operator=(const PreparedServing&) = delete;

    /// How it is run: attention ranks queue by themselves; they wait for each other in the step's time already.
    const ServingRun& run() const { return m_run; }
    std::vector<Request>& requests() { return m_requests; }
    int replicas() const { return m_replicas; }
    /// Accelerators of one of the run's replicas.
    int width() const
    {
        return m_subject.deployment->tensorParallel * m_subject.deployment->pipelineParallel;
    }

    /// As it shares its accelerators in the run with this outcome; refers to this.
    Sharer sharer(const ServingOutcome& outcome) const;

    /// Puts the outcome of the run beside what the estimate says of the same requests, where each step takes `pace` times as long.
    void conclude(ServingOutcome outcome, const Order& order, Run& run, double pace = 1) const;

private:
    Subject m_subject;
    ServingSetup m_setup;
    Calibration m_calibration;
    performance::StepTable m_steps;
    int m_replicas;
    std::vector<Request> m_requests;
    ServingRun m_run;
    std::vector<LoadPoint> m_curve;
};

/// The deployment with its requests, or why it does not run. Notes how many replicas there are in either case.
std::variant<Skipped, std::unique_ptr<PreparedServing>> prepareServing(const Catalogue& catalogue,
                                                                       const Subject& subject,
                                                                       const Order& order, Draws& draws,
                                                                       Run& run);

}  // namespace headroom::simulation
