// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/known_names.h"

#include "core/evaluation/performance/kernel_tables.h"

namespace headroom {

using performance::normalisedName;

std::optional<NamedEngine> engineNamed(std::string_view text)
{
    const std::string name = normalisedName(text);
    const auto has = [&](std::string_view part) { return name.find(part) != std::string::npos; };
    if (name.empty())
        return NamedEngine{Engine::Vllm, false};
    if (has("vllm"))
        return NamedEngine{Engine::Vllm, true};
    if (has("sglang"))
        return NamedEngine{Engine::Sglang, true};
    if (name.starts_with("trt") || has("tensorrt"))
        return NamedEngine{Engine::TensorRtLlm, true};
    // Continuous batching over paged caches as in vLLM; NVIDIA's service runs TensorRT-LLM or vLLM.
    for (const std::string_view other :
         {"tgi", "textgenerationinference", "lmdeploy", "turbomind", "mlcllm", "aphrodite", "lightllm", "max",
          "nim", "xllm", "optimumhabana", "jetstream", "llmboost"})
        if (name.starts_with(other))
            return NamedEngine{Engine::Vllm, false};
    return std::nullopt;
}

std::optional<Precision> precisionNamed(std::string_view text)
{
    const std::string name = normalisedName(text);
    if (name == "bf16" || name == "bfloat16")
        return Precision::Bf16;
    if (name == "fp16" || name == "float16" || name == "16bit" || name == "half")
        return Precision::Fp16;
    if (name.starts_with("fp8") || name.starts_with("float8") || name == "w8a8fp8" || name == "mxfp8")
        return Precision::Fp8;
    if (name.starts_with("fp4") || name.starts_with("nvfp4") || name.starts_with("mxfp4"))
        return Precision::Fp4;
    if (name.starts_with("int8") || name.starts_with("w8a") || name == "8bit" || name.starts_with("gptqint8"))
        return Precision::Int8;
    for (const std::string_view integer : {"int4", "awq", "gptq", "w4a16", "4bit", "autoround"})
        if (name.starts_with(integer))
            return Precision::Int4;
    return std::nullopt;
}

std::optional<NamedCache> cacheNamed(std::string_view text)
{
    if (const auto precision = precisionNamed(text))
        return NamedCache{precision};
    constexpr std::string_view left = "auto";
    if (!normalisedName(text).starts_with(left))
        return std::nullopt;
    // What a log found it to be stands behind it.
    const std::string rest = normalisedName(text).substr(left.size());
    if (rest.empty())
        return NamedCache{};
    const auto found = precisionNamed(rest);
    return found ? std::optional(NamedCache{found}) : std::nullopt;
}

std::optional<Precision> precisionInName(std::string_view checkpoint)
{
    const std::string name = normalisedName(checkpoint);
    const auto has = [&](std::string_view part) { return name.find(part) != std::string::npos; };
    if (has("fp8"))
        return Precision::Fp8;
    if (has("fp4"))
        return Precision::Fp4;
    if (has("int4") || has("awq") || has("w4a16") || has("4bit"))
        return Precision::Int4;
    if (has("int8") || has("w8a8") || has("w8a16"))
        return Precision::Int8;
    if (has("gptq"))
        return Precision::Int4;
    if (has("bf16") || has("bfloat16"))
        return Precision::Bf16;
    return has("fp16") || has("float16") ? std::optional(Precision::Fp16) : std::nullopt;
}

}  // namespace headroom
