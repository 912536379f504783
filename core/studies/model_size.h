// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <optional>
#include <string_view>

namespace headroom {

/// Parameters of a model, all of them and those that one token passes through; plain counts.
struct ModelSize {
    double total = 0, active = 0;
    double layers = 0, width = 0, heads = 0, experts = 0;  ///< 0 where only the name said the size
    double expertsPerToken = 0, vocabulary = 0;
    double attentionWidth = 0;  ///< of all heads together, keys and values in the mean

    bool hasExperts() const { return active < 0.95 * total; }
};

/// The size of a model as benchmark tables name it. From the catalogue where the name, or the name without the words for
/// tuning and precision ("-Instruct-2507-FP8"), is known there; else as the name itself says ("30B-A3B", "MPT-760m"); else
/// from the entries whose names contain it ("Nemotron_3_Nano"). Nothing where none of these says it.
std::optional<ModelSize> modelSizeOf(std::string_view name, const Catalogue& catalogue);

}  // namespace headroom
