// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/prompts_behind.h"

#include <boost/math/special_functions/expint.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::performance {

PromptsBehind promptsBehind(const AfterReading& after)
{
    const double behind = after.arrivals * after.sojourn;
    if (!(behind > 1e-12) || after.answerSteps <= 0)
        return {};
    // Every n-th of a Poisson stream (Erlang) seldom comes soon after the one before; more than some hundred ranks are as many.
    const double ranks = std::clamp(after.ranks, 1.0, 256.0);
    const double any = 1 - std::exp(-behind);
    const double dealt = boost::math::gamma_p(ranks, ranks * behind) / any;
    // One by one, some wait as often as one is read; together, when any came in the step of the own.
    const double some = after.packed > 1 ? any : after.use;
    const double inStep =
        after.packed > 1 ? std::min(after.packed, std::max(1.0, behind / any)) : 1 / after.chunks;
    const double backlog = std::max(1.0, behind / some / inStep) / (1 - after.use);
    const double ratio = backlog / after.answerSteps;
    const double spread = std::min(1.0, after.answerSpread);
    const double within = 1 - std::exp(-ratio);
    const double alike = std::min(1.0, ratio);
    return {.chance = some * dealt,
            .step = after.step + after.addition * inStep,
            .steps = after.answerSteps * (spread * within + (1 - spread) * alike),
            .share = spread * (within + ratio * boost::math::expint(1, ratio)) + (1 - spread) * alike};
}

}  // namespace headroom::performance
