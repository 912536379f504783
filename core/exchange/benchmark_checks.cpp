// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchmark_checks.h"

#include "core/units/amount.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

using json = nlohmann::json;
using Number = std::optional<double>;

// The tools divide numbers that they have just written, so that a run as written agrees to the last digit; a file made from the
// printed report has two decimals.
constexpr double rounding = 0.05, lastDecimal = 0.006;

/// Four digits are enough to see that two figures are not the same.
std::string shown(double value)
{
    constexpr double least = 1e-290;  // below it a unit of four digits is no number
    if (!(std::abs(value) > least) || !std::isfinite(value))
        return numberText(value);
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 3);
    return unit < 1 ? numberText(std::round(value / unit) / std::round(1 / unit))
                    : numberText(std::round(value / unit) * unit);
}

std::string named(const std::string& field, double value) { return field + " = " + shown(value); }

/// What a run says is checked in turn; the first that is wrong stays.
class Checks {
public:
    explicit Checks(std::string place) : m_place(std::move(place)) {}

    void above(const std::string& field, Number value)
    {
        if (value && !(*value > 0))
            fail({Error::Code::OutOfRange, {numberText(*value), "more than 0", "1e12"}}, field);
    }
    void notBelow(const std::string& field, Number value)
    {
        if (value && !(*value >= 0))
            fail({Error::Code::OutOfRange, {numberText(*value), "0", "1e12"}}, field);
    }
    void isNumber(const std::string& field, bool is)
    {
        if (!is)
            fail({Error::Code::NotANumber, {"NaN", "125.4"}}, field);
    }
    /// `said` is what the field says, `meant` what the others make of it.
    void same(const std::string& field, Number said, const std::string& others, Number meant)
    {
        if (said && meant && !(std::abs(*said - *meant) <= rounding * std::abs(*meant) + lastDecimal))
            apart(field, *said, others, *meant);
    }
    void atMost(const std::string& field, Number said, const std::string& limit, Number largest,
                double slack = 0)
    {
        if (said && largest && !(*said <= *largest * (1 + slack) + lastDecimal))
            apart(field, *said, limit, *largest);
    }
    /// By rank, 0 to 100; a later one is not smaller.
    void inOrder(const std::map<double, std::pair<std::string, double>>& percentiles)
    {
        const std::pair<std::string, double>* before = nullptr;
        for (const auto& [rank, one] : percentiles) {
            if (before)
                atMost(before->first, before->second, one.first, one.second);
            before = &one;
        }
    }
    void requests(const RequestCount& count, const std::string& succeeded)
    {
        notBelow(succeeded, count.succeeded);
        notBelow("failed", count.failed);
        if (count.succeeded && *count.succeeded == 0)
            fail({Error::Code::NotPossible, {"log-none-succeeded"}}, succeeded);
        if (count.succeeded && count.failed && *count.failed > *count.succeeded)
            fail({Error::Code::NotPossible,
                  {"log-most-failed", numberText(*count.failed), numberText(*count.succeeded)}},
                 succeeded);
    }
    Status status() const { return m_error ? Status(*m_error) : Status(Done{}); }

private:
    void apart(const std::string& field, double said, const std::string& others, double meant)
    {
        fail({Error::Code::NotPossible, {"log-figures-apart", named(field, said), named(others, meant)}},
             field);
    }
    void fail(Error error, const std::string& field)
    {
        if (!m_error)
            m_error = std::move(error).at(m_place + ", " + field);
    }

    std::string m_place;
    std::optional<Error> m_error;
};

Number over(Number a, Number b) { return a && b && *b > 0 ? Number(*a / *b) : std::nullopt; }
Number times(Number a, Number b) { return a && b ? Number(*a * *b) : std::nullopt; }
Number sum(Number a, Number b) { return a && b ? Number(*a + *b) : std::nullopt; }

