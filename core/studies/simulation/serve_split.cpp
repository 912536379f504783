// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/serve_split.h"

#include <algorithm>
#include <numeric>

namespace headroom::simulation {
namespace {

using Order = std::vector<std::uint32_t>;

/// The two halves of a run's progress.
Progress half(const Progress& progress, double begin)
{
    return progress ? Progress([&progress, begin](double done) { return progress(begin + done / 2); })
                    : Progress();
}

/// Prompts in the order in which they were read, those that were.
Order readOrder(const std::vector<Request>& prompts)
{
    Order order;
    order.reserve(prompts.size());
    for (std::uint32_t i = 0; i < prompts.size(); ++i)
        if (prompts[i].end > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return prompts[a].end < prompts[b].end; });
    return order;
}

/// When each cache has come, by the link of its reader, which carries one after the other. Seconds; 0 for what was not read.
std::vector<double> carried(const SplitRun& run, const std::vector<Request>& prompts,
                            const std::vector<std::uint32_t>& reader, const Order& order)
{
    std::vector<double> free(static_cast<std::size_t>(run.readers), 0.0);
    std::vector<double> come(prompts.size(), 0.0);
    for (const std::uint32_t i : order) {
        double& link = free[reader[i]];
        link = std::max(link, prompts[i].end) + run.transferPerToken * prompts[i].input;
        come[i] = link + run.transferSetUp;
    }
    return come;
}

double meanBetween(const std::vector<Request>& from, const std::vector<double>& to, const Order& order)
{
    double sum = 0;
    for (const std::uint32_t i : order)
        sum += to[i] - from[i].end;
    return order.empty() ? 0 : sum / static_cast<double>(order.size());
}

}  // namespace

ServingOutcome serveSplit(const SplitRun& run, std::vector<Request>& requests, const Progress& progress)
{
    std::vector<Request> prompts = requests;
    for (Request& prompt : prompts)
        prompt.output = 1;
    Routed reading = route({.steps = run.reading,
                            .kvTokens = run.readingTokens,
                            .replicas = run.readers,
                            .cachedPrefix = run.writing.cachedPrefix},
                           prompts, half(progress, 0));
    const Order order = readOrder(prompts);
    const std::vector<double> come = carried(run, prompts, reading.replica, order);

    Order arriving = order;
    std::stable_sort(arriving.begin(), arriving.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return come[a] < come[b]; });
    std::vector<Request> answers;
    answers.reserve(arriving.size());
    for (const std::uint32_t i : arriving)
        answers.push_back({.arrival = come[i], .input = requests[i].input, .output = requests[i].output});
    ServingRun writing = run.writing;
    writing.cachedPrefix = 1;
    Routed written;
    if (!reading.out.cancelled)
        written = route(writing, answers, half(progress, 0.5));
    for (std::size_t k = 0; k < answers.size(); ++k) {
        requests[arriving[k]].firstToken = answers[k].firstToken;
        requests[arriving[k]].end = answers[k].end;
    }

    ServingOutcome out = written.out;
    out.cancelled = reading.out.cancelled || written.out.cancelled;
    out.refused += reading.out.refused;
    measure(run.writing, requests, out);
    finishOutcome(run.writing, written, out);
    SplitOutcome split;
    split.longestReadingQueue = reading.out.longestQueue;
    split.transfer = meanBetween(prompts, come, order);
    if (out.span > 0)
        split.readingBusy = reading.busy / (out.span * run.readers);
    double sum = 0;
    for (const std::uint32_t i : order)
        sum += prompts[i].end - prompts[i].arrival;
    split.reading = order.empty() ? 0 : sum / static_cast<double>(order.size());
    out.split = split;
    return out;
}

}  // namespace headroom::simulation
