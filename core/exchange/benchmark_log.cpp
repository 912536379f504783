// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchmark_log.h"

#include "core/base/csv.h"
#include "core/base/utf8.h"
#include "core/exchange/benchmark_checks.h"
#include "core/exchange/json_text.h"
#include "core/units/amount.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace headroom {

namespace {

using json = nlohmann::json;

constexpr JsonLimits limits{.bytes = 256U << 20U, .depth = 32};
constexpr std::size_t mostPoints = 100'000;
constexpr double mostMilliseconds = 1e8;  // a day and more
constexpr double mostTokens = 1e9;
constexpr double contradiction = 2;  // between what Little's law says and what the log says

std::string textAt(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>().substr(0, 200) : std::string();
}

std::optional<double> firstOf(std::initializer_list<std::optional<double>> values)
{
    for (const auto& value : values) {
        if (value)
            return value;
    }
    return std::nullopt;
}

/// What a form gives before it is checked; times in milliseconds.
struct Raw {
    std::string place, model, engine, accelerator, weights, kvCache;
    std::optional<double> input, output, concurrency, firstToken, perToken, throughput, tensor, pipeline,
        data, expert;
    RequestCount requests;
};

Error outside(const Raw& raw, const char* field, double value, double largest)
{
    return {Error::Code::OutOfRange,
            {numberText(value), "more than 0", numberText(largest)},
            {},
            raw.place + ", " + field};
}

Result<MeasuredPoint> checked(Raw raw)
{
    struct Field {
        const char* name;
        std::optional<double>* value;
        double largest;
        bool needed;
    };
    const Field fields[] = {{"input tokens", &raw.input, mostTokens, true},
                            {"output tokens", &raw.output, mostTokens, true},
                            {"time to first token", &raw.firstToken, mostMilliseconds, false},
                            {"time per output token", &raw.perToken, mostMilliseconds, false},
                            {"output throughput", &raw.throughput, 1e12, false},
                            {"concurrency", &raw.concurrency, 1e7, false}};
    for (const Field& field : fields) {
        if (!*field.value && field.needed)
            return Error{Error::Code::MissingField, {field.name}, {}, raw.place};
        if (*field.value && !(**field.value > 0 && **field.value <= field.largest))
            return outside(raw, field.name, **field.value, field.largest);
    }
    if (!raw.firstToken && !raw.perToken && !raw.throughput)
        return Error{Error::Code::MissingField, {"time to first token"}, {}, raw.place};
    if (raw.firstToken && raw.perToken && raw.throughput) {
        const double seconds = (*raw.firstToken + *raw.perToken * std::max(*raw.output - 1, 0.0)) / 1e3;
        const double flying = *raw.throughput * seconds / *raw.output;
        // An open loop states a rate and no number in flight; Little's law gives it.
        if (!raw.concurrency)
            raw.concurrency = flying;
        const double apart = flying / *raw.concurrency;
        if (apart > contradiction || apart < 1 / contradiction)
            return Error{
                Error::Code::NotPossible,
                {"log-contradicts", numberText(std::round(flying * 10) / 10), numberText(*raw.concurrency)},
                {},
                raw.place};
    }
    if (!raw.concurrency)
        return Error{Error::Code::MissingField, {"concurrency"}, {}, raw.place};
    const auto time = [](const std::optional<double>& ms) {
        return ms ? std::optional(seconds(*ms / 1e3)) : std::nullopt;
    };
    const auto whole = [](const std::optional<double>& number) {
        return number && *number >= 1 && *number <= 1024 ? std::optional(static_cast<int>(*number))
                                                         : std::nullopt;
    };
    return MeasuredPoint{.place = raw.place,
                         .input = tokens(*raw.input),
                         .output = tokens(*raw.output),
                         .concurrency = ratio(*raw.concurrency),
                         .firstToken = time(raw.firstToken),
                         .perToken = time(raw.perToken),
                         .throughput = raw.throughput ? std::optional(TokenRate::from_value(*raw.throughput))
                                                      : std::nullopt,
                         .model = raw.model,
                         .engine = raw.engine,
                         .accelerator = raw.accelerator,
                         .weights = raw.weights,
                         .kvCache = raw.kvCache,
                         .tensorParallel = whole(raw.tensor),
                         .pipelineParallel = whole(raw.pipeline),
                         .dataParallel = whole(raw.data),
                         .expertParallel = whole(raw.expert),
                         .succeeded = raw.requests.succeeded,
                         .failed = raw.requests.failed};
}

/// In the mean over the run, by Little's law.
std::optional<double> inFlight(const json& run)
{
    const auto requests = numberAt(run, {"completed"}), lasted = numberAt(run, {"duration"}),
               each = numberAt(run, {"mean_e2el_ms"});
    return requests && lasted && each && *lasted > 0 ? std::optional(*requests * *each / 1e3 / *lasted)
                                                     : std::nullopt;
}

/// `vllm bench serve` and SGLang's `bench_serving` share their names.
Raw benchServe(const json& run, const std::string& place)
{
    const auto requests = numberAt(run, {"completed"});
    const auto each = [&](const char* total) -> std::optional<double> {
        const auto sum = numberAt(run, {total});
        return sum && requests && *requests > 0 ? std::optional(*sum / *requests) : std::nullopt;
    };
    Raw raw;
    raw.place = place;
    raw.model = textAt(run, "model_id");
    raw.engine = textAt(run, "backend");
    raw.input = each("total_input_tokens");
    raw.output = each("total_output_tokens");
    // SGLang measures what was in flight; vLLM states the limit, which a run keeps as long as it lasts if requests do not come at a
    // rate of their own.
    const auto rate = numberAt(run, {"request_rate"});
    const bool paced = rate && std::isfinite(*rate);
    raw.concurrency = firstOf({numberAt(run, {"concurrency"}), paced ? inFlight(run) : std::nullopt,
                               paced ? std::nullopt : numberAt(run, {"max_concurrency"})});
    raw.firstToken = firstOf({numberAt(run, {"median_ttft_ms"}), numberAt(run, {"mean_ttft_ms"})});
    raw.perToken = firstOf({numberAt(run, {"median_tpot_ms"}), numberAt(run, {"mean_tpot_ms"})});
    raw.throughput = numberAt(run, {"output_throughput"});
    raw.requests = benchServeRequests(run);
    return raw;
}

Raw tensorRtLlm(const json& run, const std::string& place)
{
    Raw raw;
    raw.place = place;
    raw.engine = "trtllm";
    if (const auto engine = run.find("engine"); engine != run.end() && engine->is_object())
        raw.model = textAt(*engine, "model");
    raw.input = numberAt(run, {"request_info", "avg_input_length"});
    raw.output = numberAt(run, {"request_info", "avg_output_length"});
    raw.concurrency = numberAt(run, {"request_info", "avg_num_concurrent_requests"});
    raw.firstToken = firstOf({numberAt(run, {"streaming_metrics", "ttft_percentiles", "p50"}),
                              numberAt(run, {"streaming_metrics", "avg_ttft_ms"})});
    raw.perToken = firstOf({numberAt(run, {"streaming_metrics", "tpot_percentiles", "p50"}),
                            numberAt(run, {"streaming_metrics", "avg_tpot_ms"})});
    raw.throughput = numberAt(run, {"performance", "system_output_throughput_tok_s"});
    raw.tensor = numberAt(run, {"world_info", "tp_size"});
    raw.pipeline = numberAt(run, {"world_info", "pp_size"});
    raw.expert = numberAt(run, {"world_info", "ep_size"});
    return raw;
}

/// A metric of GenAI-Perf or AIPerf: median, else mean, in milliseconds.
std::optional<double> metric(const json& run, const char* name)
{
    const auto value = firstOf({numberAt(run, {name, "p50"}), numberAt(run, {name, "avg"})});
    const auto it = run.find(name);
    const std::string unit = it != run.end() && it->is_object() ? textAt(*it, "unit") : std::string();
    const double scale = unit == "s" ? 1e3 : unit == "us" ? 1e-3 : unit == "ns" ? 1e-6 : 1;
    return value ? std::optional(*value * scale) : std::nullopt;
}

Raw genAiPerf(const json& run, const std::string& place)
{
    Raw raw;
    raw.place = place;
    raw.input = numberAt(run, {"input_sequence_length", "avg"});
    raw.output = numberAt(run, {"output_sequence_length", "avg"});
    raw.concurrency = firstOf({numberAt(run, {"input_config", "perf_analyzer", "stimulus", "concurrency"}),
                               numberAt(run, {"input_config", "loadgen", "concurrency"})});
    raw.firstToken = metric(run, "time_to_first_token");
    raw.perToken = metric(run, "inter_token_latency");
    raw.throughput = numberAt(run, {"output_token_throughput", "avg"});
    raw.requests = genAiPerfRequests(run);
    return raw;
}

Result<BenchmarkLog> readObjects(const std::vector<std::pair<std::string, json>>& runs)
{
    BenchmarkLog log;
    for (const auto& [place, run] : runs) {
        Raw raw;
        Status agrees = Done{};
        if (!run.is_object())
            return Error{Error::Code::Syntax, {"an object", run.type_name()}, {}, place};
        if (run.contains("request_info") && run.contains("performance")) {
            log.form = BenchmarkLog::Form::TensorRtLlm;
            agrees = checkTensorRtLlm(run, place);
            raw = tensorRtLlm(run, place);
        } else if (run.contains("time_to_first_token") || run.contains("output_token_throughput")) {
            log.form = BenchmarkLog::Form::GenAiPerf;
            agrees = checkGenAiPerf(run, place);
            raw = genAiPerf(run, place);
        } else if (run.contains("output_throughput") && run.contains("completed")) {
            agrees = checkBenchServe(run, place);
            raw = benchServe(run, place);
        } else {
            return Error{Error::Code::NotPossible, {"not-a-log"}, {}, place};
        }
        if (!agrees)
            return std::move(agrees).error();
        auto point = checked(std::move(raw));
        if (!point)
            return std::move(point).error();
        log.points.push_back(std::move(point).value());
    }
    return log;
}

Result<BenchmarkLog> readJson(std::string_view text)
{
    std::vector<std::pair<std::string, json>> runs;
    auto whole = parseJson(text, limits, JsonDialect::Python);
    if (whole && whole.value().is_array()) {
        for (std::size_t i = 0; i < std::min(whole.value().size(), mostPoints); ++i)
            runs.emplace_back("/" + std::to_string(i), whole.value()[i]);
    } else if (whole) {
        runs.emplace_back("/", whole.value());
    } else {
        // One object a line, as SGLang appends them.
        for (std::size_t line = 1; !text.empty() && runs.size() < mostPoints; ++line) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view one = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (one.find_first_not_of(" \t\r") == std::string_view::npos)
                continue;
            auto parsed = parseJson(one, limits, JsonDialect::Python);
            // The whole text's own error says more when not even the first line stands by itself.
            if (!parsed && runs.empty())
                return std::move(whole).error();
            if (!parsed)
                return Error{parsed.error().code, parsed.error().args, {}, "line " + std::to_string(line)};
            runs.emplace_back("line " + std::to_string(line), std::move(parsed).value());
        }
    }
    if (runs.empty())
        return Error{Error::Code::NotPossible, {"not-a-log"}};
    return readObjects(runs);
}

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    return code == std::errc{} && end == text.data() + text.size() && std::isfinite(number)
               ? std::optional(number)
               : std::nullopt;
}

