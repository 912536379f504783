// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};
int evaluate(const EvaluateOptions& options);
int check(const std::string& file);
int predict(const std::string& input, const std::string& output, const std::string& kind);
int convert(const std::string& input, const std::string& output);
int catalogueList(const std::string& kind);
int catalogueShow(const std::string& item);
int catalogueExport(const std::string& folder);

}  // namespace headroom::cli
