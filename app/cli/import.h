// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom::cli {

struct TraceImport {
    std::string trace;
    std::string plan;
    std::string workload;  ///< name or number; empty for the only serving workload
    std::string source;    ///< who published the trace; empty: the file's name
    std::string output;    ///< empty: the plan itself
};
/// Puts a trace's demand into a plan and says what it found.
int importTrace(const TraceImport& order);

}  // namespace headroom::cli
