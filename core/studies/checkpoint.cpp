// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/checkpoint.h"

#include "core/base/spelling.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/known_names.h"

#include <array>

namespace headroom {
namespace {

using performance::normalisedName;

bool same(const Figure<Ratio>& one, const Figure<Ratio>& other)
{
    return one.known() == other.known() && (!one.known() || one.value->value() == other.value->value());
}

/// What the catalogue states of the makers' own checkpoint of a model that it knows by somebody else's.
std::string_view makersQuantisation(const Model& model, const Catalogue& catalogue)
{
    for (const EntryPtr& entry : catalogue.entries(ItemKind::Model)) {
        const auto* other = std::get_if<Model>(&entry->thing);
        if (other && !precisionInName(other->name) && other->architecture == model.architecture &&
            same(other->layers, model.layers) && same(other->hidden, model.hidden) &&
            same(other->experts, model.experts))
            return other->quantisation;
    }
    return {};
}

/// "fp8:e4m3", "gptq:4bit", "mxfp4"; nothing if it names a quantisation without its width ("compressed-tensors").
std::optional<Precision> statedWidth(std::string_view quantisation)
{
    const std::string name = normalisedName(quantisation);
    for (const auto& [word, precision] :
         std::array<std::pair<std::string_view, Precision>, 4>{{{"fp4", Precision::Fp4},
                                                                {"fp8", Precision::Fp8},
                                                                {"4bit", Precision::Int4},
                                                                {"8bit", Precision::Int8}}})
        if (contains(name, word))
            return precision;
    return std::nullopt;
}

/// Formats that differ in size from others of their width.
std::string_view formatIn(std::string_view text)
{
    const std::string name = normalisedName(text);
    for (const std::string_view format : {"mxfp4", "nvfp4", "mxfp8"})
        if (contains(name, format))
            return format;
    return {};
}

}  // namespace

std::string_view bitsOf(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return "16 bit";
    case Precision::Fp8:
    case Precision::Int8: return "8 bit";
    case Precision::Fp4:
    case Precision::Int4: break;
    }
    return "4 bit";
}

CheckpointWeights checkpointWeights(std::string_view name, const Model& model, const Catalogue& catalogue)
{
    if (const auto stated = precisionInName(name))
        return {stated, "as its name says"};
    if (const std::string_view format = strangeFormatIn(name); !format.empty())
        return {std::nullopt, "the checkpoint's name says " + std::string(format) +
                                  ", whose width or kernels are not modelled"};
    const bool makers = !precisionInName(model.name);
    const std::string_view quantisation =
        makers ? std::string_view(model.quantisation) : makersQuantisation(model, catalogue);
    if (quantisation.empty())
        return {Precision::Bf16, "and no quantisation of this checkpoint is known"};
    if (const auto width = statedWidth(quantisation))
        return {width, makers ? "as the catalogue states this checkpoint"
                              : "as the catalogue states the maker's own of this shape"};
    return {std::nullopt, "the catalogue knows this checkpoint as " + std::string(quantisation) +
                              ", which does not say how wide its weights are"};
}

std::shared_ptr<const Model> requantised(const Model& model, std::string_view weights, std::string_view name)
{
    const std::string_view format = formatIn(leavesToCheckpoint(weights) ? name : weights);
    const bool itsOwn = model.quantisation.starts_with("mxfp4");
    if (format.empty() || (format == "mxfp4" && itsOwn) || (format == "nvfp4" && !itsOwn))
        return nullptr;
    auto out = std::make_shared<Model>(model);
    out->quantisation = format == "nvfp4" ? "modelopt:NVFP4" : std::string(format);
    return out;
}

}  // namespace headroom
