// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/intervals.h"

namespace headroom::performance {
namespace {

Interval widened(Interval measured, Basis basis, bool tuned)
{
    double factor = basis == Basis::Kernels ? 1.0 : basis == Basis::Family ? 1.25 : 1.6;
    if (!tuned)
        factor *= 1.15;
    return {measured.low / factor, measured.high * factor};
}

}  // namespace

// Performance recipe, section 8: 8 % and 92 % quantiles of measured over predicted with left-out (model, GPU) groups, groups
// weighted equally; dense models and, for those with experts, the pool of all. First tokens: between the quantiles by rows (1.6) and by
// groups (3 to 4), as the stalls that make the difference sit in two groups.
Interval perTokenInterval(const ModelShape& shape, Basis basis, bool tuned)
{
    return widened(shape.hasExperts() ? Interval{0.83, 1.32} : Interval{0.84, 1.09}, basis, tuned);
}

Interval firstTokenInterval(const ModelShape& shape, Basis basis, bool tuned)
{
    return widened(shape.hasExperts() ? Interval{0.70, 2.1} : Interval{0.65, 2.1}, basis, tuned);
}

// Section 9: 8 % and 92 % quantiles of the rows that state their workers; those that do not are half again as far off.
Interval splitPerTokenInterval(Workers workers, Basis basis)
{
    return widened(workers == Workers::Stated ? Interval{0.58, 1.31} : Interval{0.4, 1.5}, basis, true);
}

Interval splitFirstTokenInterval(Workers workers, Basis basis)
{
    return widened(workers == Workers::Stated ? Interval{0.40, 6.6} : Interval{0.2, 12}, basis, true);
}

}  // namespace headroom::performance
