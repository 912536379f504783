// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/studies/predict_row.h"

#include <string>

namespace headroom {

/// A row of `vram.csv` that says how much memory something took at its peak.
struct PeakMemory {
    Bytes bytes{};
    double low = 1, high = 1;  ///< factors that hold 80 % of measurements
    std::string note;          ///< what a user should know of an answer, in English, for scripts
    std::string problem;       ///< in English, for scripts; empty when the row was understood
};

/// The row is about training: its `kind` or its `method` says so.
bool asksForTraining(const PredictRow& row);
/// Training as `method` and `notes` describe it ("LoRA, seq 512, bs1", "bs2 seq2048", "sum over GPUs").
PeakMemory trainingPeak(const PredictRow& row, const Catalogue& catalogue);

/// The row is about the plain library loop that keeps no pool ("HF Transformers").
bool asksForPlainLoop(const PredictRow& row);
/// Weights and the cache of one sequence as `method` describes it ("isl=6144 + 2048 generated, batch 1").
PeakMemory plainLoopPeak(const PredictRow& row, const Catalogue& catalogue);

}  // namespace headroom
