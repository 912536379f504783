// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/known_names.h"
#include "core/studies/name_words.h"

#include <array>
#include <cmath>

namespace headroom {
namespace {

using names::among;
using names::isDigit;
using names::Words;
using names::wordsOf;
using performance::normalisedName;

bool isNumberWith(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() && word.ends_with(ending) &&
           std::all_of(word.begin(), word.end() - static_cast<std::ptrdiff_t>(ending.size()),
                       [](char c) { return isDigit(c) || c == '.'; });
}

/// "8x", "x8".
bool isCount(std::string_view word)
{
    return isNumberWith(word, "x") ||
           (word.size() > 1 && word[0] == 'x' && std::all_of(word.begin() + 1, word.end(), isDigit));
}

bool isMemory(std::string_view word) { return isNumberWith(word, "gb"); }
bool isForm(std::string_view word) { return word == "sxm" || word == "pcie"; }

/// Words that say nothing about which accelerator it is.
constexpr std::array<std::string_view, 52> idleWords{
    "nvidia",     "amd",         "intel",    "google",  "aws",         "amazon",       "huawei",
    "habana",     "instinct",    "tesla",    "geforce", "rtx",         "tensor",       "core",
    "gpu",        "gpus",        "graphics", "card",    "accelerator", "accelerators", "hgx",
    "dgx",        "mgx",         "oam",      "cloud",   "ai",          "virtualized",  "series",
    "hbm",        "hbm2",        "hbm2e",    "hbm3",    "hbm3e",       "gddr6",        "gddr6x",
    "gddr7",      "nvl72",       "nvl36",    "nps1",    "spx",         "superchip",    "nvlink",
    "server",     "workstation", "edition",  "dlc",     "ampere",      "hopper",       "blackwell",
    "generation", "tpu",         "ac"};

/// Words glued to others: "rtx4090", "h100sxm5", "gaudi3".
constexpr std::array<std::string_view, 7> gluedWords{"geforce", "gaudi", "rtx", "tpu",
                                                     "nvl72",   "sxm",   "pcie"};

/// Lower case, underscores parted, and the sign of multiplication (in UTF-8) as a letter.
std::string plainText(std::string_view name)
{
    std::string text;
    for (const char c : name)
        text.push_back(c == '_' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    constexpr std::string_view sign = "\xc3\x97";
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign))
        text.replace(at, sign.size(), "x");
    return text;
}

/// How long the count is that a name begins with, with its sign: 2 of "8xa100", 3 of "8 x a100"; 0 without one.
std::size_t leadingCount(const std::string& text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::size_t sign = std::min(text.find_first_not_of(' ', digits), text.size());
    if (digits == 0 || sign + 1 >= text.size() || text[sign] != 'x')
        return 0;
    // A sign that stands apart stands apart on both sides.
    return sign == digits || text[sign + 1] == ' ' ? sign + 1 : 0;
}

std::string parted(std::string_view name)
{
    std::string text = plainText(name);
    text.erase(0, leadingCount(text));
    for (const std::string_view word : gluedWords)
        for (std::size_t at = text.find(word); at != std::string::npos;
             at = text.find(word, at + word.size() + 2)) {
            text.insert(at, " ");
            if (!word.starts_with("sxm") && word != "pcie")
                text.insert(at + 1 + word.size(), " ");
        }
    return text;
}

Words acceleratorWords(std::string_view name)
{
    Words kept;
    Words words = wordsOf(parted(name));
    // "80 GB" is one word.
    for (std::size_t at = 1; at < words.size(); ++at)
        if ((words[at] == "gb" || words[at] == "gib") && isNumberWith(words[at - 1] + "gb", "gb")) {
            words[at - 1] += "gb";
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
        }
    for (std::string& word : words) {
        if (word.starts_with("sxm"))
            word = "sxm";
        else if (isNumberWith(word, "g") || isNumberWith(word, "gib"))
            word = word.substr(0, word.find('g')) + "gb";
        if (word.size() == 5 && word.starts_with("mi") && isDigit(word[2]) && word != "mi210" &&
            word != "mi250")
            word.push_back('x');
        if (!among(idleWords, word) && !isCount(word) && !isNumberWith(word, "w") && !among(kept, word))
            kept.push_back(word);
    }
    return kept;
}

Words without(const Words& words, const Words& taken)
{
    Words left;
    for (const std::string& word : words)
        if (!among(taken, word))
            left.push_back(word);
    return left;
}

/// What is said beside the alias does not contradict the accelerator.
bool agrees(const Accelerator& accelerator, const Words& beside)
{
    const std::string form = normalisedName(accelerator.formFactor);
    return std::all_of(beside.begin(), beside.end(), [&](const std::string& word) {
        if (isMemory(word)) {
            const double stated = std::stod(word) * 1e9;
            return accelerator.memory.known() &&
                   std::abs(accelerator.memory.value->value() / stated - 1) < 0.12;
        }
        if (isForm(word))
            return form.find(word) != std::string::npos || form == "module";
        return word == "ada";
    });
}

bool isDetail(const std::string& word) { return isMemory(word) || isForm(word); }

/// How well one way of naming an accelerator fits: nothing, or less for better.
std::optional<int> misfit(const Accelerator& accelerator, const Words& alias, const Words& wanted)
{
    if (alias.empty() || wanted.empty())
        return std::nullopt;
    const Words beside = without(wanted, alias);
    const Words unsaid = without(alias, wanted);
    if (beside.size() == wanted.size() || std::all_of(wanted.begin(), wanted.end(), isDetail))
        return std::nullopt;
    if (!std::all_of(unsaid.begin(), unsaid.end(), isDetail) || !agrees(accelerator, beside))
        return std::nullopt;
    const bool plugged = normalisedName(accelerator.formFactor).starts_with("pcie") && !unsaid.empty();
    return static_cast<int>(4 * unsaid.size() + 2 * beside.size()) + (plugged ? 1 : 0);
}

EntryPtr bestFit(const Catalogue& catalogue, const Words& wanted)
{
    EntryPtr best;
    int least = 0;
    for (const EntryPtr& entry : catalogue.entries(ItemKind::Accelerator)) {
        const auto* accelerator = std::get_if<Accelerator>(&entry->thing);
        if (!accelerator)
            continue;
        const auto consider = [&](std::string_view alias) {
            const auto found = misfit(*accelerator, acceleratorWords(alias), wanted);
            if (found && (!best || *found < least)) {
                best = entry;
                least = *found;
            }
        };
        consider(accelerator->name);
        for (const ItemField& field : entry->item.fields)
            if (field.field == "alias")
                consider(field.text);
    }
    return best;
}

/// A form that one chip is sold in beside others, or the size of its memory.
bool isVariant(const std::string& word) { return isDetail(word) || word == "nvl"; }

/// The words of a name that say which chip it is.
Words chipWords(Words words)
{
    std::erase_if(words, isVariant);
    return words;
}

/// The kind of memory in a name, "hbm3"; empty if it names none.
std::string memoryKind(std::string_view name)
{
    for (const std::string& word : wordsOf(name))
        if (word.starts_with("hbm") || word.starts_with("gddr"))
            return word;
    return {};
}

/// The whole name, what stands before its bracket, or what stands in it.
template <class Choose>
EntryPtr named(const Catalogue& catalogue, std::string_view name, Choose choose)
{
    if (EntryPtr exact = catalogue.resolve(ItemKind::Accelerator, name))
        return exact;
    if (EntryPtr whole = bestFit(catalogue, choose(acceleratorWords(name))))
        return whole;
    const std::size_t bracket = name.find('(');
    // A slice of an accelerator is none.
    if (bracket == std::string_view::npos || among(acceleratorWords(name), "mig"))
        return nullptr;
    if (EntryPtr before = bestFit(catalogue, choose(acceleratorWords(name.substr(0, bracket)))))
        return before;
    return bestFit(catalogue,
                   choose(acceleratorWords(name.substr(bracket + 1, name.find(')', bracket) - bracket - 1))));
}

}  // namespace

