// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Quantile of the standard normal distribution to full double precision, 0 < u < 1.
double normalQuantile(double u);

}  // namespace headroom
