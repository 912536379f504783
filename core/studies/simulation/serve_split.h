// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/serve.h"

namespace headroom::simulation {

/// Replicas that read prompts, links that carry their caches, and replicas that write the answers; a queue before each of them.
struct SplitRun {
    ServingRun
        writing;  ///< its replicas write; `ingest` is that of the readers, who find `cachedPrefix`, the writers all of the prompt
    const performance::StepTable* reading = nullptr;  ///< never null
    double readingTokens = 0;                         ///< that the cache of one reader holds
    int readers = 1;
    double transferSetUp = 0;  ///< seconds from one accelerator to the other, during which others are carried
    double transferPerToken = 0;  ///< seconds that the link of a reader is taken
};

/// Runs the requests, which stand in order of arrival, to the last token. A prompt whose cache waits to be carried does not keep its
/// reader from the next one; an answer begins when its cache has come and finds room. The first token comes with it.
ServingOutcome serveSplit(const SplitRun& run, std::vector<Request>& requests, const Progress& progress = {});

}  // namespace headroom::simulation
