// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/model_memory.h"

#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/formulas_weights.h"
#include "core/evaluation/performance/part_maths.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom {
namespace {

using performance::Maths;
using performance::ModelShape;
using performance::PartMaths;

constexpr std::string_view sequenceSource = "default max_num_seqs of vLLM";
constexpr std::string_view precisionSource =
    "bits of the precision with its scales (MXFP8 8.25, NVFP4 4.5, MXFP4 4.25, INT4 g128 4.16, g32 4.5)";
constexpr std::string_view shapeSource = "the model's configuration";

/// The figures of one model on one accelerator while they are put together.
class Parts {
public:
    Parts(const Calculator& calculate, const ServingInput& input, MemoryFigures& out)
        : m_calculate(calculate),
          m_plan(*input.deployment),
          m_model(*input.model),
          m_shape(*out.shape),
          m_maths(partMaths(m_shape, m_plan.weights,
                            input.accelerator ? performance::familyOf(*input.accelerator)
                                              : performance::Family::Other)),
          m_out(out),
          layers(given(Term::Layers, m_model.layers)),
          hidden(given(Term::Hidden, m_model.hidden)),
          heads(given(Term::Heads, m_model.heads)),
          headDim(count(Term::HeadDimension, m_shape.headDim)),
          split(calculate.count(Term::TensorParallel, m_plan.tensorParallel)),
          perStage(calculate.apply(formulas::layersPerStage, layers,
                                   calculate.count(Term::PipelineParallel, m_plan.pipelineParallel)))
    {
        if (!m_shape.latent)
            kvHeads = calculate.apply(formulas::kvHeadsPerAccelerator, given(Term::KvHeads, m_model.kvHeads),
                                      split);
    }

    void addWeights()
    {
        std::vector<Traced<Bytes>> parts;
        if (const double mixers = m_shape.fullLayers + m_shape.slidingLayers; mixers > 0)
            parts.push_back(part<Term::AttentionWeightBytes>(mixers, attention(), m_maths.attention));
        if (m_shape.linearLayers > 0)
            parts.push_back(part<Term::LinearWeightBytes>(m_shape.linearLayers, linear(), m_maths.attention));
        if (m_shape.denseLayers > 0)
            parts.push_back(part<Term::DenseWeightBytes>(
                m_shape.denseLayers,
                m_calculate.apply(formulas::denseParameters, matrices(), hidden,
                                  given(Term::Intermediate, m_model.intermediate), split),
                m_maths.feedForward));
        if (m_shape.hasExperts())
            addExperts(parts);
        const double tables = m_shape.tiedEmbeddings || m_plan.pipelineParallel > 1 ? 1 : 2;
        const auto embeddings =
            m_calculate.apply(formulas::embeddingParameters, m_calculate.count(Term::EmbeddingTables, tables),
                              given(Term::Vocabulary, m_model.vocabulary), hidden);
        const auto inLayers = m_calculate.sum<Bytes>(Term::LayerWeightBytes, parts);
        const auto sixteenBit =
            m_calculate.convention(Term::BytesPerEmbedding, bytes(2),
                                   "embedding, head and encoders stay 16 bit in most quantised checkpoints");
        m_out.weights =
            m_model.encoderParameters.known()
                ? m_calculate.apply(formulas::weightBytesWithEncoder, inLayers, perStage, layers, embeddings,
                                    given(Term::EncoderParameters, m_model.encoderParameters), sixteenBit,
                                    split)
                : m_calculate.apply(formulas::weightBytes, inLayers, perStage, layers, embeddings, sixteenBit,
                                    split);
    }

