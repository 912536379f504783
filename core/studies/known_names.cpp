// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/known_names.h"

#include "core/evaluation/performance/kernel_tables.h"

#include <algorithm>

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
    if (has("sglang") || name == "sgl")
        return NamedEngine{Engine::Sglang, true};
    if (name.starts_with("trt") || name.ends_with("trt") || has("trtllm") || has("tensorrt"))
        return NamedEngine{Engine::TensorRtLlm, true};
    // Continuous batching over paged caches as in vLLM; NVIDIA's service runs TensorRT-LLM or vLLM.
    for (const std::string_view other :
         {"tgi", "textgenerationinference", "lmdeploy", "turbomind", "mlcllm", "aphrodite", "lightllm", "max",
          "nim", "xllm", "optimumhabana", "jetstream", "llmboost"})
        if (name.starts_with(other))
            return NamedEngine{Engine::Vllm, false};
    return std::nullopt;
}

namespace {

std::optional<Precision> plainPrecision(std::string_view text)
{
    std::string name = normalisedName(text);
    for (const std::string_view maker : {"torch", "modelopt"})
        if (name.starts_with(maker))
            name.erase(0, maker.size());
    const auto startsWith = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return name.starts_with(word); });
    };
    const auto is = [&](std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), name) != words.end();
    };
    // Of other widths than the method's usual one.
    for (const std::string_view odd : {"int2", "int3", "2bit", "3bit"})
        if (name.find(odd) != std::string::npos)
            return std::nullopt;
    if (is({"bf16", "bfloat16"}))
        return Precision::Bf16;
    if (is({"fp16", "float16", "f16", "16bit", "half"}))
        return Precision::Fp16;
    if (startsWith({"fp8", "float8", "e4m3", "e5m2"}) || is({"w8a8fp8", "mxfp8"}))
        return Precision::Fp8;
    if (startsWith({"fp4", "nvfp4", "mxfp4"}))
        return Precision::Fp4;
    if (startsWith({"int8", "w8a", "gptqint8", "awqint8", "gptq8bit", "smoothquant"}) || is({"8bit", "sq"}))
        return Precision::Int8;
    if (startsWith(
            {"int4", "awq", "gptq", "w4a16", "4bit", "autoround", "nf4", "bnb4bit", "bitsandbytes4bit"}))
        return Precision::Int4;
    return std::nullopt;
}

}  // namespace

std::optional<Precision> precisionNamed(std::string_view text)
{
    if (const auto whole = plainPrecision(text))
        return whole;
    // "bf16 (dummy weights)", "None (bfloat16)".
    const std::size_t bracket = text.find('(');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    if (const auto before = plainPrecision(text.substr(0, bracket)))
        return before;
    return plainPrecision(text.substr(bracket + 1, text.find(')', bracket) - bracket - 1));
}

bool leavesToCheckpoint(std::string_view weights)
{
    const std::string name = normalisedName(weights);
    for (const std::string_view word : {"", "unlabelled", "native", "auto", "none", "default", "na"})
        if (name == word)
            return true;
    return false;
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

namespace {

/// Whether a name tells so many bits: "4bit", "4-bit", but not "12bit", and not "4b-it", which is four billion and instructed.
bool saysBits(std::string_view checkpoint, char bits)
{
    std::string name(checkpoint);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    for (const std::string_view word : {"bit", "-bit", "_bit"}) {
        const std::string wanted = bits + std::string(word);
        for (std::size_t at = name.find(wanted); at != std::string::npos; at = name.find(wanted, at + 1))
            if (at == 0 || !digit(name[at - 1]))
                return true;
    }
    return false;
}

}  // namespace

std::string_view strangeFormatIn(std::string_view checkpoint)
{
    const std::string name = normalisedName(checkpoint);
    for (const std::string_view format : {"gguf", "exl2", "exl3", "mlx", "bitnet", "w4a8", "w4afp8"})
        if (name.find(format) != std::string::npos)
            return format;
    return saysBits(checkpoint, '3') ? "3bit" : saysBits(checkpoint, '2') ? "2bit" : "";
}

std::optional<Precision> precisionInName(std::string_view checkpoint)
{
    const std::string name = normalisedName(checkpoint);
    const auto has = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return name.find(word) != std::string::npos; });
    };
    if (!strangeFormatIn(checkpoint).empty())
        return std::nullopt;
    // Weights stand before what they are multiplied with and before the cache: "w-mxfp4-a-fp8", "w4a16-FP8-KV".
    if (has({"fp4"}))
        return Precision::Fp4;
    if (has({"w4a16"}))
        return Precision::Int4;
    if (has({"fp8"}))
        return Precision::Fp8;
    if (has({"int4", "awq", "nf4"}) || saysBits(checkpoint, '4'))
        return Precision::Int4;
    if (has({"int8", "w8a8", "w8a16"}) || saysBits(checkpoint, '8'))
        return Precision::Int8;
    if (has({"gptq"}))
        return Precision::Int4;
    if (has({"bf16", "bfloat16"}))
        return Precision::Bf16;
    return has({"fp16", "float16"}) ? std::optional(Precision::Fp16) : std::nullopt;
}

}  // namespace headroom
