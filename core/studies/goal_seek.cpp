// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/goal_seek.h"

#include "core/studies/root.h"
#include "core/units/amount.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace headroom {

namespace {

/// The values at which the range is looked over: even steps across it where it is bounded, and steps that double away from the
/// plan's own value, since a range may reach from zero to the absurd.
std::vector<double> places(const InputView& input, double low, double high)
{
    std::set<double> at{low, high};
    const auto add = [&](double value) {
        if (value > low && value < high)
            at.insert(value);
    };
    const double own = input.value;
    add(own);
    double step = std::abs(own);
    if (step == 0) {
        const auto spec = parseUnit(input.unit);
        step = !input.unit.empty() && spec ? spec.value().factor : 1.0;
    }
    for (int i = 1; i <= 40; ++i)
        add(own + (i - 20) * step / 20.0);  // from nothing to twice the plan's own value
    double factor = std::pow(2.0, 0.25);
    for (int i = 0; i < 160; ++i, factor *= std::pow(2.0, 0.25)) {
        add(step * factor);
        add(step / factor);
        if (low < 0)
            add(-step * factor);
    }
    if (high - low < 1e6 * step) {
        for (int i = 1; i < 100; ++i)
            add(low + (high - low) * i / 100.0);
    }
    return {at.begin(), at.end()};
}

class Seeker {
public:
    Seeker(VariedPlan& varied, const NamedResult& result, double target)
        : m_varied(varied),
          m_result(result),
          m_target(target)
    {}

    /// How far the result lies above the target; nothing when it is unknown.
    std::optional<double> at(double value)
    {
        ++m_evaluations;
        const std::array values{value};
        const Results& there = m_varied.at(values);
        const auto result = m_result.of(m_varied.scenario(), there);
        if (!result) {
            m_unserved = m_unserved || (there.cost.hasOwn && !ownServes(there));
            return std::nullopt;
        }
        m_least = m_least ? std::min(*m_least, *result) : *result;
        m_most = m_most ? std::max(*m_most, *result) : *result;
        if (!m_nearest || std::abs(*result - m_target) < std::abs(*m_nearest - m_target)) {
            m_nearest = result;
            m_nearestAt = value;
        }
        return *result - m_target;
    }
    std::size_t evaluations() const { return m_evaluations; }
    bool unserved() const { return m_unserved; }
    std::optional<double> least() const { return m_least; }
    std::optional<double> most() const { return m_most; }
    std::optional<double> nearest() const { return m_nearest; }
    std::optional<double> nearestAt() const { return m_nearestAt; }

private:
    VariedPlan& m_varied;
    const NamedResult& m_result;
    double m_target;
    std::size_t m_evaluations = 0;
    bool m_unserved = false;
    std::optional<double> m_least, m_most, m_nearest, m_nearestAt;
};

/// A value of the input that was looked at, and how far the result lies above the target there; nothing where it is unknown.
struct Place {
    double input = 0;
    std::optional<double> above;
};

/// Where of two places only one is told, the last that is on the way to the other: a result may end where hardware no longer serves, and
/// the target lie just before.
Place edgeBetween(Seeker& seeker, Place told, double untold)
{
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = told.input + (untold - told.input) / 2;
        if (middle == told.input || middle == untold)
            break;
        if (const auto above = seeker.at(middle))
            told = {middle, above};
        else
            untold = middle;
    }
    return told;
}

/// The same places with the edges of what is told between them.
std::vector<Place> withEdges(Seeker& seeker, const std::vector<Place>& seen)
{
    std::vector<Place> all;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        all.push_back(seen[i]);
        if (i + 1 == seen.size() || seen[i].above.has_value() == seen[i + 1].above.has_value())
            continue;
        const bool first = seen[i].above.has_value();
        const Place& told = first ? seen[i] : seen[i + 1];
        const Place edge = edgeBetween(seeker, told, first ? seen[i + 1].input : seen[i].input);
        if (edge.input != told.input)
            all.push_back(edge);
    }
    return all;
}

/// Small against the target and against how far the result moves at all.
double closeEnough(double target, const Seeker& seeker)
{
    double size = std::abs(target);
    if (seeker.least() && seeker.most() && std::isfinite(*seeker.least()) && std::isfinite(*seeker.most()))
        size = std::max(size, 1e-3 * (*seeker.most() - *seeker.least()));
    return 1e-7 * size;
}

}  // namespace

