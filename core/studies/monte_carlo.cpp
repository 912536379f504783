// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/monte_carlo.h"

#include "core/studies/sampling.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t mostDraws = 10'000'000;
/// Values kept for the curves: longer horizons or more draws thin out the draws, not the months.
constexpr std::size_t mostCurveValues = 8'000'000;

std::vector<double> curveOf(CostOption which, const CostResult& cost, int months)
{
    switch (which) {
    case CostOption::Own: return cumulativeOwn(cost, months);
    case CostOption::Cloud: return cumulativeCloud(cost, months);
    case CostOption::Api: return cumulativeApi(cost, months);
    case CostOption::OtherSpace:
    case CostOption::Hybrid: break;
    }
    std::vector<double> curve;
    const OptionResult* option = cost.economics.find(which);
    if (option && option->total) {
        for (const Money& paid : option->flow.cumulative)
            curve.push_back(paid.value());
    }
    return curve;
}

/// The money of one option by month, draw after draw. A month is a column, so that its values lie together.
class CurveDraws {
public:
    CurveDraws(CostOption option, int months, std::size_t draws)
        : m_option(option),
          m_months(static_cast<std::size_t>(months) + 1),
          m_columns(m_months)
    {
        for (auto& column : m_columns)
            column.reserve(draws);
    }
    void take(const Results& drawn)
    {
        if (!carriesItsPart(m_option, drawn))
            return;
        const auto curve = curveOf(m_option, drawn.cost, static_cast<int>(m_months) - 1);
        for (std::size_t month = 0; month < std::min(curve.size(), m_months); ++month)
            m_columns[month].push_back(curve[month]);
    }
    CurveBand band()
    {
        CurveBand out{m_option, {}, {}, {}};
        for (auto& column : m_columns) {
            if (column.empty())
                return {m_option, {}, {}, {}};
            const Percentiles three = percentilesOf(column);
            out.p10.push_back(three.p10);
            out.p50.push_back(three.p50);
            out.p90.push_back(three.p90);
        }
        return out;
    }

private:
    CostOption m_option;
    std::size_t m_months;
    std::vector<std::vector<double>> m_columns;
};

/// What owning costs in a draw that it does not serve is the price of nothing that anybody wants.
bool costsOfOwning(std::string_view name)
{
    return name.starts_with("cost.own.") || name.starts_with("cost.other_space.") ||
           (name.starts_with("workload.") && name.find(".own.") != std::string_view::npos);
}

ResultBand bandOf(const NamedResult& result, std::optional<double> base, std::vector<double>& values)
{
    ResultBand band{result.name, base, values.size(), 0, {}};
    double sum = 0;
    for (const double value : values) {
        if (std::isinf(value))
            ++band.never;
        else
            sum += value;
    }
    if (band.known > band.never)
        band.mean = sum / static_cast<double>(band.known - band.never);
    if (band.known > 0) {
        const Percentiles three = percentilesOf(values);
        band.p10 = three.p10;
        band.p50 = three.p50;
        band.p90 = three.p90;
    }
    return band;
}

Result<std::vector<NamedResult>> resultsOf(const std::vector<std::string>& names, const Scenario& plan,
                                           const Results& base)
{
    std::vector<NamedResult> results;
    for (const std::string& name : names) {
        auto one = findNamedResult(name);
        if (!one)
            return Error{Error::Code::WrongValue, {name, resultNames()}};
        results.push_back(std::move(*one));
    }
    if (names.empty()) {
        results = namedResults(plan);
        // Those of the plan stand in every answer, so that answers can be laid beside each other.
        std::erase_if(results, [&](const NamedResult& one) { return one.id != 0 && !one.of(plan, base); });
    }
    return results;
}

}  // namespace

Result<MonteCarlo> monteCarlo(const Catalogue& catalogue, const Scenario& plan,
                              const MonteCarloSettings& settings, const StudyControl& control)
{
    if (settings.draws < 1 || settings.draws > mostDraws)
        return Error{Error::Code::OutOfRange,
                     {std::to_string(settings.draws), "1", std::to_string(mostDraws)}};
    std::vector<InputView> drawnInputs = variedInputs(plan);
    drawnInputs.insert(drawnInputs.end(), settings.prices.begin(), settings.prices.end());
    std::vector<std::string> paths;
    for (const InputView& input : drawnInputs)
        paths.push_back(input.path);
    if (paths.empty())
        return Error{Error::Code::WrongValue, {"0", "at least one input with a spread"}};
    auto made = VariedPlan::make(catalogue, plan, paths);
    if (!made)
        return std::move(made).error();
    VariedPlan& varied = *made.value();
    const Results& base = varied.base();
    auto asked = resultsOf(settings.results, plan, base);
    if (!asked)
        return std::move(asked).error();
    const std::vector<NamedResult>& results = asked.value();

    MonteCarlo out{settings.draws,
                   settings.seed,
                   std::move(drawnInputs),
                   {},
                   {},
                   {},
                   {},
                   std::vector<std::size_t>(std::size(allOptions))};
    const int months = horizonMonths(base.cost);
    std::vector<std::optional<double>> baseValues;
    for (const NamedResult& one : results)
        baseValues.push_back(one.of(varied.scenario(), base));
    const std::size_t kept =
        std::clamp<std::size_t>(mostCurveValues / (static_cast<std::size_t>(months) + 1), 1, settings.draws);
    const std::size_t every = (settings.draws + kept - 1) / kept;
    std::vector<CurveDraws> curves;
    CostDraws costs;
    for (const CostOption option : allOptions)
        curves.emplace_back(option, months, kept);
    std::vector<bool> ofOwning;
    for (const NamedResult& one : results)
        ofOwning.push_back(costsOfOwning(one.name));
    std::vector<std::vector<double>> values(results.size());
    for (auto& column : values)
        column.reserve(settings.draws);

    const std::size_t inputs = paths.size();
    const std::vector<double> sample = latinHypercube(settings.draws, inputs, settings.seed);
    std::vector<double> row(inputs);
    for (std::size_t draw = 0; draw < settings.draws; ++draw) {
        if (draw % 64 == 0) {
            if (control.stop.stop_requested())
                return Error{Error::Code::Cancelled, {}};
            if (control.progress)
                control.progress(static_cast<double>(draw) / static_cast<double>(settings.draws));
        }
        for (std::size_t i = 0; i < inputs; ++i) {
            const InputView& input = out.inputs[i];
            row[i] = quantileOf(*input.spread, input.value, input.range, sample[draw * inputs + i]);
        }
        const Results& drawn = varied.at(row);
        const bool serves = ownServes(drawn);
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (!serves && ofOwning[i])
                continue;
            if (const auto value = results[i].of(varied.scenario(), drawn))
                values[i].push_back(*value);
        }
        if (const auto option = cheapestOption(drawn))
            ++out.cheapest[static_cast<std::size_t>(*option)];
        out.overloaded += serves ? 0 : 1;
        if (draw % every == 0) {
            for (CurveDraws& curve : curves)
                curve.take(drawn);
            costs.take(drawn);
        }
    }
    for (std::size_t i = 0; i < results.size(); ++i)
        out.results.push_back(bandOf(results[i], baseValues[i], values[i]));
    for (CurveDraws& curve : curves) {
        CurveBand band = curve.band();
        if (!band.p50.empty())
            out.curves.push_back(std::move(band));
    }
    out.years = costs.years();
    out.units = costs.units();
    return out;
}

}  // namespace headroom
