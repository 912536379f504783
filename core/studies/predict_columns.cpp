// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_columns.h"

#include <array>

namespace headroom {
namespace {

constexpr CellRule text(std::string_view column, std::string_view otherNames = {})
{
    return {.column = column, .otherNames = otherNames};
}

constexpr CellRule needed(std::string_view column, std::string_view otherNames = {})
{
    return {.column = column, .need = Need::Required, .otherNames = otherNames};
}

/// A degree of parallelism; tables of serving leave some at 0 for "does not apply".
constexpr CellRule degree(std::string_view column, double least = 1, std::string_view otherNames = {})
{
    return {.column = column, .form = Form::Count, .least = least, .otherNames = otherNames};
}

/// The same where tables write "n/a" or "-" of what is not split.
constexpr CellRule split(std::string_view column)
{
    return {.column = column, .form = Form::Count, .words = "n/a|-"};
}

constexpr CellRule number(std::string_view column, double least, double most,
                          std::string_view otherNames = {})
{
    return {.column = column, .form = Form::Number, .least = least, .most = most, .otherNames = otherNames};
}

constexpr CellRule tokensOf(std::string_view column, Form form, std::string_view otherNames = {})
{
    return {.column = column, .form = form, .most = 1e9, .otherNames = otherNames};
}

/// Of requests or sequences.
constexpr CellRule requests(std::string_view column)
{
    return {.column = column, .form = Form::Count, .most = 1e9};
}

// What other tables call the same.
constexpr std::string_view gpuNames = "gpu_name|gpu_type|accelerator|hardware";
constexpr std::string_view gpuCounts = "num_gpus|n_gpus|gpus";
constexpr std::string_view modelNames = "model_name|model_id";
constexpr std::string_view weightNames = "weights|weight_precision|precision|quantization";
constexpr std::string_view cacheNames = "kv|kv_precision|kv_cache|kv_cache_dtype|kv_cache_precision|kv_dtype";
constexpr std::string_view inputNames = "input_len|input_length|input_tokens|prompt_len|prompt_tokens";
constexpr std::string_view outputNames = "output_len|output_length|output_tokens|max_tokens";
constexpr std::string_view tensorNames = "tensor_parallel|tensor_parallel_size|tp_size";
constexpr std::string_view stageNames = "pipeline_parallel|pipeline_parallel_size|pp_size";
constexpr std::string_view rankNames = "data_parallel|data_parallel_size|dp_size";
constexpr std::string_view expertNames = "expert_parallel|expert_parallel_size|ep_size";
constexpr std::string_view engineNames = "backend|framework";

/// Of all that was measured, by the names of tables; a test compares them with resources/performance.
constexpr std::string_view categories =
    "asr|diffusion|embedding|gnn|llm|nlp-encoder|recsys|transcode-encode|tts|vision";

constexpr std::array serving{
    text("id"),
    text("engine", engineNames),
    needed("gpu", gpuNames),
    needed("model", modelNames),
    text("weights", weightNames),
    text("kv", cacheNames),
    text("mode"),
    text("doubt"),
    CellRule{.column = "isl",
             .form = Form::TokenCount,
             .need = Need::Required,
             .most = 1e9,
             .otherNames = inputNames},
    CellRule{.column = "osl",
             .form = Form::TokenCount,
             .need = Need::Required,
             .most = 1e9,
             .otherNames = outputNames},
    CellRule{.column = "lengths", .words = "drawn|fixed"},
    CellRule{.column = "concurrency",
             .form = Form::Count,
             .most = 1e9,
             .words = "max",
             .otherNames = "max_concurrency"},
    degree("tp", 1, tensorNames),
    degree("pp", 0, stageNames),
    degree("dp", 0, rankNames),
    degree("moe_tp", 0),
    degree("ep", 0, expertNames),
    degree("prefill_workers"),
    degree("prefill_tp"),
    degree("prefill_pp", 0),
    degree("prefill_dp", 0),
    degree("prefill_moe_tp", 0),
    degree("prefill_ep", 0),
    requests("decode_concurrency"),
    degree("decode_workers"),
    degree("decode_tp"),
    degree("decode_pp", 0),
    degree("decode_dp", 0),
    degree("decode_moe_tp", 0),
    degree("decode_ep", 0),
};

constexpr std::array memory{
    text("id"),
    CellRule{.column = "kind",
             .words = "inference|serving|fine-tune|fine-tuning|fine-tune-max-context|training|pre-training"},
    text("engine", "backend"),
    text("engine_version"),
    needed("gpu", gpuNames),
    degree("gpu_count", 1, gpuCounts),
    needed("model", modelNames),
    text("weight_precision", weightNames),
    text("kv_precision", cacheNames),
    degree("tp", 1, tensorNames),
    degree("pp", 0, stageNames),
    degree("dp", 0, rankNames),
    degree("moe_tp", 0),
    degree("ep", 0, expertNames),
    degree("cp", 0),
    CellRule{.column = "max_model_len", .form = Form::TokenLength, .most = 1e9},
    CellRule{.column = "gpu_memory_utilization", .form = Form::Share},
    text("task"),
    text("framework"),
    degree("micro_batch"),
    tokensOf("seq_len", Form::TokenCount),
    text("method"),
    text("notes"),
    text("doubt"),
};

constexpr std::array power{
    text("id"),
    needed("gpu", gpuNames),
    degree("gpu_count", 1, gpuCounts),
    needed("model", modelNames),
    text("weight_precision", weightNames),
    text("scenario"),
    text("metric"),
    number("batch", 1, 1e9, "batch_size"),
    number("itl_ms", 1e-6, 1e9, "tpot_ms"),
    number("perf_value", 1e-6, 1e15),
    text("notes"),
};

constexpr std::array training{
    text("id"),
    text("framework"),
    text("task"),
    needed("gpu", gpuNames),
    degree("gpu_count", 1, gpuCounts),
    needed("model", modelNames),
    text("precision", "dtype|weight_precision"),
    text("dp_fsdp"),
    split("tp"),
    split("pp"),
    split("cp"),
    split("vp"),
    split("ep"),
    split("micro_batch"),
    requests("global_batch_seqs"),
    tokensOf("seq_len", Form::TokenCount, "sequence_length|max_seq_len"),
    CellRule{.column = "recompute", .words = "full|selective|none"},
    text("notes"),
};

constexpr std::array media{
    text("id"),
    text("source"),
    CellRule{.column = "category", .words = categories},
    needed("gpu", gpuNames),
    CellRule{.column = "gpu_count", .form = Form::Count, .words = "0", .otherNames = gpuCounts},
    text("engine"),
    needed("model", modelNames),
    text("precision", weightNames),
    text("config"),
    needed("metric"),
    text("notes"),
};

constexpr std::array throughput{
    text("id"),
    text("source"),
    text("engine", engineNames),
    needed("gpu", gpuNames),
    CellRule{.column = "gpu_count", .form = Form::Count, .words = "0", .otherNames = gpuCounts},
    degree("tp", 1, tensorNames),
    degree("pp", 1, stageNames),
    degree("ep", 0, expertNames),
    needed("model", modelNames),
    text("weight_precision", weightNames),
    text("kv_precision", cacheNames),
    // Summaries of MLPerf and others state means.
    tokensOf("isl", Form::MeanTokens, inputNames),
    tokensOf("osl", Form::MeanTokens, outputNames),
    CellRule{.column = "concurrency_or_scenario",
             .form = Form::InFlight,
             .otherNames = "concurrency|scenario|max_concurrency|batch|batch_size"},
    needed("metric"),
    text("notes"),
};

}  // namespace

CellRules columnsOf(std::string_view kind)
{
    if (kind.empty() || kind == "serving")
        return serving;
    if (kind == "memory")
        return memory;
    if (kind == "power")
        return power;
    if (kind == "training")
        return training;
    if (kind == "media")
        return media;
    return kind == "throughput" ? CellRules(throughput) : CellRules();
}

}  // namespace headroom
