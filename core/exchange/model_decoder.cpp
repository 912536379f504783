// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_family.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

using Mixer = ModelBlock::Mixer;
using Bias = ModelFamily::Bias;
using HeadNorm = ModelFamily::HeadNorm;
using Window = ModelFamily::Window;

constexpr double mostLayers = 10'000;

Bias biasOf(ConfigReader& read, const ModelFamily& family)
{
    if (family.bias != Bias::AsStated)
        return family.bias;
    if (!read.flag("attention_bias", false) && !read.flag("use_bias", false) && !read.flag("qkv_bias", false))
        return Bias::Never;
    return read.flag("attention_out_bias", family.type != "mimo" && family.type != "glm4_moe")
               ? Bias::Everywhere
               : Bias::QueryKeyValue;
}

HeadNorm headNormOf(ConfigReader& read, const ModelFamily& family)
{
    if (family.headNorm != HeadNorm::AsStated)
        return family.headNorm;
    if (!read.flag("use_qk_norm", false))
        return HeadNorm::None;
    // Cohere and MiniMax normalise all heads in one vector, the others each head alike.
    return family.type.starts_with("glm") ? HeadNorm::PerHead : HeadNorm::FullWidth;
}

std::optional<Mixer> mixerOf(const std::string& word)
{
    // Sparse attention keeps the whole context and reads a part of it.
    if (word == "full_attention" || word == "attention" || word == "deepseek_sparse_attention")
        return Mixer::Full;
    if (word == "sliding_attention" || word == "chunked_attention")
        return Mixer::Window;
    if (word == "linear_attention")
        return Mixer::Linear;
    return std::nullopt;
}

std::vector<Mixer> listedMixers(ConfigReader& read, const std::vector<std::string>& words, std::size_t layers)
{
    std::vector<Mixer> out;
    if (!agrees(read, "layer_types", words.size(), layers))
        return out;
    for (const std::string& word : words) {
        const auto mixer = mixerOf(word);
        if (!mixer) {
            read.fail("layer_types", {Error::Code::WrongValue,
                                      {word, "full_attention, sliding_attention, chunked_attention, "
                                             "linear_attention"}});
            return {};
        }
        out.push_back(*mixer);
    }
    return out;
}

/// Which layers attend to what. The window is 0 where there is none.
std::vector<Mixer> mixersOf(ConfigReader& read, const ModelFamily& family, std::size_t layers, double window)
{
    if (const auto words = read.texts("layer_types"); !words.empty())
        return listedMixers(read, words, layers);
    std::vector<Mixer> out(layers, Mixer::Full);
    const auto fill = [&](Mixer mixer, auto&& which) {
        for (std::size_t i = 0; i < layers; ++i)
            out[i] = which(i) ? mixer : Mixer::Full;
    };
    if (read.has("linear_num_value_heads")) {
        const auto every = static_cast<std::size_t>(read.count({"full_attention_interval"}));
        fill(Mixer::Linear, [&](std::size_t i) { return (i + 1) % every != 0; });
        return out;
    }
    if (window == 0)
        return out;
    switch (family.window) {
    case Window::None: break;
    case Window::All: fill(Mixer::Window, [](std::size_t) { return true; }); break;
    case Window::EvenLayers: fill(Mixer::Window, [](std::size_t i) { return i % 2 == 0; }); break;
    case Window::AllButEveryNth: {
        const auto every = static_cast<std::size_t>(read.count({"sliding_window_pattern"}));
        fill(Mixer::Window, [&](std::size_t i) { return (i + 1) % every != 0; });
        break;
    }
    case Window::FromLayer: {
        const double from = read.maybe({"max_window_layers"}).value_or(0);
        fill(Mixer::Window, [&](std::size_t i) { return static_cast<double>(i) >= from; });
        break;
    }
    case Window::Chunks: {
        // Layers with rotary positions see a chunk, those without see everything; every fourth is without.
        const auto rotary = read.counts("no_rope_layers");
        if (!rotary.empty() && !agrees(read, "no_rope_layers", rotary.size(), layers))
            break;
        fill(Mixer::Window, [&](std::size_t i) { return rotary.empty() ? (i + 1) % 4 != 0 : rotary[i] > 0; });
        break;
    }
    }
    return out;
}

double windowOf(ConfigReader& read, const ModelFamily& family, double context)
{
    const double window = read.maybe({"sliding_window", "attention_chunk_size"}, 1e9).value_or(0);
    if (!read.flag("use_sliding_window", family.window != Window::FromLayer))
        return 0;
    return window >= context ? 0 : window;
}

}  // namespace

