// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/step_table.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <queue>
#include <vector>

namespace headroom::simulation {

/// A request on its way. Seconds from the beginning of the run.
struct Request {
    double arrival = 0;
    std::uint32_t input = 1, output = 1;  ///< tokens, at least one each
    double firstToken = 0;                ///< when the engine had it
    double end = 0;
};

/// Where a request stands in its replica.
struct Place {
    std::uint64_t dueStep = 0;  ///< when it ends; 0 while it does not run
    std::uint32_t prompt = 0;   ///< tokens to read, with those generated before it was thrown out
    std::uint32_t read = 0;     ///< of these, those found in the cache included
    bool admitted = false;      ///< holds its place in the cache
    std::uint32_t toGenerate = 0;
    float behind = 0;  ///< seconds by which its tokens leave the last stage of the pipeline later
};

/// Continuous batching of one replica, event by event: chunked prefill in order of arrival beside the sequences that decode, a
/// prompt admitted when the KV cache has room for it, the request admitted last thrown out and read again when the cache is
/// full (the rules of vLLM's scheduler). Steps in which nothing begins or ends are taken together, in closed form.
class ReplicaRun {
public:
    /// `kvTokens` is what the cache holds; the table bounds sequences and chunk. All outlive the run. `cachedPrefix` is the
    /// share of each prompt that need not be read; with 1 its first token is there too. `places` is as long as `requests` and may be shared between replicas.
    ReplicaRun(const performance::StepTable& steps, double kvTokens, std::vector<Request>& requests,
               std::vector<Place>& places, double cachedPrefix = 0);

    /// Whether a request can ever be served: its tokens must fit into the cache.
    bool fits(const Request& request) const;
    /// Runs until `time` has come or nothing is left to do; the step that is then under way is finished.
    void runUntil(double time);
    void finish() { runUntil(std::numeric_limits<double>::infinity()); }
    /// Hands over the request with this index; not before the one handed over last.
    void accept(std::uint32_t request);

    std::size_t inFlight() const { return m_waiting.size() + m_running; }
    /// The end of the last step.
    double now() const { return m_now; }
    /// Until then the number in flight stays what it is.
    double quietUntil() const { return m_quietUntil; }

    double busy() const { return m_busy; }                  ///< seconds in which a step ran
    double sequenceSeconds() const { return m_sequences; }  ///< integral of decoding sequences over time
    std::uint64_t evictions() const { return m_evictions; }
    std::size_t longestQueue() const { return m_longestQueue; }

private:
    struct Due {
        std::uint64_t step;
        std::uint32_t request;
        bool operator>(const Due& other) const { return step > other.step; }
    };
    /// Tokens of a prompt that the cache holds already.
    std::uint32_t found(const Request& request) const;
    std::uint64_t stepsFor(std::uint32_t tokens) const;
    double held(std::uint64_t steps) const { return static_cast<double>(steps) * m_perStep; }
    std::uint32_t planReading(double& readBefore);
    void read(double until);
    void beginRead();
    void decodeOnly(double until);
    void begin(std::uint32_t request);
    void endDue();
    void evictLast();
    void pass(double time);

    const performance::StepTable& m_steps;
    const double m_kvTokens;
    const double m_cachedPrefix;
    const double m_perStep;  ///< tokens that a step leaves each sequence
    std::vector<Request>& m_requests;
    std::vector<Place>& m_places;
    std::deque<std::uint32_t> m_waiting;    ///< the first ones may be half read
    std::vector<std::uint32_t> m_reading;   ///< those whose prompt ends with the step being planned
    std::vector<std::uint32_t> m_admitted;  ///< in order; those that ended are dropped when met
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    double m_now = 0;
    double m_behind = 0;    ///< of the prompts read in the last step
    double m_context = 0;   ///< tokens of the sequences that decode
    double m_reserved = 0;  ///< tokens of the cache held for prompts being read
    std::uint64_t m_step = 0;
    std::uint32_t m_running = 0;
    double m_quietUntil = 0;
    double m_busy = 0, m_sequences = 0;
    std::uint64_t m_evictions = 0;
    std::size_t m_longestQueue = 0;
};

}  // namespace headroom::simulation
