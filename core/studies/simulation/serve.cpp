// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/serve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::simulation {
namespace {

constexpr std::uint32_t progressEvery = 1 << 16;

/// The replica with the fewest requests in flight once all have run up to `time`; of equals the next in turn, as routers share them out.
class Router {
public:
    explicit Router(std::vector<ReplicaRun>& replicas) : m_replicas(replicas) {}

    std::uint32_t leastLoaded(double time)
    {
        const auto count = static_cast<std::uint32_t>(m_replicas.size());
        std::uint32_t best = count;
        for (std::uint32_t k = 0, at = m_turn; k < count; ++k, at = at + 1 < count ? at + 1 : 0) {
            ReplicaRun& replica = m_replicas[at];
            if (replica.quietUntil() <= time)
                replica.runUntil(time);
            if (best == count || replica.inFlight() < m_replicas[best].inFlight())
                best = at;
        }
        m_replicas[best].runUntil(time);
        m_turn = best + 1 < count ? best + 1 : 0;
        return best;
    }

private:
    std::vector<ReplicaRun>& m_replicas;
    std::uint32_t m_turn = 0;
};

/// What was in the system, bin by bin.
void follow(const std::vector<Request>& requests, ServingOutcome& out)
{
    if (out.span <= 0)
        return;
    const double begin = requests.front().arrival;
    out.course.bin = out.span / static_cast<double>(courseBins);
    Presence inFlight(begin, out.course.bin, courseBins), waiting(begin, out.course.bin, courseBins);
    for (const Request& request : requests) {
        if (request.end <= 0)
            continue;
        inFlight.add(request.arrival, request.end);
        waiting.add(request.arrival, request.firstToken);
    }
    out.course.inFlight = inFlight.means();
    out.course.waiting = waiting.means();
}

/// Seconds that a token takes in the run, in the mean over all tokens but the first of each request; where none writes another, in a
/// step of one sequence.
double meanPace(const ServingRun& run, const std::vector<Request>& requests)
{
    double time = 0, tokens = 0, context = 0, served = 0;
    for (const Request& request : requests) {
        if (request.end <= 0)
            continue;
        context += request.input;
        ++served;
        if (request.output > 1) {
            time += request.end - request.firstToken;
            tokens += request.output - 1;
        }
    }
    if (tokens > 0)
        return time / tokens;
    return served > 0 ? run.steps->decode(1, context / served) / run.steps->range().tokensPerStep : 0;
}

/// Steps that pass before the first token is seen take as long as those that the request then writes in; where it writes fewer, as those
/// of the run.
double unseen(const ServingRun& run, const Request& request, double pace)
{
    const double own = request.output - 1.0;
    if (run.stepsToFirstToken <= 0)
        return 0;
    const double missing = std::max(0.0, run.stepsToFirstToken - own);
    return run.stepsToFirstToken * (request.end - request.firstToken + missing * pace) / (own + missing);
}

}  // namespace

Spread spreadOf(std::vector<double>& values)
{
    if (values.empty())
        return {};
    const auto at = [&](double share) {
        const auto rank =
            static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()))) - 1;
        const auto place = values.begin() + std::max<std::ptrdiff_t>(rank, 0);
        std::nth_element(values.begin(), place, values.end());
        return *place;
    };
    Spread spread;
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    spread.p50 = at(0.5);
    spread.p95 = at(0.95);
    spread.p99 = at(0.99);
    spread.max = *std::max_element(values.begin(), values.end());
    return spread;
}

void measure(const ServingRun& run, const std::vector<Request>& requests, ServingOutcome& out)
{
    std::vector<double> first, each, whole;
    first.reserve(requests.size());
    each.reserve(requests.size());
    whole.reserve(requests.size());
    double good = 0;
    double lastEnd = 0;
    const double pace = meanPace(run, requests);
    for (const Request& request : requests) {
        if (request.end <= 0)
            continue;
        const double perToken =
            request.output > 1 ? (request.end - request.firstToken) / (request.output - 1) : 0;
        // The first tokens wait for those that leave with them.
        const double held =
            (std::min(run.streamInterval, static_cast<double>(request.output)) - 1) * perToken;
        const double seen = held + request.firstToken - request.arrival + run.ingest +
                            run.ingestPerToken * request.input + unseen(run, request, pace);
        const double after = request.end - request.firstToken;
        first.push_back(seen);
        if (request.output > 1)
            each.push_back(perToken);
        whole.push_back(seen - held + after);
        lastEnd = std::max(lastEnd, request.end);
        out.outputTokens += request.output;
        out.inputTokens += request.input;
        if ((!run.firstTokenLimit || seen <= *run.firstTokenLimit) &&
            (!run.perTokenLimit || perToken <= *run.perTokenLimit))
            ++good;
    }
    out.served = first.size();
    if (out.served == 0)
        return;
    out.span = lastEnd - requests.front().arrival;
    out.good = good / static_cast<double>(out.served);
    out.firstToken = spreadOf(first);
    out.perToken = spreadOf(each);
    out.latency = spreadOf(whole);
    if (out.span > 0)
        out.inFlight = out.latency.mean * static_cast<double>(out.served) / out.span;
    if (run.detail == Detail::Course) {
        out.course.firstToken = quantilesOf(first);
        out.course.perToken = quantilesOf(each);
        out.course.latency = quantilesOf(whole);
        follow(requests, out);
    }
}

Routed route(const ServingRun& run, std::vector<Request>& requests, const Progress& progress)
{
    Routed routed;
    routed.replica.resize(requests.size());
    std::vector<Place> places(requests.size());
    std::vector<ReplicaRun> replicas;
    replicas.reserve(static_cast<std::size_t>(run.replicas));
    for (int i = 0; i < run.replicas; ++i)
        replicas.emplace_back(*run.steps, run.kvTokens, requests, places, run.cachedPrefix);
    Router router(replicas);
    for (std::uint32_t i = 0; i < requests.size(); ++i) {
        if (i % progressEvery == 0 && progress &&
            !progress(static_cast<double>(i) / static_cast<double>(requests.size()))) {
            routed.out.cancelled = true;
            break;
        }
        if (!replicas.front().fits(requests[i])) {
            ++routed.out.refused;
            continue;
        }
        routed.replica[i] = router.leastLoaded(requests[i].arrival);
        replicas[routed.replica[i]].accept(i);
    }
    for (ReplicaRun& replica : replicas) {
        if (!routed.out.cancelled)
            replica.finish();
        routed.busy += replica.busy();
        routed.sequenceSeconds += replica.sequenceSeconds();
        routed.out.evictions += replica.evictions();
        routed.out.longestQueue = std::max(routed.out.longestQueue, replica.longestQueue());
    }
    return routed;
}

void finishOutcome(const ServingRun& run, const Routed& routed, ServingOutcome& out)
{
    if (out.span > 0)
        out.busy = routed.busy / (out.span * run.replicas);
    if (routed.busy > 0)
        out.sequences = routed.sequenceSeconds / routed.busy;
}

ServingOutcome serve(const ServingRun& run, std::vector<Request>& requests, const Progress& progress)
{
    const Routed routed = route(run, requests, progress);
    ServingOutcome out = routed.out;
    measure(run, requests, out);
    finishOutcome(run, routed, out);
    return out;
}

}  // namespace headroom::simulation
