// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <string>
#include <string_view>

namespace headroom {

/// Answers rows of serving settings: CSV with a header in, CSV with a header out, one row for each row in the same order.
///
/// In: `id, engine, gpu, model, weights, kv, mode, isl, osl, concurrency, tp, pp, dp, moe_tp, ep`, and with mode `disagg` the
/// same parallelism and `workers` with `prefill_` and `decode_`, in any order; other columns are ignored (see `readLayout` for
/// labels that contradict themselves). Lengths are nominal: benchmarks draw them from 80 to 100 %, so 90 % is served. Out:
/// `id, ttft_ms, tpot_ms, output_tokens_per_s, vram_gib_per_gpu, kv_tokens_capacity, fits, ttft_low_ms, ttft_high_ms,
/// tpot_low_ms, tpot_high_ms, basis, error`; low and high hold 80 % of measurements. A row that cannot be answered has
/// `error` and empty figures. Fails only where the table cannot be read: NotText, Syntax, MissingField.
Result<std::string> predictServing(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of memory settings as vLLM logs them: `id, engine, gpu, tp, pp, model, weight_precision, kv_precision,
/// max_model_len, gpu_memory_utilization`. Out, each with `_low` and `_high`: `weights_GiB_per_gpu, kv_cache_GiB_per_gpu,
/// kv_cache_tokens, max_concurrency_x`, and `error`.
Result<std::string> predictMemory(std::string_view csv, const Catalogue& catalogue);

/// `kind` as the command line takes it: "serving" and "memory" are answered; the others are known but not yet answered and fail
/// with WrongValue.
Result<std::string> predict(std::string_view kind, std::string_view csv, const Catalogue& catalogue);

}  // namespace headroom
