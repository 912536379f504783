// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/economics.h"

#include "core/evaluation/economics/bridge.h"
#include "core/evaluation/economics/cloud_exit.h"
#include "core/evaluation/economics/comparison.h"
#include "core/evaluation/economics/decision.h"
#include "core/evaluation/economics/direct_costs.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/economics/hidden_costs.h"
#include "core/evaluation/economics/hybrid_mix.h"
#include "core/evaluation/economics/judge_options.h"
#include "core/evaluation/economics/judge_purchases.h"
#include "core/evaluation/economics/monthly_cost.h"
#include "core/evaluation/economics/site_costs.h"
#include "core/evaluation/economics/unit_costs.h"
#include "core/evaluation/economics/waiting.h"
#include "core/evaluation/findings.h"
#include "core/results/ways.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace headroom {

namespace {

class Economics {
public:
    Economics(const CostBasis& basis, Results& results)
        : m_basis(basis),
          m_calculate(basis.calculate),
          m_finance(basis.scenario.finance),
          m_axis(basis.axis),
          m_results(results),
          m_out(results.cost.economics),
          m_month(m_calculate.given(Term::PlanningMonth, basis.scenario.assumptions.planningMonth,
                                    {"assumptions", 0, "planning_month"}))
    {}

    OptionTotals all()
    {
        m_out.months = m_axis.months();
        // A mix refers to the others' sheets.
        m_out.options.reserve(std::size(allOptions));
        recovery();
        OptionTotals totals;
        totals.own.known = totals.cloud.known = totals.api.known = false;
        const CostResult& cost = m_results.cost;
        // Who does less than the others is compared with none.
        judgeFixedRents(m_basis, m_results);
        judgePartInstances(m_basis, m_results);
        judgeLeftOut(m_basis.scenario, m_results);
        judgeShares(m_basis.scenario, m_results);
        if (cost.hasOwn) {
            const Facility chosen = m_finance.facility.facility;
            m_waiting = waitingFor(m_basis, m_results);
            WorkedOption own = owned(CostOption::Own, chosen);
            totals.own = own.total;
            m_ownPresent = own.present;
            m_own = std::move(own);
            add(*m_own);
            if (hasOtherSpace())
                addCompared(owned(CostOption::OtherSpace, chosen == Facility::Colocation
                                                              ? Facility::OwnBuilding
                                                              : Facility::Colocation));
            evaluateMonthlyCost(m_basis, m_month, m_out);
            m_out.sites = siteCosts(m_basis, m_own->result);
        }
        if (cost.hasCloud)
            totals.cloud = addCompared(clouds());
        if (cost.hasApi)
            totals.api = addCompared(apis());
        hybrid();
        decide(m_basis, m_mix ? &*m_mix : nullptr, m_results);
        if (cost.hasCloud && cost.hasApi)
            compareRentingWithApi(m_basis, totals, m_results);
        judgeUncounted(m_basis.scenario, m_results);
        if (cost.hasCloud)
            m_out.cloudExit = cloudExit(m_basis);
        if (cost.hasCloud)
            judgeHiddenCosts(m_basis.scenario, m_out, m_results.findings);
        return totals;
    }

private:
    void recovery()
    {
        const double rate = yearly(m_finance.discounting.discountRate);
        const auto years = m_calculate.convention(Term::HorizonYears, ratio(m_axis.years()),
                                                  "twelve planning months a year");
        m_recovery = rate == 0 ? m_calculate.apply(formulas::plainRecovery, years)
                               : m_calculate.apply(formulas::capitalRecovery,
                                                   m_calculate.convention(Term::DiscountRate, ratio(rate),
                                                                          "by the year, of the plan"),
                                                   years);
        m_out.capitalRecovery = m_calculate.result({"economics", 0, "capital_recovery"}, m_recovery);
        // What a year costs must agree with what its hours cost, whose months are discounted at a twelfth of the rate.
        const double ofYear = m_finance.discounting.payments == Payments::Yearly
                                  ? rate
                                  : std::pow(1.0 + m_axis.monthly(rate), 12.0) - 1.0;
        if (rate != 0 && m_finance.discounting.compounding == Compounding::Twelfth && ofYear != rate)
            m_recovery = m_calculate.apply(
                formulas::capitalRecovery,
                m_calculate.convention(Term::DiscountRate, ratio(ofYear),
                                       "by the year, of twelve months at a twelfth of the plan's rate"),
                years);
        double months = 0;
        for (int i = 1; i <= m_axis.months(); ++i)
            months += m_axis.weight(i) * m_axis.discount(i) / m_axis.deflator(i);
        m_levelMonths =
            m_calculate.convention(Term::DiscountedMonths, ratio(months),
                                   "planning months of the horizon, each discounted to the start");
        m_levelMonths.known = months > 0;
    }

