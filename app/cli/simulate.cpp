// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate.h"

#include "app/cli/commands.h"
#include "app/cli/opened.h"
#include "app/cli/say.h"
#include "core/evaluation/demand.h"
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_writer.h"
#include "core/studies/simulation/simulate.h"
#include "core/studies/simulation/traced_arrivals.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Simulate)
};

volatile std::sig_atomic_t interrupted = 0;

Result<WorkloadId> tracedWorkload(const Scenario& scenario, const std::string& wanted)
{
    if (wanted.empty())
        return WorkloadId{};
    for (const Workload& workload : scenario.workloads) {
        if (workload.name == wanted || std::to_string(workload.id.number) == wanted)
            return workload.id;
    }
    return Error{Error::Code::UnknownItem, {"workload", wanted, {}}, {}, "--workload"};
}

std::string_view word(simulation::Skipped skipped)
{
    switch (skipped) {
    case simulation::Skipped::NoPool: return "no-pool";
    case simulation::Skipped::NoSpeed: return "no-speed";
    case simulation::Skipped::Batch: return "batch";
    case simulation::Skipped::NoDemand: return "no-demand";
    case simulation::Skipped::TooMany: return "too-many";
    case simulation::Skipped::Overloaded: return "overloaded";
    case simulation::Skipped::BeyondContext: return "beyond-context";
    }
    return {};
}

QString sentence(simulation::Skipped skipped)
{
    switch (skipped) {
    case simulation::Skipped::NoPool: return Words::tr("not run: no whole replica is fitted");
    case simulation::Skipped::NoSpeed: return Words::tr("not run: its speed or memory is unknown, see check");
    case simulation::Skipped::Batch: return Words::tr("not run: batch work waits for free hours");
    case simulation::Skipped::NoDemand: return Words::tr("not run: nothing arrives");
    case simulation::Skipped::TooMany:
        return Words::tr("not run: more than %1 million arrivals; take fewer --hours")
            .arg(text::number(simulation::mostItems / 1e6, 0));
    case simulation::Skipped::Overloaded: return Words::tr("the queue grows without end");
    case simulation::Skipped::BeyondContext:
        return Words::tr("not run: the trace has requests longer than the model's context");
    }
    return {};
}

QString time(double seconds) { return text::known(Known<Duration>(Duration::from_value(seconds))); }

QString line(const QString& name, const QString& value)
{
    return "    " + name.leftJustified(28, '.') + ' ' + value + '\n';
}

/// The estimate, and how far it lies from what was simulated.
QString beside(const Known<Duration>& estimate, double simulated)
{
    if (!estimate || simulated <= 0)
        return text::unknownWord();
    const double gap = estimate->value() / simulated - 1;
    return Words::tr("%1 (%2)").arg(text::known(estimate),
                                    (gap >= 0 ? QStringLiteral("+") : QString()) + text::percent(gap, 0));
}

QString spreadText(const simulation::Spread& spread, const Known<Duration>& estimate, double compared)
{
    QString out = Words::tr("mean %1, p50 %2, p95 %3, p99 %4")
                      .arg(time(spread.mean), time(spread.p50), time(spread.p95), time(spread.p99));
    if (estimate && compared > 0)
        out += Words::tr("; estimate %1").arg(beside(estimate, compared));
    return out;
}

/// What was done of what could be: to be held against the plan's use, which time with something running is not.
QString useText(const simulation::Run& run, CapacityBasis basis)
{
    if (!run.use)
        return {};
    const QString name = Words::tr("used of what they can do");
    const QString used = text::percent(run.use->value());
    if (!run.estimatedUse)
        return line(name, used);
    const QString planned = text::percent(run.estimatedUse->value());
    return line(name,
                basis == CapacityBasis::Stated
                    ? Words::tr("%1 by the model; %2 in the plan, by its stated rate; of what is fitted")
                          .arg(used, planned)
                    : Words::tr("%1; in the plan %2; of what is fitted").arg(used, planned));
}

