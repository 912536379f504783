// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

/// One block of a model: what mixes tokens, what works on each of them, and how many weights either holds, norms and biases
/// included. Hybrids write the two as blocks of their own; then one of them is None.
struct ModelBlock {
    enum class Mixer : std::uint8_t {
        None,
        Full,        ///< attends to the whole context
        Window,      ///< attends to the last tokens, or within a chunk of fixed length
        Linear,      ///< keeps a state of constant size: linear attention, Mamba
        Compressed,  ///< attends to the last tokens, and to every few before them as one
    };
    enum class FeedForward : std::uint8_t { None, Dense, Experts };
    Mixer mixer = Mixer::None;
    FeedForward feedForward = FeedForward::None;
    double mixerParameters = 0;
    double feedForwardParameters = 0;
    double activeParameters = 0;  ///< of the feed-forward's, those that one token uses
};

/// What a `config.json` says about a model. A figure that it does not state is not there.
struct ModelConfig {
    std::string architecture;  ///< class name, "LlamaForCausalLM"
    std::string type;          ///< `model_type` of the language part, "llama"
    std::string kind = "llm";  ///< the catalogue's word: llm, embedding
    std::string attention;     ///< the catalogue's word: GQA, MLA, …
    std::string linearKind;  ///< the catalogue's word: gated-delta, mamba, mamba2; empty without such layers
    std::string dtype;       ///< as written: "bfloat16"
    std::string quantisation;  ///< the catalogue's word: "fp8:e4m3", "gptq:4bit"; empty for none
    bool tiedEmbeddings = false;
    bool gatedAttention = false;
    double encoderParameters = 0;    ///< of what sees; 0: none, or none that its sizes tell
    double embeddingParameters = 0;  ///< token embedding, output head unless tied, final norm
    std::vector<ModelBlock> blocks;
    std::vector<std::pair<std::string, double>> figures;  ///< catalogue field and plain number
    std::vector<std::string> notCounted;                  ///< keys of parts that the counts leave out
    std::vector<std::string> assumed;  ///< "vocab_size 262208": left out, so as the class has it

    /// All parameters of the language part.
    double parameters() const;
    /// Those that one token uses; both embeddings count, as in the catalogue.
    double activeParameters() const;
    double blocksWith(ModelBlock::Mixer mixer) const;
    double blocksWith(ModelBlock::FeedForward feedForward) const;
    void set(std::string field, double value) { figures.emplace_back(std::move(field), value); }
};

/// Reads a Hugging Face `config.json`. An architecture that is not known, a size that is missing, sizes that contradict each other:
/// an error with the JSON pointer as place, never a guess.
Result<ModelConfig> readModelConfig(std::string_view json);

/// The model as a catalogue item with this id ("organisation/name"); its figures have the configuration as source and this date.
Result<EntryPtr> modelEntry(const ModelConfig& config, const std::string& id, Date date);

/// The id that a path suggests: "Qwen--Qwen3-8B.config.json", a cache's "models--Qwen--Qwen3-8B/…/config.json", or the folder that
/// holds the file; empty if it suggests none.
std::string modelIdFromPath(std::string_view path);

}  // namespace headroom
