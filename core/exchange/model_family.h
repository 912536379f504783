// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/config_reader.h"
#include "core/exchange/model_config.h"

namespace headroom {

/// How the models of one `model_type` are built, as far as their configuration leaves it to their code. Sources: the modelling code of
/// Hugging Face transformers (Apache-2.0) and of the models' own repositories, read for the shapes of their tensors.
struct ModelFamily {
    enum class Build : std::uint8_t { Decoder, Blocks, BlockSearch, Jamba, Mamba, Encoder };
    enum class Attention : std::uint8_t { Grouped, Latent, Compressed };
    enum class Bias : std::uint8_t { Never, QueryKeyValue, Everywhere, AsStated };
    enum class HeadNorm : std::uint8_t { None, PerHead, FullWidth, AsStated };
    /// Which layers have a window where the file does not list `layer_types`.
    enum class Window : std::uint8_t { None, All, EvenLayers, AllButEveryNth, FromLayer, Chunks };

    std::string_view type;
    Build build = Build::Decoder;
    Attention attention = Attention::Grouped;
    Bias bias = Bias::Never;
    HeadNorm headNorm = HeadNorm::None;
    Window window = Window::None;
    double norms = 2;     ///< vectors of the hidden size in a block
    double matrices = 3;  ///< of a feed-forward network: 3 with a gate, 2 without
    bool feedForwardBias = false;
    bool tied = false;                   ///< where `tie_word_embeddings` is not stated
    bool expertsAsWideAsStated = false;  ///< `intermediate_size` is the experts' width
    bool denseBesideExperts = false;     ///< a block with experts has a plain network too
    bool sinks = false;                  ///< one more weight per head
    bool headBias = false;               ///< of the output head
    bool gatedAttention = false;         ///< the query projection also yields a gate
};

/// What a class takes for a size that the file leaves out: files hold only what differs from it.
struct ClassDefault {
    std::string_view type;  ///< of the family
    std::string_view field;
    double value = 0;
};
/// Those of a family; empty for all whose files state their sizes.
std::vector<ClassDefault> classDefaults(std::string_view type);

/// Null if the type is not known.
const ModelFamily* modelFamily(std::string_view type);
/// The known type nearest to a misspelt one, empty if none is near.
std::string nearestModelType(std::string_view type);

/// Each fills the blocks and figures; what was wrong stands in the reader.
void buildDecoder(ConfigReader& read, const ModelFamily& family, ModelConfig& model);
void buildBlocks(ConfigReader& read, const ModelFamily& family, ModelConfig& model);
void buildBlockSearch(ConfigReader& read, const ModelFamily& family, ModelConfig& model);
void buildJamba(ConfigReader& read, const ModelFamily& family, ModelConfig& model);
void buildMamba(ConfigReader& read, const ModelFamily& family, ModelConfig& model);
void buildEncoder(ConfigReader& read, const ModelFamily& family, ModelConfig& model);

/// Parameters of a tower of layers that see, and of what joins it to a language part of this width, from its `vision_config`; 0 where
/// that does not tell. Norms and biases are left out: less than a hundredth.
double visionParameters(const nlohmann::json& vision, double language);

/// What every builder needs first. The head dimension is the hidden size over the heads where it is not stated.
struct AttentionSizes {
    double hidden = 1, heads = 1, kvHeads = 1, headDim = 1;
};
AttentionSizes readAttentionSizes(ConfigReader& read);
/// Weights of grouped-query attention.
double groupedAttention(const AttentionSizes& size, ModelFamily::Bias bias, ModelFamily::HeadNorm norm);
/// "GQA", "MHA", "MQA".
std::string attentionWord(const AttentionSizes& size);

/// Weights of one layer, and the figures that go with them. Multi-head latent attention of DeepSeek V2 and V3; `indexer` gets the
/// weights of the indexer that V3.2 adds.
double latentAttention(ConfigReader& read, const AttentionSizes& size, ModelConfig& model, double& indexer);
/// DeepSeek V4: one key and value head for all, the output through grouped low ranks, and caches compressed by a ratio per layer,
/// whose weights are added to the layers of `extra`.
/// `mixers` become what the ratios say of each layer.
double compressedAttention(ConfigReader& read, const AttentionSizes& size, std::vector<double>& extra,
                           std::vector<ModelBlock::Mixer>& mixers, ModelConfig& model);

/// The feed-forward networks of a model: which block has which, and how many weights that is.
class FeedForwards {
public:
    FeedForwards(ConfigReader& read, const ModelFamily& family, double hidden, std::size_t layers);

    /// Adds the feed-forward part of the layer to a block.
    void addTo(ModelBlock& block, std::size_t layer) const;
    void addExperts(ModelBlock& block) const;
    void addDense(ModelBlock& block) const;
    /// Writes intermediate, experts and what goes with them.
    void writeFigures(ModelConfig& model) const;

private:
    void readExperts(ConfigReader& read, const ModelFamily& family);
    void readPattern(ConfigReader& read, std::size_t layers);

    double m_hidden, m_matrices;
    bool m_bias, m_denseBeside;
    double m_dense = 0;   ///< width of plain networks
    double m_stated = 0;  ///< what the file says of it where there are none
    double m_experts = 0, m_perToken = 0, m_width = 0, m_latent = 0;
    double m_sharedWidth = 0;  ///< of the experts that every token passes, together
    double m_sharedExperts = 0, m_sharedGate = 0, m_routerBias = 0;
    std::vector<bool> m_sparse;
};

/// Weights, and figures of the state, of a Mamba 2 or a gated delta block.
double gatedDelta(ConfigReader& read, double hidden, ModelConfig& model);
double mamba2(ConfigReader& read, double hidden, ModelConfig& model);
double mamba1(ConfigReader& read, double hidden, ModelConfig& model);

/// The list has one entry a layer.
bool agrees(ConfigReader& read, std::string_view name, std::size_t found, std::size_t layers);

}  // namespace headroom
