// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_peak.h"

#include "core/evaluation/kinds/training_memory.h"
#include "core/evaluation/kinds/training_step.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

std::string gibibytesText(Bytes bytes) { return decimalText(inGibibytes(bytes), 1); }

std::string shortage(Bytes needed, Bytes visible)
{
    return gibibytesText(needed) + " GiB of " + gibibytesText(visible) + ", " +
           gibibytesText(needed - visible) + " GiB too much";
}

}  // namespace

TrainingPeak trainingPeakOf(const TrainingCase& asked)
{
    kinds::TrainingRun again = asked.run, kept = asked.run;
    again.checkpointed = true;
    if (asked.forcedRecomputation)
        kept.layersAgain = 0;
    const Bytes most = kinds::trainingMemory(kept).total(), least = kinds::trainingMemory(again).total();
    const Bytes as = kinds::trainingMemory(asked.run).total();
    const kinds::Spread spread = kinds::trainingMemorySpread(asked.run);
    const bool open = !asked.saysRecomputation && least < as;
    const Bytes visible = asked.visible;
    TrainingPeak out{as, spread.low * (open ? (least / as).value() : 1.0), spread.high, {}};
    if (asked.forcedRecomputation && as <= visible) {
        // What runs has no more than there is.
        out.high = std::max(1.0, (visible / as).value());
        const double layers = std::round(kinds::decoderOf(asked.run).layers);
        out.note = "does not fit without recomputation (" + shortage(most, visible) +
                   "); answered as if the activations of " + decimalText(asked.run.layersAgain * layers, 0) +
                   " of " + decimalText(layers, 0) +
                   " layers were computed again in the backward pass, in memory and time";
        return out;
    }
    if (asked.run.pagedOut > Bytes{}) {
        // Pages go out until it fits.
        out.high = 1;
        out.note =
            gibibytesText(asked.run.pagedOut) + " GiB of the optimizer are paged to the memory of the server";
    }
    if (visible <= Bytes{} || as <= visible * (1 + 1e-9))
        return out;
    out.note = std::string("does not fit") +
               (asked.forcedRecomputation ? " even with full recomputation: " : ": ") +
               shortage(out.bytes, visible);
    if (!asked.saysSplit && asked.run.code == kinds::TrainingCode::Megatron)
        out.note += "; no tp, pp or ep is stated, so the model is taken as whole";
    if (least < as && least <= visible)
        out.note += "; with full recomputation " + gibibytesText(least) + " GiB";
    else if (out.low * out.bytes <= visible)
        out.note += ", though the low end of the interval does";
    return out;
}

}  // namespace headroom
