// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/operation.h"

#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::performance {
namespace {

constexpr double p50 = 0.0, p95 = 1.644854, p99 = 2.326348;

/// One request count tried: what the steps then take, and how many requests that makes.
struct Trial {
    BatchingEstimate steps;
    double reading = 0;  ///< share of the time that prompts take; from 1 on nothing is worked off
    double makes = 0;    ///< sequences that decode, in the mean
};

class Opened {
public:
    Opened(const Replica& replica, const OpenLoad& open)
        : m_replica(replica),
          m_open(open),
          m_arrivals(open.arrivals.value.value()),
          m_each(tokensPerStep()),
          m_ranks(replica.dataParallel),
          m_most(open.load.capacity.value.value() / m_ranks)
    {}

    double tokensPerStep() const
    {
        const BatchingLoad& load = m_open.load;
        return load.draftTokens
                   ? formulas::tokensPerStep.compute(load.acceptance->value, load.draftTokens->value).value()
                   : 1.0;
    }
    BatchingLoad at(double sequences) const
    {
        BatchingLoad load = m_open.load;
        load.concurrency = {ratio(std::max(1.0, sequences) * m_ranks)};
        load.outputSpread = m_open.outputSpread;
        return load;
    }
    Trial tried(double sequences) const
    {
        static const Calculator plain;
        const BatchingLoad load = at(sequences);
        Trial trial{batchingEstimate(plain, m_replica, load, batchingSteps(m_replica, load))};
        trial.reading = m_arrivals * m_open.pace * trial.steps.prefillAddition.value.value();
        trial.makes = trial.reading < 1
                          ? m_arrivals * std::max(0.0, load.output.value.value() - 1) * m_open.pace *
                                trial.steps.decodeStep.value.value() / (1 - trial.reading)
                          : 2 * m_most + 1;
        return trial;
    }
    /// Sequences that decode at once on a rank: as many as they themselves make by the time they take. Nothing when the cache holds
    /// fewer.
    std::optional<double> sequences() const
    {
        double low = 0, high = m_most;
        if (tried(high).makes >= high)
            return std::nullopt;
        // More sequences take longer steps, but less than in proportion: the difference crosses zero once.
        double below = tried(low).makes;
        double above = tried(high).makes - high;
        for (int i = 0; i < 24 && high - low > 1e-3 * high; ++i) {
            const double secant = low + (high - low) * below / (below - above);
            const double middle = i % 3 == 2 ? (low + high) / 2 : secant;
            const double more = tried(middle).makes - middle;
            if (std::abs(more) < 1e-3 * middle)
                return middle;
            (more > 0 ? low : high) = middle;
            (more > 0 ? below : above) = more;
        }
        return (low + high) / 2;
    }

private:
    const Replica& m_replica;
    const OpenLoad& m_open;
    double m_arrivals, m_each, m_ranks, m_most;
};

OpenEstimate unknownEstimate(const Calculator& calculate)
{
    return {.inFlight = calculate.unknown<Ratio>(Term::InFlight),
            .use = calculate.unknown<Ratio>(Term::ReadingUse),
            .firstToken = calculate.unknown<Duration>(Term::OpenFirstToken),
            .firstTokenP50 = calculate.unknown<Duration>(Term::FirstTokenQuantile),
            .firstTokenP95 = calculate.unknown<Duration>(Term::FirstTokenQuantile),
            .firstTokenP99 = calculate.unknown<Duration>(Term::FirstTokenQuantile),
            .perToken = calculate.unknown<Duration>(Term::TimePerOutputToken),
            .latency = calculate.unknown<Duration>(Term::RequestTime)};
}

/// What makes one request's first token differ from another's.
struct Variance {
    double step = 0, seen = 0;       ///< seconds, mean and as an arrival meets it
    double arrivals = 0;             ///< per second
    double addition = 0, alone = 0;  ///< seconds of a prompt beside others and by itself
    double reading = 0, working = 1;
    double queue = 0, queueUse = 0, place = 0;
    double spread = 1;  ///< of prompt lengths

    /// The rest of the step that is met, and the prompts that come in it. Moments of a step follow from its own: one step's length
    /// says how many prompts the next has to read.
    double meeting() const
    {
        const double square = arrivals * addition * addition * (1 + spread);
        const double cube = square * addition * (1 + 2 * spread);
        const double variance = step * square / (1 - reading * reading);
        const double third = (step * cube + 3 * square * reading * variance) / (1 - std::pow(reading, 3));
        const double seenSquare = third / step + 3 * variance + step * step;
        const double mean = working * (0.5 + reading) * seen;
        return working * ((1.0 / 3 + reading + reading * reading) * seenSquare + square * seen) - mean * mean;
    }
    double deviation() const
    {
        const double own = working * addition + (1 - working) * alone;
        const double waits = queueUse > 0 ? queue * queue * (2 - queueUse) / queueUse : 0;
        return std::sqrt(std::max(0.0, meeting()) + waits + own * own * spread + place * place);
    }
};

}  // namespace