Result<BenchmarkLog> readRows(std::string_view text)
{
    CsvReader reader(text);
    CsvRow row;
    std::map<std::string, std::size_t, std::less<>> columns;
    BenchmarkLog log{BenchmarkLog::Form::Rows, {}};
    std::size_t width = 0;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        if (width == 0) {
            width = row.cells.size();
            for (std::size_t i = 0; i < width; ++i) {
                if (!columns.emplace(row.cells[i], i).second)
                    return Error{Error::Code::DuplicateId, {"column", row.cells[i]}, {}, "line 1"};
            }
            for (const char* const needed : {"isl", "osl", "concurrency", "ttft_ms", "tpot_ms"}) {
                if (!columns.contains(needed))
                    return Error{Error::Code::MissingField, {needed}, {}, "line 1"};
            }
            continue;
        }
        const std::string place = "line " + std::to_string(row.line);
        if (row.cells.size() != width)
            return Error{Error::Code::Syntax,
                         {std::to_string(width) + " cells", std::to_string(row.cells.size())},
                         {},
                         place};
        if (log.points.size() >= mostPoints)
            return Error{Error::Code::TooLarge,
                         {"measurements", "> " + std::to_string(mostPoints), std::to_string(mostPoints)},
                         {},
                         place};
        Status status = Done{};
        const auto number = [&](const char* column) -> std::optional<double> {
            const auto it = columns.find(column);
            if (it == columns.end() || row.cells[it->second].empty())
                return std::nullopt;
            const auto value = numberIn(row.cells[it->second]);
            if (!value && status)
                status = Error{Error::Code::NotANumber,
                               {row.cells[it->second].substr(0, 40), "41.7"},
                               {},
                               place + ", " + column};
            return value;
        };
        Raw raw;
        raw.place = place;
        raw.input = number("isl");
        raw.output = number("osl");
        raw.concurrency = number("concurrency");
        raw.firstToken = number("ttft_ms");
        raw.perToken = number("tpot_ms");
        raw.throughput = number("output_tokens_per_s");
        raw.tensor = number("tp");
        raw.pipeline = number("pp");
        raw.data = number("dp");
        raw.expert = number("ep");
        const auto word = [&](const char* column) {
            const auto it = columns.find(column);
            return it == columns.end() ? std::string() : row.cells[it->second].substr(0, 200);
        };
        raw.model = word("model");
        raw.engine = word("engine");
        raw.accelerator = word("gpu");
        raw.weights = word("weights");
        raw.kvCache = word("kv");
        if (!status)
            return std::move(status).error();
        auto point = checked(std::move(raw));
        if (!point)
            return std::move(point).error();
        log.points.push_back(std::move(point).value());
    }
    if (log.points.empty())
        return Error{Error::Code::NotPossible, {"not-a-log"}};
    return log;
}

}  // namespace

Result<BenchmarkLog> readBenchmarkLog(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto bad = firstInvalidUtf8(text))
        return Error{Error::Code::NotText, {std::to_string(*bad)}, {}, lineOf(text, *bad)};
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return Error{Error::Code::NotPossible, {"not-a-log"}};
    return text[start] == '{' || text[start] == '[' ? readJson(text) : readRows(text);
}

}  // namespace headroom