EntryPtr acceleratorNamed(const Catalogue& catalogue, std::string_view name)
{
    return named(catalogue, name, [](const Words& words) { return words; });
}

bool leavesVariantOpen(const Catalogue& catalogue, const Entry& taken, std::string_view name)
{
    // Systems hold one form of the chip they are named after.
    const std::string plain = normalisedName(name);
    if (plain.find("dgx") != std::string::npos || plain.find("hgx") != std::string::npos)
        return false;
    const Words wanted = acceleratorWords(name);
    const std::string kind = memoryKind(name);
    const auto fits = [&](const EntryPtr& entry) {
        const auto* other = std::get_if<Accelerator>(&entry->thing);
        if (!other || entry->item.id == taken.item.id)
            return false;
        const Words words = acceleratorWords(other->name);
        for (const ItemField& field : entry->item.fields)
            if (field.field == "memory_type" && !kind.empty() && normalisedName(field.text) != kind)
                return false;
        return chipWords(words) == chipWords(acceleratorWords(taken.item.name())) &&
               without(wanted, words).empty();
    };
    const auto& entries = catalogue.entries(ItemKind::Accelerator);
    return std::any_of(entries.begin(), entries.end(), fits);
}

double countInName(std::string_view name)
{
    const std::string text = plainText(name);
    constexpr std::size_t longest = 6;
    if (const std::size_t length = leadingCount(text); length > 0 && length <= longest)
        return std::stod(text);
    for (const std::string& word : wordsOf(text))
        if (isCount(word) && word.size() <= longest)
            return std::stod(word.front() == 'x' ? word.substr(1) : word);
    return 1;
}

EntryPtr chipNamed(const Catalogue& catalogue, std::string_view name)
{
    if (EntryPtr whole = acceleratorNamed(catalogue, name))
        return whole;
    return named(catalogue, name, [](Words words) {
        std::erase_if(words, isMemory);
        return words;
    });
}

}  // namespace headroom
