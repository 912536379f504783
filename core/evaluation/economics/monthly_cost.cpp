// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/monthly_cost.h"

#include "core/evaluation/economics/formulas_economics.h"

#include <array>
#include <string>

namespace headroom {

namespace {

constexpr std::array<std::string_view, assetClasses> assetWords{"servers", "network",  "storage",
                                                                "plant",   "building", "other_assets"};

class Month {
public:
    Month(const CostBasis& basis, const Traced<Duration>& month)
        : m_basis(basis),
          m_calculate(basis.calculate),
          m_month(month)
    {}

    MonthlyCost cost()
    {
        std::vector<Asset> assets = m_basis.purchase.hardware;
        if (m_basis.scenario.finance.facility.facility == Facility::OwnBuilding)
            assets.insert(assets.end(), m_basis.purchase.building.begin(), m_basis.purchase.building.end());
        for (std::size_t kind = 0; kind < assetClasses; ++kind)
            capital(static_cast<AssetClass>(kind), assets);
        const OwnRates& own = m_basis.own;
        const auto electricity = ofMonth(own.electricity);
        const auto it = ofMonth(own.itElectricity);
        const auto overhead = m_calculate.apply(formulas::overheadPart, electricity, it);
        m_all.push_back(it);
        m_all.push_back(overhead);
        m_out.electricity = named("electricity", it);
        m_out.overhead = named("overhead", overhead);
        m_out.cooling = running("cooling", own.cooling);
        m_out.space = running("space", own.space);
        m_out.staff = running("staff", own.staff);
        m_out.maintenance = running("maintenance", own.maintenance);
        m_out.other = running("other", own.other);
        const auto total = m_calculate.sum<Money>(Term::MonthlyCost, m_all);
        m_out.total = named("total", total);
        m_out.lifetime =
            named("lifetime",
                  m_calculate.apply(formulas::lifetimeCost, total,
                                    m_calculate.convention(Term::WeightedMonths, ratio(m_basis.axis.length()),
                                                           "planning months of the horizon")));
        return m_out;
    }

private:
    Traced<Money> ofMonth(const Traced<MoneyRate>& rate) const
    {
        return m_calculate.apply(formulas::monthCost, rate, m_month);
    }
    Known<Money> running(std::string_view line, const Traced<MoneyRate>& rate)
    {
        m_all.push_back(ofMonth(rate));
        return named(line, m_all.back());
    }
    Known<Money> named(std::string_view line, const Traced<Money>& traced) const
    {
        if (!m_calculate.tracing())
            return traced.optional();
        const std::string field = "monthly." + std::string(line);
        return m_calculate.result({"economics", 0, field}, traced);
    }

    void capital(AssetClass kind, const std::vector<Asset>& assets)
    {
        std::vector<Traced<Money>> charges, amortisations, interests;
        for (const Asset& asset : assets) {
            if (asset.kind != kind)
                continue;
            const TracedCharge charge = capitalCharge(m_calculate, m_basis.axis, asset);
            charges.push_back(charge.charge);
            amortisations.push_back(charge.amortisation);
            interests.push_back(charge.interest);
        }
        if (charges.empty())
            return;
        const std::string line(assetWords[static_cast<std::size_t>(kind)]);
        const auto sum = [&](Term term, const std::vector<Traced<Money>>& parts) {
            return parts.size() == 1 ? parts.front() : m_calculate.sum<Money>(term, parts);
        };
        CapitalCharge& out = m_out.capital[static_cast<std::size_t>(kind)];
        m_all.push_back(sum(Term::CapitalCharge, charges));
        out.charge = named(line, m_all.back());
        out.amortisation = named(line + ".amortisation", sum(Term::Amortisation, amortisations));
        out.interest = named(line + ".interest", sum(Term::InterestCharge, interests));
    }

    const CostBasis& m_basis;
    const Calculator& m_calculate;
    Traced<Duration> m_month;
    std::vector<Traced<Money>> m_all;
    MonthlyCost m_out;
};

}  // namespace

void evaluateMonthlyCost(const CostBasis& basis, const Traced<Duration>& month, EconomicsResult& out)
{
    out.monthly = Month(basis, month).cost();
}

}  // namespace headroom
