// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// What a sentence says of a training run, as tables put it into their notes ("LoRA, seq 512, bs1", "QLoRA rank 32, sequence length
/// 8,192, 8-bit AdamW"). Lengths in tokens, batches in sequences of one accelerator.
struct TrainingWords {
    std::string_view task = "Full-parameter";  ///< as the column `task` would have it
    bool saysTask = false;                     ///< it is the text's own
    std::optional<double> batch, sequence, rank;
    bool eightBitMoments = false;
    std::string problem;  ///< in English, for scripts; empty when what is said can be read
};

/// `text` in any case. A number below one, and adapters that are not modelled, are a problem; what is not said stays open.
TrainingWords trainingWordsOf(std::string_view text);

}  // namespace headroom
