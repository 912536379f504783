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

// Performance recipe, section 8: 8 % and 92 % quantiles of measured over predicted, groups weighted equally.
Interval perTokenInterval(const ModelShape& shape, Basis basis, bool tuned)
{
    return widened(shape.hasExperts() ? Interval{0.83, 1.46} : Interval{0.84, 1.09}, basis, tuned);
}

Interval firstTokenInterval(const ModelShape& shape, Basis basis, bool tuned)
{
    return widened(shape.hasExperts() ? Interval{0.67, 3.17} : Interval{0.63, 2.12}, basis, tuned);
}

}  // namespace headroom::performance
