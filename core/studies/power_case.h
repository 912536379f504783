// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/kinds/accelerator_power.h"
#include "core/studies/predict_row.h"

#include <string>
#include <string_view>

namespace headroom {

/// A row of `power.csv` as the model of core/evaluation/kinds takes it. `problem` is in English, for scripts; empty when the row
/// was understood.
struct PowerCase {
    std::string_view line;  ///< the fitted line that answers it
    kinds::Features features;
    kinds::PowerRange range;
    double boards = 1;             ///< the figure is the sum over so many
    double atWork = 1;             ///< of as many that do the work, the figure is of `boards`
    bool wholeSystem = false;      ///< at the wall, else the boards alone
    kinds::SystemActivity system;  ///< of whole systems
    double workRate = 0;           ///< units of work a second; 0 if not given
    std::string group;             ///< model and accelerator
    std::string note;  ///< in English, for scripts: what was taken for weights of which nothing is stated
    std::string problem;
};

/// Which line: the one that knows the measured speed (`itl_ms` or `perf_value`), or the plain one that does not.
enum class PowerKnowledge : std::uint8_t { WithSpeed, Plain };

PowerCase readPowerCase(const PredictRow& row, const Catalogue& catalogue,
                        PowerKnowledge knowledge = PowerKnowledge::WithSpeed);

}  // namespace headroom
