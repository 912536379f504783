// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// Exit status of every command: done; done, and the plan has findings of severity error; the input or the call is unusable.
enum Status { Done = 0, Findings = 1, Unusable = 2 };

struct EvaluateOptions {
    std::string file;
    bool json = false;
    std::vector<std::string> sets;  ///< PATH=VALUE
    std::string explain;
    std::string
        cashFlow;  ///< file for the cash flows by month as CSV, "-" for standard output instead of the results
};
/// Every command that asks the catalogue takes the user's tables or leaves them; tables that cannot be used are told of on standard
/// error, and the built-in catalogue answers.
int evaluate(const EvaluateOptions& options, UserTables tables);
int check(const std::string& file, UserTables tables);
int predict(const std::string& input, const std::string& output, const std::string& kind, UserTables tables);
int convert(const std::string& input, const std::string& output);
int catalogueList(const std::string& kind, UserTables tables);
int catalogueShow(const std::string& item, UserTables tables);
int catalogueExport(const std::string& folder, UserTables tables);

}  // namespace headroom::cli
