// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/site_costs.h"

#include "core/evaluation/formulas_renting.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace headroom {

namespace {

/// What a category is parted by.
enum class Key : std::uint8_t { Purchase, Upkeep, Electricity, Cooling, Space, Accelerators, Power, Tax };
constexpr std::size_t keys = 8;

/// Deducted as they are paid.
constexpr std::array runningCosts{
    CostCategory::Electricity, CostCategory::Cooling,     CostCategory::Colocation, CostCategory::Staff,
    CostCategory::Licences,    CostCategory::Maintenance, CostCategory::Insurance,  CostCategory::Training,
    CostCategory::Data,        CostCategory::Other,       CostCategory::CloudExtras};

Key keyOf(CostCategory category)
{
    switch (category) {
    case CostCategory::Maintenance:
    case CostCategory::Insurance: return Key::Upkeep;
    case CostCategory::Purchase:
    case CostCategory::Loan:
    case CostCategory::Principal:
    case CostCategory::Interest:
    case CostCategory::Lease:
    case CostCategory::Residual:
    case CostCategory::Decommissioning: return Key::Purchase;
    case CostCategory::Electricity: return Key::Electricity;
    case CostCategory::Cooling: return Key::Cooling;
    case CostCategory::Colocation: return Key::Space;
    case CostCategory::Licences: return Key::Accelerators;
    case CostCategory::Tax: return Key::Tax;
    case CostCategory::Building:
    case CostCategory::Staff:
    case CostCategory::Training:
    case CostCategory::Data:
    case CostCategory::Other:
    case CostCategory::Cloud:
    case CostCategory::CloudExtras:
    case CostCategory::Api: break;
    }
    return Key::Power;
}

class Parting {
public:
    Parting(const CostBasis& basis, const OptionResult& own)
        : m_basis(basis),
          m_calculate(basis.calculate),
          m_own(own)
    {}