OpenEstimate openEstimate(const Calculator& calculate, const Replica& replica, const OpenLoad& open)
{
    const Opened opened(replica, open);
    if (!open.arrivals.known || !(open.arrivals.value.value() > 0))
        return unknownEstimate(calculate);
    const auto sequences = opened.sequences();
    if (!sequences)
        return unknownEstimate(calculate);

    BatchingLoad load = opened.at(*sequences);
    load.concurrency =
        calculate.convention(Term::Concurrency, load.concurrency.value,
                             "requests whose own time brings as many (Little's law), found by trial");
    const BatchingSteps steps = batchingSteps(replica, load);
    BatchingEstimate closed = batchingEstimate(calculate, replica, load, steps);
    const EngineOverheads& overheads = replica.kernels.overheads;
    const auto told = [&](Term term, auto value, std::string_view source) {
        return calculate.convention(term, value, source);
    };
    if (open.pace != 1) {
        for (Traced<Duration>* const time :
             {&closed.decodeStep, &closed.prefillAddition, &closed.prefillTime})
            time->value *= open.pace;
    }
    const auto each = load.draftTokens
                          ? calculate.apply(formulas::tokensPerStep, *load.acceptance, *load.draftTokens)
                          : told(Term::TokensPerStep, ratio(1), "no drafts");
    const double fresh =
        load.input.value.value() * (1 - (load.cachedPrefix ? load.cachedPrefix->value.value() : 0.0));
    const auto packed = told(Term::PackedPrompts, ratio(load.chunk.value.value() / std::max(1.0, fresh)),
                             "tokens of a chunk over those of a prompt");
    const auto spread = told(Term::LengthSpread, ratio(open.inputSpread),
                             "squared coefficient of variation of input lengths, about 1 in public traces");
    const auto arriving = told(Term::ArrivalSpread, ratio(1 / std::max(1.0, open.ranks)),
                               "every n-th request of a Poisson stream (Erlang), as a router deals them out");

    OpenEstimate out;
    out.use = calculate.apply(formulas::readingUse, open.arrivals, closed.prefillAddition);
    const auto step = calculate.apply(formulas::stepMean, closed.decodeStep, each, out.use);
    out.perToken = calculate.apply(formulas::openPerToken, step, each);
    const auto seen =
        calculate.apply(formulas::stepSeen, step, open.arrivals, closed.prefillAddition, spread, out.use);
    const auto prompt =
        calculate.apply(formulas::promptTime, closed.decodeStep, each, packed, closed.prefillAddition);
    const double queueUse = (open.arrivals.value * prompt.value).value();
    if (queueUse >= 1)
        return unknownEstimate(calculate);
    const auto queue = calculate.apply(formulas::queueWait, open.arrivals, prompt, arriving, spread, packed);
    const auto working = told(Term::WorkingShare, ratio(1 - std::exp(-*sequences)),
                              "one over the chance that none decodes (Poisson)");
    const auto own = calculate.apply(
        formulas::ownReading, working, closed.decodeStep, each,
        told(Term::PrefillChunks, ratio(steps.chunks), "prompt cut into steps of at most the chunk"),
        closed.prefillAddition, closed.prefillTime);
    const auto ranks = calculate.count(Term::DataParallel, replica.dataParallel);
    const auto decoding =
        told(Term::InFlight, ratio(*sequences * replica.dataParallel), "sequences that decode");
    const auto place = calculate.apply(formulas::placeWait, open.load.capacity, decoding,
                                       told(Term::RequestTime, out.perToken.value * load.output.value.value(),
                                            "time that a sequence decodes"));
    const auto fixed =
        calculate.apply(formulas::firstTokenFixed, told(Term::IngestTime, overheads.ingest, "engine"),
                        told(Term::IngestPerToken, overheads.inputToken / tokens(1), "engine"), load.input,
                        told(Term::StepsToFirstToken, ratio(overheads.firstTokenSteps), "engine"),
                        load.streamInterval ? *load.streamInterval
                                            : told(Term::StreamInterval, ratio(1), "each token at once"),
                        out.perToken);
    out.firstToken =
        calculate.apply(formulas::openFirstToken, fixed, working, seen, out.use, queue, own, place);
    const Variance variance{.step = step.value.value(),
                            .seen = seen.value.value(),
                            .arrivals = open.arrivals.value.value(),
                            .addition = closed.prefillAddition.value.value(),
                            .alone = closed.prefillTime.value.value(),
                            .reading = out.use.value.value(),
                            .working = working.value.value(),
                            .queue = queue.value.value(),
                            .queueUse = queueUse,
                            .place = place.value.value(),
                            .spread = open.inputSpread};
    const auto deviation =
        told(Term::FirstTokenDeviation, seconds(variance.deviation()),
             "rest of a step, prompts beside the own one, their lengths, and waits: summed variances");
    const auto quantile = [&](double normal) {
        return calculate.apply(formulas::firstTokenQuantile, fixed, out.firstToken, deviation,
                               told(Term::NormalQuantile, ratio(normal), "standard normal distribution"));
    };
    out.firstTokenP50 = quantile(p50);
    out.firstTokenP95 = quantile(p95);
    out.firstTokenP99 = quantile(p99);
    out.latency = calculate.apply(formulas::requestTime, out.firstToken, out.perToken, load.output);
    out.inFlight = calculate.apply(formulas::inFlight, open.arrivals, ranks, out.latency);
    return out;
}

}  // namespace headroom::performance
