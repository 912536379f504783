// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/own_cost.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/site_bills.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace headroom {

namespace {

/// A sum of one is that one: explanations need no step for it.
Traced<MoneyRate> total(const Calculator& calculate, Term term, const std::vector<Traced<MoneyRate>>& parts)
{
    return parts.size() == 1 ? parts.front() : calculate.sum<MoneyRate>(term, parts);
}

/// Every part of the running cost, from the plan's inputs.
class Running {
public:
    Running(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
            const OwnPurchase& purchase)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_finance(scenario.finance),
          m_estate(estate),
          m_purchase(purchase),
          m_month(calculate.given(Term::BillingMonth, scenario.assumptions.billingMonth,
                                  {"assumptions", 0, "billing_month"}))
    {}

    /// Shares follow what is delivered at the price paid for it; a contract runs from the first delivery.
    std::vector<RunningCost> maintenance()
    {
        const Ramps& ramps = m_purchase.ramps;
        std::vector<RunningCost> parts;
        const auto add = [&](const Traced<MoneyRate>& rate, const Ramp& ramp, CostDriver driver,
                             PriceClass prices = PriceClass::Services) {
            parts.push_back({CostCategory::Maintenance, rate, prices, &ramp, 0, driver});
        };
        add(m_calculate.apply(formulas::maintenanceRate, m_purchase.maintained,
                              m_calculate.given(Term::MaintenanceShare, m_scenario.assumptions.maintenance,
                                                {"assumptions", 0, "maintenance"})),
            ramps.price, CostDriver::Hardware);
        if (m_finance.running.maintenanceContract)
            add(rate(m_finance.running.maintenanceContract, "maintenance_contract"), ramps.started,
                CostDriver::Once);
        if (m_finance.running.replacements)
            add(shareRate(m_finance.running.replacements, "replacements"), ramps.price, CostDriver::Hardware,
                PriceClass::Hardware);
        return parts;
    }
    Traced<MoneyRate> licences()
    {
        if (!m_finance.running.licences)
            return {};
        const int paid =
            std::accumulate(m_estate.pools.begin(), m_estate.pools.end(), m_estate.unpooledAccelerators,
                            [](int sum, const auto& pool) { return sum + pool.paid; });
        return m_calculate.apply(
            formulas::licenceRate, m_calculate.count(Term::AcceleratorsPaid, paid),
            financeInput(m_calculate, Term::LicencePrice, m_finance.running.licences, "licences"));
    }
    Traced<MoneyRate> insurance()
    {
        return m_finance.running.insurance ? shareRate(m_finance.running.insurance, "insurance")
                                           : Traced<MoneyRate>{};
    }
    Traced<MoneyRate> training() { return rate(m_finance.running.training, "training"); }
    Traced<MoneyRate> other() { return rate(m_finance.running.other, "other_running"); }

