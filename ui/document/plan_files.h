// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <filesystem>
#include <functional>

namespace headroom::ui {

/// How plans come from files and go to them. The program's wiring fills it in, so that no view knows a file form.
struct PlanFiles {
    std::function<Result<Scenario>(const std::filesystem::path&)> open;
    /// Whole or not at all.
    std::function<Status(const Scenario&, const std::filesystem::path&)> save;
    /// A plan that the program ships, by its short name ("podcast-clips").
    std::function<Result<Scenario>(const std::string& sample)> openSample;
};

}  // namespace headroom::ui
