// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/intervals.h"

namespace headroom::performance {
namespace {

Interval widened(Interval measured, Basis basis, bool tuned)
{
    double factor = basis == Basis::Kernels ? 1.0 : basis == Basis::Family ? 1.1 : 1.25;
    if (!tuned)
        factor *= 1.15;
    return {measured.low / factor, measured.high * factor};
}

}  // namespace

// Written by `headroom-fit intervals` (tests/fit): 8 % and 92 % quantiles of measured over predicted with left-out (model, accelerator)
// groups, a group of n rows counting like its root. Those of the other groups hold 83 % (TPOT) and 82 % (TTFT) of a group's rows. Rows
// of known accelerators worked out from a relative's kernels spread no wider (0.85 to 1.19), from data sheets alone a little (0.80 to
// 1.29), but other makers' accelerators were not among them.
Interval perTokenInterval(const ModelShape& shape, Basis basis, bool tuned)
{
    return widened(shape.hasExperts() ? Interval{0.83, 1.25} : Interval{0.85, 1.10}, basis, tuned);
}

Interval firstTokenInterval(const ModelShape&, Basis basis, bool tuned)
{
    return widened({0.66, 2.28}, basis, tuned);
}

// Performance recipe, section 9: 8 % and 92 % quantiles of the rows that state their workers; those that do not are half again as far off.
Interval splitPerTokenInterval(Workers workers, Basis basis)
{
    return widened(workers == Workers::Stated ? Interval{0.58, 1.31} : Interval{0.4, 1.5}, basis, true);
}

Interval splitFirstTokenInterval(Workers workers, Basis basis)
{
    return widened(workers == Workers::Stated ? Interval{0.40, 6.6} : Interval{0.2, 12}, basis, true);
}

}  // namespace headroom::performance
