// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/work_rate.h"

#include "core/base/check.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/evaluation/performance/table_reader.h"
#include "resources/embedded.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>

namespace headroom::kinds {
namespace {

using performance::normalisedName;

bool alike(const std::string& asked, const std::string& known)
{
    return asked.empty() || known.empty() || normalisedName(asked) == normalisedName(known);
}

bool sameWork(const WorkDone& asked, const WorkDone& known)
{
    return asked.metric == known.metric && normalisedName(asked.model) == normalisedName(known.model) &&
           alike(asked.setting, known.setting) && alike(asked.target, known.target) &&
           alike(asked.precision, known.precision);
}

/// How far a measurement's batch and number of accelerators are from those asked for, in powers of e.
double apart(const WorkDone& asked, const WorkDone& known)
{
    double distance = 0;
    if (asked.batch > 0 && known.batch > 0)
        distance += std::abs(std::log(asked.batch / known.batch));
    // Benchmarks outside of MLPerf share one task among their accelerators; there the number matters.
    if (known.batch > 0)
        distance += std::abs(std::log(asked.accelerators / known.accelerators));
    return distance;
}

const Accelerator* acceleratorOf(const EntryPtr& entry)
{
    return entry ? std::get_if<Accelerator>(&entry->thing) : nullptr;
}

const Figure<FlopRate>& halfPrecision(const Accelerator& accelerator)
{
    return accelerator.fp16.known() ? accelerator.fp16 : accelerator.bf16;
}

bool runsOn(const WorkRate& rate, const RateHost& host)
{
    const Accelerator* known = acceleratorOf(host.entry);
    return known ? rate.accelerator == known->id
                 : normalisedName(rate.accelerator) == normalisedName(host.name);
}

struct Found {
    const WorkRate* rate = nullptr;
    double distance = std::numeric_limits<double>::infinity();
};

void keepNearer(Found& best, const WorkRate& rate, double distance)
{
    if (distance < best.distance)
        best = {&rate, distance};
}

double sheetDistance(const Features& features)
{
    double sum = 0;
    for (const Feature& feature : features)
        sum += std::abs(feature.value);
    return sum;
}

/// A rate carried over to another accelerator.
struct Carried {
    const WorkRate* rate;
    double distance, value;
};

/// The nearest one, but none that says three times more or less than the middle of three or more: one odd submission would speak for its
/// whole neighbourhood (Whisper in MLPerf v5.1: 52 samples a second on an RTX 4090 with a reference loop, 349 on an L4).
const Carried& nearestAgreed(std::vector<Carried>& carried)
{
    std::stable_sort(carried.begin(), carried.end(),
                     [](const Carried& a, const Carried& b) { return a.distance < b.distance; });
    if (carried.size() < 3)
        return carried.front();
    std::vector<double> values;
    for (const Carried& one : carried)
        values.push_back(one.value);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    const double middle = values[values.size() / 2];
    const auto agreed = std::find_if(carried.begin(), carried.end(), [middle](const Carried& one) {
        return one.value < 3 * middle && one.value > middle / 3;
    });
    return agreed == carried.end() ? carried.front() : *agreed;
}

/// Encoding is done by engines of its own that are alike within a generation and do not follow the data sheet.
std::variant<RateEstimate, std::string> encoderRate(std::span<const WorkRate> rates, const WorkDone& asked,
                                                    const RateHost& host, const Catalogue& catalogue)
{
    const Accelerator* to = acceleratorOf(host.entry);
    if (!to)
        return "encoder of " + host.name + " was not measured";
    const ItemField* engines = host.entry->item.find("nvenc");
    if (!engines || !engines->number)
        return "number of encoders of " + to->name + " is not known";
    if (*engines->number < 1)
        return to->name + " has no encoder";
    for (const WorkRate& rate : rates) {
        const Accelerator* from = catalogue.accelerator(rate.accelerator);
        if (from && sameWork(asked, rate.done) && from->architecture == to->architecture)
            return RateEstimate{.value = rate.value, .anchor = &rate};
    }
    return "no encoder of the generation of " + to->name + " was measured at this";
}

}  // namespace

bool isTime(std::string_view metric) { return metric.ends_with("_ms") || metric.ends_with("time_s"); }

Result<std::vector<WorkRate>> readWorkRates(std::string_view table)
{
    std::vector<WorkRate> rates;
    const Status done = performance::readTable(table, [&rates](const performance::TableLine& line) -> Status {
        const auto text = [&line](std::string_view column) { return std::string(line.text(column)); };
        const auto value = line.number("value");
        if (!value || *value <= 0)
            return Error{Error::Code::MissingField, {"value"}};
        WorkRate rate{.done = {.category = text("category"),
                               .model = text("model"),
                               .target = text("target"),
                               .metric = text("metric"),
                               .setting = text("setting"),
                               .precision = text("precision"),
                               .accelerators = line.numberOr("accelerators", 1),
                               .batch = line.numberOr("batch", 0)},
                      .accelerator = text("accelerator"),
                      .value = *value,
                      .rows = line.numberOr("rows", 1),
                      .source = text("source"),
                      .date = {}};
        if (const auto date = parseDate(line.text("date")))
            rate.date = date.value();
        rates.push_back(std::move(rate));
        return Done{};
    });
    if (!done)
        return done.error();
    return rates;
}

const std::vector<WorkRate>& workRates()
{
    static const std::vector<WorkRate> rates = [] {
        auto read = readWorkRates(resources::file("performance/work_rates.csv"));
        auto speech = readWorkRates(resources::file("performance/speech_rates.csv"));
        HEADROOM_CHECK(read && speech);
        std::vector<WorkRate> all = std::move(read).value();
        all.insert(all.end(), speech.value().begin(), speech.value().end());
        return all;
    }();
    return rates;
}

std::optional<Features> scalingFeatures(const Accelerator& to, const Accelerator& from)
{
    if (!halfPrecision(to).known() || !halfPrecision(from).known() || !to.bandwidth.known() ||
        !from.bandwidth.known())
        return std::nullopt;
    const Ratio compute = *halfPrecision(to).value / *halfPrecision(from).value;
    const Ratio bandwidth = *to.bandwidth.value / *from.bandwidth.value;
    return Features{{"log_compute", std::log(compute.value())},
                    {"log_bandwidth", std::log(bandwidth.value())}};
}

std::string scalingLine(std::string_view category)
{
    constexpr std::array<std::string_view, 6> fitted{"asr",         "diffusion", "llm",
                                                     "nlp-encoder", "recsys",    "vision"};
    const bool own = std::find(fitted.begin(), fitted.end(), category) != fitted.end();
    return "rate_" + std::string(own ? category : "any");
}

std::variant<RateEstimate, std::string> workRate(std::span<const WorkRate> rates, const WorkDone& asked,
                                                 const RateHost& host, const Catalogue& catalogue,
                                                 const FittedLine* scaling)
{
    Found here;
    for (const WorkRate& rate : rates)
        if (sameWork(asked, rate.done) && runsOn(rate, host))
            keepNearer(here, rate, apart(asked, rate.done));
    if (here.rate)
        return RateEstimate{.value = here.rate->value, .anchor = here.rate, .measuredHere = true};
    if (asked.metric.find("nvenc") != std::string::npos)
        return encoderRate(rates, asked, host, catalogue);

    const Accelerator* to = acceleratorOf(host.entry);
    if (!to || !scaling)
        return asked.model + " was not measured on " + host.name;
    std::vector<Carried> carried;
    for (const WorkRate& rate : rates) {
        const Accelerator* from = catalogue.accelerator(rate.accelerator);
        if (!from || !sameWork(asked, rate.done))
            continue;
        const auto features = scalingFeatures(*to, *from);
        if (!features)
            continue;
        const double faster = std::exp(scaling->at(*features));
        // The data sheet first: whose work was shared otherwise counts only among equals.
        carried.push_back({&rate, 100 * sheetDistance(*features) + apart(asked, rate.done),
                           isTime(asked.metric) ? rate.value / faster : rate.value * faster});
    }
    if (carried.empty())
        return "no measurement of " + asked.model + " as " + asked.metric +
               " on anything comparable is known";
    const Carried& nearest = nearestAgreed(carried);
    return RateEstimate{.value = nearest.value, .anchor = nearest.rate};
}

namespace {

/// A setting in two parts: denoising steps, and what does not depend on them.
struct Steps {
    double count = 0;
    std::string rest;
};

Steps stepsIn(const std::string& setting)
{
    const std::size_t at = setting.find(" steps");
    if (at == std::string::npos)
        return {};
    std::size_t begin = at;
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(setting[begin - 1])) != 0)
        --begin;
    Steps out;
    std::from_chars(setting.data() + begin, setting.data() + at, out.count);
    out.rest = setting.substr(0, begin) + setting.substr(at);
    return out;
}

