// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_family.h"

#include <algorithm>

namespace headroom {

FeedForwards::FeedForwards(ConfigReader& read, const ModelFamily& family, double hidden, std::size_t layers)
    : m_hidden(hidden),
      m_matrices(family.matrices),
      m_bias(read.flag("mlp_bias", family.feedForwardBias)),
      m_denseBeside(family.denseBesideExperts)
{
    const auto experts = read.maybe({"num_experts", "num_local_experts", "n_routed_experts"});
    // Libraries have a number of their own for it; without it the model would be taken for a dense one.
    if (!experts && (family.type == "mixtral" || read.has("num_experts_per_tok") ||
                     read.has("experts_per_token") || read.has("moe_intermediate_size")))
        read.miss(family.type == "mixtral" ? "num_local_experts" : "num_experts or n_routed_experts");
    m_experts = experts.value_or(0);
    if (m_experts > 0)
        readExperts(read, family);
    readPattern(read, layers);
    const bool anyDense = std::find(m_sparse.begin(), m_sparse.end(), false) != m_sparse.end();
    if (anyDense || m_denseBeside)
        // Llama 4 has both: its experts' width, and that of its dense layers.
        m_dense = read.has("intermediate_size_mlp") ? read.count({"intermediate_size_mlp"}, 1e7)
                                                    : read.count({"intermediate_size"}, 1e7);
    else
        m_stated = read.maybe({"intermediate_size"}, 1e7).value_or(m_width);
}

void FeedForwards::readExperts(ConfigReader& read, const ModelFamily& family)
{
    m_perToken = read.count({"num_experts_per_tok", "experts_per_token", "top_k_experts"});
    if (m_perToken > m_experts)
        read.fail("num_experts_per_tok", {Error::Code::OutOfRange,
                                          {std::to_string(static_cast<long long>(m_perToken)), "1",
                                           std::to_string(static_cast<long long>(m_experts))}});
    m_width = family.expertsAsWideAsStated ? read.count({"intermediate_size"}, 1e7)
                                           : read.count({"moe_intermediate_size"}, 1e7);
    m_latent = read.maybe({"moe_latent_size"}).value_or(0);
    m_sharedExperts = read.maybe({"n_shared_experts"}).value_or(family.type == "llama4_text" ? 1 : 0);
    const auto stated = read.maybe({"shared_expert_intermediate_size", "moe_shared_expert_intermediate_size",
                                    "share_expert_dim", "shared_intermediate_size"},
                                   1e7);
    m_sharedWidth = stated ? *stated : m_sharedExperts * m_width;
    if (m_sharedWidth > 0 && m_sharedExperts == 0)
        m_sharedExperts = 1;
    // Qwen weighs its shared expert by a gate of its own.
    m_sharedGate = read.has("shared_expert_intermediate_size") ? m_hidden : 0;
    const bool corrected = read.text("topk_method") == "noaux_tc" || read.flag("use_routing_bias", false) ||
                           read.flag("use_moe_router_bias", false);
    m_routerBias = corrected || family.feedForwardBias ? m_experts : 0;
}

void FeedForwards::readPattern(ConfigReader& read, std::size_t layers)
{
    m_sparse.assign(layers, m_experts > 0);
    if (m_experts == 0)
        return;
    if (const auto kinds = read.texts("mlp_layer_types"); !kinds.empty()) {
        if (agrees(read, "mlp_layer_types", kinds.size(), layers))
            for (std::size_t i = 0; i < layers; ++i)
                m_sparse[i] = kinds[i] == "sparse";
        return;
    }
    const double dense = read.maybe({"first_k_dense_replace"}).value_or(0);
    const double every = read.maybe({"decoder_sparse_step", "interleave_moe_layer_step"}).value_or(1);
    std::vector<double> listed;
    double frequency = 1;
    if (const nlohmann::json* const value = read.find("moe_layer_freq"); value && value->is_array()) {
        listed = read.counts("moe_layer_freq");
        if (!listed.empty() && !agrees(read, "moe_layer_freq", listed.size(), layers))
            return;
    } else {
        frequency = std::max(1.0, read.maybe({"moe_layer_freq"}).value_or(1));
    }
    for (std::size_t i = 0; i < layers; ++i) {
        const auto layer = static_cast<double>(i);
        const auto step = static_cast<std::size_t>(std::max(1.0, every));
        m_sparse[i] = layer >= dense && i % static_cast<std::size_t>(frequency) == 0 && every > 0 &&
                      (i + 1) % step == 0 && (listed.empty() || listed[i] > 0);
    }
    for (const double plain : read.counts("mlp_only_layers")) {
        if (plain < static_cast<double>(layers))
            m_sparse[static_cast<std::size_t>(plain)] = false;
    }
}

void FeedForwards::addDense(ModelBlock& block) const
{
    const double weights =
        m_matrices * m_hidden * m_dense + (m_bias ? (m_matrices - 1) * m_dense + m_hidden : 0);
    if (block.feedForward == ModelBlock::FeedForward::None)
        block.feedForward = ModelBlock::FeedForward::Dense;
    block.feedForwardParameters += weights;
    block.activeParameters += weights;
}

void FeedForwards::addExperts(ModelBlock& block) const
{
    const double seen = m_latent > 0 ? m_latent : m_hidden;
    const double expert = m_matrices * seen * m_width + (m_bias ? (m_matrices - 1) * m_width + seen : 0);
    const double always = m_hidden * m_experts + m_routerBias + m_matrices * m_hidden * m_sharedWidth +
                          m_sharedGate + (m_latent > 0 ? 2 * m_hidden * m_latent : 0);
    block.feedForward = ModelBlock::FeedForward::Experts;
    block.feedForwardParameters += m_experts * expert + always;
    block.activeParameters += m_perToken * expert + always;
}

void FeedForwards::addTo(ModelBlock& block, std::size_t layer) const
{
    if (m_sparse[layer])
        addExperts(block);
    if (!m_sparse[layer] || m_denseBeside)
        addDense(block);
}

void FeedForwards::writeFigures(ModelConfig& model) const
{
    if (m_dense > 0 || m_experts > 0)
        model.set("intermediate", m_dense > 0 ? m_dense : m_stated);
    if (m_matrices != 3)
        model.set("ffn_matrices", m_matrices);
    if (m_experts == 0)
        return;
    model.set("moe_intermediate", m_width);
    model.set("experts", m_experts);
    model.set("experts_per_token", m_perToken);
    if (m_sharedExperts > 0)
        model.set("shared_experts", m_sharedExperts);
    if (m_sharedWidth > 0 && m_sharedWidth != m_sharedExperts * m_width)
        model.set("shared_intermediate", m_sharedWidth);
    if (m_latent > 0)
        model.set("moe_latent", m_latent);
    const double dense = model.blocksWith(ModelBlock::FeedForward::Dense);
    std::size_t first = 0;
    while (first < model.blocks.size() && model.blocks[first].feedForward == ModelBlock::FeedForward::Dense)
        ++first;
    if (dense > 0 && static_cast<double>(first) == dense) {
        model.set("dense_layers_first", dense);
    } else if (model.blocksWith(ModelBlock::FeedForward::Experts) !=
               static_cast<double>(model.blocks.size())) {
        model.set("layers_moe", model.blocksWith(ModelBlock::FeedForward::Experts));
        model.set("layers_dense", dense);
    }
}

}  // namespace headroom