/// The rank of "p99", "p99.9", "median", "min", "maximum"; nothing for another word.
Number rankOf(const std::string& word)
{
    if (word == "min" || word == "minimum")
        return 0;
    if (word == "max" || word == "maximum")
        return 100;
    if (word == "median")
        return 50;
    if (word.size() < 2 || word.size() > 6 || word[0] != 'p' ||
        word.find_first_not_of("0123456789.", 1) != std::string::npos)
        return std::nullopt;
    const double rank = std::strtod(word.c_str() + 1, nullptr);
    return rank > 0 && rank < 100 ? Number(rank) : std::nullopt;
}

using Percentiles = std::map<double, std::pair<std::string, double>>;

/// Of keys such as "p99_ttft_ms".
Percentiles flatPercentiles(const json& run, const std::string& metric)
{
    Percentiles out;
    for (const auto& [key, value] : run.items()) {
        if (!value.is_number() || !key.ends_with("_" + metric))
            continue;
        if (const Number rank = rankOf(key.substr(0, key.size() - metric.size() - 1)))
            out.emplace(*rank, std::pair(key, value.get<double>()));
    }
    return out;
}

/// Of an object with keys such as "p99"; its place among the others is its name.
Percentiles nestedPercentiles(const json* object, const std::string& name)
{
    Percentiles out;
    if (!object || !object->is_object())
        return out;
    for (const auto& [key, value] : object->items()) {
        if (const Number rank = rankOf(key); rank && value.is_number())
            out.emplace(*rank, std::pair(name + "." + key, value.get<double>()));
    }
    return out;
}

const json* partOf(const json& object, const char* key)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && it != object.end() ? &*it : nullptr;
}

}  // namespace

Number numberAt(const json& object, std::initializer_list<const char*> path)
{
    const json* at = &object;
    for (const char* const key : path) {
        at = partOf(*at, key);
        if (!at)
            return std::nullopt;
    }
    return at->is_number() ? Number(at->get<double>()) : std::nullopt;
}

RequestCount benchServeRequests(const json& run)
{
    RequestCount count{numberAt(run, {"completed"}), numberAt(run, {"failed"})};
    const Number asked = numberAt(run, {"num_prompts"});
    if (!count.failed && count.succeeded && asked && *asked >= *count.succeeded)
        count.failed = *asked - *count.succeeded;
    return count;
}

RequestCount genAiPerfRequests(const json& run)
{
    return {numberAt(run, {"request_count", "avg"}), numberAt(run, {"error_request_count", "avg"})};
}

Status checkBenchServe(const json& run, const std::string& place)
{
    Checks check(place);
    const auto of = [&](const std::string& field) { return numberAt(run, {field.c_str()}); };
    const RequestCount count = benchServeRequests(run);
    check.requests(count, "completed");
    check.atMost("completed", count.succeeded, "num_prompts", of("num_prompts"));
    if (of("failed"))
        check.atMost("completed + failed", sum(count.succeeded, count.failed), "num_prompts",
                     of("num_prompts"));
    check.above("duration", of("duration"));
    const Number lasted = of("duration");
    check.same("request_throughput", of("request_throughput"), "completed / duration",
               over(count.succeeded, lasted));
    check.same("output_throughput", of("output_throughput"), "total_output_tokens / duration",
               over(of("total_output_tokens"), lasted));
    for (const char* const metric : {"ttft_ms", "tpot_ms", "itl_ms", "e2el_ms", "e2e_latency_ms"}) {
        const std::string mean = std::string("mean_") + metric, median = std::string("median_") + metric;
        for (const std::string& which : {mean, median})
            check.notBelow(which, of(which));
        check.inOrder(flatPercentiles(run, metric));
        // Half of all are at or above the median, and none below zero.
        check.atMost(median + " / 2", times(of(median), 0.5), mean, of(mean));
    }
    // NaN, which is read as nothing, is the mean of no request at all.
    for (const char* const field : {"mean_ttft_ms", "median_ttft_ms"}) {
        const json* const stated = partOf(run, field);
        check.isNumber(field, !stated || stated->is_number());
    }
    // Every request has its first token before its last, so that means and medians of all are in the same order.
    for (const char* const which : {"mean_", "median_"}) {
        for (const char* const whole : {"e2el_ms", "e2e_latency_ms"})
            check.atMost(std::string(which) + "ttft_ms", of(std::string(which) + "ttft_ms"),
                         std::string(which) + whole, of(std::string(which) + whole));
    }
    check.atMost("concurrency", of("concurrency"), "max_concurrency", of("max_concurrency"), rounding);
    // Each place is taken by one request at a time, for no longer than the run.
    for (const char* const whole : {"mean_e2el_ms", "mean_e2e_latency_ms"}) {
        const Number busy = over(times(count.succeeded, of(whole)), times(lasted, 1e3));
        check.atMost(std::string("completed x ") + whole + " / duration", busy, "max_concurrency",
                     of("max_concurrency"), rounding);
    }
    return check.status();
}

