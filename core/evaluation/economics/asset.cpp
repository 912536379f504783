// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/asset.h"

#include "core/evaluation/economics/formulas_economics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

/// Equal monthly payment that repays `amount` in `months` at `rate` a month.
double levelPayment(double amount, double rate, int months)
{
    return rate == 0 ? amount / months : amount * rate / (1.0 - std::pow(1.0 + rate, -months));
}

int wholeMonths(double months) { return std::max(1, static_cast<int>(std::lround(months))); }

/// Planning months over which an asset's loan or lease is paid back.
int fundingTerm(const Asset& asset)
{
    return wholeMonths(asset.fundingMonths.value_or(asset.life.value.value()));
}

/// The book value of one asset, month after month of its own life.
class WritingOff {
public:
    WritingOff(const Capital& capital, const Asset& asset, double price)
        // Tables and declining balances are for equipment: a building is written off evenly over its stated life.
        : m_method(asset.category == CostCategory::Building && capital.depreciation != Depreciation::None
                       ? Depreciation::StraightLine
                       : capital.depreciation),
          m_price(price),
          m_book(price),
          m_end(price * asset.residual.value.value()),
          m_life(asset.life.value.value()),
          m_yearlyRate(std::min(1.0, capital.decliningRate ? yearly(capital.decliningRate) : 24.0 / m_life))
    {}

    /// What the next month takes off.
    double writeOff()
    {
        const int year = m_age / 12;
        if (m_age % 12 == 0)
            m_ofYear = m_book * m_yearlyRate;
        double written = m_ofYear / 12;
        switch (m_method) {
        case Depreciation::None: written = 0; break;
        case Depreciation::StraightLine: written = (m_price - m_end) / m_life; break;
        case Depreciation::DecliningBalance: break;
        case Depreciation::DecliningSwitch:
            if (m_age < m_life)
                written = std::max(written, (m_book - m_end) / (m_life - m_age));
            break;
        case Depreciation::Macrs5:
            m_end = 0;
            written = static_cast<std::size_t>(year) < macrs5.size()
                          ? m_price * macrs5[static_cast<std::size_t>(year)] / 12
                          : 0.0;
            break;
        }
        ++m_age;
        written = std::clamp(written, 0.0, std::max(0.0, m_book - m_end));
        m_book -= written;
        return written;
    }
    double book() const { return m_book; }

private:
    /// IRS Publication 946, table A-1: five-year property, half-year convention.
    static constexpr std::array macrs5{0.20, 0.32, 0.192, 0.1152, 0.1152, 0.0576};

    Depreciation m_method;
    double m_price, m_book, m_end, m_life, m_yearlyRate;
    double m_ofYear = 0;
    int m_age = 0;
};

class AssetPayments {
public:
    AssetPayments(CashSheet& sheet, const Finance& finance)
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
        const int cycle = renewalCycle(asset, m_last);
        for (int at = asset.month; at < m_last; at += cycle)
            buyOnce(asset, at, std::min(at + cycle, m_last));
    }
    Money settled() const { return money(m_settled); }

    void tax()
    {
        if (!m_taxed)
            return;
        const double rate = m_finance.funding.taxRate->value.value();
        constexpr CostCategory running[] = {
            CostCategory::Electricity,     CostCategory::Cooling,  CostCategory::Colocation,
            CostCategory::Staff,           CostCategory::Licences, CostCategory::Maintenance,
            CostCategory::Insurance,       CostCategory::Training, CostCategory::Data,
            CostCategory::Other,           CostCategory::Interest, CostCategory::Lease,
            CostCategory::Decommissioning, CostCategory::Cloud,    CostCategory::Api,
            CostCategory::CloudExtras};
        for (int i = 0; i <= m_last; ++i) {
            double deductible = m_deductible[static_cast<std::size_t>(i)];
            for (const CostCategory category : running)
                deductible += m_sheet.nominal(category, i);
            m_sheet.put(CostCategory::Tax, i, -rate * deductible);
        }
    }

