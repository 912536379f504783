// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/own_cost.h"

#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/site_inputs.h"

namespace headroom {

namespace {

struct SiteBills {
    std::vector<Traced<MoneyRate>> electricity, cooling, colocation;
};

SiteBills billsOf(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                  const std::vector<Traced<Power>>& meanItPower)
{
    const auto month = calculate.given(Term::BillingMonth, scenario.assumptions.billingMonth,
                                       {"assumptions", 0, "billing_month"});
    SiteBills bills;
    for (std::size_t i = 0; i < estate.sites.size(); ++i) {
        const Estate::SiteTotal& total = estate.sites[i];
        const auto of = [&](Term term, auto own, auto general, std::string_view field) {
            return siteInput(calculate, scenario, total.site, term, own, general, field);
        };
        const Traced<Power> billed =
            scenario.assumptions.energyBasis == EnergyBasis::PlannedPower ? total.planned : meanItPower[i];
        bills.electricity.push_back(calculate.apply(
            formulas::energyRate, billed, of(Term::Pue, &Site::pue, &Assumptions::pue, "pue"),
            of(Term::ElectricityPrice, &Site::electricity, &Assumptions::electricity, "electricity")));
        bills.cooling.push_back(calculate.apply(
            formulas::coolingRate, billed,
            of(Term::CoolingAdder, &Site::coolingAdder, &Assumptions::coolingAdder, "cooling_adder")));
        bills.colocation.push_back(
            calculate.apply(formulas::colocationRate,
                            calculate.count(Term::RacksRented, total.racks,
                                            total.site ? std::string_view(total.site->name) : ""),
                            of(Term::RackFee, &Site::rackFee, &Assumptions::rackFee, "rack_fee"), month));
    }
    return bills;
}

/// A sum of one is that one: explanations need no step for it.
Traced<MoneyRate> total(const Calculator& calculate, Term term, const std::vector<Traced<MoneyRate>>& parts)
{
    return parts.size() == 1 ? parts.front() : calculate.sum<MoneyRate>(term, parts);
}

Traced<MoneyRate> staffCost(const Calculator& calculate, const Scenario& scenario)
{
    std::vector<Traced<MoneyRate>> roles;
    for (const StaffRole& role : scenario.staff) {
        const std::uint64_t id = role.id.number;
        roles.push_back(
            calculate.apply(formulas::staffRate,
                            calculate.given(Term::FullTimeEquivalents, role.fullTimeEquivalents,
                                            {"staff", id, "full_time_equivalents"}, role.name),
                            calculate.given(Term::SalaryCost, role.cost, {"staff", id, "cost"}, role.name)));
        calculate.label(roles.back(), role.name);
    }
    return total(calculate, Term::StaffRate, roles);
}

}  // namespace

OwnRates evaluateOwnCost(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                         const std::vector<Traced<Power>>& meanItPower, Results& results)
{
    const Assumptions& assumptions = scenario.assumptions;
    OwnCost& own = results.cost.own;
    const auto named = [&](std::string_view field, const auto& traced) {
        return calculate.result({"cost", 0, field}, traced);
    };
    const SiteBills bills = billsOf(calculate, scenario, estate, meanItPower);
    const auto maintenance = calculate.apply(
        formulas::maintenanceRate, estate.purchase,
        calculate.given(Term::MaintenanceShare, assumptions.maintenance, {"assumptions", 0, "maintenance"}));
    const auto electricity = total(calculate, Term::EnergyRate, bills.electricity);
    const auto cooling = total(calculate, Term::CoolingRate, bills.cooling);
    const auto colocation = total(calculate, Term::ColocationRate, bills.colocation);
    const auto staff = staffCost(calculate, scenario);
    const auto running = calculate.sum<MoneyRate>(Term::OwnRunningRate,
                                                  {maintenance, electricity, cooling, colocation, staff});
    const auto all =
        calculate.apply(formulas::ownTotal, estate.purchase, running,
                        calculate.given(Term::Horizon, assumptions.horizon, {"assumptions", 0, "horizon"}));
    own.capital = named("own.capital", estate.purchase);
    own.maintenance = named("own.maintenance", maintenance);
    own.electricity = named("own.electricity", electricity);
    own.cooling = named("own.cooling", cooling);
    own.colocation = named("own.colocation", colocation);
    own.staff = named("own.staff", staff);
    own.running = named("own.running", running);
    own.total = named("own.total", all);
    return {estate.purchase, running};
}

}  // namespace headroom
