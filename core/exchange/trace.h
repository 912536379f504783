// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/trace_time.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <string>

namespace headroom {

/// What a trace of requests says about demand.
struct TraceSummary {
    /// Where peak and shape come from.
    enum class Basis {
        Weeks,  ///< at least seven days on a clock: busiest full clock hour, and the mean of each hour of the week
        Days,  ///< at least 24 hours on a clock: busiest full clock hour, and the mean of each hour of the day
        Minutes,   ///< shorter, or without a clock: busiest five minutes, taken as flat
        TooShort,  ///< below five minutes: nothing is said about a peak
    };
    std::uint64_t requests = 0;
    TraceTime first = 0, last = 0;
    bool clock = true;  ///< whether the times name days; else they count from the trace's beginning
    std::uint64_t inputTokens = 0, outputTokens = 0;  ///< of all requests together
    Basis basis = Basis::TooShort;
    std::uint64_t busiest = 0;        ///< requests in the busiest hour or five minutes
    std::optional<Ratio> peakFactor;  ///< at least 1
    DayShape shape;  ///< 24 or 168 weights of mean 1, hours in UTC and a week from Monday, or empty for flat
    std::uint64_t repeated = 0;  ///< requests like the one before to the last digit of time and tokens

    /// From the first request to the last; more than 0.
    Duration span() const;
    Frequency arrivals() const;  ///< requests over the span
    Tokens meanInput() const;
    Tokens meanOutput() const;

    bool operator==(const TraceSummary&) const = default;
};

/// Reads a trace row by row, in memory that does not grow with its length. Two forms, told apart by the first byte: CSV with a
/// header that names TIMESTAMP, ContextTokens, GeneratedTokens (Azure) or Timestamp, Request tokens, Response tokens (BurstGPT,
/// seconds), in any order; and JSON lines with timestamp (milliseconds), input_length, output_length (Mooncake).
/// Errors carry the line as place: a time running backwards or none, a repeated header, negative or fractional tokens, text that
/// is not UTF-8, rows of which two in five repeat the one before (a file written twice), a trace without requests or with all of them at one moment.
/// `visit` sees each request in order, also those before an error.
using TraceVisit = std::function<void(TraceTime, std::uint64_t inputTokens, std::uint64_t outputTokens)>;
Result<TraceSummary> readTrace(std::istream& in, const TraceVisit& visit = {});
Result<TraceSummary> readTraceFile(const std::filesystem::path& file, const TraceVisit& visit = {});

/// The plan with the workload's arrivals, tokens, peak and shape taken from the trace, as facts with this source and date. A
/// trace too short for a peak leaves the workload's own. Only a serving workload has tokens: another kind is refused.
Result<Scenario> applyTrace(Scenario before, WorkloadId workload, const TraceSummary& trace,
                            const std::string& source, Date date);

}  // namespace headroom
