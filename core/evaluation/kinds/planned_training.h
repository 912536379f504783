// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/training_run.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <string>

namespace headroom::kinds {

/// A deployment of a training workload as the model of training takes it, on all accelerators of its pool. Nothing if accelerator or
/// model are unknown, cannot be split so, or are too few for the parallelism. Without a family of its own it says what memory the run
/// takes, not how long.
std::optional<TrainingRun> plannedTraining(const Deployment& deployment, const Workload& workload,
                                           const Accelerator* accelerator, const Model* model, int fitted,
                                           ByteRate fabric = {});

/// What is wrong with the layout on so many accelerators: heads or experts that do not divide ("64 heads / TP 3"), more parts than
/// accelerators ("TP x PP = 32 > 16"), a stated global batch that replicas cannot share in whole micro-batches. Empty where nothing is,
/// or their numbers are not known.
std::string layoutProblem(const Deployment& deployment, const Model& model, int fitted);

/// Bytes of weights, gradients and optimizer for each parameter of the model: mixed precision with Adam for all of it
/// (ZeRO, Rajbhandari et al. 2020), 8 in 16 bit alone as torchtune does it, the weights alone beside adapters, which are small.
double stateBytesPerParameter(const Deployment& deployment, const Workload& workload);

}  // namespace headroom::kinds