std::string_view goalOutcomeName(GoalOutcome outcome)
{
    switch (outcome) {
    case GoalOutcome::Found: return "found";
    case GoalOutcome::Several: return "several";
    case GoalOutcome::Jumps: return "jumps";
    case GoalOutcome::None: return "none";
    case GoalOutcome::Unmoved: return "unmoved";
    case GoalOutcome::Unknown: break;
    }
    return "unknown";
}

Result<GoalSeek> goalSeek(const Catalogue& catalogue, const Scenario& plan, const Goal& goal,
                          const StudyControl& control)
{
    const auto result = findNamedResult(goal.result);
    if (!result)
        return Error{Error::Code::WrongValue, {goal.result, resultNames()}};
    if (!std::isfinite(goal.target))
        return Error{Error::Code::NotANumber, {numberText(goal.target)}};
    auto made = VariedPlan::make(catalogue, plan, {goal.input});
    if (!made)
        return std::move(made).error();
    VariedPlan& varied = *made.value();
    GoalSeek out{};
    out.input = varied.inputs().front();
    const InputRange range = out.input.range;
    out.searchedLow = goal.low.value_or(range.smallest);
    out.searchedHigh = goal.high.value_or(range.largest);
    if (!(out.searchedLow >= range.smallest && out.searchedHigh <= range.largest &&
          out.searchedLow < out.searchedHigh))
        return Error{Error::Code::OutOfRange,
                     {numberText(out.searchedLow) + ".." + numberText(out.searchedHigh),
                      numberText(range.smallest), numberText(range.largest)},
                     {},
                     goal.input};

    out.base = result->of(varied.scenario(), varied.base());
    Seeker seeker(varied, *result, goal.target);
    std::vector<Place> seen;
    const auto looked = places(out.input, out.searchedLow, out.searchedHigh);
    for (const double value : looked) {
        if (control.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        seen.push_back({value, seeker.at(value)});
        if (control.progress)
            control.progress(static_cast<double>(seen.size()) / static_cast<double>(looked.size() + 1));
    }
    seen = withEdges(seeker, seen);
    const double close = closeEnough(goal.target, seeker);
    std::vector<double> jumps;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const Place& here = seen[i];
        if (here.above && *here.above == 0) {
            out.solutions.push_back(here.input);
            continue;
        }
        if (i + 1 == seen.size() || !here.above || !seen[i + 1].above || *seen[i + 1].above == 0 ||
            (*here.above < 0) == (*seen[i + 1].above < 0))
            continue;
        const Root root = closeIn([&](double value) { return seeker.at(value); }, {here.input, *here.above},
                                  {seen[i + 1].input, *seen[i + 1].above});
        if (std::abs(root.value) <= close)
            out.solutions.push_back(root.at);
        else
            jumps.insert(jumps.end(), {root.low, root.high});
    }
    out.least = seeker.least();
    out.most = seeker.most();
    out.evaluations = seeker.evaluations();
    out.unserved = seeker.unserved();
    if (!out.least)
        out.outcome = GoalOutcome::Unknown;
    else if (*out.least == *out.most)
        out.outcome = GoalOutcome::Unmoved;
    else if (out.solutions.size() > 1)
        out.outcome = GoalOutcome::Several;
    else if (out.solutions.size() == 1)
        out.outcome = GoalOutcome::Found;
    else if (!jumps.empty())
        out.outcome = GoalOutcome::Jumps;
    else
        out.outcome = GoalOutcome::None;
    if (out.outcome == GoalOutcome::None) {
        out.nearest = seeker.nearest();
        out.nearestAt = seeker.nearestAt();
    }
    if (out.outcome == GoalOutcome::Jumps)
        out.solutions = std::move(jumps);
    if (out.outcome == GoalOutcome::Unmoved)
        out.solutions.clear();
    for (const double solution : out.solutions) {
        const Results& there = varied.at(std::array{solution});
        out.overloaded = out.overloaded || (there.cost.hasOwn && !ownServes(there));
    }
    return out;
}

}  // namespace headroom