    /// For space by power and for a cage, beside those by rack.
    struct SpaceFees {
        Traced<MoneyRate> byPower, cage;  ///< zero when not given
    };
    SpaceFees spaceFees()
    {
        const FacilityTerms& facility = m_finance.facility;
        SpaceFees fees;
        if (facility.colocationFee)
            fees.byPower = m_calculate.apply(
                formulas::powerFee, m_purchase.power,
                financeInput(m_calculate, Term::MonthlyPowerFee, facility.colocationFee, "colocation_fee"),
                m_month);
        if (facility.cageFee)
            fees.cage = m_calculate.apply(
                formulas::monthlyFee, financeInput(m_calculate, Term::CageFee, facility.cageFee, "cage_fee"),
                m_month);
        return fees;
    }
    /// Upkeep and rent of the building.
    Traced<MoneyRate> upkeep()
    {
        const FacilityTerms& facility = m_finance.facility;
        if (!facility.buildingUpkeep && !facility.buildingRent)
            return {};
        const auto critical = facility.buildingPower ? financeInput(m_calculate, Term::CriticalPower,
                                                                    facility.buildingPower, "building_power")
                                                     : m_purchase.power;
        std::vector<Traced<MoneyRate>> parts;
        const auto pay = [&](const std::optional<Input<MoneyPerPower>>& fee, std::string_view field) {
            if (fee)
                parts.push_back(
                    m_calculate.apply(formulas::powerFee, critical,
                                      financeInput(m_calculate, Term::MonthlyPowerFee, fee, field), m_month));
        };
        pay(facility.buildingUpkeep, "building_upkeep");
        pay(facility.buildingRent, "building_rent");
        return total(m_calculate, Term::SpaceRate, parts);
    }

private:
    Traced<MoneyRate> rate(const std::optional<Input<MoneyRate>>& input, std::string_view field)
    {
        return input ? financeInput(m_calculate, Term::ContractRate, input, field) : Traced<MoneyRate>{};
    }
    Traced<MoneyRate> shareRate(const std::optional<Input<Frequency>>& share, std::string_view field)
    {
        return m_calculate.apply(formulas::maintenanceRate, m_purchase.maintained,
                                 financeInput(m_calculate, Term::MaintenanceShare, share, field));
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const Finance& m_finance;
    const Estate& m_estate;
    const OwnPurchase& m_purchase;
    Traced<Duration> m_month;
};

}  // namespace

CostDriver buildingDriver(const Scenario& scenario)
{
    return scenario.finance.facility.buildingPower ? CostDriver::Once : CostDriver::Watts;
}

Traced<MoneyRate> staffCost(const Calculator& calculate, const Scenario& scenario,
                            std::initializer_list<StaffSide> sides)
{
    std::vector<Traced<MoneyRate>> roles;
    for (const StaffRole& role : scenario.staff) {
        if (std::find(sides.begin(), sides.end(), role.side) == sides.end())
            continue;
        const std::uint64_t id = role.id.number;
        roles.push_back(
            calculate.apply(formulas::staffRate,
                            calculate.needed(Term::FullTimeEquivalents, role.fullTimeEquivalents,
                                             {"staff", id, "full_time_equivalents"}, role.name),
                            calculate.needed(Term::SalaryCost, role.cost, {"staff", id, "cost"}, role.name)));
        calculate.label(roles.back(), role.name);
        if (!role.onCallAllowance)
            continue;
        const Path people{"staff", id, "on_call_people"};
        roles.push_back(calculate.apply(
            formulas::onCallRate,
            role.onCallPeople
                ? calculate.given(Term::OnCallPeople, *role.onCallPeople, people, role.name)
                : calculate.convention(Term::OnCallPeople, ratio(1), "not set: one at a time", role.name),
            calculate.given(Term::OnCallAllowance, *role.onCallAllowance, {"staff", id, "on_call_allowance"},
                            role.name)));
        calculate.label(roles.back(), role.name);
    }
    return total(calculate, Term::StaffRate, roles);
}

OwnRates evaluateOwnCost(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                         const OwnPurchase& purchase, const DataCosts& data,
                         const std::vector<Traced<Power>>& meanItPower, Results& results)
{
    OwnCost& own = results.cost.own;
    const auto named = [&](std::string_view field, const auto& traced) {
        return calculate.result({"cost", 0, field}, traced);
    };
    const SiteBills bills = billsOf(calculate, scenario, estate, purchase, meanItPower, results.energy);
    Running running(calculate, scenario, estate, purchase);
    const bool owned = scenario.finance.facility.facility == Facility::OwnBuilding;
    OwnRates out;
    out.capital = purchase.capital;
    const auto maintenance = running.maintenance();
    std::vector<Traced<MoneyRate>> maintained;
    for (const RunningCost& cost : maintenance)
        maintained.push_back(cost.rate);
    out.maintenance = total(calculate, Term::MaintenanceRate, maintained);
    out.electricity = total(calculate, Term::EnergyRate, bills.electricity);
    out.itElectricity = total(calculate, Term::ItEnergyRate, bills.itElectricity);
    out.cooling = total(calculate, Term::CoolingRate, bills.cooling);
    out.staff = staffCost(calculate, scenario, {StaffSide::Own, StaffSide::Both});
    const auto fees = running.spaceFees();
    auto space = bills.colocation;
    if (scenario.finance.facility.colocationFee)
        space.push_back(fees.byPower);
    if (scenario.finance.facility.cageFee)
        space.push_back(fees.cage);
    const auto colocation = total(calculate, Term::ColocationRate, space);
    const auto upkeep = running.upkeep();
    out.space = owned ? upkeep : colocation;

    const Ramps& ramps = purchase.ramps;
    const auto add = [&](std::vector<RunningCost>& list, CostCategory category, Traced<MoneyRate> rate,
                         PriceClass price, const Ramp* ramp, CostDriver driver) {
        list.push_back({category, rate, price, ramp, 0, driver});
    };
    // Whatever comes with the first delivery is one cost; what comes piece by piece is one for each place.
    const auto byPlace = [&](CostCategory category, const std::vector<Traced<MoneyRate>>& parts,
                             const Traced<MoneyRate>& whole, PriceClass price) {
        if (!ramps.late)
            return add(out.common, category, whole, price, nullptr, CostDriver::Bills);
        const std::size_t sites = ramps.sitePower.size();
        for (std::size_t i = 0; i < parts.size(); ++i)
            add(out.common, category, parts[i], price,
                i < sites ? &ramps.sitePower[i] : &ramps.purchases[i - sites], CostDriver::Bills);
    };
    byPlace(CostCategory::Electricity, bills.electricity, out.electricity, PriceClass::Electricity);
    byPlace(CostCategory::Cooling, bills.cooling, out.cooling, PriceClass::Electricity);
    add(out.common, CostCategory::Staff, out.staff, PriceClass::Staff, nullptr, CostDriver::Once);
    out.common.insert(out.common.end(), maintenance.begin(), maintenance.end());
    const auto rent = [&](const Traced<MoneyRate>& rate, const Ramp& ramp, CostDriver driver) {
        add(out.colocation, CostCategory::Colocation, rate, PriceClass::Services,
            ramps.late ? &ramp : nullptr, driver);
    };
    if (!ramps.late)
        rent(total(calculate, Term::ColocationRate, bills.colocation), {}, CostDriver::Racks);
    for (std::size_t i = 0; ramps.late && i < bills.colocation.size(); ++i)
        rent(bills.colocation[i], ramps.siteRacks[i], CostDriver::Racks);
    if (scenario.finance.facility.colocationFee)
        rent(fees.byPower, ramps.power, CostDriver::Watts);
    if (scenario.finance.facility.cageFee)
        rent(fees.cage, ramps.started, CostDriver::Once);
    add(out.building, CostCategory::Colocation, upkeep, PriceClass::Services, nullptr,
        buildingDriver(scenario));
    std::vector<Traced<MoneyRate>> all{out.maintenance, out.electricity, out.cooling, out.space, out.staff};
    std::vector<Traced<MoneyRate>> others;
    const auto count = [&](const Traced<MoneyRate>& rate) {
        if (rate.known && rate.value.value() == 0)
            return false;
        others.push_back(rate);
        all.push_back(rate);
        return true;
    };
    const auto extra = [&](CostCategory category, const Traced<MoneyRate>& rate, PriceClass price,
                           const Ramp* ramp, CostDriver driver) {
        if (count(rate))
            add(out.common, category, rate, price, ramp, driver);
    };
    extra(CostCategory::Licences, running.licences(), PriceClass::Services, &ramps.accelerators,
          CostDriver::Accelerators);
    extra(CostCategory::Insurance, running.insurance(), PriceClass::Services, &ramps.price,
          CostDriver::Hardware);
    extra(CostCategory::Training, running.training(), PriceClass::Staff, nullptr, CostDriver::Once);
    extra(CostCategory::Other, running.other(), PriceClass::Services, nullptr, CostDriver::Once);
    extra(CostCategory::Data, data.own(calculate), PriceClass::Services, nullptr, CostDriver::Once);
    const auto water = total(calculate, Term::WaterRate, bills.water);
    if (count(water))
        byPlace(CostCategory::Other, bills.water, water, PriceClass::Services);
    const auto demand = total(calculate, Term::DemandChargeRate, bills.demandCharge);
    if (count(demand))
        byPlace(CostCategory::Electricity, bills.demandCharge, demand, PriceClass::Electricity);
    out.other = calculate.sum<MoneyRate>(Term::OtherRate, others);
    out.running = calculate.sum<MoneyRate>(Term::OwnRunningRate, all);

    own.capital = named("own.capital", out.capital);
    own.maintenance = named("own.maintenance", out.maintenance);
    own.electricity = named("own.electricity", out.electricity);
    own.cooling = named("own.cooling", out.cooling);
    own.colocation = named("own.colocation", out.space);
    own.staff = named("own.staff", out.staff);
    own.other = named("own.other", out.other);
    own.running = named("own.running", out.running);
    out.bills = bills;
    return out;
}

}  // namespace headroom