    std::vector<SiteCost> all()
    {
        std::vector<SiteCost> out;
        const std::size_t count = m_basis.estate.sites.size();
        if (!m_own.total || count == 0)
            return out;
        partSpace();
        for (std::size_t key = 0; key < keys; ++key)
            weigh(static_cast<Key>(key));
        for (std::size_t site = 0; site < count; ++site)
            out.push_back(of(site));
        return out;
    }

private:
    double weight(Key key, std::size_t site) const
    {
        const Estate::SiteTotal& total = m_basis.estate.sites[site];
        const SiteBills& bills = m_basis.own.bills;
        const Ramps& ramps = m_basis.purchase.ramps;
        const double planned = total.planned.value.value();
        const double powered = ramps.late ? meanOf(ramps.sitePower[site]) : 1.0;
        switch (key) {
        case Key::Purchase: return total.purchase;
        case Key::Upkeep: return total.purchase * (ramps.late ? meanOf(ramps.siteRacks[site]) : 1.0);
        case Key::Electricity:
            return powered * (bills.electricity[site].value.value() +
                              (bills.demandCharge.empty() ? 0.0 : bills.demandCharge[site].value.value()));
        case Key::Cooling: return powered * bills.cooling[site].value.value();
        case Key::Space:
            return m_byRacks * (ramps.late ? meanOf(ramps.siteRacks[site]) : 1.0) *
                       bills.colocation[site].value.value() +
                   m_byPower * powered * planned;
        case Key::Accelerators: {
            double fitted = 0;
            for (const Estate::PoolPower& pool : total.pools) {
                for (const RackSummary::Servers& some : pool.servers)
                    fitted += some.accelerators;
            }
            return fitted * powered;
        }
        case Key::Tax: return deducted(site);
        case Key::Power: break;
        }
        return planned;
    }
    /// What the plan pays in a category.
    double paid(CostCategory category) const
    {
        const auto& row = m_own.flow.byCategory[static_cast<std::size_t>(category)];
        return std::accumulate(row.begin(), row.end(), Money{}).value();
    }
    /// Its running costs, and its part by price of all else that is deducted: what is written off, interest and leases.
    double deducted(std::size_t site) const
    {
        const auto& rate = m_basis.scenario.finance.funding.taxRate;
        if (!rate || !(rate->value.value() > 0))
            return 0;
        double rest = -paid(CostCategory::Tax) / rate->value.value();
        double own = 0;
        for (const CostCategory category : runningCosts) {
            const double all = paid(category);
            rest -= all;
            own += all * m_shares[static_cast<std::size_t>(keyOf(category))][site];
        }
        return own + rest * m_shares[static_cast<std::size_t>(Key::Purchase)][site];
    }
    /// Of the months of the plan.
    double meanOf(const Ramp& ramp) const
    {
        if (ramp.empty())
            return 1;
        double sum = 0;
        for (int month = 1; month <= m_basis.axis.months(); ++month)
            sum += ramp[static_cast<std::size_t>(month)] * m_basis.axis.weight(month);
        return sum / m_basis.axis.length();
    }
    /// What space costs by its racks, and for each watt; a building and a cage by the watt.
    void partSpace()
    {
        const OwnRates& own = m_basis.own;
        const bool rented = m_basis.scenario.finance.facility.facility == Facility::Colocation;
        double racks = 0, planned = 0;
        for (std::size_t site = 0; site < m_basis.estate.sites.size(); ++site) {
            racks += own.bills.colocation[site].value.value();
            planned += m_basis.estate.sites[site].planned.value.value();
        }
        m_byRacks = rented ? 1 : 0;
        const double rest = own.space.value.value() - m_byRacks * racks;
        m_byPower = planned > 0 ? std::max(0.0, rest) / planned : 0.0;
    }
    /// By racks where there is nothing else to go by.
    void weigh(Key key)
    {
        std::vector<double>& shares = m_shares[static_cast<std::size_t>(key)];
        const std::size_t count = m_basis.estate.sites.size();
        for (std::size_t site = 0; site < count; ++site)
            shares.push_back(weight(key, site));
        double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        if (!(sum > 0)) {
            for (std::size_t site = 0; site < count; ++site)
                shares[site] = m_basis.estate.sites[site].racks;
            sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        }
        for (double& share : shares)
            share /= sum;
    }
    static std::string_view sourceOf(Key key)
    {
        switch (key) {
        case Key::Purchase: return "by the price of its racks";
        case Key::Upkeep: return "by the price of its racks and the time that they stand there";
        case Key::Electricity: return "by its bill for electricity";
        case Key::Cooling: return "by its bill for cooling";
        case Key::Space: return "by its bill for racks and power";
        case Key::Accelerators: return "by its accelerators";
        case Key::Tax: return "by what is deducted for it";
        case Key::Power: break;
        }
        return "by its planned power";
    }

    SiteCost of(std::size_t at) const
    {
        const Estate::SiteTotal& place = m_basis.estate.sites[at];
        SiteCost out;
        std::vector<Traced<Money>> parts;
        const std::string_view name = place.site ? std::string_view(place.site->name) : std::string_view();
        if (place.site)
            out.site = place.site->id;
        for (std::size_t c = 0; c < costCategories; ++c) {
            const auto& row = m_own.flow.byCategory[c];
            if (row.empty())
                continue;
            const Key key = keyOf(static_cast<CostCategory>(c));
            parts.push_back(m_calculate.apply(
                formulas::siteCost,
                m_calculate.convention(Term::CategoryTotal, std::accumulate(row.begin(), row.end(), Money{}),
                                       "over the plan, as the cash flow lists it"),
                m_calculate.convention(Term::SiteShare, ratio(m_shares[static_cast<std::size_t>(key)][at]),
                                       sourceOf(key), name)));
            out.byCategory[c] = parts.back().optional();
        }
        const auto total = m_calculate.sum<Money>(Term::SiteTotal, parts);
        out.total = m_calculate.tracing()
                        ? m_calculate.result(
                              {"economics", 0, "sites.total." + std::to_string(out.site.number)}, total, name)
                        : total.optional();
        return out;
    }

    const CostBasis& m_basis;
    const Calculator& m_calculate;
    const OptionResult& m_own;
    double m_byRacks = 1, m_byPower = 0;  ///< of space
    std::array<std::vector<double>, keys> m_shares;
};

}  // namespace

std::vector<SiteCost> siteCosts(const CostBasis& basis, const OptionResult& own)
{
    return Parting(basis, own).all();
}

}  // namespace headroom
