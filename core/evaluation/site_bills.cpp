// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/site_bills.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/formulas_power.h"
#include "core/evaluation/site_inputs.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double usualNightStart = 22, usualNightHours = 8;

/// Part of the hour from `hour` on that lies in a night of so many hours, which may reach into the next day.
double nightPart(int hour, double start, double length)
{
    double part = 0;
    for (const double begin : {start - 24.0, start}) {
        const double from = std::max<double>(hour, begin), to = std::min(hour + 1.0, begin + length);
        part += std::max(0.0, to - from);
    }
    return std::min(part, 1.0);
}

/// Share of the energy that is drawn at night: by the day's profile where it is billed and known, else by the hours.
double nightShare(const Scenario& scenario, const EnergyResult& energy)
{
    const FacilityTerms& facility = scenario.finance.facility;
    const double start = facility.nightStart ? facility.nightStart->value.value() : usualNightStart;
    const double length = facility.nightHours ? facility.nightHours->value.value() : usualNightHours;
    const bool profile = scenario.assumptions.energyBasis == EnergyBasis::LoadProfile && energy.hourlyKnown;
    double night = 0, day = 0;
    for (std::size_t hour = 0; hour < energy.facility.size(); ++hour) {
        const double power = profile ? energy.facility[hour].value() : 1.0;
        const double dark = nightPart(static_cast<int>(hour % hoursOfDay), start, length);
        night += power * dark;
        day += power * (1.0 - dark);
    }
    return night + day > 0 ? night / (night + day) : 0.0;
}

class Bills {
public:
    Bills(const Calculator& calculate, const Scenario& scenario, const EnergyResult& energy)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_facility(scenario.finance.facility),
          m_energy(energy),
          m_month(calculate.given(Term::BillingMonth, scenario.assumptions.billingMonth,
                                  {"assumptions", 0, "billing_month"}))
    {}

    /// `planned` may be drawn, `billed` is drawn on average.
    void draw(const Site* site, const Traced<Power>& planned, const Traced<Power>& billed)
    {
        const auto of = [&](Term term, auto own, auto general, std::string_view field) {
            return siteInput(m_calculate, m_scenario, site, term, own, general, field);
        };
        const auto pue = of(Term::Pue, &Site::pue, &Assumptions::pue, "pue");
        auto price = of(Term::ElectricityPrice, &Site::electricity, &Assumptions::electricity, "electricity");
        // Where a site has a tariff of its own, it is that at every hour.
        if (m_facility.nightPrice && !(site && site->electricity))
            price = m_calculate.apply(
                formulas::twoTariffs, price,
                financeInput(m_calculate, Term::NightPrice, m_facility.nightPrice, "night_price"),
                m_calculate.convention(Term::NightShare, ratio(nightShare(m_scenario, m_energy)),
                                       "share of the energy drawn in the night's hours"));
        m_bills.electricity.push_back(m_calculate.apply(formulas::energyRate, billed, pue, price));
        m_bills.itElectricity.push_back(m_calculate.apply(formulas::itEnergyRate, billed, price));
        m_bills.cooling.push_back(m_calculate.apply(
            formulas::coolingRate, billed,
            of(Term::CoolingAdder, &Site::coolingAdder, &Assumptions::coolingAdder, "cooling_adder")));
        if (m_facility.demandCharge)
            m_bills.demandCharge.push_back(m_calculate.renamed(
                m_calculate.apply(formulas::powerFee,
                                  m_calculate.apply(formulas::facilityPower, planned, pue),
                                  financeInput(m_calculate, Term::MonthlyPowerFee, m_facility.demandCharge,
                                               "demand_charge"),
                                  m_month),
                Term::DemandChargeRate));
        water(site, billed);
    }
    Traced<Power> loaded(const Traced<Power>& planned) const
    {
        if (!m_facility.loadFactor)
            return planned;
        return m_calculate.apply(
            formulas::loadedPower, planned,
            financeInput(m_calculate, Term::LoadFactor, m_facility.loadFactor, "load_factor"));
    }
    void rent(const Site* site, int racks)
    {
        m_bills.colocation.push_back(m_calculate.apply(
            formulas::colocationRate,
            m_calculate.count(Term::RacksRented, racks, site ? std::string_view(site->name) : ""),
            siteInput(m_calculate, m_scenario, site, Term::RackFee, &Site::rackFee, &Assumptions::rackFee,
                      "rack_fee"),
            m_month));
    }
    SiteBills all() && { return std::move(m_bills); }

private:
    /// By the energy, by volume, or both: one bill of each place where any place has one.
    void water(const Site* site, const Traced<Power>& billed)
    {
        std::vector<Traced<MoneyRate>> parts;
        if (m_facility.water)
            parts.push_back(
                m_calculate.apply(formulas::coolingRate, billed,
                                  financeInput(m_calculate, Term::CoolingAdder, m_facility.water, "water")));
        if (m_facility.waterPrice) {
            const bool own = site && site->waterUse;
            const auto use =
                own ? m_calculate.given(Term::WaterUse, *site->waterUse,
                                        {"site", site->id.number, "water_use"}, site->name)
                    : financeInput(m_calculate, Term::WaterUse, m_facility.waterUse, "water_use");
            parts.push_back(m_calculate.apply(
                formulas::waterRate, billed, use,
                financeInput(m_calculate, Term::WaterPrice, m_facility.waterPrice, "water_price")));
        }
        if (!parts.empty())
            m_bills.water.push_back(parts.size() == 1 ? parts.front()
                                                      : m_calculate.sum<MoneyRate>(Term::WaterRate, parts));
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const FacilityTerms& m_facility;
    const EnergyResult& m_energy;
    Traced<Duration> m_month;
    SiteBills m_bills;
};

}  // namespace

SiteBills billsOf(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                  const OwnPurchase& purchase, const std::vector<Traced<Power>>& meanItPower,
                  const EnergyResult& energy)
{
    Bills bills(calculate, scenario, energy);
    const bool planned = scenario.assumptions.energyBasis == EnergyBasis::PlannedPower;
    for (std::size_t i = 0; i < estate.sites.size(); ++i) {
        const Estate::SiteTotal& total = estate.sites[i];
        bills.draw(total.site, total.planned, planned ? bills.loaded(total.planned) : meanItPower[i]);
        bills.rent(total.site, total.racks);
    }
    for (const Traced<Power>& power : purchase.purchasedPower)
        bills.draw(siteOfPurchases(scenario), power, bills.loaded(power));
    return std::move(bills).all();
}

}  // namespace headroom
