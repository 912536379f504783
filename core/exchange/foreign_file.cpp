// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreign_file.h"

#include "core/exchange/trace_rows.h"

#include <algorithm>
#include <string>

namespace headroom {

namespace {

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

bool holdsAll(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::all_of(words.begin(), words.end(),
                       [text](std::string_view word) { return holds(text, word); });
}

std::optional<ForeignFile> ofJson(std::string_view text, std::string_view firstLine)
{
    if (holds(text, "\"headroom-scenario\""))
        return ForeignFile::Plan;
    if (holds(text, "\"litellm_provider\"") || holdsAll(text, {"\"models\"", "_mtok\""}))
        return ForeignFile::ApiPrices;
    if (holdsAll(text, {"\"instance_type\"", "\"pricing\""}) ||
        holdsAll(text, {"\"instance_type\"", "\"vCPU\""}))
        return ForeignFile::CloudPrices;
    if (holds(text, "\"output_throughput\"") || holds(text, "\"mean_ttft_ms\"") ||
        holdsAll(text, {"\"request_info\"", "\"avg_output_length\""}) ||
        holds(text, "\"time_to_first_token\"") || holds(text, "\"inter_token_latency\""))
        return ForeignFile::BenchmarkLog;
    if (holds(text, "\"model_type\"") || holds(text, "\"architectures\""))
        return ForeignFile::ModelConfig;
    const bool trace = holdsAll(firstLine, {"\"timestamp\"", "\"input_length\"", "\"output_length\""});
    return trace ? std::optional(ForeignFile::Trace) : std::nullopt;
}

/// A file of a provider's prices as genai-prices keeps them.
bool isPriceYaml(std::string_view text)
{
    return text.starts_with("models:") || holdsAll(text, {"\nmodels:", "_mtok:"}) ||
           holdsAll(text, {"\npricing_urls:", "\nmodels:"});
}

std::optional<ForeignFile> ofTable(std::string_view header)
{
    if (holds(header, "InstanceType") || holds(header, "AcceleratorName") || holds(header, "API Name"))
        return ForeignFile::CloudPrices;
    if (holdsAll(header, {"concurrency", "isl", "osl"}) || holds(header, "Time To First Token"))
        return ForeignFile::BenchmarkLog;
    return !header.empty() && TraceRows::of(header) ? std::optional(ForeignFile::Trace) : std::nullopt;
}

}  // namespace

std::optional<ForeignFile> foreignFileOf(std::string_view head)
{
    if (head.starts_with("SQLite format 3"))
        return ForeignFile::Plan;
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    std::string_view firstLine = head.substr(0, head.find('\n'));
    if (firstLine.ends_with('\r'))
        firstLine.remove_suffix(1);
    if (head.starts_with('{') || head.starts_with('['))
        return ofJson(head, firstLine);
    if (isPriceYaml(head))
        return ForeignFile::ApiPrices;
    return ofTable(firstLine);
}

}  // namespace headroom