    /// What sparse attention keeps of a token beside the latent vector and the rotary key.
    Traced<Bytes> indexBytes() const
    {
        constexpr double keys = 128 + 4, sixteenBitRotary = 64, scales = 4 * 4;
        const bool packed = m_plan.kvCache == Precision::Fp8 && m_plan.engine != Engine::TensorRtLlm;
        if (m_shape.indexTokens == 0)
            return m_calculate.convention(Term::IndexBytes, Bytes{}, "no indexer");
        return packed
                   ? m_calculate.convention(Term::IndexBytes, bytes(keys + sixteenBitRotary + scales),
                                            "128 keys of 8 bit and their scale; packed caches of 8 bit keep "
                                            "the rotary key at 16 and four scales (656 bytes a layer), in "
                                            "vLLM and SGLang")
                   : m_calculate.convention(Term::IndexBytes, bytes(keys),
                                            "128 keys of 8 bit and their scale, in vLLM and SGLang");
    }
    void addCache(Tokens longest)
    {
        const auto element = m_calculate.convention(Term::BytesPerKvElement,
                                                    bytesPerKvElement(m_plan.kvCache), precisionSource);
        const auto cached = m_calculate.apply(formulas::cacheLayers,
                                              count(Term::FullLayers, m_shape.fullLayers), perStage, layers);
        if (m_shape.latent)
            m_out.kvPerToken = m_calculate.apply(
                formulas::latentKvBytesPerToken, cached, count(Term::LatentRank, m_shape.latentRank),
                count(Term::RopeDimension, m_shape.rope), element, indexBytes());
        else
            m_out.kvPerToken =
                m_calculate.apply(formulas::kvBytesPerToken, cached, kvHeads, headDim, element);
        std::vector<Traced<Bytes>> perSequence;
        std::vector<Traced<Bytes>> running;
        if (m_shape.slidingLayers > 0) {
            perSequence.push_back(window(element, longest));
            running.push_back(window(element, longest, Tokens{}));
            // Measured of vLLM alone; offline throughput of TensorRT-LLM says that it keeps what it planned.
            if (m_plan.engine == Engine::Vllm)
                m_out.ofStep = windowBytes(element, m_plan.batchedTokens.value, "the tokens of a step");
        }
        if (m_shape.linearLayers > 0) {
            perSequence.push_back(state());
            running.push_back(perSequence.back());
        }
        if (!perSequence.empty())
            m_out.perSequence = m_calculate.sum<Bytes>(Term::SequenceBytes, perSequence);
        if (m_out.ofStep)
            m_out.perRunning = m_calculate.sum<Bytes>(Term::SequenceBytes, running);
    }

    void addActivations()
    {
        const auto batched =
            m_calculate.given(Term::BatchedTokens, m_plan.batchedTokens,
                              {"deployment", m_plan.id.number, "batched_tokens"}, m_plan.name);
        const auto sequences = m_calculate.convention(Term::SequenceLimit, ratio(256), sequenceSource);
        const auto vocabulary = given(Term::Vocabulary, m_model.vocabulary);
        // A prompt's latent keys and values are expanded to those of every head.
        const auto keys =
            m_shape.latent ? count(Term::KvHeads, m_shape.heads) : given(Term::KvHeads, m_model.kvHeads);
        if (m_shape.hasExperts())
            m_out.activations = m_calculate.apply(
                formulas::expertActivationBytes, batched, hidden, heads, keys, headDim,
                given(Term::ExpertsPerToken, m_model.expertsPerToken),
                count(Term::ExpertHidden, m_shape.expertHidden),
                count(Term::ExpertWidth, m_shape.expertWidth), split, sequences, vocabulary);
        else
            m_out.activations = m_calculate.apply(formulas::activationBytes, batched, hidden, heads, keys,
                                                  headDim, given(Term::Intermediate, m_model.intermediate),
                                                  split, sequences, vocabulary);
    }

private:
    Traced<Ratio> given(Term term, const Figure<Ratio>& figure) const
    {
        return m_calculate.given(term, figure, m_model.name);
    }
    Traced<Ratio> count(Term term, double number) const
    {
        return m_calculate.convention(term, ratio(number), shapeSource);
    }
    Traced<Ratio> matrices() const { return count(Term::FeedForwardMatrices, m_shape.matrices); }

