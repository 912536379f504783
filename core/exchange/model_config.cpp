// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_config.h"

#include "core/exchange/json_text.h"
#include "core/exchange/model_family.h"
#include "core/units/amount.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace headroom {

namespace {

using json = nlohmann::json;

constexpr JsonLimits limits{.bytes = 16U << 20U, .depth = 32};

constexpr double mostParameters = 1e16;

/// ":g32" of weights that share a scale by 32; nothing for the usual 128 and where it is not said.
std::string groupOf(const json& object)
{
    const auto it = object.find("group_size");
    constexpr int usual = 128;
    const long long group = it != object.end() && it->is_number_integer() ? it->get<long long>() : 0;
    return group > 0 && group != usual ? ":g" + std::to_string(group) : std::string();
}

std::string wordOf(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>().substr(0, 100) : std::string();
}

bool isSet(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

/// Of compressed-tensors and of ModelOpt: what one group of modules has its weights in. Empty where it does not say.
std::string groupFormat(const json& group)
{
    const auto weights = group.is_object() ? group.find("weights") : group.end();
    if (!group.is_object() || weights == group.end() || !weights->is_object())
        return {};
    const auto bits = weights->find("num_bits");
    if (bits == weights->end() || !bits->is_number_integer())
        return {};
    const std::string type = wordOf(*weights, "type");
    if (type == "int")
        return bits->dump() + "bit" + groupOf(*weights);
    const std::string group32 = groupOf(*weights) == ":g32" ? "mx" : "";
    if (type == "float" && *bits == 8)
        return group32 + "fp8";
    if (type == "float" && *bits == 4)
        return (group32.empty() ? "nv" : group32) + "fp4";
    return {};
}

/// The format of all groups; "mixed" where they differ, for then nothing says how wide the weights are on the whole.
std::string groupsFormat(const json& quantised)
{
    const auto groups = quantised.find("config_groups");
    if (groups == quantised.end() || !groups->is_object() || groups->empty())
        return {};
    const std::string format = groupFormat(groups->front());
    const bool alike = std::all_of(groups->begin(), groups->end(),
                                   [&](const json& group) { return groupFormat(group) == format; });
    return alike ? format : "mixed";
}

/// bitsandbytes keeps the largest weight of each 64 in 32 bit, which takes as much as a scale of 16 bit by 32; quantised once
/// more it takes 0.127 bit a weight (QLoRA, arXiv 2305.14314, section 3), as a scale by 128 does.
std::string bitsAndBytes(const json& quantised)
{
    if (isSet(quantised, "load_in_8bit") || isSet(quantised, "_load_in_8bit"))
        return "bitsandbytes:8bit";
    if (!isSet(quantised, "load_in_4bit") && !isSet(quantised, "_load_in_4bit"))
        return {};
    return std::string("bitsandbytes:4bit") +
           (wordOf(quantised, "bnb_4bit_quant_type") == "nf4" ? ":nf4" : "") +
           (isSet(quantised, "bnb_4bit_use_double_quant") ? "" : ":g32");
}

/// "fp8:e4m3", "modelopt:NVFP4", "mxfp4", "compressed-tensors:4bit:g32", "bitsandbytes:4bit:nf4": method, then format where there is
/// one. What a list of modules to leave out names stays in 16 bit whether it is named or not: embeddings, head, norms, routers.
std::string quantisationOf(const json& config)
{
    const auto it = config.find("quantization_config");
    if (it == config.end() || !it->is_object())
        return {};
    if (std::string word = bitsAndBytes(*it); !word.empty())
        return word;
    const std::string method = wordOf(*it, "quant_method");
    for (const char* const key : {"quant_algo", "fmt"}) {
        if (const std::string format = wordOf(*it, key); !format.empty())
            return method + ":" + format;
    }
    if (const auto bits = it->find("bits"); bits != it->end() && bits->is_number_integer())
        return method + ":" + bits->dump() + "bit" + groupOf(*it);
    const std::string format = groupsFormat(*it);
    // The catalogue's words for what is scaled by 32 start with the format.
    if (format.starts_with("mx"))
        return format + ":" + method;
    return format.empty() ? method : method + ":" + format;
}

/// Whether the word says how wide the weights are.
bool saysWidth(const std::string& quantisation)
{
    std::string word = quantisation;
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::array<std::string_view, 4> widths{"fp8", "fp4", "4bit", "8bit"};
    return std::any_of(widths.begin(), widths.end(),
                       [&](std::string_view width) { return word.find(width) != std::string::npos; });
}

/// A method that is not known is no reason to take the weights for unquantised without a word.
void noteStrangeQuantisation(const json& config, const ModelConfig& read,
                             std::vector<std::string>& notCounted)
{
    const auto it = config.find("quantization_config");
    if (it == config.end() || !it->is_object() || saysWidth(read.quantisation))
        return;
    notCounted.push_back("quantization_config" +
                         (read.quantisation.empty() ? std::string() : " \"" + read.quantisation + "\""));
}

/// Where the language part stands: at the top, or below `text_config` in models that also see or hear.
std::string languagePart(const json& document)
{
    const auto it = document.find("text_config");
    return it != document.end() && it->is_object() && it->contains("hidden_size") ? "text_config" : "";
}

void noteWhatIsLeft(const json& document, ConfigReader& read, ModelConfig& model)
{
    // Experts stored in another precision than the rest: the catalogue knows one of each model.
    if (const auto stored = document.find("expert_dtype"); stored != document.end() && stored->is_string())
        model.notCounted.push_back("expert_dtype \"" + stored->get<std::string>().substr(0, 20) + '"');
    if (const auto vision = document.find("vision_config"); vision != document.end() && vision->is_object()) {
        model.encoderParameters = visionParameters(*vision, read.maybe({"hidden_size"}).value_or(0));
        if (model.encoderParameters <= 0)
            model.notCounted.emplace_back("vision_config");
    }
    if (document.contains("audio_config") && document["audio_config"].is_object())
        model.notCounted.emplace_back("audio_config");
    for (const char* const layers :
         {"num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_modules"}) {
        if (read.maybe({layers}).value_or(0) > 0)
            model.notCounted.emplace_back(layers);
    }
}

}  // namespace

double ModelConfig::parameters() const
{
    double sum = embeddingParameters;
    for (const ModelBlock& block : blocks)
        sum += block.mixerParameters + block.feedForwardParameters;
    return sum;
}

double ModelConfig::activeParameters() const
{
    double sum = embeddingParameters;
    for (const ModelBlock& block : blocks)
        sum += block.mixerParameters + block.activeParameters;
    return sum;
}

double ModelConfig::blocksWith(ModelBlock::Mixer mixer) const
{
    return static_cast<double>(std::count_if(
        blocks.begin(), blocks.end(), [mixer](const ModelBlock& block) { return block.mixer == mixer; }));
}

double ModelConfig::blocksWith(ModelBlock::FeedForward feedForward) const
{
    return static_cast<double>(
        std::count_if(blocks.begin(), blocks.end(),
                      [feedForward](const ModelBlock& block) { return block.feedForward == feedForward; }));
}

Result<ModelConfig> readModelConfig(std::string_view text)
{
    auto parsed = parseJson(text, limits, JsonDialect::Python);
    if (!parsed)
        return std::move(parsed).error();
    const json& document = parsed.value();
    if (!document.is_object() || (!document.contains("model_type") && !document.contains("architectures")))
        return Error{Error::Code::NotPossible, {"not-a-model-config"}};
    const std::string inner = languagePart(document);
    const std::string place = inner.empty() ? inner : "/" + inner;
    json part = inner.empty() ? document : document[inner];
    // A wrapper may say this for its language part.
    if (const auto tied = document.find("tie_word_embeddings");
        tied != document.end() &&
        (!part.contains("tie_word_embeddings") || part["tie_word_embeddings"].is_null()))
        part["tie_word_embeddings"] = *tied;
    ModelConfig model;
    model.type = wordOf(part, "model_type");
    if (const auto list = document.find("architectures");
        list != document.end() && list->is_array() && !list->empty() && list->front().is_string())
        model.architecture = list->front().get<std::string>().substr(0, 100);
    if (model.architecture.empty())
        model.architecture = model.type;
    const ModelFamily* const family = modelFamily(model.type);
    if (!family)
        return Error{Error::Code::NotPossible,
                     {"unknown-architecture", model.type.empty() ? model.architecture : model.type,
                      nearestModelType(model.type)},
                     {},
                     place + "/model_type"};
    for (const ClassDefault& usual : classDefaults(model.type)) {
        const std::string field(usual.field);
        // Younger files name the kind of every layer instead.
        if (field == "sliding_window_pattern" && part.contains("layer_types"))
            continue;
        if (const auto stated = part.find(field); stated != part.end() && !stated->is_null())
            continue;
        part[field] = usual.value;
        model.assumed.push_back(field + " " + numberText(usual.value));
    }
    ConfigReader read(part, place);
    switch (family->build) {
    case ModelFamily::Build::Decoder: buildDecoder(read, *family, model); break;
    case ModelFamily::Build::Blocks: buildBlocks(read, *family, model); break;
    case ModelFamily::Build::BlockSearch: buildBlockSearch(read, *family, model); break;
    case ModelFamily::Build::Jamba: buildJamba(read, *family, model); break;
    case ModelFamily::Build::Mamba: buildMamba(read, *family, model); break;
    case ModelFamily::Build::Encoder: buildEncoder(read, *family, model); break;
    }
    for (const json* const where : std::array<const json*, 2>{&part, &document}) {
        for (const char* const key : {"torch_dtype", "dtype"}) {
            if (model.dtype.empty())
                model.dtype = wordOf(*where, key);
        }
        if (model.quantisation.empty())
            model.quantisation = quantisationOf(*where);
    }
    noteWhatIsLeft(document, read, model);
    noteStrangeQuantisation(inner.empty() || document.contains("quantization_config") ? document : part,
                            model, model.notCounted);
    if (auto status = read.status(); !status)
        return std::move(status).error();
    if (!(model.parameters() <= mostParameters))
        return Error{Error::Code::OutOfRange, {"parameters", "1", "1e16"}, {}, place + "/"};
    return model;
}

}  // namespace headroom
