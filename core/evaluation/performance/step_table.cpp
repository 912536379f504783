// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/step_table.h"

#include "core/evaluation/performance/batching.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace headroom::performance {
namespace {

constexpr double firstTokenNode = 16;

/// Node 0 is none, node i is 2^(i-1).
double sequencesAt(std::size_t node) { return node == 0 ? 0 : std::exp2(static_cast<double>(node) - 1); }
double tokensAt(std::size_t node)
{
    return node == 0 ? 0 : firstTokenNode * std::exp2(static_cast<double>(node) - 1);
}

/// The steps of one replica as the estimate of continuous batching has them.
class Steps {
public:
    Steps(const Replica& replica, const StepRange& range)
        : m_replica(replica),
          m_overheads(replica.kernels.overheads),
          m_drafts(range.drafts),
          m_draftCost(range.draftCost)
    {}

    double decode(double sequences, double context) const
    {
        const double together = std::max(1.0, sequences / m_replica.pipelineParallel);
        const Duration plain = planned(sequences, together, context);
        if (m_drafts <= 0)
            return plain.value();
        return (kernels(verifyTime(m_replica, together, context, 1 + m_drafts)) + host(sequences) +
                plain * m_drafts * m_draftCost)
            .value();
    }
    Duration planned(double sequences, double together, double context) const
    {
        return kernels(decodingStep(together, context)) + host(sequences);
    }
    double reading(double sequences, double tokens, double prompt, double past) const
    {
        StepLoad load{.prompts = std::max(1.0, tokens / prompt), .pastTokens = past};
        load.newTokens = tokens / load.prompts;
        load.sampled = load.prompts;
        if (sequences < 1)
            return m_overheads.prefillScale * (kernels(load) + host(load.prompts)).value();
        const double together = std::max(1.0, sequences / m_replica.pipelineParallel);
        StepLoad alone{.decoding = together, .context = 1, .sampled = together};
        load.decoding = together;
        load.context = 1;
        load.sampled += together;
        const double more = (kernels(load) - kernels(alone)).value();
        return m_overheads.prefillScale * std::max(more, 0.0) / m_replica.pipelineParallel;
    }

private:
    Duration kernels(const StepLoad& load) const { return kernels(stepTime(m_replica, load)); }
    Duration kernels(const StepTime& time) const
    {
        return m_overheads.roofScale * time.roof + m_overheads.fixedScale * time.fixed +
               m_overheads.collectiveScale * time.collective;
    }
    Duration host(double sequences) const
    {
        return m_overheads.step + m_overheads.sequence * (sequences / m_replica.pipelineParallel) +
               pipelineTransfer(m_replica, sequences);
    }

    const Replica& m_replica;
    const EngineOverheads& m_overheads;
    double m_drafts, m_draftCost;
};

}  // namespace

StepTable::StepTable(const Replica& replica, const StepRange& range)
    : m_range(range),
      m_stages(replica.pipelineParallel)
{
    const Steps steps(replica, range);
    m_base.resize(range.sequences + 1);
    m_perToken.resize(range.sequences + 1);
    constexpr double far = 4096;
    for (std::uint32_t count = 1; count <= range.sequences; ++count) {
        const double near = steps.decode(count, 1);
        // Per token of all sequences together.
        m_perToken[count] = (steps.decode(count, far) - near) / ((far - 1) * count);
        m_base[count] = near - m_perToken[count] * count;
    }
    std::size_t sequenceNodes = 1;
    while (sequencesAt(sequenceNodes - 1) < range.sequences)
        ++sequenceNodes;
    m_tokenNodes = 1;
    while (tokensAt(m_tokenNodes - 1) < range.chunk)
        ++m_tokenNodes;
    m_reading.resize(sequenceNodes * m_tokenNodes);
    for (std::size_t s = 0; s < sequenceNodes; ++s) {
        for (std::size_t t = 1; t < m_tokenNodes; ++t)
            m_reading[s * m_tokenNodes + t] = steps.reading(sequencesAt(s), tokensAt(t), range.prompt, 0);
    }
    const double chunk = range.chunk;
    m_perReadBefore =
        (steps.reading(1, chunk, chunk, far) - steps.reading(1, chunk, chunk, 0)) / (chunk * far);
}

double StepTable::reading(std::uint32_t sequences, std::uint32_t tokens, double readBefore) const
{
    // The node at or below, and how far towards the next.
    std::size_t s = 0;
    double along = 0;
    if (sequences > 0) {
        s = static_cast<std::size_t>(std::bit_width(sequences));
        const std::uint32_t below = 1U << (s - 1);
        along = static_cast<double>(sequences - below) / below;
    }
    std::size_t t = 0;
    double across = 0;
    constexpr auto first = static_cast<std::uint32_t>(firstTokenNode);
    if (tokens < first) {
        // The first tokens cost nearly as much as sixteen: what grows is small beside what a kernel takes anyway.
        t = 1;
    } else {
        t = static_cast<std::size_t>(std::bit_width(tokens / first));
        const double below = tokensAt(t);
        across = (tokens - below) / below;
    }
    const auto at = [&](std::size_t row) {
        const double low = node(row, t);
        return across > 0 ? low + across * (node(row, t + 1) - low) : low;
    };
    const double low = at(s);
    const double time = along > 0 ? low + along * (at(s + 1) - low) : low;
    return time + m_perReadBefore * readBefore;
}

}  // namespace headroom::performance
