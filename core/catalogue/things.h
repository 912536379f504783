// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/item.h"
#include "core/units/rack_units.h"

#include <optional>
#include <string>

namespace headroom {

/// Typed views of catalogue items. Every quantity may be unknown; ranges were checked when the item was read.

struct Accelerator {
    std::string id, name, vendor, architecture, formFactor;
    Figure<Bytes> memory;        ///< as sold (decimal GB)
    Figure<Bytes> memoryUsable;  ///< as the driver reports it, when measured
    Figure<ByteRate> bandwidth;
    Figure<FlopRate> bf16, fp16, fp8, fp4, int8;  ///< dense
    Figure<Power> peakPower, idlePower;
    Figure<ByteRate> interconnect;  ///< bidirectional, per accelerator
    Figure<Ratio> slotWidth;
    Figure<Money> priceLow, priceHigh;
};

struct Server {
    std::string id, name, vendor, acceleratorForm, cooling;
    Figure<Ratio> height;  ///< U
    Figure<Ratio> acceleratorSlots;
    Figure<Power> peakPower;
    Figure<Mass> weight;
    Figure<Money> price;           ///< with the accelerators below, if any
    std::string priceAccelerator;  ///< id of the accelerator the price includes; empty if it includes none
    Figure<Ratio> priceAcceleratorCount;
    bool fullDepth = true;
};

struct RackFrame {
    std::string id, name, vendor, form;
    Figure<Ratio> height;  ///< U
    Figure<Mass> weight, maxLoad;
    Figure<Power> power;
    Figure<Money> price;
};

/// Switches, storage and PDUs: what else stands in a rack.
struct Device {
    ItemKind kind{};
    std::string id, name, vendor;
    Figure<Ratio> height;  ///< U; 0 for vertical PDUs
    Figure<Power> peakPower, typicalPower;
    Figure<Mass> weight;
    Figure<Bytes> capacity;
    Figure<Money> price;
};

enum class AttentionKind : std::uint8_t { Gqa, Mla, Other };
/// Layers without a growing cache: a state per sequence instead.
enum class LinearKind : std::uint8_t { None, GatedDelta, Mamba, Mamba2 };

/// An AI model's shape. Counts are plain numbers.
struct Model {
    std::string id, name, architecture, kind;
    std::string dtype, quantisation;  ///< of the checkpoint's own configuration
    Figure<Ratio> parameters, activeParameters;
    Figure<Ratio>
        encoderParameters;  ///< of what sees or hears, beside the part that writes; not in `parameters`
    Figure<Ratio> layers, hidden, heads, kvHeads, headDim, intermediate, vocabulary;
    Figure<Ratio> maxContext, slidingWindow, layersFull, layersSliding, layersLinear;
    /// Latent attention: ranks of the compressed query and cache, parts of a head.
    Figure<Ratio> queryRank, latentRank, nopeHeadDim, ropeHeadDim, valueHeadDim;
    /// Sparse attention on top: its indexer's heads and width, and the tokens it lets through.
    Figure<Ratio> indexHeads, indexHeadDim, indexTokens;
    /// Linear attention or state space: key heads (groups), key width (state), value heads and width, convolution.
    Figure<Ratio> linearKeyHeads, linearKeyHeadDim, linearValueHeads, linearValueHeadDim, linearConvolution;
    Figure<Ratio> experts, expertsPerToken, moeIntermediate, moeLatent, sharedExperts, sharedIntermediate;
    /// Layers with experts and with a plain feed-forward network; without them the first `denseLayersFirst` are plain.
    Figure<Ratio> denseLayersFirst, layersMoe, layersDense;
    Figure<Ratio> feedForwardMatrices;  ///< 3 with a gate, 2 without; 3 where nothing is said
    AttentionKind attention = AttentionKind::Other;
    LinearKind linear = LinearKind::None;
    bool tiedEmbeddings = false;
    bool gatedAttention = false;  ///< the query projection also yields a gate
};

struct CloudInstance {
    std::string id, name, provider, region, accelerator;  ///< `accelerator` is an id or empty
    Figure<Ratio> acceleratorCount;
    Figure<MoneyRate> onDemand, spot, reserved1, reserved3, reserved5;
};

struct ApiPrice {
    std::string id, name, provider;
    Figure<MoneyPerToken> input, output, cachedInput, batchInput, batchOutput;
};

/// By its ISO 4217 code.
struct Currency {
    std::string id, name;
    Figure<Ratio> perEuro;  ///< how many buy one euro
};

struct ElectricityPrice {
    std::string id, name;
    Figure<MoneyPerEnergy> price;
};

struct GridCarbon {
    std::string id, name;
    Figure<MassPerEnergy> intensity;
};

}  // namespace headroom
