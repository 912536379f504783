// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/comparison.h"

#include "core/evaluation/economics/flows.h"
#include "core/evaluation/economics/formulas_comparison.h"
#include "core/evaluation/economics/judge_options.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headroom {

namespace {

std::vector<Money> discounted(const MonthAxis& axis, const std::vector<Money>& flow)
{
    std::vector<Money> out;
    out.reserve(flow.size());
    Money sum{};
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const int month = static_cast<int>(i);
        out.push_back(sum += flow[i] * (axis.discount(month) / axis.deflator(month)));
    }
    return out;
}

/// One of two lines of money paid so far, with what it comes to in the end.
struct Line {
    const std::vector<Money>& soFar;
    const Traced<Money>& total;
};

/// The money paid by the end of a month as a part of all: so that it leads to what is paid for.
Traced<Money> paidBy(const Calculator& calculate, const Formula<Money, Money, Ratio>& formula,
                     const Line& line, int month)
{
    const Money paid = line.soFar[static_cast<std::size_t>(month)];
    const double total = line.total.value.value();
    const std::string source =
        "of it, paid by the end of month " + std::to_string(month) + ", as the cash flow lists it";
    auto out = calculate.apply(
        formula, line.total,
        calculate.convention(Term::Share, ratio(total != 0 ? paid.value() / total : 0.0), source));
    out.value = paid;
    if (out.node != NodeId::None)
        calculate.label(out, "month " + std::to_string(month));
    return out;
}

Traced<Ratio> crossingAt(const CostBasis& basis, const Crossing& crossing, const Traced<Money>& before,
                         const Traced<Money>& after)
{
    auto months = basis.calculate.apply(
        formulas::crossing,
        basis.calculate.convention(Term::MonthBefore, ratio(crossing.monthBefore), "last month before"),
        before, after);
    // The last month may be a part of one.
    const double part = basis.axis.weight(crossing.monthBefore + 1);
    if (part < 1)
        months.value = ratio(crossing.monthBefore + (months.value.value() - crossing.monthBefore) * part);
    return months;
}

Traced<Ratio> crossingOf(const CostBasis& basis, const std::vector<Money>& own,
                         const std::vector<Money>& other)
{
    const auto crossing = firstCrossing(own, other);
    if (!crossing && neverAbove(own, other))
        return basis.calculate.convention(Term::BreakEvenMonths, ratio(0),
                                          "owning has never cost more, from the first payment on");
    if (!crossing)
        return basis.calculate.unknown<Ratio>(Term::BreakEvenMonths);
    constexpr std::string_view source = "money paid so far by the one less that by the other";
    return crossingAt(basis, *crossing,
                      basis.calculate.convention(Term::GapBefore, crossing->gapBefore, source),
                      basis.calculate.convention(Term::GapAfter, crossing->gapAfter, source));
}

Traced<Ratio> crossingOf(const CostBasis& basis, const Line& own, const Line& rented)
{
    const Calculator& calculate = basis.calculate;
    const auto crossing = firstCrossing(own.soFar, rented.soFar);
    // Without a trace nobody asks what a gap is made of.
    if (!crossing || !calculate.tracing())
        return crossingOf(basis, own.soFar, rented.soFar);
    const auto gap = [&](const Formula<Money, Money, Money>& formula, int month) {
        return calculate.apply(formula, paidBy(calculate, formulas::ownSoFar, own, month),
                               paidBy(calculate, formulas::rentedSoFar, rented, month));
    };
    return crossingAt(basis, *crossing, gap(formulas::gapBefore, crossing->monthBefore),
                      gap(formulas::gapAfter, crossing->monthBefore + 1));
}

/// Whether the first that differs is paid and not saved.
bool invests(const std::vector<Money>& flow)
{
    const auto first =
        std::find_if(flow.begin(), flow.end(), [](const Money& amount) { return amount != Money{}; });
    return first != flow.end() && *first < Money{};
}

bool followsDemand(const CostBasis& basis, CostOption option)
{
    const auto& clouds = basis.rented.clouds;
    return option == CostOption::Api ||
           (option == CostOption::Cloud &&
            std::all_of(clouds.begin(), clouds.end(),
                        [](const RentedPart& line) { return line.sizing == CloudSizing::Mean; }));
}

/// The part of what renting comes to at present that is paid however little is rented: people, set-up, flat fees. Support and lost
/// hours go with the bill. Tax gives back the same share of both.
double fixedShare(const CostBasis& basis, const CashFlow& flow)
{
    const HiddenCloudCosts& hidden = basis.scenario.finance.hiddenCloud;
    const auto more = [](const std::optional<Input<Ratio>>& share) {
        return 1 + (share ? share->value.value() : 0.0);
    };
    const auto& clouds = flow.of(CostCategory::Cloud);
    const auto& apis = flow.of(CostCategory::Api);
    const auto& taxes = flow.of(CostCategory::Tax);
    const double extras = more(hidden.lostGoodput) * more(hidden.support);
    double follows = 0, all = 0;
    for (std::size_t i = 0; i < flow.total.size(); ++i) {
        const auto in = [i](const std::vector<Money>& paid) { return paid.empty() ? 0.0 : paid[i].value(); };
        const int month = static_cast<int>(i);
        const double weight = basis.axis.discount(month) / basis.axis.deflator(month);
        follows += weight * (in(clouds)*extras + in(apis));
        all += weight * (flow.total[i].value() - in(taxes));
    }
    constexpr double rounding = 1e-9;
    return all > 0 && follows < all * (1 - rounding) ? 1 - follows / all : 0;
}

