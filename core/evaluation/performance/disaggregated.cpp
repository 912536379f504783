// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/disaggregated.h"

#include "core/evaluation/performance/batching.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

// 400 Gbit/s a GPU, and set-up of a transfer; requests of a burst find a share of the others before them.
constexpr double networkRate = 50e9;
constexpr double networkShare = 0.6;
constexpr double transferSetUp = 0.020;
constexpr double foundBefore = 0.3;

double kernels(const Replica& replica, const StepTime& time)
{
    const EngineOverheads& overheads = replica.kernels.overheads;
    return (overheads.roofScale * time.roof + overheads.fixedScale * time.fixed +
            overheads.collectiveScale * time.collective + overheads.step)
        .value();
}

}  // namespace

Reading readingOf(const Replica& replica, const SplitLoad& load)
{
    // At least one token is read: its output is the first.
    const double found = std::min(load.input.value() * load.cached, std::max(0.0, load.input.value() - 1));
    const double input = load.input.value() - found;
    const double chunks = std::max(1.0, std::ceil(input / load.chunk.value()));
    const double fresh = input / chunks;
    const double past = found + (chunks - 1) / 2 * fresh;
    const double ranks = std::max(1.0, load.prefillWorkers) * replica.dataParallel;
    const double packed = chunks > 1 ? 1
                                     : std::clamp(std::floor(load.chunk.value() / std::max(input, 1.0)), 1.0,
                                                  std::max(1.0, std::floor(load.concurrency / ranks)));
    const double scale = replica.kernels.overheads.prefillScale;
    const auto step = [&](double prompts) {
        return scale * chunks *
               kernels(replica,
                       stepTime(
                           replica,
                           {.prompts = prompts, .newTokens = fresh, .pastTokens = past, .sampled = prompts}));
    };
    return {step(1), packed, step(packed)};
}

double decodeStep(const Replica& replica, const SplitLoad& load, double sequences)
{
    const double each = std::max(1.0, sequences / (load.decodeWorkers * replica.dataParallel));
    const double context = (load.input + load.output / 2.0).value();
    const double beside = (replica.kernels.overheads.sequence * each).value();
    const double plain = kernels(replica, stepTime(replica, decodingStep(each, context))) + beside;
    if (load.drafts <= 0)
        return plain;
    const double checking = kernels(replica, verifyTime(replica, each, context, 1 + load.drafts)) + beside;
    return (checking + plain * load.drafts * load.draftCost) / load.tokensPerStep;
}

Transfer transferOf(ByteRate stated)
{
    return {seconds(transferSetUp),
            bytesPerSecond(networkShare * (stated.value() > 0 ? stated.value() : networkRate))};
}

SplitEstimate splitEstimate(const Replica& prefill, const Replica& decode, const SplitLoad& load)
{
    const Reading reading = readingOf(prefill, load);
    const Transfer carrying = transferOf(load.transferRate);
    const double onLink = (load.cache / carrying.rate).value();
    // A reader's link carries one cache after the other, however fast the next is read.
    double rate = std::max(1.0, load.prefillWorkers) * prefill.dataParallel /
                  std::max(reading.full / reading.packed, onLink);
    const double output = load.output.value();
    const double most = std::max(1.0, std::min(load.concurrency, load.decodeCapacity * load.decodeWorkers));
    const auto finished = [&](double sequences) {
        return sequences / (decodeStep(decode, load, sequences) * output);
    };
    if (load.prefillWorkers == 0)
        rate *= std::max(1.0, std::ceil(finished(most) / rate));
    const bool readingLimits = finished(most) > rate;
    double sequences = most;
    if (readingLimits) {
        double low = 0;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + sequences) / 2;
            (finished(middle) > rate ? sequences : low) = middle;
        }
    }
    const double perToken = decodeStep(decode, load, sequences);
    const EngineOverheads& overheads = prefill.kernels.overheads;
    const double transfer = carrying.setUp.value() + onLink;
    double firstToken = reading.alone + transfer + overheads.ingest.value() +
                        0.5 * decode.kernels.overheads.firstTokenSteps * perToken;
    firstToken += foundBefore * (load.concurrency - 1) / (2 * rate);
    if (readingLimits)
        firstToken = std::max(firstToken, (load.concurrency - sequences) / rate);
    else
        firstToken += (load.concurrency - most) / finished(most);
    const double whole = firstToken + perToken * (output - 1);
    const double held = (load.streamInterval - 1) * perToken;
    return {.ready = seconds(firstToken),
            .firstToken = seconds(firstToken + held),
            .perToken = seconds(perToken),
            .throughput = tokens(load.concurrency * output) / seconds(whole)};
}

}  // namespace headroom::performance
