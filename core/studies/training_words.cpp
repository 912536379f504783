// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_words.h"

#include "core/base/spelling.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>

namespace headroom {
namespace {

bool letter(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
}
bool digit(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return contains(text, part); });
}

/// Letters and digits alone: however "8-bit AdamW" and "adamw_8bit" are put together.
std::string joined(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](unsigned char c) { return std::isalnum(c) != 0; });
    return out;
}

/// Whole numbers as people write them: "8192", "8,192", "8k".
double numberAt(std::string_view text, std::size_t at)
{
    double value = 0;
    for (; at < text.size(); ++at) {
        const bool thousands = text[at] == ',' && digit(text, at + 1) && digit(text, at + 2) &&
                               digit(text, at + 3) && !digit(text, at + 4);
        if (thousands)
            continue;
        if (!digit(text, at))
            break;
        value = 10 * value + (text[at] - '0');
    }
    return at < text.size() && text[at] == 'k' && !letter(text, at + 1) ? 1000 * value : value;
}

struct Said {
    std::optional<double> number;
    bool negative = false;
};

/// The first number behind one of `words`, with what may stand between: "seq 512", "seq_len=512", "sequence length of 512".
Said numberBehind(std::string_view text, std::initializer_list<std::string_view> words)
{
    Said none;
    for (const std::string_view word : words)
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const std::string_view before = text.substr(0, at);
            if ((at > 0 && letter(text, at - 1)) || before.ends_with("global ") ||
                before.ends_with("global_"))
                continue;
            std::size_t next = at + word.size();
            for (const std::string_view between : {"length", "len", "size", "of"}) {
                const auto from = std::min(text.find_first_not_of(" _-", next), text.size());
                if (text.substr(from).starts_with(between))
                    next = from + between.size();
            }
            const auto sign = std::min(text.find_first_not_of(" =:_", next), text.size());
            if (digit(text, sign))
                return {numberAt(text, sign), false};
            if (sign >= text.size() || text[sign] != '-' || !digit(text, sign + 1))
                continue;
            // "seq-512" is a name with its number, "seq=-512" a number below zero.
            if (sign == next)
                return {numberAt(text, sign + 1), false};
            none.negative = true;
        }
    return none;
}

std::string_view taskIn(std::string_view text)
{
    if (containsAny(text, {"q-lora", "qlora"}))
        return "Q-LoRA";
    if (contains(text, "lora (emb)"))
        return "LoRA (emb)";
    return contains(text, "lora") ? "LoRA" : "";
}

}  // namespace

TrainingWords trainingWordsOf(std::string_view asWritten)
{
    const std::string text = lower(asWritten);
    TrainingWords out;
    if (const std::string_view adapters = taskIn(text); !adapters.empty()) {
        out.task = adapters;
        out.saysTask = true;
    } else {
        for (const std::string_view other : {"dora", "galore", "ia3", "prefix tuning", "prompt tuning"})
            if (contains(text, other))
                out.problem = std::string(other) + " is not modelled: Full-parameter, LoRA or Q-LoRA";
        out.saysTask = containsAny(text, {"full", "all parameters", "sft", "pre-train", "pretrain"});
    }
    const auto read = [&](std::string_view what, std::initializer_list<std::string_view> words,
                          std::optional<double>& into) {
        const Said said = numberBehind(text, words);
        into = said.number;
        if (said.negative || (said.number && *said.number < 1))
            out.problem = std::string(what) + " is a whole number of at least 1";
    };
    read("the batch", {"micro batch", "micro-batch", "mbs", "bs", "batch"}, out.batch);
    read("the sequence length", {"sequence", "seq", "context", "ctx"}, out.sequence);
    read("the rank of adapters", {"rank", "lora_r", "lora-r"}, out.rank);
    out.eightBitMoments = containsAny(
        joined(text), {"8bitadam", "adamw8bit", "adam8bit", "adamwbnb8bit", "8bitoptimi", "8bitpagedadam"});
    return out;
}

}  // namespace headroom