private:
    void buyOnce(const Asset& asset, int at, int until)
    {
        const double level = m_axis.level(PriceClass::Hardware, at);
        const double price = asset.price.value.value() * level;
        const double share =
            m_finance.funding.financedShare ? m_finance.funding.financedShare->value.value() : 1.0;
        double owned = price;
        if (asset.funding == Funding::Lease) {
            owned = price * (1.0 - share);
            lease(asset, price * share, at, until);
            if (owned > 0)
                m_sheet.put(asset.category, at, owned);
        } else {
            m_sheet.pay(asset.category, at, asset.price, level);
            if (asset.funding == Funding::Loan)
                loan(price * share, rateOf(asset), at, fundingTerm(asset));
        }
        const double sold = owned * shareLeft(asset, until - at);
        m_sheet.put(CostCategory::Residual, until, -sold);
        depreciate(asset, owned, sold, at, until);
    }

    double rateOf(const Asset& asset) const
    {
        return asset.fundingRate ? m_axis.monthly(*asset.fundingRate) : m_rate;
    }
    /// Of what was paid, after so many planning months.
    double shareLeft(const Asset& asset, int age) const
    {
        if (asset.category == CostCategory::Building)
            return age == m_last ? asset.leftAtEnd : std::max(0.0, 1.0 - age / asset.life.value.value());
        if (m_finance.capital.resale == Resale::Stated)
            return asset.leftAtEnd;
        const double unused = std::max(0.0, 1.0 - age / asset.life.value.value());
        return asset.leftAtEnd + (1.0 - asset.leftAtEnd) * unused;
    }

    void loan(double amount, double rate, int at, int term)
    {
        m_sheet.put(CostCategory::Loan, at, -amount);
        const double payment = levelPayment(amount, rate, term);
        double owed = amount;
        for (int i = at + 1; i <= std::min(at + term, m_last); ++i) {
            const double interest = owed * rate;
            m_sheet.put(CostCategory::Interest, i, interest);
            m_sheet.put(CostCategory::Principal, i, payment - interest);
            owed -= payment - interest;
        }
        // What is still owed when the plan ends is settled with it.
        if (at + term > m_last)
            m_sheet.put(CostCategory::Principal, m_last, owed);
    }

    void lease(const Asset& asset, double amount, int at, int until)
    {
        const int term = fundingTerm(asset);
        const double rate = rateOf(asset);
        const double residual = amount * shareLeft(asset, term);
        const double payment = levelPayment(amount - residual * std::pow(1.0 + rate, -term), rate, term);
        for (int i = at + 1; i <= std::min(at + term, until); ++i)
            m_sheet.put(CostCategory::Lease, i, payment);
        if (const int left = at + term - until; left > 0) {
            const double owed =
                rate == 0 ? payment * left : payment * (1.0 - std::pow(1.0 + rate, -left)) / rate;
            m_sheet.put(CostCategory::Lease, until, owed);
            m_settled += owed;
        } else if (left < 0) {
            const double sold = amount * shareLeft(asset, until - at);
            m_sheet.put(asset.category, at + term, residual);
            m_sheet.put(CostCategory::Residual, until, -sold);
            if (m_taxed && m_finance.capital.depreciation != Depreciation::None)
                m_deductible[static_cast<std::size_t>(until)] += residual - sold;
        }
    }

    void depreciate(const Asset& asset, double price, double sold, int at, int until)
    {
        if (!m_taxed || m_finance.capital.depreciation == Depreciation::None)
            return;
        WritingOff rest(m_finance.capital, asset, price);
        for (int i = at + 1; i <= until; ++i)
            m_deductible[static_cast<std::size_t>(i)] += rest.writeOff();
        // Sold or given away: the loss against the book is deductible, as a gain is taxed.
        m_deductible[static_cast<std::size_t>(until)] += rest.book() - sold;
    }

    CashSheet& m_sheet;
    const Finance& m_finance;
    const MonthAxis& m_axis;
    int m_last;
    std::vector<double> m_deductible;
    double m_rate;
    bool m_taxed;
    double m_settled = 0;
};

}  // namespace

int renewalCycle(const Asset& asset, int horizonMonths)
{
    const int never = horizonMonths + 1;
    if (!asset.renewed)
        return never;
    if (asset.funding == Funding::Lease)
        return fundingTerm(asset);
    return asset.refresh > 0 ? asset.refresh : never;
}

Money payAssets(CashSheet& sheet, const Finance& finance, const std::vector<Asset>& assets)
{
    AssetPayments payments(sheet, finance);
    for (const Asset& asset : assets)
        payments.buy(asset);
    payments.tax();
    return payments.settled();
}

void payDecommissioning(const Calculator& calculate, const Finance& finance, CashSheet& sheet)
{
    const auto& stated = finance.capital.decommissioning;
    const int last = sheet.axis().months();
    if (stated)
        sheet.pay(CostCategory::Decommissioning, last,
                  calculate.given(Term::PriceToday, *stated, {"finance", 0, "decommissioning"}),
                  sheet.axis().running(PriceClass::Services, last));
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
