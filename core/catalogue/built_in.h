// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <vector>

namespace headroom {

/// The catalogue compiled into the program.
Result<Catalogue> builtInCatalogue();

/// The user's own tables in a folder: any of the built-in's files in the same form; `sources.csv` may be missing. A folder that
/// does not exist holds nothing.
Result<std::vector<EntryPtr>> readUserCatalogue(const std::filesystem::path& folder);

}  // namespace headroom