    WorkedOption finished(CostOption option, CashSheet&& sheet)
    {
        CashSheet::Sums sums = std::move(sheet).finish();
        WorkedOption out;
        out.result.option = option;
        out.result.refused = refusesAny(m_basis.scenario, option);
        out.result.flow = std::move(sums.flow);
        out.total = sums.total;
        out.present = sums.present;
        settle(out);
        for (const auto& [category, total] : sums.categories)
            named(m_calculate, option, std::string("category.").append(categoryName(category)), total);
        return out;
    }
    void settle(WorkedOption& out)
    {
        const CostOption option = out.result.option;
        out.result.total = named(m_calculate, option, "total", out.total);
        out.result.present = named(m_calculate, option, "present_cost", out.present);
        const auto annual = m_calculate.apply(formulas::annualCost, out.present, m_recovery);
        const auto hour = m_calculate.apply(formulas::hourCost, out.present, m_levelMonths, m_month);
        out.result.annual = named(m_calculate, option, "annual_cost", annual);
        out.result.perHour = named(m_calculate, option, "per_hour", hour);
        if (option == CostOption::OtherSpace)
            return;
        const auto shares = sharesOf(option);
        if (option == CostOption::Hybrid && shares.empty())
            return;
        // A unit of what is asked for has no price while a part of it is not served.
        if (servesLate(option))
            return;
        out.result.units =
            unitCosts(m_calculate, m_basis.scenario, m_basis.rented.apis, hour, shares,
                      directCosts(m_basis, option, m_levelMonths, m_month), optionName(option));
    }
    bool servesLate(CostOption option) const
    {
        const auto& servers = m_out.hybrid.servers;
        const bool owns =
            option == CostOption::Own || (option == CostOption::Hybrid && servers && *servers > ratio(0));
        return owns && m_waiting.until > 0 && m_finance.capital.bridge != Bridge::Rented;
    }
    std::vector<CostShare> sharesOf(CostOption option)
    {
        const Scenario& plan = m_basis.scenario;
        switch (option) {
        case CostOption::Own:
            return ownShares(m_calculate, plan, m_basis.estate, m_basis.capacity, m_results.workloads);
        case CostOption::Cloud:
            return rentedShares(m_calculate, plan, m_basis.capacity, m_basis.rented.clouds);
        case CostOption::Api: return rentedShares(m_calculate, plan, m_basis.capacity, m_basis.rented.apis);
        // What several workloads have of a mix is nobody's alone.
        case CostOption::Hybrid: return onlyShare(m_calculate, plan, m_basis.capacity);
        case CostOption::OtherSpace: break;
        }
        return {};
    }

    /// What nobody states a price for is no way, and costs not nothing.
    bool hasOtherSpace() const
    {
        const FacilityTerms& facility = m_finance.facility;
        const auto priced = [](const auto& stated) { return stated && stated->value.value() > 0; };
        if (facility.facility == Facility::Colocation)
            return priced(facility.buildingPrice) || priced(facility.buildingRent);
        const Scenario& plan = m_basis.scenario;
        return priced(facility.colocationFee) || priced(facility.cageFee) ||
               (plan.assumptions.rackFee.value > Money{} && !plan.racks.empty());
    }

