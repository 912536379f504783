// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/asset.h"

#include "core/evaluation/economics/formulas_economics.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// Equal monthly payment that repays `amount` in `months` at `rate` a month.
double levelPayment(double amount, double rate, int months)
{
    return rate == 0 ? amount / months : amount * rate / (1.0 - std::pow(1.0 + rate, -months));
}

int wholeMonths(double months) { return std::max(1, static_cast<int>(std::lround(months))); }

class Payments {
public:
    Payments(CashSheet& sheet, const Finance& finance)
        : m_sheet(sheet),
          m_finance(finance),
          m_axis(sheet.axis()),
          m_last(m_axis.months()),
          m_deductible(static_cast<std::size_t>(m_last) + 1, 0.0),
          m_rate(m_axis.monthly(yearly(finance.funding.rate))),
          m_taxed(finance.funding.taxRate && finance.funding.taxRate->value.value() > 0)
    {}

    void buy(const Asset& asset)
    {
        if (!asset.price.known)
            return m_sheet.pay(asset.category, 0, asset.price);
        const int cycle = cycleOf(asset);
        for (int at = asset.month; at < m_last; at += cycle) {
            const int until = std::min(at + cycle, m_last);
            buyOnce(asset, at, until);
            if (cycle >= m_last)
                break;
        }
    }

    void tax()
    {
        if (!m_taxed)
            return;
        const double rate = m_finance.funding.taxRate->value.value();
        constexpr CostCategory running[] = {
            CostCategory::Electricity, CostCategory::Cooling,  CostCategory::Colocation,
            CostCategory::Staff,       CostCategory::Licences, CostCategory::Maintenance,
            CostCategory::Insurance,   CostCategory::Training, CostCategory::Other,
            CostCategory::Interest,    CostCategory::Lease,    CostCategory::Decommissioning,
            CostCategory::Cloud,       CostCategory::Api,      CostCategory::CloudExtras};
        for (int i = 0; i <= m_last; ++i) {
            double deductible = m_deductible[static_cast<std::size_t>(i)];
            for (const CostCategory category : running)
                deductible += m_sheet.nominal(category, i);
            m_sheet.put(CostCategory::Tax, i, -rate * deductible);
        }
    }

private:
    int cycleOf(const Asset& asset) const
    {
        if (!asset.renewed)
            return m_last + 1;
        if (m_finance.funding.funding == Funding::Lease)
            return termOf(asset);
        const auto& refresh = m_finance.capital.refresh;
        return refresh ? wholeMonths(monthsOf(refresh->value)) : m_last + 1;
    }
    int termOf(const Asset& asset) const
    {
        const auto& term = m_finance.funding.term;
        return wholeMonths(term ? monthsOf(term->value) : asset.life.value.value());
    }

    void buyOnce(const Asset& asset, int at, int until)
    {
        const double level = m_axis.level(PriceClass::Hardware, at);
        const double price = asset.price.value.value() * level;
        const double share =
            m_finance.funding.financedShare ? m_finance.funding.financedShare->value.value() : 1.0;
        const double residual = asset.leftAtEnd;
        double owned = price;
        if (m_finance.funding.funding == Funding::Lease && asset.category == CostCategory::Purchase) {
            owned = price * (1.0 - share);
            lease(price * share, residual, at, until, termOf(asset));
            if (owned > 0)
                m_sheet.put(asset.category, at, owned);
        } else {
            m_sheet.pay(asset.category, at, asset.price, level);
            if (m_finance.funding.funding == Funding::Loan)
                loan(price * share, at, termOf(asset));
        }
        m_sheet.put(CostCategory::Residual, until, -owned * residual);
        depreciate(asset, owned, owned * residual, at, until);
    }

    void loan(double amount, int at, int term)
    {
        m_sheet.put(CostCategory::Loan, at, -amount);
        const double payment = levelPayment(amount, m_rate, term);
        double owed = amount;
        for (int i = at + 1; i <= std::min(at + term, m_last); ++i) {
            const double interest = owed * m_rate;
            m_sheet.put(CostCategory::Interest, i, interest);
            m_sheet.put(CostCategory::Principal, i, payment - interest);
            owed -= payment - interest;
        }
        // What is still owed when the plan ends is settled with it.
        if (at + term > m_last)
            m_sheet.put(CostCategory::Principal, m_last, owed);
    }

    void lease(double amount, double residual, int at, int until, int term)
    {
        const double back = amount * residual * std::pow(1.0 + m_rate, -term);
        const double payment = levelPayment(amount - back, m_rate, term);
        for (int i = at + 1; i <= std::min(at + term, until); ++i)
            m_sheet.put(CostCategory::Lease, i, payment);
    }

    void depreciate(const Asset& asset, double price, double residual, int at, int until)
    {
        if (!m_taxed)
            return;
        const double life = asset.life.value.value();
        double book = price;
        const double line = (price - residual) / life;
        const double declining =
            m_finance.capital.decliningRate ? yearly(m_finance.capital.decliningRate) / 12.0 : 2.0 / life;
        for (int i = at + 1; i <= until; ++i) {
            double written = 0;
            if (m_finance.capital.depreciation == Depreciation::StraightLine)
                written = std::min(line, book - residual);
            else if (m_finance.capital.depreciation == Depreciation::DecliningBalance)
                written = std::min(book * declining, book - residual);
            written = std::max(0.0, written);
            book -= written;
            m_deductible[static_cast<std::size_t>(i)] += written;
        }
        // Sold or given away: the loss against the book is deductible, as a gain is taxed.
        if (m_finance.capital.depreciation != Depreciation::None)
            m_deductible[static_cast<std::size_t>(until)] += book - residual;
    }

    CashSheet& m_sheet;
    const Finance& m_finance;
    const MonthAxis& m_axis;
    int m_last;
    std::vector<double> m_deductible;
    double m_rate;
    bool m_taxed;
};

}  // namespace

void payAssets(CashSheet& sheet, const Finance& finance, const std::vector<Asset>& assets)
{
    Payments payments(sheet, finance);
    for (const Asset& asset : assets)
        payments.buy(asset);
    payments.tax();
}

TracedCharge capitalCharge(const Calculator& calculate, const MonthAxis& axis, const Asset& asset)
{
    TracedCharge out;
    out.amortisation = calculate.apply(formulas::straightCharge, asset.price, asset.residual, asset.life);
    if (asset.yearlyInterest.value.value() == 0) {
        out.charge = out.amortisation;
        out.interest.known = out.charge.known;
        return out;
    }
    const auto monthly =
        calculate.convention(Term::MonthlyInterest, ratio(axis.monthly(asset.yearlyInterest.value.value())),
                             "the yearly rate by the month, by the plan's convention");
    out.charge = calculate.apply(formulas::annuityCharge, asset.price, asset.residual, monthly, asset.life);
    out.interest = calculate.apply(formulas::interestPart, out.charge, out.amortisation);
    return out;
}

}  // namespace headroom
