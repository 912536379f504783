// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/kinds/training_run.h"
#include "core/studies/predict_row.h"

#include <optional>
#include <string>

namespace headroom {

/// A row of `training.csv` as the model of core/evaluation/kinds takes it. `problem` is in English, for scripts; empty when the
/// row was understood.
struct TrainingCase {
    kinds::TrainingRun run;
    FlopRate statedPeak{};                ///< of the precision trained in, what an MFU refers to
    std::optional<double> tokensPerStep;  ///< of all accelerators; nothing if the batch is not given
    std::string group;                    ///< model and accelerator
    kinds::FlopCount published;           ///< as the row's software counts operations in its rates
    Bytes memory{};                       ///< of one accelerator, as sold; 0 if unknown
    Bytes visible{};                      ///< of it, what a process sees; 0 if unknown
    bool saysRecomputation = false;       ///< the row says what of the activations is computed again
    bool forcedRecomputation = false;     ///< it does not, and without they do not fit
    bool saysSplit = false;               ///< the row says how the model is split, if only that it is not
    std::string problem;
    std::string untimed;  ///< why memory is answered and speed is not, in English; else empty
    std::string note;     ///< what a user should know of an answer: stages of unequal size
};

TrainingCase readTrainingCase(const PredictRow& row, const Catalogue& catalogue);

/// Tokens a second on one accelerator as the row measured them, from whichever column holds them; nothing if none does.
std::optional<double> measuredTokenRate(const PredictRow& row, const TrainingCase& asked);

}  // namespace headroom
