// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// The built-in catalogue and the user's tables; tables that cannot be used are told of on standard error and left out.
Result<Catalogue> catalogueWith(UserTables tables);

/// A plan and the catalogue it is read with: the built-in, overlaid by the user's tables and by what the plan carries.
struct Opened {
    Catalogue catalogue;
    Scenario scenario;
};
/// Reads a plan and changes inputs of it first, each told as `PATH=VALUE`.
Result<Opened> open(const std::string& file, UserTables tables, const std::vector<std::string>& sets = {});

}  // namespace headroom::cli
