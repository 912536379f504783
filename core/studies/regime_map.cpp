// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/regime_map.h"

#include "core/scenario/validate.h"
#include "core/studies/named_results.h"

#include <algorithm>
#include <array>

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
    if (auto status = checkSpread(SpreadKind::Range, side.low, side.high, input.field, input.unit); !status)
        return std::move(status).error().at(side.path);
    return Done{};
}

bool alike(double one, double other) { return !cheaper(one, other) && !cheaper(other, one); }

/// Who takes part: a hybrid that does all in one way costs what that costs and is no way of its own.
std::vector<bool> takingPart(const std::vector<Contender>& contenders,
                             std::span<const std::optional<double>> amounts, const std::vector<bool>& out)
{
    std::vector<bool> in(contenders.size());
    for (std::size_t i = 0; i < contenders.size(); ++i)
        in[i] = amounts[i] && !out[i];
    const auto hybrid = std::find(contenders.begin(), contenders.end(), Contender{CostOption::Hybrid});
    if (hybrid == contenders.end())
        return in;
    const auto at = static_cast<std::size_t>(hybrid - contenders.begin());
    for (std::size_t i = 0; in[at] && i < contenders.size(); ++i) {
        const bool pure = contenders[i] == Contender{CostOption::Own} ||
                          contenders[i] == Contender{CostOption::Cloud} ||
                          contenders[i] == Contender{CostOption::Api};
        if (pure && in[i] && alike(*amounts[i], *amounts[at]))
            in[at] = false;
    }
    return in;
}

Win winOf(const std::vector<Contender>& contenders, std::span<const std::optional<double>> amounts,
          const std::vector<bool>& out)
{
    const std::vector<bool> in = takingPart(contenders, amounts, out);
    Win win;
    double second = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (!in[i])
            continue;
        if (!win.best || cheaper(*amounts[i], win.amount)) {
            win.second = win.best;
            second = win.amount;
            win.best = i;
            win.amount = *amounts[i];
        } else if (!win.second || cheaper(*amounts[i], second)) {
            win.second = i;
            second = *amounts[i];
        }
    }
    win.margin = win.second ? std::max(0.0, second - win.amount) : 0;
    return win;
}

}  // namespace

void RegimeMap::leaveOut(const std::vector<Contender>& some)
{
    std::vector<bool> out;
    for (std::size_t i = 0; i < contenders.size(); ++i)
        out.push_back(refused[i] || std::find(some.begin(), some.end(), contenders[i]) != some.end());
    for (std::size_t cell = 0; cell < wins.size(); ++cell)
        wins[cell] = winOf(contenders, std::span(amounts).subspan(cell * out.size(), out.size()), out);
    today = winOf(contenders, amountsToday, out);
}

Result<RegimeMap> regimeMap(const Catalogue& catalogue, const Scenario& plan, const MapSide& x,
                            const MapSide& y, ComparedBy by, const StudyControl& control)
{
    if (x.path == y.path)
        return Error{Error::Code::WrongValue, {y.path, "another input than the first"}, {}, y.path};
    auto made = Contest::make(catalogue, plan, {x.path, y.path}, by);
    if (!made)
        return std::move(made).error();
    Contest contest = std::move(made).value();
    const VariedPlan& varied = contest.plan();
    if (auto status = check(x, varied.inputs()[0]); !status)
        return std::move(status).error();
    if (auto status = check(y, varied.inputs()[1]); !status)
        return std::move(status).error();

    const std::size_t contenders = contest.contenders().size();
    std::vector<std::optional<double>> amounts(contenders);
    contest.base(amounts);
    RegimeMap map{varied.inputs()[0],
                  varied.inputs()[1],
                  by,
                  contest.contenders(),
                  middles(x),
                  middles(y),
                  std::vector<Win>(x.steps * y.steps),
                  {},
                  std::vector<std::optional<double>>(x.steps * y.steps * contenders),
                  amounts,
                  {},
                  std::vector<bool>(x.steps * y.steps)};
    for (const Contender& one : map.contenders)
        map.refused.push_back(contest.refuses(one));
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
            const std::size_t cell = row * x.steps + column;
            const std::span here(map.amounts.data() + cell * contenders, contenders);
            contest.at(values, here);
            map.overloaded[cell] = !contest.ownServes();
        }
    }
    map.leaveOut({});
    return map;
}

}  // namespace headroom
