// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/measured_point.h"

#include <string_view>
#include <vector>

namespace headroom {

/// A log of serving measurements, told apart by content.
struct BenchmarkLog {
    enum class Form {
        BenchServe,   ///< JSON, or JSON lines, of `vllm bench serve` and SGLang's `bench_serving`
        TensorRtLlm,  ///< report of `trtllm-bench`
        GenAiPerf,    ///< JSON of GenAI-Perf and AIPerf
        Rows,  ///< CSV with the columns isl, osl, concurrency, ttft_ms, tpot_ms and, if known, output_tokens_per_s,
               ///< engine, gpu, model, weights, kv, tp, pp, dp, ep
    };
    Form form = Form::BenchServe;
    std::vector<MeasuredPoint> points;
};

/// Reads a log. Errors carry line or JSON pointer: an unknown form, a missing field, a time or rate that is not above 0, a log without a
/// measurement, and one that contradicts itself: by Little's law, requests in flight x output tokens = throughput x (time to first
/// token + time per token x (output tokens - 1)), within a factor of two, or as benchmark_checks.h says.
Result<BenchmarkLog> readBenchmarkLog(std::string_view text);

}  // namespace headroom
