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

/// An AI model's shape. Counts are plain numbers.
struct Model {
    std::string id, name, architecture, kind;
    Figure<Ratio> parameters, activeParameters;
    Figure<Ratio> layers, hidden, heads, kvHeads, headDim, intermediate, vocabulary;
    Figure<Ratio> experts, expertsPerToken, moeIntermediate, maxContext, slidingWindow, layersSliding,
        layersLinear;
    AttentionKind attention = AttentionKind::Other;
    bool tiedEmbeddings = false;
};

struct CloudInstance {
    std::string id, name, provider, region, accelerator;  ///< `accelerator` is an id or empty
    Figure<Ratio> acceleratorCount;
    Figure<MoneyRate> onDemand, spot, reserved1, reserved3, reserved5;
};

struct ApiPrice {
    std::string id, name, provider;
    Figure<MoneyPerToken> input, output, cachedInput;
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
