// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/studies/serving_case.h"
#include "tests/fit/tuned_overheads.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::fit {

/// Times in seconds.
struct Times {
    double firstToken = 0, perToken = 0;
};

/// A measured row of aggregated serving with all that the overheads do not change worked out.
struct FitRow {
    std::string engine, gpu, model, weights;
    std::string group;  ///< shape of the model and accelerator
    std::size_t block = 0;
    ServingCase setting;
    performance::BatchingSteps steps;
    Times measured;
    double weight = 1;     ///< one over the number of exact copies
    bool suspect = false;  ///< evidence of speculative decoding or of one burst; scored, not trained on

    double output() const { return setting.lengths.output.value(); }
};

/// The rows of a table of measured serving that are aggregated, without doubt, and that the method answers.
Result<std::vector<FitRow>> readFitRows(std::string_view csv, const Catalogue& catalogue);

/// What the program predicts for a row with these overheads.
Times predicted(const FitRow& row, const performance::EngineOverheads& overheads);

/// The row as if its accelerator were a stranger: textbook efficiencies on its data sheet, and the engine's mean overheads. Nothing if the
/// data sheet lacks a figure.
std::optional<FitRow> fromDataSheet(FitRow row);

}  // namespace headroom::fit
