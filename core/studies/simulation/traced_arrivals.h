// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/things.h"
#include "core/studies/simulation/replica_run.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace headroom::simulation {

/// The requests of a trace in any form that `readTrace` knows, the first at 0 s; lengths of nothing count as one token.
/// Once `stop` asks for it the file seems to end: what then comes back is of no use.
Result<std::vector<Request>> tracedArrivals(const std::filesystem::path& file,
                                            const std::stop_token& stop = {});

/// Whether a request and its answer are longer than the model's context, where that is known.
bool outgrow(const std::vector<Request>& requests, const Model& model);

}  // namespace headroom::simulation
