// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"

#include <string>
#include <vector>

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

struct LogImport {
    std::vector<std::string> logs;
    std::string plan;
    std::string deployment;  ///< name or number; empty for the only modelled one
    std::string date;        ///< of the measurement; empty: the day the file was last written
    std::string output;      ///< empty: the plan itself
    enum class Answer { Take, Look } answer = Answer::Take;
};
/// Shows a benchmark's runs beside the model before and after they correct it, and gives them to a deployment of the plan.
int importLog(const LogImport& order, UserTables tables);

}  // namespace headroom::cli
