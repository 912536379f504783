// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_peak.h"

#include "core/evaluation/kinds/training_memory.h"

#include <algorithm>

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
    kinds::TrainingRun again = asked.run;
    again.checkpointed = true;
    const Bytes as = kinds::trainingMemory(asked.run).total(), least = kinds::trainingMemory(again).total();
    const kinds::Spread spread = kinds::trainingMemorySpread(asked.run);
    const bool open = !asked.saysRecomputation && least < as;
    TrainingPeak out{as, spread.low * (open ? (least / as).value() : 1.0), spread.high, {}};
    const Bytes visible = asked.visible;
    if (visible <= Bytes{} || as <= visible)
        return out;
    if (open) {
        out = {least, spread.low, std::max(spread.high, (visible / least).value()), {}};
        if (least <= visible) {
            out.note = "does not fit without recomputation (" + shortage(as, visible) +
                       "); answered with full recomputation";
            return out;
        }
    }
    out.note = std::string("does not fit") + (open ? " even with full recomputation: " : ": ") +
               shortage(out.bytes, visible);
    if (!asked.saysSplit && asked.run.code == kinds::TrainingCode::Megatron)
        out.note += "; no tp, pp or ep is stated, so the model is taken as whole";
    if (!open && least <= visible)
        out.note += "; with full recomputation " + gibibytesText(least) + " GiB";
    else if (out.low * out.bytes <= visible)
        out.note += ", though the low end of the interval does";
    return out;
}

}  // namespace headroom
