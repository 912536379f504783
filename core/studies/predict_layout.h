// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/predict_row.h"

namespace headroom {

/// How the accelerators of one engine instance share the work, as its label means it.
struct ParallelLayout {
    int tensorParallel = 1, pipelineParallel = 1, dataParallel = 1, expertParallel = 1;
    bool repaired = false;  ///< the label contradicted itself

    int accelerators() const { return tensorParallel * pipelineParallel * dataParallel; }
};

/// What `tp, pp, dp, moe_tp, ep` (with a prefix) say together. Published benchmark tables label some deployments so that the
/// numbers contradict each other; such rows (marked in `doubt`, or with the total concurrency in their id) are read as:
/// tp = ep x moe_tp with ep = moe_tp = n: TP n with EP n. tp 1 with dp n or n x n, and ep n: attention on n ranks, EP n; ep 1 and
/// moe_tp n: attention on n ranks, experts split by width. tp t, dp t, ep t x t: attention on t ranks, EP t. Other rows are
/// taken literally. Nothing if a count is none.
std::optional<ParallelLayout> readLayout(const PredictRow& row, std::string_view prefix);

/// Why `moe_tp` and `ep` cannot be those of the other counts; empty where they can, or where the label was read otherwise.
std::string layoutContradiction(const PredictRow& row, std::string_view prefix, const ParallelLayout& layout,
                                bool experts);

/// Requests in flight on the whole deployment: `concurrency`, or the number in an id such as "…_c256_…" where that is
/// `concurrency` times the labelled ranks, as published tables count per rank. Nothing if there is no such number.
std::optional<double> totalConcurrency(const PredictRow& row);
/// The number in an id such as "…_c256_…".
std::optional<double> concurrencyInId(std::string_view id);

}  // namespace headroom
