// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/operation.h"

#include "core/evaluation/erlang.h"
#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/formulas_serving.h"
#include "core/evaluation/normal.h"
#include "core/evaluation/performance/prompts_behind.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

/// One request count tried: what the steps then take, and how many requests that makes.
struct Trial {
    BatchingEstimate steps;
    double reading = 0;   ///< share of the time that prompts take; from 1 on nothing is worked off
    double makes = 0;     ///< sequences that decode, in the mean
    double perToken = 0;  ///< seconds
    double chunks = 1;    ///< of a prompt
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
        const BatchingSteps steps = batchingSteps(m_replica, load);
        Trial trial{batchingEstimate(plain, m_replica, load, steps)};
        trial.chunks = steps.chunks;
        trial.reading = m_arrivals * m_open.pace * trial.steps.prefillAddition.value.value();
        if (trial.reading >= 1) {
            trial.makes = 2 * m_most + 1;
            return trial;
        }
        trial.perToken = m_open.pace * trial.steps.decodeStep.value.value() / (1 - trial.reading);
        trial.makes = m_arrivals * decodedTokens() * trial.perToken;
        return trial;
    }
    /// Sequences that decode at once on a rank: as many as they themselves make by the time they take. Nothing when the cache holds
    /// fewer.
    std::optional<double> sequences()
    {
        double low = 0, high = m_most;
        m_full = tried(high);
        if (m_arrivals * heldAtFull() >= high || m_full.makes >= high)
            return std::nullopt;
        // More sequences take longer steps, but less than in proportion: the difference crosses zero once.
        double below = tried(low).makes;
        double above = m_full.makes - high;
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
    /// The first comes of the prompt.
    double decodedTokens() const { return std::max(0.0, m_open.load.output.value.value() - 1); }
    /// Seconds for which a request holds its place where all are taken, once `sequences` has found that they are enough: its prompt
    /// beside the others, then its answer.
    double heldAtFull() const
    {
        const BatchingEstimate& steps = m_full.steps;
        const double reading =
            m_full.chunks * steps.decodeStep.value.value() * m_each + steps.prefillAddition.value.value();
        return m_open.pace * reading + decodedTokens() * m_full.perToken;
    }
    /// Chance that no place is free on any replica. The fewer decode the shorter are their steps, in proportion from `sequences` at
    /// `perToken` seconds.
    double waits(double sequences, double perToken) const
    {
        const double coming = m_arrivals * m_open.ranks;
        const double each = (m_full.perToken - perToken) / std::max(1e-9, m_most - sequences) / m_open.ranks;
        return placesTaken(m_most * m_open.ranks, coming * heldAtFull(),
                           coming * decodedTokens() * std::max(0.0, each), m_open.placeSpread);
    }

private:
    const Replica& m_replica;
    const OpenLoad& m_open;
    double m_arrivals, m_each, m_ranks, m_most;
    Trial m_full;
};

}  // namespace

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

double placesTaken(double places, double load, double growth, double spread)
{
    const double alike = places / (1 + spread);
    const double whole = std::floor(alike);
    const double taken = load / (1 + spread);
    return (1 - (alike - whole)) * erlangC(whole, taken, growth) +
           (alike - whole) * erlangC(whole + 1, taken, growth);
}

double heldSpread(Tokens input, Tokens output, const LengthSpreads& spreads)
{
    // Age and its square in a renewal process of gamma lengths.
    const double written = output.value() * (1 + spreads.output) / 2;
    const double square =
        output.value() * output.value() * (1 + spreads.output) * (1 + 2 * spreads.output) / 3;
    const double variance = spreads.input * input.value() * input.value() + square - written * written;
    const double mean = input.value() + written;
    return mean > 0 ? variance / (mean * mean) : 0;
}

double MetStep::variance(double chance, double seen) const
{
    const double square = arrivals * addition * addition * (1 + spread);
    const double cube = square * addition * (1 + 2 * spread);
    const double ofStep = mean * square / (1 - reading * reading);
    const double third = (mean * cube + 3 * square * reading * ofStep) / (1 - std::pow(reading, 3));
    const double seenSquare = third / mean + 3 * ofStep + mean * mean;
    const double met = chance * (0.5 + reading) * seen;
    return std::max(0.0, chance * ((1.0 / 3 + reading + reading * reading) * seenSquare + square * seen) -
                             met * met);
}

double waitVariance(double mean, double chance)
{
    return chance > 0 ? mean * mean * (2 - chance) / chance : 0;
}

void setQuantiles(const Calculator& calculate, const FirstTokenParts& parts, OpenEstimate& out)
{
    const double variance = parts.variance;
    const double place = parts.place.value.value();
    const auto deviation = calculate.convention(
        Term::FirstTokenDeviation, seconds(std::sqrt(variance + waitVariance(place, parts.waits))),
        "rest of a step, prompts beside the own one, their lengths, and waits: summed variances");
    const auto without = calculate.convention(Term::OpenFirstToken, out.firstToken.value - parts.place.value,
                                              "of those who find a place at once");
    const auto alone = calculate.convention(Term::FirstTokenDeviation, seconds(std::sqrt(variance)),
                                            "of those who find a place at once");
    const auto quantile = [&](double level) {
        const auto of = [&](const Traced<Duration>& mean, const Traced<Duration>& spread, double normal) {
            return formulas::firstTokenQuantile.compute(parts.fixed.value, mean.value, spread.value,
                                                        ratio(normal));
        };
        const double normal = normalQuantile(level);
        double among = normal;
        bool waiting = of(out.firstToken, deviation, normal) >= of(without, alone, normal);
        // Fewer wait than are later than this: they say nothing of it but that they are later.
        if (waiting && parts.waits < 1 - level) {
            among = normalQuantile(level / (1 - parts.waits));
            waiting = of(out.firstToken, deviation, normal) <= of(without, alone, among);
        }
        return calculate.apply(formulas::firstTokenQuantile, parts.fixed, waiting ? out.firstToken : without,
                               waiting ? deviation : alone,
                               calculate.convention(Term::NormalQuantile, ratio(waiting ? normal : among),
                                                    "standard normal distribution"));
    };
    out.firstTokenP50 = quantile(0.50);
    out.firstTokenP95 = quantile(0.95);
    out.firstTokenP99 = quantile(0.99);
}