Status checkTensorRtLlm(const json& run, const std::string& place)
{
    Checks check(place);
    const Number requests = numberAt(run, {"request_info", "num_requests"});
    const Number milliseconds = numberAt(run, {"performance", "total_latency_ms"});
    const Number lasted = over(milliseconds, 1e3);
    check.requests({requests, std::nullopt}, "request_info.num_requests");
    check.above("performance.total_latency_ms", milliseconds);
    check.same("performance.request_throughput_req_s",
               numberAt(run, {"performance", "request_throughput_req_s"}), "num_requests / total_latency",
               over(requests, lasted));
    check.same("performance.system_output_throughput_tok_s",
               numberAt(run, {"performance", "system_output_throughput_tok_s"}),
               "num_requests x avg_output_length / total_latency",
               over(times(requests, numberAt(run, {"request_info", "avg_output_length"})), lasted));
    if (const json* streaming = partOf(run, "streaming_metrics")) {
        for (const char* const name : {"ttft_percentiles", "tpot_percentiles"})
            check.inOrder(nestedPercentiles(partOf(*streaming, name), name));
    }
    if (const json* performance = partOf(run, "performance"))
        check.inOrder(nestedPercentiles(partOf(*performance, "request_latency_percentiles_ms"),
                                        "request_latency_percentiles_ms"));
    check.atMost("streaming_metrics.avg_ttft_ms", numberAt(run, {"streaming_metrics", "avg_ttft_ms"}),
                 "performance.avg_request_latency_ms",
                 numberAt(run, {"performance", "avg_request_latency_ms"}));
    return check.status();
}

Status checkGenAiPerf(const json& run, const std::string& place)
{
    Checks check(place);
    const RequestCount count = genAiPerfRequests(run);
    check.requests(count, "request_count");
    for (const char* const name : {"time_to_first_token", "inter_token_latency", "request_latency"})
        check.inOrder(nestedPercentiles(partOf(run, name), name));
    check.same("output_token_throughput", numberAt(run, {"output_token_throughput", "avg"}),
               "request_throughput x output_sequence_length",
               times(numberAt(run, {"request_throughput", "avg"}),
                     numberAt(run, {"output_sequence_length", "avg"})));
    const auto unitOf = [&](const char* name) {
        const json* metric = partOf(run, name);
        const json* unit = metric ? partOf(*metric, "unit") : nullptr;
        return unit && unit->is_string() ? unit->get<std::string>() : std::string();
    };
    for (const char* const which : {"avg", "p50"}) {
        if (unitOf("time_to_first_token") != unitOf("request_latency"))
            break;
        check.atMost(std::string("time_to_first_token.") + which,
                     numberAt(run, {"time_to_first_token", which}), std::string("request_latency.") + which,
                     numberAt(run, {"request_latency", which}));
    }
    return check.status();
}

}  // namespace headroom
