// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// What the weights of a checkpoint are, of which a row says nothing itself.
struct CheckpointWeights {
    std::optional<Precision>
        precision;    ///< nothing: its configuration names a quantisation and not how wide it is
    std::string why;  ///< in English, for scripts: "as its name says", ...
};

/// "16 bit", "8 bit", "4 bit".
std::string_view bitsOf(Precision precision);

/// In this order: what its name says; what the catalogue states of this checkpoint; where the catalogue knows the model only by a
/// checkpoint that somebody quantised, what it states of the maker's own models of the same shape; else 16 bit, as checkpoints
/// without a quantisation are published.
CheckpointWeights checkpointWeights(std::string_view name, const Model& model, const Catalogue& catalogue);

/// The model with the format that `weights`, or where it says none the checkpoint's name, gives its narrow weights, where that differs in size
/// from the catalogue's: MXFP4 (a scale of 8 bits by 32) and NVFP4 (by 16, and one of the tensor), MXFP8 (by 32). Null where it is the same.
std::shared_ptr<const Model> requantised(const Model& model, std::string_view weights, std::string_view name);

}  // namespace headroom
