// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/normal.h"

#include "core/base/check.h"

#include <boost/math/distributions/normal.hpp>

namespace headroom {

double normalQuantile(double u)
{
    HEADROOM_CHECK(u > 0.0 && u < 1.0);
    return boost::math::quantile(boost::math::normal_distribution<double>(), u);
}

}  // namespace headroom