OpenEstimate openEstimate(const Calculator& calculate, const Replica& replica, const OpenLoad& open)
{
    Opened opened(replica, open);
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
    // Those that decode take their places of a step first.
    const double room = load.chunk.value.value() -
                        *sequences * (1 + (load.draftTokens ? load.draftTokens->value.value() : 0.0));
    if (room < 1)
        return unknownEstimate(calculate);
    const auto packed = told(Term::PackedPrompts, ratio(room / std::max(1.0, fresh)),
                             "tokens of a chunk that are not decoded over those of a prompt");
    const auto spread = told(Term::LengthSpread, ratio(open.inputSpread),
                             "squared coefficient of variation of input lengths, about 1 in public traces");
    const auto arriving = told(Term::ArrivalSpread, ratio(1 / std::max(1.0, open.ranks)),
                               "every n-th request of a Poisson stream (Erlang), as a router deals them out");

    OpenEstimate out;
    out.use = calculate.apply(formulas::readingUse, open.arrivals, closed.prefillAddition);
    const auto step = calculate.apply(formulas::stepMean, closed.decodeStep, each, out.use);
    const auto perToken = calculate.apply(formulas::openPerToken, step, each);
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
        closed.prefillAddition, calculate.count(Term::PipelineParallel, replica.pipelineParallel),
        closed.prefillTime);
    const auto ranks = calculate.count(Term::DataParallel, replica.dataParallel);
    const auto waits = told(Term::WaitProbability, ratio(opened.waits(*sequences, perToken.value.value())),
                            "birth and death of sequences whose steps take longer the more they are");
    const auto place = calculate.apply(
        formulas::placeWait, waits,
        told(Term::RequestTime, seconds(opened.heldAtFull()),
             "time for which a request holds its place when all are taken"),
        told(Term::LengthSpread, ratio(open.placeSpread), placeSpreadSource),
        told(Term::ReplicasRouted, ratio(open.ranks / replica.dataParallel), "that share the load"),
        open.load.capacity, open.arrivals, ranks);
    const auto fixed =
        calculate.apply(formulas::firstTokenFixed, told(Term::IngestTime, overheads.ingest, "engine"),
                        told(Term::IngestPerToken, overheads.inputToken / tokens(1), "engine"), load.input,
                        told(Term::StepsToFirstToken, ratio(overheads.firstTokenSteps), "engine"),
                        load.streamInterval ? *load.streamInterval
                                            : told(Term::StreamInterval, ratio(1), "each token at once"),
                        perToken);
    out.firstToken =
        calculate.apply(formulas::openFirstToken, fixed, working, seen, out.use, queue, own, place);
    const double addition = closed.prefillAddition.value.value();
    const double crossing = addition * (1 + (replica.pipelineParallel - 1) / steps.chunks);
    const MetStep met{step.value.value(), open.arrivals.value.value(), addition, out.use.value.value(),
                      open.inputSpread};
    const double share = working.value.value();
    const double prompts = share * crossing + (1 - share) * closed.prefillTime.value.value();
    const double variance = met.variance(share, seen.value.value()) +
                            waitVariance(queue.value.value(), queueUse) +
                            prompts * prompts * open.inputSpread;
    setQuantiles(calculate, {fixed, place, waits.value.value(), variance}, out);
    // Prompts that fit into one step are read with the next; longer ones stand behind from when they come.
    const bool together = packed.value > ratio(1);
    const Duration sojourn =
        together ? own.value + queue.value : Duration(out.firstToken.value - fixed.value - place.value);
    const PromptsBehind behind = promptsBehind({.arrivals = open.arrivals.value.value(),
                                                .sojourn = sojourn.value(),
                                                .use = out.use.value.value(),
                                                .packed = packed.value.value(),
                                                .chunks = steps.chunks,
                                                .step = (closed.decodeStep.value * each.value).value(),
                                                .addition = addition,
                                                .ranks = open.ranks,
                                                .answerSteps = opened.decodedTokens() / each.value.value(),
                                                .answerSpread = open.outputSpread});
    const auto chance =
        told(Term::PromptsBehind, ratio(behind.chance), "that came while the own waited and was read");
    const auto mixed = told(Term::MixedStep, seconds(behind.step), "a step that reads them");
    out.perToken = calculate.apply(
        formulas::perTokenOfRequests, step, chance,
        told(Term::ShareBehind, ratio(behind.share), "of answers whose lengths differ, mean of the share"),
        mixed, each);
    const auto ready =
        load.streamInterval
            ? calculate.renamed(calculate.apply(formulas::readyFirstToken,
                                                calculate.renamed(out.firstToken, Term::TimeToFirstToken),
                                                *load.streamInterval, perToken),
                                Term::OpenFirstToken)
            : out.firstToken;
    out.latency = calculate.apply(
        formulas::openRequestTime, ready, step, each, load.output, chance,
        told(Term::StepsBehind, ratio(behind.steps), "of answers whose lengths differ, mean"), mixed);
    out.inFlight = calculate.apply(formulas::inFlight, open.arrivals, ranks, out.latency);
    return out;
}

}  // namespace headroom::performance
