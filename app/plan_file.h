// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <filesystem>

namespace headroom {

/// Opens a plan in either form, told apart by content: SQLite is `.headroom`, all else is read as JSON.
Result<Scenario> openPlan(const std::filesystem::path& file);
/// Saves in the form that the suffix names: `.json` as text, anything else as `.headroom`. Whole or not at all.
Status savePlan(const Scenario& scenario, const std::filesystem::path& file);

}  // namespace headroom