bool agrees(ConfigReader& read, std::string_view name, std::size_t found, std::size_t layers)
{
    if (found == layers)
        return true;
    read.fail(name, {Error::Code::Syntax,
                     {std::to_string(layers) + " entries, one a layer", std::to_string(found)}});
    return false;
}

void buildDecoder(ConfigReader& read, const ModelFamily& family, ModelConfig& model)
{
    const AttentionSizes size = readAttentionSizes(read);
    const auto layers = static_cast<std::size_t>(read.count({"num_hidden_layers"}, mostLayers));
    const double vocabulary = read.count({"vocab_size"}, 1e8);
    const double context = read.count({"max_position_embeddings", "model_max_length"}, 1e9);
    const double window = windowOf(read, family, context);
    std::vector<Mixer> mixers = mixersOf(read, family, layers, window);
    const FeedForwards feedForwards(read, family, size.hidden, layers);
    const Bias bias = biasOf(read, family);
    const HeadNorm headNorm = headNormOf(read, family);
    // A layer norm with biases holds two vectors; only the older designs have it, and they say so by their feed-forward's biases.
    const double norm = (family.matrices == 2 || family.headBias ? 2 : 1) * size.hidden;
    model.tiedEmbeddings = read.flag("tie_word_embeddings", family.tied);
    model.gatedAttention = read.flag("attn_output_gate", family.gatedAttention);
    model.set("layers", static_cast<double>(layers));
    model.set("hidden", size.hidden);
    model.set("heads", size.heads);
    model.set("kv_heads", size.kvHeads);

    std::vector<double> extra(layers, 0.0);
    double indexer = 0, full = 0, linear = 0;
    switch (family.attention) {
    case ModelFamily::Attention::Grouped:
        model.attention = attentionWord(size);
        model.set("head_dim", size.headDim);
        full = groupedAttention(size, bias, headNorm) + (family.sinks ? size.heads : 0) +
               (model.gatedAttention ? size.hidden * size.heads * size.headDim : 0);
        break;
    case ModelFamily::Attention::Latent: full = latentAttention(read, size, model, indexer); break;
    case ModelFamily::Attention::Compressed:
        full = compressedAttention(read, size, extra, mixers, model);
        break;
    }
    double windowed = full;
    if (const auto global = read.maybe({"global_head_dim"}); global && *global > 0) {
        // Gemma 4: its full layers have heads of their own, whose keys serve as values too.
        AttentionSizes wide = size;
        wide.headDim = *global;
        wide.kvHeads = read.maybe({"num_global_key_value_heads"}).value_or(size.kvHeads);
        full = groupedAttention(wide, bias, headNorm) -
               (read.flag("attention_k_eq_v", false) ? wide.hidden * wide.kvHeads * wide.headDim : 0);
        model.set("global_head_dim", wide.headDim);
        model.set("global_kv_heads", wide.kvHeads);
        if (read.maybe({"hidden_size_per_layer_input"}).value_or(0) > 0)
            read.fail("hidden_size_per_layer_input", {Error::Code::NotPossible, {"unknown-part"}});
    }
    if (std::find(mixers.begin(), mixers.end(), Mixer::Linear) != mixers.end()) {
        linear = gatedDelta(read, size.hidden, model);
        model.attention = "hybrid (full attention + linear/SSM)";
    }
    const auto indexers = read.texts("indexer_types");
    if (!indexers.empty() && !agrees(read, "indexer_types", indexers.size(), layers))
        return;
    for (std::size_t i = 0; i < mixers.size(); ++i) {
        ModelBlock block;
        block.mixer = mixers[i];
        block.mixerParameters = mixers[i] == Mixer::Linear   ? linear
                                : mixers[i] == Mixer::Window ? windowed
                                                             : full;
        block.mixerParameters += extra[i] + family.norms * norm;
        // Layers that share an indexer hold none.
        if (indexers.empty() || indexers[i] != "shared")
            block.mixerParameters += indexer;
        feedForwards.addTo(block, i);
        model.blocks.push_back(block);
    }
    feedForwards.writeFigures(model);
    model.set("vocab", vocabulary);
    model.embeddingParameters =
        (model.tiedEmbeddings ? 1 : 2) * vocabulary * size.hidden + norm + (family.headBias ? vocabulary : 0);
    if (model.blocksWith(Mixer::Window) > 0)
        model.set("sliding_window", window > 0 ? window : read.count({"sliding_window"}, 1e9));
    model.set("max_context", context);
}

}  // namespace headroom
