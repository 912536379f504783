// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"

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

struct ModelImport {
    std::string config;
    std::string plan;
    std::string name;    ///< "organisation/name"; empty: what the path suggests
    std::string output;  ///< empty: the plan itself
};
/// Puts a model into the catalogue entries that a plan carries, says what it found, and how that differs from what was known.
int importModel(const ModelImport& order, UserTables tables);

}  // namespace headroom::cli
