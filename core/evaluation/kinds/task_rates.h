// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/work_rate.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::kinds {

/// Work of a task that was measured somewhere, so that a deployment may take its rate from there.
struct MeasuredWork {
    std::string key;  ///< as deployments keep it: category, model, target, metric, setting, precision, batch
    WorkDone done;
    double workPerUnit = 1;       ///< units of the task's work a second for one of the metric
    std::vector<WorkRate> rates;  ///< all measurements of it
};

/// What was measured for a task, in the order of the table; empty for tasks nobody measured.
const std::vector<MeasuredWork>& measuredWorks(Task task);
/// Among all tasks; null if the table has no such work.
const MeasuredWork* findMeasuredWork(std::string_view key);

/// What one unit of a task's work is in the table: "audio h", "frame"; empty for tasks nobody measured.
std::string_view measuredUnit(Task task);

/// A rate on one accelerator in units of the task's work a second.
struct TaskRate {
    headroom::WorkRate rate{}, low{}, high{};  ///< low to high holds 80 % of what was left out
    const WorkRate* anchor = nullptr;          ///< the measurement it comes from
    bool measuredHere = false;                 ///< else carried over by the data sheets
};

/// The rate of this work on an accelerator; the alternative is the reason, in English, why there is none.
std::variant<TaskRate, std::string> taskRate(const MeasuredWork& work, const EntryPtr& accelerator,
                                             const Catalogue& catalogue);

}  // namespace headroom::kinds
