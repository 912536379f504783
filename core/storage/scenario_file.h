// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace headroom {

/// "Hdr1", in the application_id of every `.headroom` file.
inline constexpr std::uint32_t fileApplicationId = 0x48647231;
/// 2 since a table or a column of ours may be missing: what a file does not hold was never set.
inline constexpr int fileVersion = 2;

/// The plan as bytes of a `.headroom` file.
std::string scenarioImage(const Scenario& scenario);
/// Reads such bytes. NotOurFile, NewerFormat, DamagedFile, or what `validate` finds.
Result<Scenario> scenarioFromImage(std::string bytes);

/// Opens a file without ever writing to it.
Result<Scenario> openScenario(const std::filesystem::path& file);
/// Saves whole or not at all.
Status saveScenario(const Scenario& scenario, const std::filesystem::path& file);

}  // namespace headroom
