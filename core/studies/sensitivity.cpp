// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/sensitivity.h"

#include "core/scenario/ranges.h"

#include <algorithm>
#include <cmath>

namespace headroom {

std::optional<double> Swing::width(const std::optional<double>& base) const
{
    if (!atLow || !atHigh)
        return std::nullopt;
    const auto far = [](double a, double b) {
        return std::isinf(a) && std::isinf(b) ? 0.0 : std::abs(a - b);
    };
    double widest = far(*atLow, *atHigh);
    if (base)
        widest = std::max({widest, far(*atLow, *base), far(*atHigh, *base)});
    return widest;
}

Result<Sensitivity> sensitivity(const Catalogue& catalogue, const Scenario& plan, const NamedResult& result,
                                double around, const StudyControl& control,
                                const std::vector<InputView>& prices)
{
    std::vector<Swing> swings;
    std::vector<std::string> paths;
    for (InputView& input : studyInputs(catalogue, plan)) {
        Swing swing;
        const auto priced = std::find_if(prices.begin(), prices.end(),
                                         [&](const InputView& one) { return one.path == input.path; });
        if (priced != prices.end())
            input.spread = priced->spread;
        if (input.spread) {
            swing.low = input.spread->low;
            swing.high = input.spread->high;
        } else if (around > 0 && input.value != 0 && !isConvention(input.field)) {
            swing.low = std::clamp(input.value * (1 - around), input.range.smallest, input.range.largest);
            swing.high = std::clamp(input.value * (1 + around), input.range.smallest, input.range.largest);
        } else {
            continue;
        }
        paths.push_back(input.path);
        swing.input = std::move(input);
        swings.push_back(std::move(swing));
    }
    auto made = VariedPlan::make(catalogue, plan, paths);
    if (!made)
        return std::move(made).error();
    VariedPlan& varied = *made.value();
    Sensitivity out{std::string(result.name), result.of(varied.scenario(), varied.base()), {}};
    std::vector<double> values;
    for (const Swing& swing : swings)
        values.push_back(swing.input.value);
    for (std::size_t i = 0; i < swings.size(); ++i) {
        if (control.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const auto resultAt = [&](double value) {
            values[i] = value;
            return result.of(varied.scenario(), varied.at(values));
        };
        Swing& swing = swings[i];
        swing.atLow = resultAt(swing.low);
        swing.atHigh = resultAt(swing.high);
        values[i] = swing.input.value;
        if (control.progress)
            control.progress(static_cast<double>(i + 1) / static_cast<double>(swings.size()));
        // Rounding of sums is no effect.
        const auto width = swing.width(out.base);
        if (!swing.input.spread && width && *width <= 1e-12 * std::abs(out.base.value_or(0)))
            continue;
        out.swings.push_back(swing);
    }
    std::stable_sort(out.swings.begin(), out.swings.end(), [&](const Swing& a, const Swing& b) {
        return a.width(out.base).value_or(-1) > b.width(out.base).value_or(-1);
    });
    return out;
}

}  // namespace headroom
