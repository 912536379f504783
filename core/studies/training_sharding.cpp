// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_sharding.h"

#include "core/base/spelling.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>

namespace headroom {
namespace {

using kinds::Sharding;

bool alphabetic(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
}

bool numeric(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

/// The stage behind "zero", with what may stand between: "zero3", "zero-3", "zero stage 3", "zero_stage=3".
std::optional<int> stageIn(std::string_view text)
{
    constexpr std::string_view zero = "zero", stage = "stage", between = " -_=:\"";
    for (auto at = text.find(zero); at != std::string_view::npos; at = text.find(zero, at + 1)) {
        if (at > 0 && alphabetic(text, at - 1))
            continue;
        auto digit = std::min(text.find_first_not_of(between, at + zero.size()), text.size());
        if (text.substr(digit).starts_with(stage))
            digit = std::min(text.find_first_not_of(between, digit + stage.size()), text.size());
        if (numeric(text, digit) && text[digit] <= '3' && !numeric(text, digit + 1))
            return text[digit] - '0';
    }
    return std::nullopt;
}

/// How many share the weights by "FSDP 8"; 0 where none is stated, as in "FSDP2", the second version of it. "FSDP 0" is none of it.
std::optional<double> sharersIn(std::string_view text)
{
    constexpr std::string_view fsdp = "fsdp", between = " -_=:";
    const auto at = text.find(fsdp);
    if (at == std::string_view::npos || (at > 0 && alphabetic(text, at - 1)))
        return std::nullopt;
    const auto behind = at + fsdp.size();
    const auto digit = std::min(text.find_first_not_of(between, behind), text.size());
    if (digit == behind || !numeric(text, digit))
        return 0.0;
    double count = 0;
    std::from_chars(text.data() + digit, text.data() + text.size(), count);
    return count >= 1 ? std::optional(count) : std::nullopt;
}

bool saysCopies(std::string_view text)
{
    constexpr std::string_view ddp = "ddp";
    for (auto at = text.find(ddp); at != std::string_view::npos; at = text.find(ddp, at + 1))
        if (!(at > 0 && alphabetic(text, at - 1)) && !alphabetic(text, at + ddp.size()))
            return true;
    return text == "no_shard";
}

Sharding statedIn(const PredictRow& row)
{
    constexpr Sharding stages[] = {Sharding::Nothing, Sharding::Optimizer, Sharding::Gradients,
                                   Sharding::Weights};
    for (const char* place : {"dp_fsdp", "task", "framework", "notes"}) {
        const std::string text = lower(row.text(place));
        if (const auto stage = stageIn(text))
            return stages[*stage];
        if (saysCopies(text))
            return Sharding::Nothing;
        // FSDP's own word for ZeRO-2: the weights stay gathered.
        if (text.find("shard_grad_op") != std::string::npos)
            return Sharding::Gradients;
        if (text.find("full_shard") != std::string::npos)
            return Sharding::Weights;
    }
    return Sharding::Usual;
}

}  // namespace

std::string readSharding(kinds::TrainingRun& run, const PredictRow& row)
{
    run.sharding = statedIn(row);
    auto over = row.number("dp_fsdp");
    const auto sharers = over ? std::nullopt : sharersIn(lower(row.text("dp_fsdp")));
    if (sharers && run.sharding == Sharding::Usual)
        run.sharding = Sharding::Weights;
    const bool grouped = sharers && *sharers >= 1 && run.sharding == Sharding::Weights;
    if (grouped)
        over = sharers;
    // Beside frozen weights only what gathers them makes a difference to the time.
    run.gathered = run.sharding == Sharding::Weights && run.tuning != kinds::Tuning::Full;
    if (!over || *over < 1)
        return {};
    const double sharing = run.accelerators / (run.tensor * run.pipeline);
    if (std::fmod(sharing, *over) != 0)
        return "dp_fsdp " + decimalText(*over, std::floor(*over) == *over ? 0 : 2) + " does not divide the " +
               decimalText(sharing, 0) +
               " accelerators that share no part of the model (gpu_count / tp / pp)";
    if (run.sharding != Sharding::Usual && !grouped)
        return {};
    if (*over == 1 && sharing > run.context)
        run.sharding = Sharding::Nothing;
    // Those that share a sequence are of one group.
    else if (const double members = *over * run.context; members < sharing)
        run.shardedOver = members;
    return {};
}

}  // namespace headroom