QString told(const simulation::Run& run, const simulation::ServingOutcome& out, CapacityBasis basis)
{
    QString text = line(Words::tr("requests"), Words::tr("%1 served by %2 replicas, %3 refused")
                                                   .arg(text::number(static_cast<double>(out.served), 0),
                                                        text::number(run.replicas, 0),
                                                        text::number(static_cast<double>(out.refused), 0)));
    text += line(Words::tr("time to first token"),
                 spreadText(out.firstToken, run.estimatedFirstToken, out.firstToken.mean));
    if (run.estimatedFirstTokenP50 && run.estimatedFirstTokenP95 && run.estimatedFirstTokenP99)
        text += line(Words::tr("  as estimated"),
                     Words::tr("p50 %1, p95 %2, p99 %3")
                         .arg(beside(run.estimatedFirstTokenP50, out.firstToken.p50),
                              beside(run.estimatedFirstTokenP95, out.firstToken.p95),
                              beside(run.estimatedFirstTokenP99, out.firstToken.p99)));
    else if (!out.split)
        text +=
            line(Words::tr("  as estimated"), Words::tr("no steady state: more arrives than is worked off"));
    if (out.split) {
        text += line(Words::tr("until the prompt is read"), time(out.split->reading));
        text += line(Words::tr("until its cache has come"), time(out.split->transfer));
        text += line(Words::tr("readers at work"), text::percent(out.split->readingBusy));
    }
    text += line(Words::tr("time per output token"),
                 spreadText(out.perToken, run.estimatedPerToken, out.perToken.mean));
    text += line(Words::tr("whole request"), spreadText(out.latency, {}, 0));
    text += line(Words::tr("output tokens per second"),
                 text::number(out.span > 0 ? out.outputTokens / out.span : 0, 1));
    text += line(Words::tr("within the limits"), text::percent(out.good));
    text += line(Words::tr("with a request running"),
                 Words::tr("%1 of the time, mean of the replicas").arg(text::percent(out.busy)));
    text += useText(run, basis);
    text += line(Words::tr("sequences at once"), text::number(out.sequences, 1));
    text += line(Words::tr("read again, cache full"), text::number(static_cast<double>(out.evictions), 0));
    return text;
}

QString told(const simulation::Run& run, const simulation::QueueOutcome& out, CapacityBasis basis)
{
    return line(Words::tr("items"),
                Words::tr("%1 by %2 accelerators")
                    .arg(text::number(static_cast<double>(out.served), 0), text::number(run.replicas, 0))) +
           line(Words::tr("arrival to result"),
                spreadText(out.latency, run.estimatedLatency, out.latency.p95)) +
           line(Words::tr("within the limit"), text::percent(out.good)) + useText(run, basis);
}

std::string json(const simulation::Spread& spread)
{
    return "{\"mean\": " + jsonNumber(spread.mean) + ", \"p50\": " + jsonNumber(spread.p50) +
           ", \"p95\": " + jsonNumber(spread.p95) + ", \"p99\": " + jsonNumber(spread.p99) +
           ", \"max\": " + jsonNumber(spread.max) + "}";
}

std::string json(const char* name, const Known<Duration>& value)
{
    return std::string(", \"") + name + "\": " + (value ? jsonNumber(value->value()) : "null");
}

std::string json(const std::optional<simulation::SplitOutcome>& split)
{
    if (!split)
        return {};
    return ", \"reading\": " + jsonNumber(split->reading) + ", \"transfer\": " + jsonNumber(split->transfer) +
           ", \"reading_busy\": " + jsonNumber(split->readingBusy) +
           ", \"longest_reading_queue\": " + std::to_string(split->longestReadingQueue);
}

std::string useJson(const simulation::Run& run)
{
    const auto number = [](const Known<Ratio>& use) { return use ? jsonNumber(use->value()) : "null"; };
    return ", \"use\": " + number(run.use) + ", \"estimated_use\": " + number(run.estimatedUse);
}

std::string json(const simulation::Run& run)
{
    std::string out = "\"deployment\": " + std::to_string(run.id.number) +
                      ", \"replicas\": " + std::to_string(run.replicas) +
                      ", \"shared\": " + (run.shared ? "true" : "false") +
                      ", \"together\": " + (run.together ? "true" : "false");
    if (const auto* skipped = std::get_if<simulation::Skipped>(&run.outcome))
        return out + ", \"skipped\": " + jsonString(word(*skipped));
    if (const auto* queue = std::get_if<simulation::QueueOutcome>(&run.outcome))
        return out + ", \"served\": " + std::to_string(queue->served) +
               ", \"latency\": " + json(queue->latency) +
               json("estimated_latency_p95", run.estimatedLatency) +
               ", \"good\": " + jsonNumber(queue->good) + ", \"busy\": " + jsonNumber(queue->busy) +
               useJson(run);
    const auto& serving = std::get<simulation::ServingOutcome>(run.outcome);
    return out + ", \"served\": " + std::to_string(serving.served) +
           ", \"refused\": " + std::to_string(serving.refused) + ", \"span\": " + jsonNumber(serving.span) +
           ", \"first_token\": " + json(serving.firstToken) + ", \"per_token\": " + json(serving.perToken) +
           ", \"latency\": " + json(serving.latency) +
           json("estimated_first_token", run.estimatedFirstToken) +
           json("estimated_first_token_p50", run.estimatedFirstTokenP50) +
           json("estimated_first_token_p95", run.estimatedFirstTokenP95) +
           json("estimated_first_token_p99", run.estimatedFirstTokenP99) +
           json("estimated_per_token", run.estimatedPerToken) +
           json("estimated_latency", run.estimatedLatency) +
           ", \"input_tokens\": " + jsonNumber(serving.inputTokens) +
           ", \"output_tokens\": " + jsonNumber(serving.outputTokens) +
           ", \"good\": " + jsonNumber(serving.good) + ", \"busy\": " + jsonNumber(serving.busy) +
           useJson(run) + ", \"sequences\": " + jsonNumber(serving.sequences) +
           ", \"in_flight\": " + jsonNumber(serving.inFlight) +
           ", \"evictions\": " + std::to_string(serving.evictions) +
           ", \"longest_queue\": " + std::to_string(serving.longestQueue) + json(serving.split);
}

