// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Answers rows of serving settings: CSV with a header in, CSV with a header out, one row for each row in the same order.
///
/// In: `id, engine, gpu, model, weights, kv, mode, isl, osl, concurrency, tp, pp, dp, moe_tp, ep`, and with mode `disagg` the
/// same parallelism and `workers` with `prefill_` and `decode_`, in any order; other columns are ignored (see `readLayout` for
/// labels that contradict themselves). A row without `mode` is `agg`. Lengths are nominal: benchmarks draw them from 80 to 100 %, so 90 % is served. Out:
/// `id, ttft_ms, tpot_ms, output_tokens_per_s, vram_gib_per_gpu, kv_tokens_capacity, fits, ttft_low_ms, ttft_high_ms,
/// tpot_low_ms, tpot_high_ms, basis, error`, and `note` where a row has one; low and high hold 80 % of measurements. An answer of one token has no time between
/// tokens, and a note that says so. Every kind: a cell that breaks its column's rule (`CellRule`) is never read as absent; a row that
/// cannot be answered has `error` and empty figures. Fails only where the table cannot be read: NotText, Syntax, MissingField.
Result<std::string> predictServing(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of memory settings as vLLM logs them: `id, engine, gpu, tp, pp, model, weight_precision, kv_precision,
/// max_model_len, gpu_memory_utilization`. Out, each with `_low` and `_high`: `weights_GiB_per_gpu, kv_cache_GiB_per_gpu,
/// kv_cache_tokens, max_concurrency_x, peak_or_total_GiB`, then `fits` (yes or no), `spare_GiB_per_gpu` (below zero: what is missing),
/// `longest_context` of one request, `error` and `note`. Rows of `kind` fine-tune or training, and of the plain library loop, say their setting in
/// `method` and `notes` and are answered with the peak.
Result<std::string> predictMemory(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of power: `id, gpu, gpu_count, model, weight_precision, scenario, metric, batch, itl_ms, perf_value`, and `notes`
/// for a lowered board limit ("MaxQ"). Out: `value` in watts as `metric` counts them (all boards, one board, or the whole system
/// at the wall) and `energy_per_unit_J` where `perf_value` is given, each with `_low` and `_high`, and `error`.
Result<std::string> predictPower(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of training: `id, framework, task, gpu, gpu_count, model, precision, tp, pp, cp, ep, global_batch_seqs, micro_batch,
/// seq_len`, `recompute` (full, selective, none) or `notes` for activations that are computed again. Out, each with `_low` and `_high`: `tokens_per_s_per_gpu, tokens_per_s_total,
/// step_time_s` (where the batch is given), `model_tflops_per_gpu, mfu_pct` of the precision's peak, both with attention as published rates count it, `peak_mem_GiB_per_gpu`, then `error`
/// and `note`: stages of unequal size, memory that does not fit or only with recomputation.
Result<std::string> predictTraining(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of other work: `id, category, gpu, gpu_count, model, precision, config, metric`, and `notes` for an accuracy target.
/// Out: `value, value_low, value_high` of the metric on all accelerators, `basis` (measured: on this accelerator; datasheet:
/// carried over from another by their data sheets, or from another number of steps) and `error` where nothing comparable was ever measured;
/// `note` where any row has one: a setting that is not stated, steps in proportion, where it was measured.
Result<std::string> predictMedia(std::string_view csv, const Catalogue& catalogue);

/// Answers rows of offline throughput: `id, gpu, gpu_count, tp, pp, ep, model, weight_precision, isl, osl,
/// concurrency_or_scenario, metric`. Everything queued at once, a batch or a concurrency goes through the serving model of the
/// row's engine (TensorRT-LLM if it names none); scenarios of MLPerf, whose lengths are not in the row, through what
/// was measured. Out as for `predictMedia`.
Result<std::string> predictThroughput(std::string_view csv, const Catalogue& catalogue);

/// `kind` as the command line takes it: serving (or nothing), memory, power, training, media, throughput; others fail with
/// WrongValue.
Result<std::string> predict(std::string_view kind, std::string_view csv, const Catalogue& catalogue);

/// Columns of `csv` that its `answer` took nothing from: neither read, nor a figure to compare with, nor where a row comes from.
std::vector<std::string> unreadColumns(std::string_view kind, std::string_view csv, std::string_view answer);

}  // namespace headroom
