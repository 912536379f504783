// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/cash_sheet.h"

#include "core/evaluation/economics/formulas_economics.h"

namespace headroom {

namespace {

constexpr std::string_view weightedSource =
    "planning months of the horizon, each weighted with the price level of its year and what was delivered by then";
constexpr std::string_view discountedSource = "the same, each discounted to the start";
constexpr std::string_view levelSource = "price level when it is paid, today's being 1";
constexpr std::string_view discountSource = "what money of that month is worth at the start";
constexpr std::string_view followingSource = "month by month, as the cash flow lists it";

}  // namespace

CashSheet::CashSheet(const Calculator& calculate, const MonthAxis& axis, Traced<Duration> month)
    : m_calculate(calculate),
      m_axis(axis),
      m_month(month)
{}

std::vector<double>& CashSheet::row(CostCategory category)
{
    auto& row = m_rows[static_cast<std::size_t>(category)];
    if (row.empty())
        row.assign(static_cast<std::size_t>(m_axis.months()) + 1, 0.0);
    return row;
}

double CashSheet::nominal(CostCategory category, int month) const
{
    const auto& row = m_rows[static_cast<std::size_t>(category)];
    return row.empty() ? 0.0 : row[static_cast<std::size_t>(month)];
}

double CashSheet::present(CostCategory category) const
{
    const auto& row = m_rows[static_cast<std::size_t>(category)];
    double sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        sum += row[i] * m_axis.discount(static_cast<int>(i));
    return sum;
}

void CashSheet::run(const RunningCost& cost)
{
    m_known = m_known && cost.rate.known;
    if (!cost.rate.known || (cost.rate.value.value() == 0 && nothingToTell(cost.rate.node)))
        return;
    auto& months = row(cost.category);
    const double monthly = (cost.rate.value * m_month.value).value();
    double weighted = 0, discounted = 0;
    for (int i = 1; i <= m_axis.months(); ++i) {
        const int priced = cost.holdMonths > 0 ? 1 + (i - 1) / cost.holdMonths * cost.holdMonths : i;
        const double share = cost.ramp && !cost.ramp->empty() ? (*cost.ramp)[static_cast<std::size_t>(i)] : 1;
        const double factor = m_axis.weight(i) * m_axis.running(cost.price, priced) * share;
        months[static_cast<std::size_t>(i)] += monthly * factor;
        weighted += factor * m_axis.deflator(i);
        discounted += factor * m_axis.discount(i);
    }
    const auto total =
        m_calculate.apply(formulas::runningTotal, cost.rate, m_month,
                          m_calculate.convention(Term::WeightedMonths, ratio(weighted), weightedSource));
    const auto present = m_calculate.apply(
        formulas::runningPresent, cost.rate, m_month,
        m_calculate.convention(Term::DiscountedMonths, ratio(discounted), discountedSource));
    addTotal(cost.category, m_calculate.part(total, cost.rate.node));
    m_presents.push_back(m_calculate.part(present, cost.rate.node));
}

void CashSheet::pay(CostCategory category, int month, const Traced<Money>& today, double level)
{
    m_known = m_known && today.known;
    if (!today.known || month > m_axis.months() || (today.value.value() == 0 && nothingToTell(today.node)))
        return;
    row(category)[static_cast<std::size_t>(month)] += today.value.value() * level;
    const double deflated = level * m_axis.deflator(month);
    const double discounted = level * m_axis.discount(month);
    const auto at = [&](double factor, std::string_view source) {
        if (factor == 1)
            return today;
        const auto later = m_calculate.apply(formulas::paidLater, today,
                                             m_calculate.convention(Term::PriceLevel, ratio(factor), source));
        return m_calculate.part(later, today.node);
    };
    addTotal(category, at(deflated, levelSource));
    m_presents.push_back(at(discounted, discountSource));
}

void CashSheet::put(CostCategory category, int month, double nominal)
{
    if (month > m_axis.months() || nominal == 0)
        return;
    row(category)[static_cast<std::size_t>(month)] += nominal;
    Plain& sum = category == CostCategory::Residual ? m_gotBack : m_funded;
    const double deflated = nominal * m_axis.deflator(month);
    sum.total += deflated;
    m_following[static_cast<std::size_t>(category)] += deflated;
    sum.present += nominal * m_axis.discount(month);
}

void CashSheet::tell(const Plain& sum, Term term, std::string_view source)
{
    // A loan without interest comes to nothing in all, though not at present.
    if (sum.total != 0)
        m_totals.push_back(m_calculate.convention(term, money(sum.total), source));
    if (sum.present != 0)
        m_presents.push_back(m_calculate.convention(term, money(sum.present), source));
}

void CashSheet::addTotal(CostCategory category, const Traced<Money>& part)
{
    m_totals.push_back(part);
    if (m_calculate.tracing())
        m_kinds.push_back(category);
}

void CashSheet::tellCategories(Sums& out) const
{
    for (std::size_t c = 0; c < costCategories; ++c) {
        const auto category = static_cast<CostCategory>(c);
        std::vector<Traced<Money>> parts;
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            if (m_kinds[i] == category)
                parts.push_back(m_totals[i]);
        }
        if (m_following[c] != 0)
            parts.push_back(
                m_calculate.convention(Term::CategoryCost, money(m_following[c]), followingSource));
        if (parts.size() == 1)
            out.categories.emplace_back(category, parts.front());
        else if (!parts.empty())
            out.categories.emplace_back(category, m_calculate.sum<Money>(Term::CategoryCost, parts));
    }
}

CashSheet::Sums CashSheet::finish() &&
{
    Sums out;
    if (m_calculate.tracing())
        tellCategories(out);
    tell(m_gotBack, Term::ResidualShare,
         "what is sold or taken back at a renewal or at the plan's end, as the cash flow lists it");
    tell(m_funded, Term::FundingAndTax,
         "loans, leases and taxes month by month, as the cash flow lists them");
    out.total = m_calculate.sum<Money>(Term::OptionTotal, m_totals);
    out.present = m_calculate.sum<Money>(Term::PresentCost, m_presents);
    out.total.known = out.total.known && m_known;
    out.present.known = out.present.known && m_known;
    if (!m_known)
        return out;
    const auto count = static_cast<std::size_t>(m_axis.months()) + 1;
    out.flow.total.assign(count, Money{});
    for (std::size_t c = 0; c < costCategories; ++c) {
        if (m_rows[c].empty())
            continue;
        auto& row = out.flow.byCategory[c];
        row.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            row.push_back(money(m_rows[c][i] * m_axis.deflator(static_cast<int>(i))));
            out.flow.total[i] += row.back();
        }
    }
    out.flow.cumulative.reserve(count);
    Money sum{};
    for (const Money& paid : out.flow.total)
        out.flow.cumulative.push_back(sum += paid);
    return out;
}

}  // namespace headroom
