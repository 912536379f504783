// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/known_names.h"
#include "core/studies/name_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace headroom {
namespace {

using names::among;
using names::isDigit;
using names::wordsOf;

/// Words of a checkpoint's name that leave its shape as it is.
constexpr std::array<std::string_view, 11> tuningWords{
    "instruct", "chat", "it", "hf", "thinking", "meta", "original", "preview", "terminus", "99", "99.9"};
/// Where the shape's name ends: what follows says how it was quantised.
constexpr std::array<std::string_view, 24> quantisingWords{
    "fp8",  "fp4",  "nvfp4",     "mxfp4", "awq",  "gptq",       "int4",      "int8",
    "4bit", "8bit", "dynamic",   "w4a16", "w8a8", "w8a16",      "w4a8",      "bf16",
    "fp16", "bnb",  "quantized", "nf4",   "gguf", "compressed", "autoround", "w"};

/// Words of a variant that is asked for where only its relatives are listed.
constexpr std::array<std::string_view, 4> joinedWords{"coder", "math", "exp", "base"};

/// "2507", "0528": the month or the day of a release.
bool isRelease(std::string_view word)
{
    return word.size() == 4 && std::all_of(word.begin(), word.end(), isDigit);
}

/// Variants of a family that share its shape.
enum class Variants { Apart, Joined };

/// What a checkpoint's name says of its shape: "llama3.1-70b". Numbers stay apart: "Qwen 27B" is no "Qwen2 7B".
std::string shapeName(std::string_view name, Variants variants)
{
    if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos)
        name = name.substr(slash + 1);
    name = name.substr(0, name.find('('));
    std::string out;
    for (const std::string& word : wordsOf(name)) {
        if (!out.empty() && among(quantisingWords, word))
            break;
        if (among(tuningWords, word) || (!out.empty() && isRelease(word)))
            continue;
        if (variants == Variants::Joined && !out.empty() && among(joinedWords, word))
            continue;
        const bool version = word.size() > 1 && word[0] == 'v' && isDigit(word[1]);
        const std::string more = version ? word.substr(1) : word;
        if (!out.empty() && isDigit(out.back()) && isDigit(more.front()))
            out += '-';
        out += more;
    }
    // Distilled checkpoints have the shape of what learnt, not of the teacher.
    for (const auto& [distilled, student] :
         std::array<std::array<std::string_view, 2>, 3>{{{"deepseekr1distillllama70b", "llama3.3-70b"},
                                                         {"deepseekr1distillllama8b", "llama3.1-8b"},
                                                         {"deepseekr1distillqwen", "qwen2.5-"}}})
        if (out.starts_with(distilled))
            return std::string(student) + out.substr(distilled.size());
    return out;
}

EntryPtr modelOfShape(const Catalogue& catalogue, const std::string& wanted)
{
    if (wanted.empty())
        return nullptr;
    EntryPtr best;
    bool bestItself = false;
    for (const EntryPtr& entry : catalogue.entries(ItemKind::Model)) {
        const auto alike = [&](std::string_view known) {
            return shapeName(known, Variants::Apart) == wanted;
        };
        const bool itself = alike(entry->item.name());
        const bool named = itself || std::any_of(entry->item.fields.begin(), entry->item.fields.end(),
                                                 [&](const ItemField& field) {
                                                     return field.field == "alias" && alike(field.text);
                                                 });
        // A model's own name goes before the names of others that share its shape; of several, the one that is not quantised has the
        // shortest.
        if (!named || (best && bestItself && !itself))
            continue;
        if (!best || (itself && !bestItself) || entry->item.name().size() < best->item.name().size()) {
            best = entry;
            bestItself = itself;
        }
    }
    return best;
}

/// The runs of digits in a name, parted: "Qwen3-14B" is 3 and 14, "Qwen 314B" is 314.
std::vector<std::string> numbersIn(std::string_view name)
{
    name.remove_prefix(name.rfind('/') + 1);  // none found and one more is 0
    std::vector<std::string> runs;
    bool within = false;
    for (const char c : name) {
        if (isDigit(c) && !within)
            runs.emplace_back();
        within = isDigit(c);
        if (within)
            runs.back() += c;
    }
    return runs;
}

/// The catalogue takes names alike whatever parts their words; numbers that grow together are others.
bool hasTheseNumbers(const Entry& entry, std::string_view name)
{
    const auto wanted = numbersIn(name);
    return numbersIn(entry.item.name()) == wanted || numbersIn(entry.item.id) == wanted ||
           std::any_of(entry.item.fields.begin(), entry.item.fields.end(), [&](const ItemField& field) {
               return field.field == "alias" && numbersIn(field.text) == wanted;
           });
}

}  // namespace

// Without the vendor, a remark in brackets, and endings such as "-Instruct" and "-FP8".
EntryPtr modelNamed(const Catalogue& catalogue, std::string_view name)
{
    if (EntryPtr exact = catalogue.resolve(ItemKind::Model, name); exact && hasTheseNumbers(*exact, name))
        return exact;
    for (const Variants variants : {Variants::Apart, Variants::Joined})
        if (EntryPtr alike = modelOfShape(catalogue, shapeName(name, variants)))
            return alike;
    return nullptr;
}

}  // namespace headroom
