// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// What a workload can be begun as: the serving of a language model, or a task.
struct WorkloadChoice {
    std::optional<Task> task;  ///< none for serving
    QString name;              ///< in plain words
};
/// In the order of the menu.
std::vector<WorkloadChoice> workloadChoices();

/// A workload as most people would fill it in first for its kind, every figure an assumption.
Workload newWorkload(std::optional<Task> task);
/// `changed` is `before` with another kind or task: what still was as a workload of the old kind begins becomes as one of the new
/// kind does, so that nobody counts transcoding in output tokens. What somebody filled in stays.
Workload begunAs(const Workload& before, Workload changed);
/// Adds one; it is called by the name of its kind.
Result<Scenario> addWorkload(Scenario scenario, std::optional<Task> task, const std::string& name);

}  // namespace headroom::ui