    WorkedOption owned(CostOption option, Facility facility)
    {
        CashSheet sheet(m_calculate, m_axis, m_month);
        const OwnRates& own = m_basis.own;
        for (const RunningCost& cost : own.common)
            sheet.run(cost);
        for (const RunningCost& cost : facility == Facility::Colocation ? own.colocation : own.building)
            sheet.run(cost);
        payDecommissioning(m_calculate, m_finance, sheet);
        std::vector<Asset> assets = m_basis.purchase.hardware;
        if (facility == Facility::OwnBuilding)
            assets.insert(assets.end(), m_basis.purchase.building.begin(), m_basis.purchase.building.end());
        payBridge(m_basis, m_waiting, sheet);
        const Money settled = payAssets(sheet, m_finance, assets);
        if (option == CostOption::Own)
            judgePurchases(m_basis, settled, m_results);
        WorkedOption out = finished(option, std::move(sheet));
        // What bridges the time until delivery must be permitted too.
        if (m_finance.capital.bridge == Bridge::Rented && m_waiting.until > 0)
            out.result.refused = refusesAny(
                m_basis.scenario, m_basis.rented.clouds.empty() ? CostOption::Api : CostOption::Cloud);
        return out;
    }

    WorkedOption clouds()
    {
        CashSheet sheet(m_calculate, m_axis, m_month);
        for (const RentedPart& part : m_basis.rented.clouds)
            payRented(part, sheet);
        runHiddenCosts(m_calculate, m_finance.hiddenCloud, m_basis.rented.clouds, m_basis.data,
                       {nullptr, m_axis.months()}, sheet);
        const auto staff = staffCost(m_calculate, m_basis.scenario, {StaffSide::Cloud, StaffSide::Both});
        if (!staff.known || staff.value.value() != 0)
            sheet.run({CostCategory::Staff, staff, PriceClass::Staff, nullptr, 0});
        payAssets(sheet, m_finance, {});
        return finished(CostOption::Cloud, std::move(sheet));
    }

    WorkedOption apis()
    {
        CashSheet sheet(m_calculate, m_axis, m_month);
        for (const RentedPart& part : m_basis.rented.apis)
            sheet.run(part.cost);
        payAssets(sheet, m_finance, {});
        return finished(CostOption::Api, std::move(sheet));
    }

    void hybrid()
    {
        const auto sheetOf = [&](CostOption option) -> const OptionResult* {
            const OptionResult* found = m_out.find(option);
            return found && found->total ? found : nullptr;
        };
        HybridMix::Sheets sheets{sheetOf(CostOption::Own), sheetOf(CostOption::Cloud),
                                 sheetOf(CostOption::Api)};
        if ((sheets.own ? 1 : 0) + (sheets.cloud ? 1 : 0) + (sheets.api ? 1 : 0) < 2)
            return;
        sheets.serves = sheets.own && !lacksReserve(m_results) && ownServes(m_results);
        m_mix.emplace(m_basis, m_month, sheets, m_waiting);
        const auto found = m_mix->found(permittedLines(m_basis.scenario), m_out.hybrid, m_out.placement);
        if (!found)
            return;
        // Where nothing may be rented, owning less than planned is a way of its own as far as it costs less.
        if (!found->mixes && (!ownServes(m_results) || !sheets.own || !sheets.own->present ||
                              !cheaper(found->present, sheets.own->present->value()))) {
            m_out.hybrid = {};
            return;
        }
        WorkedOption mixed = m_mix->paid(*found);
        settle(mixed);
        addCompared(std::move(mixed));
        m_calculate.result({"economics", 0, "hybrid.owned_share"},
                           m_calculate.convention(Term::OwnScale, *m_out.hybrid.ownedShare,
                                                  "share of the busiest hour's demand that is owned"));
    }

    void add(const WorkedOption& worked) { m_out.options.push_back(worked.result); }
    Traced<Money> addCompared(WorkedOption worked)
    {
        // Nothing is saved by what does not do the work.
        if (m_own && servesDemand(CostOption::Own, m_results) &&
            carriesItsPart(worked.result.option, m_results))
            compareWithOwn(m_basis, *m_own, worked, m_results);
        m_out.options.push_back(std::move(worked.result));
        return worked.total;
    }

    const CostBasis& m_basis;
    const Calculator& m_calculate;
    const Finance& m_finance;
    const MonthAxis& m_axis;
    Results& m_results;
    EconomicsResult& m_out;
    Traced<Duration> m_month;
    Traced<Ratio> m_recovery, m_levelMonths;
    Traced<Money> m_ownPresent;
    Waiting m_waiting;
    std::optional<WorkedOption> m_own;
    std::optional<HybridMix> m_mix;
};

}  // namespace

OptionTotals evaluateEconomics(const CostBasis& basis, Results& results)
{
    return Economics(basis, results).all();
}

}  // namespace headroom
