// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/split_operation.h"

#include "core/evaluation/erlang.h"
#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace headroom::performance {
namespace {

double square(double value) { return value * value; }

/// A reader's steps: `first` seconds and `each` for a prompt, as many prompts as came in the step before. A step that finds none waits
/// for the next to come.
struct Gated {
    double first = 0, each = 0;
    double step = 0, busy = 0;

    Gated(const Reading& reading, double arrivals)
        : each(reading.packed > 1 ? (reading.full - reading.alone) / (reading.packed - 1) : 0.0)
    {
        first = reading.alone - each;
        step = reading.alone;
        double none = 1;
        for (int i = 0; i < 60; ++i) {
            none = std::exp(-arrivals * step);
            step = (first + each * none) / std::max(1e-9, 1 - arrivals * each);
        }
        busy = step / (step + none / arrivals);
    }
};

/// Prompts at one reader of several that share what comes, seconds.
struct Prompts {
    double time = 0;            ///< of one, mean; in a full chunk where several fit
    double spread = 0;          ///< of that time: squared coefficient of variation
    double use = 0;             ///< share of the time that they take
    double chance = 0;          ///< to wait for those before
    double busy = 0, seen = 0;  ///< chance to meet a step of every reader, and its length
    double each = 0;            ///< what one adds to the others of a step
    double own = 0;             ///< reading of the own
    double variance = 0;        ///< of it, of the rest of the step met and of those that come in it
};

/// Time of prompts that are read alone, by the two lengths with the mean, the variance and the skew of a gamma distribution.
void readAlone(const Replica& prefill, SplitLoad load, double inputSpread, Prompts& out)
{
    const double skew = std::sqrt(inputSpread);
    const double root = std::sqrt(inputSpread + 1);
    const Tokens mean = load.input;
    double squares = 0;
    for (const double sign : {-1.0, 1.0}) {
        load.input = mean * (1 + skew * (skew + sign * root));
        const double weight = (1 - sign * skew / root) / 2;
        const double time = readingOf(prefill, load).alone;
        out.time += weight * time;
        squares += weight * time * time;
    }
    out.own = out.time;
    out.variance = std::max(0.0, squares - out.time * out.time);
    out.spread = out.variance / (out.time * out.time);
}

Prompts promptsOf(const Replica& prefill, const SplitLoad& load, double arrivals, double readers,
                  double inputSpread)
{
    const Reading reading = readingOf(prefill, load);
    const auto allBusy = [&](double use) { return erlangC(readers, readers * use); };
    Prompts out;
    if (reading.packed <= 1) {
        readAlone(prefill, load, inputSpread, out);
        out.use = arrivals * out.time;
        out.chance = allBusy(out.use);
        return out;
    }
    // Those that come in one step are read together in the next; only what does not fit into it waits longer.
    const Gated gated(reading, arrivals);
    out.time = reading.full / reading.packed;
    out.spread = inputSpread;
    out.use = arrivals * out.time;
    out.chance = std::pow(allBusy(out.use), reading.packed);
    out.busy = allBusy(gated.busy);
    out.each = gated.each;
    const MetStep met{gated.step, arrivals, gated.each, arrivals * gated.each, inputSpread};
    out.seen = formulas::stepSeen
                   .compute(seconds(met.mean), perSecond(arrivals), seconds(gated.each), ratio(inputSpread),
                            ratio(met.reading))
                   .value();
    out.own = out.busy * (gated.first + gated.each) + (1 - out.busy) * reading.alone;
    out.variance = square(gated.each) * inputSpread + met.variance(out.busy, out.seen);
    return out;
}

/// Sequences that decode on one writing worker: as many as they make by the time they take. Nothing when it holds fewer.
struct Writing {
    double sequences = 0, perToken = 0, fullPerToken = 0;
};

std::optional<Writing> writingOf(const Replica& decode, const SplitLoad& load, double arrivals)
{
    const double tokens = std::max(0.0, load.output.value() - 1);
    const auto perToken = [&](double each) { return decodeStep(decode, load, each * load.decodeWorkers); };
    const auto more = [&](double each) { return arrivals * tokens * perToken(each) - each; };
    double low = 0, high = load.decodeCapacity;
    if (more(high) >= 0)
        return std::nullopt;
    while (high - low > 1e-6 * load.decodeCapacity) {
        const double middle = (low + high) / 2;
        (more(middle) > 0 ? low : high) = middle;
    }
    return Writing{high, perToken(high), perToken(load.decodeCapacity)};
}

}  // namespace