    Bytes stored(Maths maths) const
    {
        // OCP Microscaling Formats 1.0: 32 elements share a scale of 8 bits (E8M0).
        if (m_shape.mxfp8 && (maths == Maths::Fp8 || maths == Maths::Fp8Block))
            return bytes((8 + 8.0 / 32) / 8);
        if (maths != Maths::Int4WeightOnly)
            return bytes(performance::storedBytes(maths));
        // Kernels were fitted with a scale per 128 weights; such checkpoints add zero points. Smaller groups are symmetric: a scale of 16 bit.
        constexpr double usualGroup = 128;
        return m_shape.int4Group == usualGroup ? bytesPerParameter(Precision::Int4)
                                               : bytes((4 + 16 / m_shape.int4Group) / 8);
    }
    template <Term part_>
    Traced<Bytes> part(double number, const Traced<Ratio>& parameters, Maths maths) const
    {
        return m_calculate.apply(
            formulas::partWeightBytes<part_>, count(Term::LayerCount, number), parameters,
            m_calculate.convention(Term::BytesPerParameter, stored(maths), precisionSource));
    }

    Traced<Ratio> attention() const
    {
        if (!m_shape.latent)
            return m_calculate.apply(formulas::groupedAttentionParameters, hidden, headDim,
                                     count(Term::QueryMatrices, m_shape.gatedAttention ? 3 : 2), heads, split,
                                     kvHeads);
        const auto latent = count(Term::LatentRank, m_shape.latentRank);
        const auto rope = count(Term::RopeDimension, m_shape.rope);
        const auto value = count(Term::ValueDimension, m_shape.valueDim);
        if (m_shape.queryRank <= 0)
            return m_calculate.apply(formulas::plainLatentAttentionParameters, hidden, latent, rope, headDim,
                                     value, heads, split);
        const double index = m_shape.indexTokens > 0
                                 ? m_shape.indexHeads * m_shape.indexDim * m_shape.queryRank +
                                       m_shape.hidden * (m_shape.indexDim + m_shape.indexHeads)
                                 : 0;
        return m_calculate.apply(formulas::latentAttentionParameters, hidden,
                                 count(Term::QueryRank, m_shape.queryRank), latent, rope, headDim, value,
                                 heads, split, count(Term::IndexParameters, index));
    }

    Traced<Ratio> linear() const
    {
        if (m_shape.linear == LinearKind::Mamba)
            return m_calculate.apply(
                formulas::mambaParameters, hidden, count(Term::LinearValueHeads, m_shape.valueHeads),
                count(Term::LinearKeyDimension, m_shape.keyDim),
                m_calculate.convention(Term::LinearStepRank, ratio(m_shape.stepRank()),
                                       "a sixteenth of the width, as the reference implementation has it"),
                split);
        return m_calculate.apply(
            formulas::linearAttentionParameters, hidden, count(Term::LinearKeyHeads, m_shape.keyHeads),
            count(Term::LinearKeyDimension, m_shape.keyDim),
            count(Term::LinearValueHeads, m_shape.valueHeads),
            count(Term::LinearValueDimension, m_shape.valueWidth),
            count(Term::LinearScalars, m_shape.linear == LinearKind::Mamba2 ? 1 : 2), split);
    }

    /// MXFP4 kernels take widths in whole tiles: the experts' input in 256, what one accelerator has of their width in 128. On
    /// vLLM's logs of gpt-oss-120b (H200, TP 2, 4, 8) that is the 13 % by which its weights exceed the tensors.
    Traced<Ratio> tiled(Term term, double width, double parts, double tile) const
    {
        if (m_maths.experts != Maths::Mxfp4 && m_maths.experts != Maths::Mxfp4NarrowInput)
            return count(term, width);
        return m_calculate.convention(term, ratio(tile * std::ceil(width / parts / tile) * parts),
                                      "the model's configuration, in whole tiles of the kernel");
    }

