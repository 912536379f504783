// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_family.h"

#include <algorithm>
#include <cmath>

namespace headroom {

AttentionSizes readAttentionSizes(ConfigReader& read)
{
    AttentionSizes size;
    size.hidden = read.count({"hidden_size", "d_model"});
    size.heads = read.count({"num_attention_heads"}, 10'000);
    size.kvHeads = read.maybe({"num_key_value_heads"}, 10'000).value_or(size.heads);
    if (read.has("num_attention_heads") && (size.kvHeads == 0 || std::fmod(size.heads, size.kvHeads) != 0))
        read.fail("num_key_value_heads",
                  {Error::Code::Syntax,
                   {"a divisor of the " + std::to_string(std::lround(size.heads)) + " attention heads",
                    std::to_string(std::lround(size.kvHeads))}});
    const auto stated = read.maybe({"head_dim", "attention_head_dim"}, 10'000);
    if (!stated && size.hidden > 1 && std::fmod(size.hidden, size.heads) != 0)
        read.miss("head_dim");
    size.headDim = stated && *stated > 0 ? *stated : std::floor(size.hidden / size.heads);
    return size;
}

double groupedAttention(const AttentionSizes& size, ModelFamily::Bias bias, ModelFamily::HeadNorm norm)
{
    using Bias = ModelFamily::Bias;
    using HeadNorm = ModelFamily::HeadNorm;
    const double query = size.heads * size.headDim;
    const double keys = size.kvHeads * size.headDim;
    double weights = 2 * size.hidden * (query + keys);
    if (bias != Bias::Never)
        weights += query + 2 * keys;
    if (bias == Bias::Everywhere)
        weights += size.hidden;
    if (norm == HeadNorm::PerHead)
        weights += 2 * size.headDim;
    if (norm == HeadNorm::FullWidth)
        weights += query + keys;
    return weights;
}

std::string attentionWord(const AttentionSizes& size)
{
    return size.kvHeads == size.heads ? "MHA" : size.kvHeads == 1 ? "MQA" : "GQA";
}

double latentAttention(ConfigReader& read, const AttentionSizes& size, ModelConfig& model, double& indexer)
{
    const double ranks = read.maybe({"q_lora_rank"}).value_or(0);
    const double kvRank = read.count({"kv_lora_rank"});
    const double plain = read.count({"qk_nope_head_dim"});
    const double rope = read.count({"qk_rope_head_dim"});
    const double value = read.count({"v_head_dim"});
    const double query = ranks > 0 ? size.hidden * ranks + ranks + ranks * size.heads * (plain + rope)
                                   : size.hidden * size.heads * (plain + rope);
    model.attention = "MLA";
    model.set("head_dim", plain + rope);
    model.set("v_head_dim", value);
    if (ranks > 0)
        model.set("q_lora_rank", ranks);
    model.set("kv_lora_rank", kvRank);
    model.set("qk_nope_head_dim", plain);
    model.set("qk_rope_head_dim", rope);
    if (const auto tokens = read.maybe({"index_topk"})) {
        const double heads = read.count({"index_n_heads"});
        const double width = read.count({"index_head_dim"});
        model.attention = "MLA+DSA sparse indexer";
        model.set("index_heads", heads);
        model.set("index_head_dim", width);
        model.set("index_tokens", *tokens);
        indexer = ranks * heads * width + size.hidden * (width + heads) + 2 * width;
    }
    return query + size.hidden * (kvRank + rope) + kvRank + kvRank * size.heads * (plain + value) +
           size.heads * value * size.hidden;
}

double compressedAttention(ConfigReader& read, const AttentionSizes& size, std::vector<double>& extra,
                           std::vector<ModelBlock::Mixer>& mixers, ModelConfig& model)
{
    const double ranks = read.count({"q_lora_rank"});
    const double outRank = read.count({"o_lora_rank"});
    const double groups = read.count({"o_groups"});
    const double heads = read.count({"index_n_heads"});
    const double width = read.count({"index_head_dim"});
    model.attention = "compressed MQA (DeepSeek-V4 CSA/HCA)+DSA sparse indexer";
    model.set("head_dim", size.headDim);
    model.set("q_lora_rank", ranks);
    model.set("index_heads", heads);
    model.set("index_head_dim", width);
    model.set("index_tokens", read.count({"index_topk"}));
    const auto ratios = read.counts("compress_ratios");
    if (ratios.size() < extra.size())
        read.miss("compress_ratios");
    for (std::size_t i = 0; i < std::min(ratios.size(), extra.size()); ++i) {
        // Short ratios overlap, which doubles the compressor, and are searched by an indexer with one of its own.
        const bool overlaps = ratios[i] > 0 && ratios[i] <= 4;
        const double times = overlaps ? 2 : 1;
        // Beside what it compresses every layer sees a window; those of ratio 0 see nothing else.
        mixers[i] = ratios[i] > 0 ? ModelBlock::Mixer::Compressed : ModelBlock::Mixer::Window;
        if (ratios[i] > 0)
            extra[i] = size.hidden * 2 * times * size.headDim + times * ratios[i] * size.headDim;
        if (overlaps)
            extra[i] += ranks * heads * width + size.hidden * (heads + 2 * times * width);
    }
    return size.hidden * ranks + ranks + ranks * size.heads * size.headDim + size.hidden * size.headDim +
           size.headDim + size.heads * size.headDim * outRank + groups * outRank * size.hidden;
}

}  // namespace headroom