/// The same work with the nearest number of steps that was measured, for the number asked for; else `otherwise`.
std::variant<RateEstimate, std::string> inProportion(const WorkDone& asked, const RateHost& host,
                                                     const Catalogue& catalogue, const FittedLine& scaling,
                                                     std::variant<RateEstimate, std::string> otherwise)
{
    const Steps wanted = stepsIn(asked.setting);
    if (wanted.count <= 0)
        return otherwise;
    WorkDone known = asked;
    double nearest = std::numeric_limits<double>::infinity();
    for (const WorkRate& rate : workRates()) {
        const Steps measured = stepsIn(rate.done.setting);
        WorkDone same = asked;
        same.setting = rate.done.setting;
        const double distance = std::abs(std::log(measured.count / wanted.count));
        if (measured.count <= 0 || normalisedName(measured.rest) != normalisedName(wanted.rest) ||
            !sameWork(same, rate.done) || distance >= nearest)
            continue;
        nearest = distance;
        known = std::move(same);
    }
    if (!std::isfinite(nearest))
        return otherwise;
    auto answer = workRate(workRates(), known, host, catalogue, &scaling);
    if (auto* estimate = std::get_if<RateEstimate>(&answer)) {
        const double more = wanted.count / stepsIn(known.setting).count;
        estimate->value *= isTime(asked.metric) ? more : 1 / more;
        estimate->measuredHere = false;
        estimate->steps = wanted.count;
    }
    return answer;
}

}  // namespace

std::variant<RateEstimate, std::string> workRate(const WorkDone& asked, const RateHost& host,
                                                 const Catalogue& catalogue)
{
    const FittedLine& scaling = fittedLine(scalingLine(asked.category));
    auto answer = workRate(workRates(), asked, host, catalogue, &scaling);
    if (std::holds_alternative<std::string>(answer))
        answer = inProportion(asked, host, catalogue, scaling, std::move(answer));
    if (auto* estimate = std::get_if<RateEstimate>(&answer)) {
        const FittedLine& spread = estimate->measuredHere ? fittedLine("rate_here") : scaling;
        estimate->low = estimate->value * spread.low;
        estimate->high = estimate->value * spread.high;
    }
    return answer;
}

}  // namespace headroom::kinds
