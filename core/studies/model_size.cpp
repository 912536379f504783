// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/model_size.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <vector>

namespace headroom {
namespace {

/// Lower-case words of a name, split at everything but letters, digits and points. The maker before "/" goes.
std::vector<std::string> wordsOf(std::string_view name)
{
    const auto slash = name.find('/');
    if (slash != std::string_view::npos && name.substr(0, slash).find(' ') == std::string_view::npos)
        name.remove_prefix(slash + 1);
    std::vector<std::string> words(1);
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '.')
            words.back().push_back(static_cast<char>(std::tolower(byte)));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

constexpr std::array<std::string_view, 35> passing{
    "instruct",  "it",    "chat",     "thinking", "2507",   "fp8",         "fp4", "nvfp4", "bf16",
    "dev",       "24.09", "24.11",    "hf",       "base",   "finetuning",  "sft", "lora",  "maxtext",
    "paxml",     "nemo",  "megatron", "gb200",    "strong", "scaling",     "w",   "o",     "mtp",
    "tokendrop", "mxfp8", "v0.1",     "v0.3",     "2411",   "interactive", "99",  "99.9"};

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : "-") + word;
    return out;
}

/// "8b" is 8e9, "760m" is 0.76e9, "gpt5b" 5e9; anything else nothing.
std::optional<double> countOf(std::string_view word)
{
    if (word.starts_with("gpt"))
        word.remove_prefix(3);
    if (word.size() < 2)
        return std::nullopt;
    const char unit = word.back();
    const double scale = unit == 'b' ? 1e9 : unit == 'm' ? 1e6 : 0;
    double value = 0;
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size() - 1, value);
    if (scale == 0 || failure != std::errc() || end != word.data() + word.size() - 1 || value <= 0)
        return std::nullopt;
    return value * scale;
}

std::optional<ModelSize> statedSize(const std::vector<std::string>& words)
{
    std::optional<ModelSize> size;
    for (const std::string& word : words) {
        if (size && word.size() > 2 && word.front() == 'a') {
            if (const auto active = countOf(std::string_view(word).substr(1));
                active && *active < size->total)
                size->active = *active;
        } else if (const auto count = countOf(word); count && !size)
            size = ModelSize{.total = *count, .active = *count};
    }
    return size;
}

double attentionWidth(const Model& model)
{
    if (!model.heads.known() || !model.headDim.known())
        return 0;
    const double keys = model.headDim.value->value();
    const double values = model.valueHeadDim.known() ? model.valueHeadDim.value->value() : keys;
    return model.heads.value->value() * (keys + values) / 2;
}

std::optional<ModelSize> catalogueSize(const EntryPtr& entry)
{
    const auto* model = entry ? std::get_if<Model>(&entry->thing) : nullptr;
    if (!model || !model->parameters.known())
        return std::nullopt;
    const double total = model->parameters.value->value();
    const auto count = [](const Figure<Ratio>& figure) { return figure.known() ? figure.value->value() : 0; };
    return ModelSize{.total = total,
                     .active =
                         model->activeParameters.known() ? model->activeParameters.value->value() : total,
                     .layers = count(model->layers),
                     .width = count(model->hidden),
                     .heads = count(model->heads),
                     .experts = count(model->experts),
                     .expertsPerToken = count(model->expertsPerToken),
                     .vocabulary = count(model->vocabulary),
                     .attentionWidth = attentionWidth(*model)};
}

/// The size of the entries that have `words` in their name; nothing if they differ.
std::optional<ModelSize> sizeNamed(const std::string& words, const Catalogue& catalogue)
{
    std::optional<ModelSize> found;
    if (words.size() < 5)
        return found;
    for (const EntryPtr& entry : catalogue.entries(ItemKind::Model)) {
        const std::string known = "-" + joined(wordsOf(entry->item.name())) + "-";
        const auto size = catalogueSize(entry);
        if (!size || known.find("-" + words + "-") == std::string::npos)
            continue;
        if (found && found->total != size->total)
            return std::nullopt;
        found = size;
    }
    return found;
}

}  // namespace

std::optional<ModelSize> modelSizeOf(std::string_view name, const Catalogue& catalogue)
{
    if (auto size = catalogueSize(catalogue.resolve(ItemKind::Model, name)))
        return size;
    std::vector<std::string> words = wordsOf(name);
    std::erase_if(words, [](const std::string& word) {
        return std::find(passing.begin(), passing.end(), word) != passing.end();
    });
    if (words.empty())
        return std::nullopt;
    const std::string plain = joined(words);
    if (auto size = catalogueSize(catalogue.resolve(ItemKind::Model, plain)))
        return size;
    // MLPerf calls it by that alone. Brown et al. 2020: 175 billion parameters, 96 layers, 12,288 wide, 96 heads; 50,257 words, padded.
    if (plain == "gpt3" || plain == "gpt-3")
        return ModelSize{.total = 175e9,
                         .active = 175e9,
                         .layers = 96,
                         .width = 12288,
                         .heads = 96,
                         .experts = 0,
                         .expertsPerToken = 0,
                         .vocabulary = 50368,
                         .attentionWidth = 12288};
    // xAI, Open Release of Grok-1, 2024-03-17: 314 billion parameters, a quarter of them active on a token.
    if (words.front().starts_with("grok"))
        return ModelSize{.total = 314e9, .active = 0.25 * 314e9};
    if (auto size = sizeNamed(plain, catalogue))
        return size;
    auto stated = statedSize(words);
    // GPT-3 and the MPT models share their tokenizers' size: 50,257 words, padded (Brown 2020; llm-foundry, vocab_size 50368).
    if (stated && ((words.front().starts_with("gpt") && words.front().size() > 3) || words.front() == "mpt"))
        stated->vocabulary = 50368;
    return stated;
}

}  // namespace headroom