/// Of what is owned, where what is rented follows the demand; else of the hours rented. Several pools have no use in common.
Traced<Ratio> winningUse(const CostBasis& basis, const WorkedOption& own, const WorkedOption& other,
                         const Results& results)
{
    const Calculator& calculate = basis.calculate;
    Traced<Ratio> unknown;
    unknown.known = false;
    // A mix is no hours that could be fewer.
    const CostOption option = other.result.option;
    if (!(*other.result.total > Money{}) || (option != CostOption::Cloud && option != CostOption::Api))
        return unknown;
    // By what the decision goes by: present costs are the totals where nothing is discounted.
    const double share = fixedShare(basis, other.result.flow);
    const auto fixed = calculate.convention(Term::FixedPart, other.present.value * share,
                                            "of the present cost, what is paid however little is rented");
    // Nothing that follows the use turns the answer, or it is turned whatever the use.
    if (other.present.known && own.present.known &&
        (!(other.present.value > fixed.value) || own.present.value <= fixed.value))
        return unknown;
    if (!followsDemand(basis, option) || results.deployments.empty())
        return share > 0 ? calculate.apply(formulas::winningUseBeside, own.present, other.present, fixed)
                         : calculate.apply(formulas::winningUse, own.present, other.present);
    const auto& use = results.deployments.front().meanUse;
    // What is stored and sent goes with the demand on both sides.
    if (results.deployments.size() > 1 || !use || !basis.data.workloads.empty())
        return unknown;
    const auto planned =
        calculate.convention(Term::MeanUse, *use, "of the accelerators paid for, as planned");
    return share > 0
               ? calculate.apply(formulas::winningMeanUseBeside, own.present, other.present, fixed, planned)
               : calculate.apply(formulas::winningMeanUse, own.present, other.present, planned);
}

}  // namespace

void compareWithOwn(const CostBasis& basis, const WorkedOption& ownWay, WorkedOption& other, Results& results)
{
    const Calculator& calculate = basis.calculate;
    const MonthAxis& axis = basis.axis;
    OptionResult& result = other.result;
    const OptionResult& own = ownWay.result;
    const CostOption option = result.option;
    result.saving = named(calculate, option, "saving",
                          calculate.apply(formulas::presentSaving, other.present, ownWay.present));
    if (!own.total || !result.total)
        return;
    result.breakEvenMonths = named(calculate, option, "break_even_months",
                                   crossingOf(basis, Line{own.flow.cumulative, ownWay.total},
                                              Line{result.flow.cumulative, other.total}));
    result.discountedMonths =
        crossingOf(basis, discounted(axis, own.flow.total), discounted(axis, result.flow.total)).optional();
    std::vector<Money> instead(own.flow.total.size());
    for (std::size_t i = 0; i < instead.size(); ++i)
        instead[i] = result.flow.total[i] - own.flow.total[i];
    result.breakEvens = crossings(own.flow.cumulative, result.flow.cumulative);
    const auto rates = internalRates(axis.counted(instead));
    for (const double rate : rates) {
        // Quoted by the month a loss can be more than all in a year; no plan can be discounted at such a rate.
        if (axis.quoted(rate) > -1.0)
            result.internalRates.push_back(ratio(axis.quoted(rate)));
    }
    // Who first saves and pays later borrows: the root is what that costs, and nothing returns.
    if (result.internalRates.size() == 1 && invests(instead))
        result.internalRate = named(
            calculate, option, "internal_rate",
            calculate.convention(
                Term::InternalRate, result.internalRates.front(),
                "the rate, quoted as the plan's discount rate, at which owning instead is worth nothing at the "
                "start: the only root of the two flows' difference"));
    if (*own.total > Money{}) {
        const auto share = calculate.apply(formulas::costRatio, other.total, ownWay.total);
        result.costRatio = named(calculate, option, "cost_ratio", share);
    }
    if (const auto use = winningUse(basis, ownWay, other, results); use.known) {
        result.winningUse = named(calculate, option, "winning_use", use);
        if (option == CostOption::Cloud)
            results.cost.economics.hoursPerDay = calculate.result(
                {"economics", 0, "hours_per_day"}, calculate.apply(formulas::hoursPerDay, use));
    }
    if (!result.refused)
        judgeOption(basis.scenario.finance, result, results);
}

void compareRentingWithApi(const CostBasis& basis, const OptionTotals& totals, Results& results)
{
    const Calculator& calculate = basis.calculate;
    EconomicsResult& economics = results.cost.economics;
    const OptionResult& rented = *economics.find(CostOption::Cloud);
    const OptionResult& api = *economics.find(CostOption::Api);
    RentingAgainstApi& out = economics.rentingAgainstApi.emplace();
    if (!rented.total || !api.total)
        return;
    const auto result = [&](std::string_view what, const auto& traced) {
        return calculate.result({"economics", 0, std::string("rented_against_api.").append(what)}, traced);
    };
    out.saving = *api.present - *rented.present;
    out.breakEvenMonths =
        result("break_even_months", crossingOf(basis, rented.flow.cumulative, api.flow.cumulative));
    out.breakEvens = crossings(rented.flow.cumulative, api.flow.cumulative);
    if (*rented.total > Money{})
        out.costRatio = result("cost_ratio", calculate.apply(formulas::apiRatio, totals.api, totals.cloud));
    // Instances that follow the demand cost less too where less is asked, so that no share of it turns the answer by that ratio.
    const auto& clouds = basis.rented.clouds;
    const bool follows = std::any_of(clouds.begin(), clouds.end(),
                                     [](const RentedPart& line) { return line.sizing == CloudSizing::Mean; });
    if (*api.total > Money{} && !follows)
        out.winningUse = result("winning_use", calculate.apply(formulas::apiUse, totals.cloud, totals.api));
}

}  // namespace headroom
