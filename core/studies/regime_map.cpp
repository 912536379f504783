// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/regime_map.h"

#include "core/scenario/validate.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostSteps = 1000;

std::vector<double> middles(const MapSide& side)
{
    std::vector<double> values;
    const double step = (side.high - side.low) / static_cast<double>(side.steps);
    for (std::size_t i = 0; i < side.steps; ++i)
        values.push_back(side.low + (static_cast<double>(i) + 0.5) * step);
    return values;
}

Status check(const MapSide& side, const InputView& input)
{
    if (side.steps < 1 || side.steps > mostSteps)
        return Error{Error::Code::OutOfRange,
                     {std::to_string(side.steps), "1", std::to_string(mostSteps)},
                     {},
                     side.path};
    if (auto status = checkSpread(SpreadKind::Range, side.low, side.high, input.field); !status)
        return std::move(status).error().at(side.path);
    return Done{};
}

/// What the cheapest way saves against the second.
double marginOf(const Results& results, std::optional<Way> best)
{
    double least = -1;
    for (const Way way : allWays) {
        const auto total = totalOf(way, results);
        if (best && total && way != *best) {
            const double more = *total - *totalOf(*best, results);
            least = least < 0 ? more : std::min(least, more);
        }
    }
    return std::max(least, 0.0);
}

}  // namespace

Result<RegimeMap> regimeMap(const Catalogue& catalogue, const Scenario& plan, const MapSide& x,
                            const MapSide& y, const StudyControl& control)
{
    if (x.path == y.path)
        return Error{Error::Code::WrongValue, {y.path, "another input than the first"}, {}, y.path};
    auto made = VariedPlan::make(catalogue, plan, {x.path, y.path});
    if (!made)
        return std::move(made).error();
    VariedPlan& varied = *made.value();
    if (auto status = check(x, varied.inputs()[0]); !status)
        return std::move(status).error();
    if (auto status = check(y, varied.inputs()[1]); !status)
        return std::move(status).error();

    RegimeMap map{varied.inputs()[0],        varied.inputs()[1], middles(x), middles(y), {}, {},
                  cheapestWay(varied.base())};
    map.cheapest.resize(x.steps * y.steps);
    map.margin.resize(x.steps * y.steps);
    // The dearer input to evaluate changes in the outer loop, so that it changes seldom.
    const bool rowsOutside = varied.stageOf(1) <= varied.stageOf(0);
    const std::size_t outer = rowsOutside ? y.steps : x.steps;
    const std::size_t inner = rowsOutside ? x.steps : y.steps;
    for (std::size_t i = 0; i < outer; ++i) {
        if (control.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (control.progress)
            control.progress(static_cast<double>(i) / static_cast<double>(outer));
        for (std::size_t j = 0; j < inner; ++j) {
            const std::size_t column = rowsOutside ? j : i;
            const std::size_t row = rowsOutside ? i : j;
            const std::array values{map.xs[column], map.ys[row]};
            const Results& results = varied.at(values);
            const auto best = cheapestWay(results);
            map.cheapest[row * x.steps + column] = best;
            map.margin[row * x.steps + column] = marginOf(results, best);
        }
    }
    return map;
}

}  // namespace headroom
