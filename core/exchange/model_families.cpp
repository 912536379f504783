// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_fields.h"
#include "core/exchange/model_family.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace headroom {

namespace {

using F = ModelFamily;
using Bias = F::Bias;
using Norm = F::HeadNorm;
using Window = F::Window;

constexpr std::array families{
    F{.type = "llama", .bias = Bias::AsStated},
    F{.type = "mistral", .window = Window::All},
    F{.type = "ministral3", .window = Window::All},
    F{.type = "mixtral", .window = Window::All, .expertsAsWideAsStated = true},
    F{.type = "qwen2", .bias = Bias::QueryKeyValue, .window = Window::FromLayer},
    F{.type = "qwen3", .bias = Bias::AsStated, .headNorm = Norm::PerHead, .window = Window::FromLayer},
    F{.type = "qwen3_moe", .bias = Bias::AsStated, .headNorm = Norm::PerHead, .window = Window::FromLayer},
    F{.type = "qwen3_vl_text", .bias = Bias::AsStated, .headNorm = Norm::PerHead},
    F{.type = "qwen3_vl_moe_text", .bias = Bias::AsStated, .headNorm = Norm::PerHead},
    F{.type = "qwen3_next", .bias = Bias::AsStated, .headNorm = Norm::PerHead, .gatedAttention = true},
    F{.type = "qwen3_5_text", .bias = Bias::AsStated, .headNorm = Norm::PerHead, .gatedAttention = true},
    F{.type = "qwen3_5_moe_text", .bias = Bias::AsStated, .headNorm = Norm::PerHead, .gatedAttention = true},
    F{.type = "mimo", .bias = Bias::AsStated, .window = Window::FromLayer},
    F{.type = "gemma", .tied = true},
    F{.type = "gemma2", .bias = Bias::AsStated, .window = Window::EvenLayers, .norms = 4, .tied = true},
    F{.type = "gemma3_text",
      .bias = Bias::AsStated,
      .headNorm = Norm::PerHead,
      .window = Window::AllButEveryNth,
      .norms = 4,
      .tied = true},
    F{.type = "gemma4_text",
      .bias = Bias::AsStated,
      .headNorm = Norm::PerHead,
      .norms = 4,
      .tied = true,
      .denseBesideExperts = true},
    F{.type = "phi3", .window = Window::All},
    F{.type = "phimoe",
      .bias = Bias::AsStated,
      .window = Window::All,
      .expertsAsWideAsStated = true,
      .headBias = true},
    F{.type = "cohere", .bias = Bias::AsStated, .headNorm = Norm::AsStated, .norms = 1, .tied = true},
    F{.type = "cohere2", .bias = Bias::AsStated, .window = Window::AllButEveryNth, .norms = 1, .tied = true},
    F{.type = "olmo2", .bias = Bias::AsStated, .headNorm = Norm::FullWidth},
    F{.type = "granite", .bias = Bias::AsStated},
    F{.type = "starcoder2",
      .bias = Bias::AsStated,
      .window = Window::All,
      .matrices = 2,
      .feedForwardBias = true,
      .tied = true},
    F{.type = "gpt_oss",
      .bias = Bias::Everywhere,
      .window = Window::EvenLayers,
      .feedForwardBias = true,
      .expertsAsWideAsStated = true,
      .sinks = true},
    F{.type = "minimax_m2", .headNorm = Norm::AsStated, .expertsAsWideAsStated = true},
    F{.type = "glm4", .bias = Bias::AsStated, .norms = 4},
    F{.type = "glm4_moe", .bias = Bias::AsStated, .headNorm = Norm::AsStated},
    F{.type = "step3p7"},
    F{.type = "llama4_text", .bias = Bias::AsStated, .window = Window::Chunks, .expertsAsWideAsStated = true},
    F{.type = "deepseek_v2", .attention = F::Attention::Latent},
    F{.type = "deepseek_v3", .attention = F::Attention::Latent},
    F{.type = "deepseek_v32", .attention = F::Attention::Latent},
    F{.type = "kimi_k2", .attention = F::Attention::Latent},
    F{.type = "glm_moe_dsa", .attention = F::Attention::Latent},
    F{.type = "deepseek_v4", .attention = F::Attention::Compressed},
    F{.type = "nemotron_h", .build = F::Build::Blocks, .matrices = 2},
    F{.type = "nemotron-nas", .build = F::Build::BlockSearch},
    F{.type = "jamba", .build = F::Build::Jamba, .expertsAsWideAsStated = true},
    F{.type = "mamba", .build = F::Build::Mamba, .tied = true},
    F{.type = "mamba2", .build = F::Build::Mamba, .tied = true},
    F{.type = "bert", .build = F::Build::Encoder, .matrices = 2},
};

}  // namespace

const ModelFamily* modelFamily(std::string_view type)
{
    const auto it =
        std::find_if(families.begin(), families.end(), [type](const F& one) { return one.type == type; });
    return it == families.end() ? nullptr : &*it;
}

std::vector<ClassDefault> classDefaults(std::string_view type)
{
    // Gemma3TextConfig of transformers 4.50 (Apache-2.0).
    static constexpr std::array all{ClassDefault{"gemma3_text", "vocab_size", 262208},
                                    ClassDefault{"gemma3_text", "max_position_embeddings", 131072},
                                    ClassDefault{"gemma3_text", "num_attention_heads", 8},
                                    ClassDefault{"gemma3_text", "num_key_value_heads", 4},
                                    ClassDefault{"gemma3_text", "head_dim", 256},
                                    ClassDefault{"gemma3_text", "sliding_window", 4096},
                                    ClassDefault{"gemma3_text", "sliding_window_pattern", 6}};
    std::vector<ClassDefault> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const ClassDefault& one) { return one.type == type; });
    return own;
}

std::string nearestModelType(std::string_view type)
{
    std::set<std::string, std::less<>> known;
    for (const F& family : families)
        known.emplace(family.type);
    return nearestWord(type, known);
}

}  // namespace headroom
