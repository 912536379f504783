// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_family.h"

#include <cmath>

namespace headroom {

namespace {

using Mixer = ModelBlock::Mixer;
using FeedForward = ModelBlock::FeedForward;

constexpr double mostLayers = 10'000;
constexpr const char* hybridWord = "hybrid (full attention + linear/SSM)";

void writeEmbedding(ConfigReader& read, const ModelFamily& family, double hidden, ModelConfig& model)
{
    const double vocabulary = read.count({"vocab_size"}, 1e8);
    model.tiedEmbeddings = read.flag("tie_word_embeddings", family.tied);
    model.embeddingParameters = (model.tiedEmbeddings ? 1 : 2) * vocabulary * hidden + hidden;
    model.set("vocab", vocabulary);
    if (const auto context = read.maybe({"max_position_embeddings"}, 1e9))
        model.set("max_context", *context);
}

void writeAttention(const AttentionSizes& size, ModelConfig& model)
{
    model.set("hidden", size.hidden);
    model.set("heads", size.heads);
    model.set("kv_heads", size.kvHeads);
    model.set("head_dim", size.headDim);
}

/// Blocks of Nemotron-H: "M-M*E" or a list of words, each block one thing only.
std::string blockPattern(ConfigReader& read)
{
    std::string pattern = read.text("hybrid_override_pattern");
    const auto words = read.texts("layers_block_type");
    if (pattern.empty() && words.empty())
        read.miss("hybrid_override_pattern");
    for (const std::string& word : words) {
        const char letter = word == "mamba"       ? 'M'
                            : word == "attention" ? '*'
                            : word == "moe"       ? 'E'
                            : word == "mlp"       ? '-'
                                                  : '?';
        if (letter == '?')
            read.fail("layers_block_type", {Error::Code::WrongValue, {word, "mamba, attention, moe, mlp"}});
        pattern += letter;
    }
    const std::size_t odd = pattern.find_first_not_of("M*E-");
    if (odd != std::string::npos)
        read.fail("hybrid_override_pattern",
                  {Error::Code::WrongValue, {pattern.substr(odd, 1), "M, *, E, -"}});
    return pattern;
}

}  // namespace

void buildBlocks(ConfigReader& read, const ModelFamily& family, ModelConfig& model)
{
    const AttentionSizes size = readAttentionSizes(read);
    const std::string pattern = blockPattern(read);
    if (const auto layers = read.maybe({"num_hidden_layers"}, mostLayers); layers && !pattern.empty())
        (void)agrees(read, "hybrid_override_pattern", pattern.size(), static_cast<std::size_t>(*layers));
    ModelFamily either = family;
    either.denseBesideExperts = pattern.find('-') != std::string::npos;
    const FeedForwards feedForwards(read, either, size.hidden, 0);
    const double attention = groupedAttention(
        size, read.flag("attention_bias", false) ? ModelFamily::Bias::Everywhere : ModelFamily::Bias::Never,
        ModelFamily::HeadNorm::None);
    model.set("layers", static_cast<double>(pattern.size()));
    writeAttention(size, model);
    const double mamba = pattern.find('M') == std::string::npos ? 0 : mamba2(read, size.hidden, model);
    model.attention = mamba > 0 ? hybridWord : attentionWord(size);
    for (const char letter : pattern) {
        ModelBlock block;
        block.mixerParameters = size.hidden;  // its one norm
        if (letter == '*') {
            block.mixer = Mixer::Full;
            block.mixerParameters += attention;
        } else if (letter == 'M') {
            block.mixer = Mixer::Linear;
            block.mixerParameters += mamba;
        } else if (letter == 'E') {
            feedForwards.addExperts(block);
        } else {
            feedForwards.addDense(block);
        }
        model.blocks.push_back(block);
    }
    feedForwards.writeFigures(model);
    writeEmbedding(read, family, size.hidden, model);
}

/// Nemotron NAS: each block's attention and width were searched for.
void buildBlockSearch(ConfigReader& read, const ModelFamily& family, ModelConfig& model)
{
    const double hidden = read.count({"hidden_size"});
    const double heads = read.count({"num_attention_heads"}, 10'000);
    const double width = std::floor(hidden / heads);
    const nlohmann::json* const blocks = read.find("block_configs");
    if (!blocks || !blocks->is_array() || blocks->size() > static_cast<std::size_t>(mostLayers)) {
        read.miss("block_configs");
        return;
    }
    if (!agrees(read, "block_configs", blocks->size(),
                static_cast<std::size_t>(read.count({"num_hidden_layers"}, mostLayers))))
        return;
    double kvHeads = 0;
    bool alike = true;
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        const std::string place = "block_configs/" + std::to_string(i);
        const auto part = [&](const char* name) {
            static const nlohmann::json none = nlohmann::json::object();
            const nlohmann::json& one = (*blocks)[i];
            return one.is_object() && one.contains(name) && one[name].is_object() ? one[name] : none;
        };
        const nlohmann::json attention = part("attention");
        const nlohmann::json feedForward = part("ffn");
        ConfigReader readAttention(attention, place + "/attention");
        ModelBlock block;
        if (readAttention.flag("replace_with_linear", false)) {
            block.mixerParameters = hidden * hidden + hidden;
        } else if (!readAttention.flag("no_op", false)) {
            const double group = readAttention.count({"n_heads_in_group"}, heads);
            const AttentionSizes size{hidden, heads, std::floor(heads / group), width};
            alike = alike && (kvHeads == 0 || kvHeads == size.kvHeads);
            kvHeads = size.kvHeads;
            block.mixer = Mixer::Full;
            block.mixerParameters =
                groupedAttention(size, ModelFamily::Bias::Never, ModelFamily::HeadNorm::None) + hidden;
        }
        if (auto status = readAttention.status(); !status)
            read.fail("", std::move(status).error());
        ConfigReader readFeedForward(feedForward, place + "/ffn");
        const bool linear = readFeedForward.flag("replace_with_linear", false);
        const bool nothing = readFeedForward.flag("no_op", false);
        if (auto status = readFeedForward.status(); !status) {
            read.fail("", std::move(status).error());
            return;
        }
        const auto factor = feedForward.find("ffn_mult");
        if (linear) {
            block.feedForwardParameters = hidden * hidden + hidden;
            block.feedForward = FeedForward::Dense;
        } else if (!nothing) {
            if (factor == feedForward.end() || !factor->is_number() ||
                !(factor->get<double>() > 0 && factor->get<double>() < 1000)) {
                read.fail(place + "/ffn/ffn_mult", {Error::Code::MissingField, {"ffn_mult"}});
                return;
            }
            // Rounded up to a multiple of 256, as the model's own code does.
            const double wide = std::ceil(std::floor(2 * factor->get<double>() * hidden / 3) / 256) * 256;
            block.feedForward = FeedForward::Dense;
            block.feedForwardParameters = 3 * hidden * wide + hidden;
        }
        block.activeParameters = block.feedForwardParameters;
        model.blocks.push_back(block);
    }
    model.attention = "per-block NAS (varies)";
    model.set("layers", static_cast<double>(model.blocks.size()));
    model.set("hidden", hidden);
    model.set("heads", heads);
    if (alike && kvHeads > 0)
        model.set("kv_heads", kvHeads);
    model.set("head_dim", width);
    writeEmbedding(read, family, hidden, model);
}

void buildJamba(ConfigReader& read, const ModelFamily& family, ModelConfig& model)
{
    const AttentionSizes size = readAttentionSizes(read);
    const auto layers = static_cast<std::size_t>(read.count({"num_hidden_layers"}, mostLayers));
    const auto period = static_cast<std::size_t>(read.count({"attn_layer_period"}));
    const auto offset = static_cast<std::size_t>(read.maybe({"attn_layer_offset"}).value_or(0));
    const auto expertPeriod = static_cast<std::size_t>(read.count({"expert_layer_period"}));
    const auto expertOffset = static_cast<std::size_t>(read.maybe({"expert_layer_offset"}).value_or(0));
    ModelFamily either = family;
    either.denseBesideExperts = true;
    const FeedForwards feedForwards(read, either, size.hidden, 0);
    const double attention = groupedAttention(size, ModelFamily::Bias::Never, ModelFamily::HeadNorm::None);
    model.set("layers", static_cast<double>(layers));
    writeAttention(size, model);
    // Jamba normalises step, input and output matrix of the state.
    const double norms = read.count({"mamba_dt_rank"}) + 2 * read.count({"mamba_d_state"});
    const double mamba = mamba1(read, size.hidden, model) + norms;
    model.attention = hybridWord;
    for (std::size_t i = 0; i < layers; ++i) {
        ModelBlock block;
        const bool attends = i % period == offset;
        block.mixer = attends ? Mixer::Full : Mixer::Linear;
        block.mixerParameters = (attends ? attention : mamba) + 2 * size.hidden;
        if (i % expertPeriod == expertOffset)
            feedForwards.addExperts(block);
        else
            feedForwards.addDense(block);
        model.blocks.push_back(block);
    }
    feedForwards.writeFigures(model);
    writeEmbedding(read, family, size.hidden, model);
}

void buildMamba(ConfigReader& read, const ModelFamily& family, ModelConfig& model)
{
    const double hidden = read.count({"hidden_size", "d_model"});
    const double layers = read.count({"num_hidden_layers", "n_layer"}, mostLayers);
    model.set("layers", layers);
    model.set("hidden", hidden);
    const double mixer = family.type == "mamba2" ? mamba2(read, hidden, model) : mamba1(read, hidden, model);
    model.attention = "none (SSM)";
    ModelBlock block;
    block.mixer = Mixer::Linear;
    block.mixerParameters = mixer + hidden;
    model.blocks.assign(static_cast<std::size_t>(layers), block);
    writeEmbedding(read, family, hidden, model);
}

void buildEncoder(ConfigReader& read, const ModelFamily&, ModelConfig& model)
{
    const AttentionSizes size = readAttentionSizes(read);
    const double layers = read.count({"num_hidden_layers"}, mostLayers);
    const double wide = read.count({"intermediate_size"}, 1e7);
    const double vocabulary = read.count({"vocab_size"}, 1e8);
    const double positions = read.count({"max_position_embeddings"}, 1e9);
    const double types = read.maybe({"type_vocab_size"}).value_or(0);
    model.kind = "embedding";
    model.attention = attentionWord(size);
    model.tiedEmbeddings = true;
    model.set("layers", layers);
    writeAttention(size, model);
    model.set("intermediate", wide);
    model.set("ffn_matrices", 2);
    model.set("vocab", vocabulary);
    model.set("max_context", positions);
    ModelBlock block;
    block.mixer = Mixer::Full;
    block.feedForward = FeedForward::Dense;
    block.mixerParameters =
        groupedAttention(size, ModelFamily::Bias::Everywhere, ModelFamily::HeadNorm::None) + 4 * size.hidden;
    block.feedForwardParameters = block.activeParameters = 2 * size.hidden * wide + wide + size.hidden;
    model.blocks.assign(static_cast<std::size_t>(layers), block);
    // Tokens, positions, segments, their norm, and the pooling layer.
    model.embeddingParameters =
        (vocabulary + positions + types + 2) * size.hidden + (size.hidden + 1) * size.hidden;
}

}  // namespace headroom
