// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_layout.h"

#include <charconv>
#include <string>

namespace headroom {
namespace {

struct Label {
    int tensor = 1, stages = 1, ranks = 1, moeTensor = 1, experts = 1;
};

/// A count that tables also leave at 0 for "does not apply".
std::optional<int> lenientCount(const PredictRow& row, const std::string& column)
{
    if (row.text(column) == "0")
        return 1;
    return row.count(column, 1);
}

std::optional<Label> readLabel(const PredictRow& row, std::string_view prefix)
{
    const auto column = [&](std::string_view name) { return std::string(prefix) + std::string(name); };
    const auto tensor = row.count(column("tp"), 1);
    const auto stages = lenientCount(row, column("pp"));
    const auto ranks = lenientCount(row, column("dp"));
    const auto moeTensor = lenientCount(row, column("moe_tp"));
    const auto experts = lenientCount(row, column("ep"));
    if (!tensor || !stages || !ranks || !moeTensor || !experts)
        return std::nullopt;
    return Label{*tensor, *stages, *ranks, *moeTensor, *experts};
}

bool countsPerRank(const PredictRow& row)
{
    if (row.text("doubt").find("per rank") != std::string_view::npos)
        return true;
    const auto stated = row.number("concurrency");
    const auto inId = concurrencyInId(row.text("id"));
    const auto ranks = row.number("dp");
    return stated && inId && ranks && *ranks > 1 && *inId == *stated * *ranks;
}

}  // namespace

std::optional<double> concurrencyInId(std::string_view id)
{
    for (std::size_t at = id.find("_c"); at != std::string_view::npos; at = id.find("_c", at + 1)) {
        const std::string_view rest = id.substr(at + 2);
        double number = 0;
        const auto [end, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (failure == std::errc() && number >= 1 && end != rest.data() + rest.size() && *end == '_')
            return number;
    }
    return std::nullopt;
}

std::optional<double> totalConcurrency(const PredictRow& row)
{
    const auto stated = row.number("concurrency");
    if (stated && countsPerRank(row))
        return *stated * row.number("dp").value_or(1);
    return stated;
}

std::optional<ParallelLayout> readLayout(const PredictRow& row, std::string_view prefix)
{
    const auto label = readLabel(row, prefix);
    if (!label)
        return std::nullopt;
    const auto [tensor, stages, ranks, moeTensor, experts] = *label;
    // Every layout of n x n parts is labelled so; one accelerator for each is meant only where the table doubts it, or where a server
    // has not as many.
    constexpr int server = 8;
    const bool impossible = !row.text("doubt").empty() || tensor > server;
    if (impossible && experts > 1 && experts == moeTensor && tensor == experts * moeTensor && ranks == 1)
        return ParallelLayout{experts, stages, 1, experts, true};
    // Wide workers keep attention whole on every accelerator and spread the experts.
    constexpr int wide = 16;
    if (!prefix.empty() && tensor >= wide && ranks == 1)
        return ParallelLayout{1, stages, tensor, tensor, true};
    const bool doubtful = countsPerRank(row) || !prefix.empty();
    if (doubtful && ranks > 1 && tensor == 1) {
        const int among = experts > 1 ? experts : moeTensor > 1 ? moeTensor : ranks;
        if (ranks == among || ranks == among * among)
            return ParallelLayout{1, stages, among, experts, ranks != among};
    }
    if (doubtful && ranks > 1 && tensor == ranks && experts == tensor * ranks)
        return ParallelLayout{1, stages, tensor, tensor, true};
    return ParallelLayout{tensor, stages, ranks, experts, false};
}

std::string layoutContradiction(const PredictRow& row, std::string_view prefix, const ParallelLayout& layout,
                                bool experts)
{
    const auto label = readLabel(row, prefix);
    if (!label || layout.repaired || label->moeTensor * label->experts == 1 || !row.text("doubt").empty())
        return {};
    // Where only one of them is stated the other follows.
    const bool both = label->moeTensor > 1 && label->experts > 1;
    const int widths = label->moeTensor * label->experts, all = label->tensor * label->ranks;
    if (widths == all || (!both && all % widths == 0))
        return {};
    if (!experts)
        return "moe_tp " + std::to_string(label->moeTensor) + ": the model has no experts";
    return "moe_tp " + std::to_string(label->moeTensor) + " x ep " + std::to_string(label->experts) +
           " is not tp " + std::to_string(label->tensor) + " x dp " + std::to_string(label->ranks);
}

}  // namespace headroom
