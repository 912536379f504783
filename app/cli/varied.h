// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/opened.h"
#include "app/cli/studies.h"
#include "core/studies/study_inputs.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// `PATH=LOW..HIGH` taken apart.
struct PathAndText {
    std::string path, text;
};
Result<PathAndText> parted(const std::string& order, const char* option);

/// The plan of a study with the spreads that `--vary` gives its inputs.
Result<Opened> openVaried(const StudyOptions& options, UserTables tables);
/// Prices of the catalogue that are to be varied, with their spreads.
Result<std::vector<InputView>> pricesVaried(const StudyOptions& options, const Opened& opened);

}  // namespace headroom::cli
