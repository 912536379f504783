// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/work_rate.h"
#include "core/studies/predict_row.h"

#include <string>

namespace headroom {

/// A row of `media.csv` as the model of core/evaluation/kinds takes it. `problem` is in English, for scripts; empty when the row
/// was understood.
struct MediaCase {
    kinds::WorkDone done;
    kinds::RateHost host;
    double times = 1;  ///< the row's figure is so many times the figure of one accelerator
    std::string problem;

    /// How measurements name the accelerator: its id in the catalogue, else as the table does.
    std::string accelerator() const;
};

MediaCase readMediaCase(const PredictRow& row, const Catalogue& catalogue);

/// A row of `throughput.csv` from MLPerf, whose request lengths are the benchmark's own and not in the row.
MediaCase readRankedCase(const PredictRow& row, const Catalogue& catalogue);

}  // namespace headroom