std::string json(const std::vector<simulation::Run>& runs, std::uint64_t seed)
{
    std::string out = "{\"seed\": " + std::to_string(seed) + ",\n \"runs\": [";
    for (const simulation::Run& run : runs)
        out += (&run == &runs.front() ? "\n  {" : ",\n  {") + json(run) + "}";
    return out + "]}\n";
}

/// A pipeline that asked for a simulation and got none must see so: a queue without end is an error of the plan, all else one of
/// what was asked.
int statusOf(const std::vector<simulation::Run>& runs, const Scenario& plan, const std::string& file)
{
    QString reasons;
    bool overloaded = false;
    for (const simulation::Run& run : runs) {
        const auto* skipped = std::get_if<simulation::Skipped>(&run.outcome);
        if (!skipped)
            return Done;
        overloaded = overloaded || *skipped == simulation::Skipped::Overloaded;
        reasons += "    " + QString::fromStdString(findDeployment(plan, run.id)->name) + ": " +
                   sentence(*skipped) + '\n';
    }
    say(stderr, "headroom-cli: " + QString::fromStdString(file) + ": " + Words::tr("Nothing was simulated:") +
                    '\n' + reasons);
    return overloaded ? Findings : Unusable;
}

}  // namespace

int simulate(const SimulateOptions& options, UserTables tables)
{
    // About a second: in less nothing arrives that could be told apart.
    constexpr double leastHours = 0.0003;
    if (options.hours && (!(*options.hours >= leastHours) || *options.hours > 8760))
        return unusable({Error::Code::OutOfRange,
                         {text::number(*options.hours, 4).toStdString(), "0.0003", "8760"},
                         {},
                         "--hours"});
    auto opened = open(options.file, tables);
    if (!opened)
        return unusable(opened.error());
    const Opened& plan = opened.value();
    if (plan.scenario.deployments.empty())
        return unusable({Error::Code::NotPossible, {"nothing-to-simulate"}, options.file, {}});
    simulation::Order order;
    order.seed = options.seed;
    order.pattern =
        options.arrivals == "day" ? simulation::ArrivalPattern::Day : simulation::ArrivalPattern::BusiestHour;
    const double natural = options.arrivals == "day" ? static_cast<double>(hoursTold(plan.scenario)) : 1.0;
    order.window = hours(options.hours.value_or(natural));
    auto workload = tracedWorkload(plan.scenario, options.workload);
    if (!workload)
        return unusable(std::move(workload).error().in(options.file));
    order.traced = workload.value();
    if (!options.trace.empty()) {
        auto requests = simulation::tracedArrivals(options.trace);
        if (!requests)
            return unusable(requests.error());
        order.trace = std::move(requests).value();
    }
    std::signal(SIGINT, [](int) { interrupted = 1; });
    const bool terminal = isatty(STDERR_FILENO) != 0;
    const auto runs =
        simulation::simulate(plan.catalogue, plan.scenario, headroom::evaluate(plan.catalogue, plan.scenario),
                             order, [&](double done) {
                                 if (terminal)
                                     std::fprintf(stderr, "\r%3.0f %%", done * 100);
                                 return interrupted == 0;
                             });
    if (terminal)
        std::fputs("\r     \r", stderr);
    if (interrupted != 0)
        return Unusable;
    if (options.json) {
        std::fputs(json(runs, options.seed).c_str(), stdout);
        return statusOf(runs, plan.scenario, options.file);
    }
    for (const simulation::Run& run : runs) {
        const Deployment* deployment = findDeployment(plan.scenario, run.id);
        say(stdout, QString::fromStdString(deployment->name) + '\n');
        if (const auto* skipped = std::get_if<simulation::Skipped>(&run.outcome))
            say(stdout, "    " + sentence(*skipped) + '\n');
        else if (const auto* queue = std::get_if<simulation::QueueOutcome>(&run.outcome))
            say(stdout, told(run, *queue, deployment->basis));
        else
            say(stdout, told(run, std::get<simulation::ServingOutcome>(run.outcome), deployment->basis));
        if (std::holds_alternative<simulation::Skipped>(run.outcome))
            continue;
        if (run.together)
            say(stdout, "    " + Words::tr("run together with the other work of its pool") + '\n');
        if (run.shared)
            say(stdout, "    " + Words::tr("without work of its pool that was not run") + '\n');
    }
    return statusOf(runs, plan.scenario, options.file);
}

}  // namespace headroom::cli
