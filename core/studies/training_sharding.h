// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/training_run.h"
#include "core/studies/predict_row.h"

#include <string>

namespace headroom {

/// What a row says of the state of training being spread, into `run`, whose accelerators and split are known: a stage of ZeRO or DDP, in
/// the column of the data parallelism, the task, the framework or the notes ("ZeRO-2", "Deepspeed Zero3", "zero_stage=1"), or the number
/// of accelerators that it is spread over. Why that cannot be, in English, for scripts, or empty.
std::string readSharding(kinds::TrainingRun& run, const PredictRow& row);

}  // namespace headroom
