// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom::cli {

struct SimulateOptions {
    std::string file;
    std::string trace;     ///< file of requests; without one they are drawn
    std::string workload;  ///< name or number that the trace is for; all serving ones if empty
    std::uint64_t seed = 1;
    std::string arrivals = "busiest-hour";  ///< or "day"; not asked with a trace
    std::optional<double> hours;            ///< in which they come; 1, or 24 for a day
    bool json = false;
};
/// Runs the plan's deployments event by event and says what the requests met. Progress goes to standard error on a terminal; Ctrl-C
/// ends the run with nothing printed.
int simulate(const SimulateOptions& options, UserTables tables);

}  // namespace headroom::cli
