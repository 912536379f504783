// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <string_view>

namespace headroom {

/// An accelerator as tables of benchmarks write it: "NVIDIA H100 80GB HBM3", "h100_sxm", "8x A100-SXM4-80GB", "mi300x", "NVIDIA
/// Blackwell GPU (B200-SXM-180GB)". Makers, counts, watts and kinds of memory are left out; a stated size or form has to agree
/// with the catalogue's. Null if nothing is left that names one.
EntryPtr acceleratorNamed(const Catalogue& catalogue, std::string_view name);
/// Whether `name`, for which `taken` was found, fits other forms or sizes of the same chip too: "H100" is sold as SXM, PCIe and NVL.
bool leavesVariantOpen(const Catalogue& catalogue, const Entry& taken, std::string_view name);
/// How many the name says there are: 8 in "8xH100", "8 x H100" and "H100 x8"; 1 where it says nothing.
double countInName(std::string_view name);
/// The same where only the chip matters: a memory size that nobody lists ("H100 96GB") is passed over.
EntryPtr chipNamed(const Catalogue& catalogue, std::string_view name);

/// A model by its name, else by that of what it was tuned or quantised from, which has the same shape. Null if there is none.
EntryPtr modelNamed(const Catalogue& catalogue, std::string_view name);

/// An engine as benchmarks call it; `tuned` is false for those whose overheads are taken from its nearest relative.
struct NamedEngine {
    Engine engine = Engine::Vllm;
    bool tuned = true;
};
/// Nothing for engines that work otherwise than by continuous batching with paged caches. An empty name is vLLM, not tuned.
std::optional<NamedEngine> engineNamed(std::string_view text);

/// What a cell of weights says leaves them to the checkpoint: nothing, "unlabelled", "native", "auto", "none".
bool leavesToCheckpoint(std::string_view weights);
/// A precision as benchmarks call it, also with a remark in brackets ("NVFP4 (unsloth)"). Nothing if it is none that is modelled.
std::optional<Precision> precisionNamed(std::string_view text);
/// What a cell says of the cache: a precision ("fp8", "16-bit", "auto (16-bit)"), or that it is left to the engine ("auto").
struct NamedCache {
    std::optional<Precision> precision;  ///< nothing: left to the engine
};
/// Nothing for caches that are not modelled.
std::optional<NamedCache> cacheNamed(std::string_view text);
/// The format in a checkpoint's name that no engine here reads, or in a width that none has kernels for ("gguf", "w4a8"); empty if none.
std::string_view strangeFormatIn(std::string_view checkpoint);
/// The precision that a checkpoint's name states ("…-FP8", "…-AWQ", "….w4a16"), if it does.
std::optional<Precision> precisionInName(std::string_view checkpoint);

}  // namespace headroom
