// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/model_step.h"

#include <cstdint>
#include <vector>

namespace headroom::performance {

/// What a step table has to cover.
struct StepRange {
    std::uint32_t sequences = 1;  ///< most that decode at once
    std::uint32_t chunk = 1;      ///< most tokens of a step
    double prompt = 1;            ///< usual length of a prompt: several share a chunk when they are shorter
    /// Speculative decoding: tokens guessed for each sequence, the time of guessing one over that of a plain step, and tokens that a
    /// step leaves a sequence in the mean.
    double drafts = 0, draftCost = 0, tokensPerStep = 1;
};

/// The step times of one replica, looked up instead of worked out: for simulations, which ask millions of times. Between its
/// nodes (powers of two of sequences and of prompt tokens) it is linear, and in the context too, which attention while decoding is
/// but for windows and latent caches. Seconds, plain.
class StepTable {
public:
    StepTable(const Replica& replica, const StepRange& range);

    const StepRange& range() const { return m_range; }
    /// Of the pipeline: what one step reads, the next of them read behind each other.
    int stages() const { return m_stages; }
    /// A step in which 1 … `range().sequences` decode, with `context` tokens in the cache together. The same sequences a step
    /// later take `growth(sequences)` longer.
    double decode(std::uint32_t sequences, double context) const
    {
        return m_base[sequences] + m_perToken[sequences] * context;
    }
    double growth(std::uint32_t sequences) const
    {
        return m_perToken[sequences] * sequences * m_range.tokensPerStep;
    }
    /// What reading 1 … `range().chunk` tokens adds to a step beside 0 … decoding sequences, `readBefore` being the sum over
    /// prompts of new tokens times tokens read in earlier steps. With none decoding it is the whole step.
    double reading(std::uint32_t sequences, std::uint32_t tokens, double readBefore) const;

private:
    double node(std::size_t sequences, std::size_t tokens) const
    {
        return m_reading[sequences * m_tokenNodes + tokens];
    }

    StepRange m_range;
    int m_stages;
    std::vector<double> m_base, m_perToken;  ///< by sequences
    std::vector<double> m_reading;  ///< by node of sequences (0, 1, 2, 4 …) and of tokens (0, 16, 32 …)
    std::size_t m_tokenNodes = 0;
    double m_perReadBefore = 0;
};

}  // namespace headroom::performance