    void addExperts(std::vector<Traced<Bytes>>& parts) const
    {
        const auto inner = tiled(Term::ExpertHidden, m_shape.expertHidden, 1, 256);
        const double shares =
            double(m_plan.tensorParallel) * m_plan.dataParallel / std::max(1, m_plan.expertParallel);
        const auto experts = given(Term::Experts, m_model.experts);
        parts.push_back(part<Term::ExpertWeightBytes>(
            m_shape.moeLayers,
            m_calculate.apply(formulas::expertParameters, matrices(), inner,
                              tiled(Term::ExpertWidth, m_shape.expertWidth, std::max(1.0, shares), 128),
                              experts, split, m_calculate.count(Term::DataParallel, m_plan.dataParallel)),
            m_maths.experts));
        if (m_shape.sharedWidth > 0)
            parts.push_back(part<Term::SharedWeightBytes>(
                m_shape.moeLayers,
                m_calculate.apply(formulas::sharedParameters, matrices(), hidden,
                                  count(Term::SharedWidth, m_shape.sharedWidth), split),
                m_maths.shared));
        parts.push_back(part<Term::RouterWeightBytes>(
            m_shape.moeLayers,
            m_shape.expertHidden == m_shape.hidden
                ? m_calculate.apply(formulas::routerParameters, hidden, experts)
                : m_calculate.apply(formulas::narrowingRouterParameters, hidden, experts, inner),
            Maths::Bf16));
    }

    /// Engines plan for what a step may write beyond the window, and a block more; what a window has passed is free again.
    Traced<Bytes> window(const Traced<Bytes>& element, Tokens longest) const
    {
        return window(element, longest, m_plan.batchedTokens.value);
    }
    Traced<Bytes> window(const Traced<Bytes>& element, Tokens longest, Tokens step) const
    {
        const double most = std::max(1.0, m_shape.window - 1 + step.value());
        const double kept = (longest.value() > 0 ? std::min(most, longest.value()) : most) + 16;
        return windowBytes(element, tokens(kept),
                           step.value() > 0
                               ? "the window and the tokens of a step, at most the whole request, and one "
                                 "block of 16 (vLLM)"
                               : "the window, at most the whole request, and one block of 16 (vLLM)");
    }
    Traced<Bytes> windowBytes(const Traced<Bytes>& element, Tokens kept, std::string_view why) const
    {
        return m_calculate.apply(formulas::windowBytes, count(Term::SlidingLayers, m_shape.slidingLayers),
                                 perStage, layers, kvHeads, headDim, element,
                                 m_calculate.convention(Term::WindowTokens, kept, why));
    }

    Traced<Bytes> state() const
    {
        return m_calculate.apply(
            formulas::stateBytes, count(Term::LinearLayers, m_shape.linearLayers), perStage, layers,
            count(Term::LinearValueHeads, m_shape.valueHeads),
            count(Term::LinearValueDimension, m_shape.valueWidth),
            count(Term::LinearKeyHeads, m_shape.keyHeads), count(Term::LinearKeyDimension, m_shape.keyDim),
            m_calculate.convention(Term::BytesPerStateElement, bytes(4),
                                   "engines keep the state in 32 bit unless told otherwise"),
            count(Term::LinearConvolution, m_shape.convolution),
            m_calculate.convention(Term::BytesPerParameter, bytes(2), "16-bit inputs"), split);
    }

    const Calculator& m_calculate;
    const Deployment& m_plan;
    const Model& m_model;
    const ModelShape& m_shape;
    const PartMaths m_maths;
    MemoryFigures& m_out;
    Traced<Ratio> layers, hidden, heads, headDim, split, perStage, kvHeads;
};

}  // namespace

void addModel(const Calculator& calculate, const ServingInput& input, MemoryFigures& out, Tokens longest)
{
    Parts parts(calculate, input, out);
    parts.addWeights();
    parts.addCache(longest);
    parts.addActivations();
}

}  // namespace headroom
