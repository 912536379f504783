// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/disaggregated.h"
#include "core/evaluation/performance/intervals.h"
#include "core/studies/predict_row.h"

namespace headroom {

/// The answer to a row of disaggregated serving.
struct SplitAnswer {
    performance::SplitEstimate estimate;
    performance::Interval firstToken, perToken;
    Basis basis = Basis::Kernels;
    Bytes memory{};     ///< of one accelerator of the decode workers
    Tokens kvTokens{};  ///< of all decode workers
    std::string note;   ///< in English, for scripts: what was taken that the row leaves open
    std::string problem;
};

/// Reads the `prefill_` and `decode_` columns. Where the numbers of workers are missing, the usual ones of published tables are
/// taken (four that write up to 256 requests, else one wide one; as many that read as those keep busy), and the interval says how little that is.
SplitAnswer answerSplit(const PredictRow& row, const Catalogue& catalogue, Tokens input, Tokens output);

}  // namespace headroom