OpenEstimate openSplitEstimate(const Calculator& calculate, const Replica& prefill, const Replica& decode,
                               SplitLoad load, const Traced<Frequency>& items,
                               const Traced<Ratio>& hourFactor, double inputSpread)
{
    // The more wait, the fuller are the chunks.
    load.concurrency = std::numeric_limits<double>::max();
    const auto told = [&](Term term, auto value, std::string_view source) {
        return calculate.convention(term, value, source);
    };
    const double workers = std::max(1.0, load.prefillWorkers);
    const double readers = workers * prefill.dataParallel;
    const auto come = calculate.apply(formulas::replicaArrivals, items, hourFactor,
                                      told(Term::ReplicasRouted, ratio(workers), "that read prompts"),
                                      calculate.count(Term::DataParallel, prefill.dataParallel));
    const auto one = told(Term::DataParallel, ratio(1), "all of a writing worker's attention ranks");
    const auto writers = told(Term::ReplicasRouted, ratio(load.decodeWorkers), "that write answers");
    const auto each = calculate.apply(formulas::replicaArrivals, items, hourFactor, writers, one);
    if (!come.known || !(come.value.value() > 0))
        return unknownEstimate(calculate);
    const double rate = come.value.value();
    const Prompts prompts = promptsOf(prefill, load, rate, readers, inputSpread);
    const Transfer carrying = transferOf(load.transferRate);
    const double onLink = (load.cache / carrying.rate).value();
    const double linkUse = rate * onLink;
    const auto writing = writingOf(decode, load, each.value.value());
    if (prompts.use >= 1 || linkUse >= 1 || !writing)
        return unknownEstimate(calculate);

    OpenEstimate out;
    const auto prompt = told(Term::PromptTime, seconds(prompts.time),
                             "of a full chunk's, or of the lengths that come, by the kernels of the readers");
    out.use = calculate.apply(formulas::readingUse, come, prompt);
    const auto queue = calculate.apply(
        formulas::readersWait, told(Term::WaitProbability, ratio(prompts.chance), "no reader is free"),
        prompt,
        told(Term::LengthSpread, ratio(prompts.spread),
             "squared coefficient of variation of prompt times; of lengths about 1 in public traces"),
        told(Term::ReplicasRouted, ratio(readers), "that read prompts, each of their attention ranks"),
        out.use);
    out.perToken = told(Term::TimePerOutputToken, seconds(writing->perToken),
                        "step of as many sequences as decode at these arrivals, found by trial");
    const double beforeLink =
        linkUse * onLink * (1 + inputSpread) / (2 * (1 - linkUse)) * std::min(1.0, onLink / prompts.time);
    const EngineOverheads& overheads = decode.kernels.overheads;
    const double restOfStep =
        0.5 * (1 - std::exp(-writing->sequences)) * writing->perToken * load.tokensPerStep;
    const bool held = load.streamInterval > 1;
    const auto interval = told(Term::StreamInterval, ratio(load.streamInterval),
                               held ? "tokens that leave together" : "each token at once");
    const auto fixed = calculate.apply(
        formulas::firstTokenFixed,
        told(Term::IngestTime,
             carrying.setUp + seconds(prefill.kernels.overheads.ingest.value() + restOfStep),
             "engine, set-up of the cache's way, and the rest of the step that it finds at the writer"),
        told(Term::IngestPerToken, overheads.inputToken / tokens(1), "engine"),
        told(Term::InputTokens, load.input, "of a request"),
        // The prompt's own step is not one of the writer's.
        told(Term::StepsToFirstToken, ratio(0.5 * overheads.firstTokenSteps), "engine"), interval,
        out.perToken);

    const double decoded = std::max(0.0, load.output.value() - 1);
    const double coming = each.value.value() * load.decodeWorkers * decoded;
    const double slope = std::max(0.0, writing->fullPerToken - writing->perToken) /
                         std::max(1e-9, load.decodeCapacity - writing->sequences) / load.decodeWorkers;
    const auto waits =
        told(Term::WaitProbability,
             ratio(placesTaken(load.decodeCapacity * load.decodeWorkers, coming * writing->fullPerToken,
                               coming * slope, load.placeSpread)),
             "birth and death of sequences whose steps take longer the more they are");
    const auto place = calculate.apply(
        formulas::placeWait, waits,
        told(Term::RequestTime, seconds(writing->fullPerToken * decoded),
             "time for which a request holds its place when all are taken"),
        told(Term::LengthSpread, ratio(load.placeSpread), placeSpreadSource), writers,
        told(Term::RequestCapacity, ratio(load.decodeCapacity), "places of a writing worker"), each, one);
    out.firstToken = calculate.apply(
        formulas::openFirstToken, fixed,
        told(Term::WorkingShare, ratio(prompts.busy), "chance that all readers are at work"),
        told(Term::StepSeen, seconds(prompts.seen), "step of the reader that an arrival meets"),
        told(Term::ReadingUse, ratio(rate * prompts.each), "prompts that come in it are in the own step"),
        queue,
        told(Term::OwnReading, seconds(prompts.own + beforeLink + onLink),
             "the prompt, alone or beside those, and carrying its cache after those before it"),
        place);

    const double variance = prompts.variance + square(onLink) * inputSpread +
                            waitVariance(queue.value.value(), prompts.chance) +
                            waitVariance(beforeLink, linkUse);
    setQuantiles(calculate, {fixed, place, waits.value.value(), variance}, out);
    const auto output = told(Term::OutputTokens, load.output, "of a request");
    const auto ready =
        held ? calculate.renamed(calculate.apply(formulas::readyFirstToken,
                                                 calculate.renamed(out.firstToken, Term::TimeToFirstToken),
                                                 interval, out.perToken),
                                 Term::OpenFirstToken)
             : out.firstToken;
    out.latency = calculate.apply(formulas::requestTime, ready, out.perToken, output);
    out.inFlight = calculate.apply(formulas::inFlight, each, one, out.latency);
    return out;
}

}  // namespace headroom::performance
