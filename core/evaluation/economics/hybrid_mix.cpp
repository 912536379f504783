// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_mix.h"

#include "core/evaluation/economics/asset.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/economics/hidden_costs.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

bool costsSomething(const Traced<MoneyRate>& rate) { return rate.known && rate.value.value() > 0; }

}  // namespace

HybridMix::HybridMix(const CostBasis& basis, const Traced<Duration>& month, const OptionResult& own,
                     const OptionResult& cloud, const OptionResult* api, bool serves)
    : m_basis(basis),
      m_own(own),
      m_cloud(cloud),
      m_space(space())
{
    addData(month);
    addOnce(month);
    noteParts();
    m_costs.ownServes = serves;
    m_costs.api = api && api->present ? api->present->value() : 0.0;
}

/// By today's rates: how they grow is alike.
HybridMix::Space HybridMix::space() const
{
    const OwnRates& own = m_basis.own;
    const double all = own.space.known ? own.space.value.value() : 0.0;
    if (m_basis.scenario.finance.facility.facility != Facility::Colocation || all <= 0)
        return {};
    double racks = 0;
    for (const auto& site : own.bills.colocation)
        racks += site.value.value();
    const double cage = own.cage.known ? own.cage.value.value() : 0.0;
    return {racks / all, std::max(0.0, 1 - (racks + cage) / all), cage / all};
}

void HybridMix::addData(const Traced<Duration>& month)
{
    // Without a trace: what each part comes to is told by the options themselves.
    const Calculator plain;
    for (const DataCost& data : m_basis.data.workloads) {
        // Where one side has no price it is not known to be cheaper.
        if (!costsSomething(data.own) || !costsSomething(data.cloud)) {
            m_costs.dataStays = m_costs.dataStays || costsSomething(data.own);
            continue;
        }
        const auto sheetOf = [&](CostCategory category, const Traced<MoneyRate>& rate, PriceClass price) {
            CashSheet sheet(plain, m_basis.axis, month);
            Traced<MoneyRate> bare;
            bare.value = rate.value;
            sheet.run({category, bare, price, nullptr, 0});
            payAssets(sheet, m_basis.scenario.finance, {});
            return std::move(sheet).finish();
        };
        const auto own = sheetOf(CostCategory::Data, data.own, PriceClass::Services);
        const auto cloud = sheetOf(CostCategory::CloudExtras, data.cloud, PriceClass::Cloud);
        m_data.push_back({own.flow, cloud.flow, own.present.value.value(), cloud.present.value.value()});
        m_costs.data.push_back({data.workload->id, own.present.value.value(), cloud.present.value.value()});
    }
}

void HybridMix::addOnce(const Traced<Duration>& month)
{
    const Calculator plain;
    const Scenario& plan = m_basis.scenario;
    HiddenCloudCosts flat = plan.finance.hiddenCloud;
    flat.support.reset();  // shares of the bill grow with it
    flat.lostGoodput.reset();
    const auto paid = [](const auto& row) { return row && row->value.value() != 0; };
    const bool rows = paid(flat.storage) || paid(flat.network) || paid(flat.controlPlane) ||
                      paid(flat.debugging) || paid(flat.otherCompute) || paid(flat.setup) || paid(flat.exit);
    const bool people = std::any_of(plan.staff.begin(), plan.staff.end(),
                                    [](const StaffRole& role) { return role.side != StaffSide::Own; });
    if (!rows && !people)
        return;
    const auto finished = [&](CashSheet& sheet) {
        payAssets(sheet, plan.finance, {});
        return std::move(sheet).finish().flow;
    };
    const auto staff = [&](CashSheet& sheet, StaffSide side) {
        const auto cost = staffCost(plain, plan, {side});
        if (cost.known && cost.value.value() != 0)
            sheet.run({CostCategory::Staff, cost, PriceClass::Staff, nullptr, 0});
    };
    CashSheet once(plain, m_basis.axis, month);
    runHiddenCosts(plain, flat, {}, {}, {nullptr, m_basis.axis.months()}, once);
    staff(once, StaffSide::Cloud);
    m_once = finished(once);
    CashSheet both(plain, m_basis.axis, month);
    staff(both, StaffSide::Both);
    m_both = finished(both);
}

double HybridMix::present(const CashFlow& flow, std::size_t category) const
{
    const auto& row = flow.byCategory[category];
    double sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int month = static_cast<int>(i);
        sum += row[i].value() * m_basis.axis.discount(month) / m_basis.axis.deflator(month);
    }
    return sum;
}

void HybridMix::noteParts()
{
    for (std::size_t c = 0; c < costCategories; ++c) {
        const auto category = static_cast<CostCategory>(c);
        double own = present(m_own.flow, c), cloud = present(m_cloud.flow, c);
        for (const Data& data : m_data) {
            own -= present(data.own, c);
            cloud -= present(data.cloud, c);
        }
        const double once = present(m_once, c), both = present(m_both, c);
        m_costs.once += once;
        m_costs.onceAlone += both;
        m_costs.rented += cloud - once - both;
        if (category == CostCategory::Colocation) {
            m_costs.racks += m_space.byRack * own;
            m_costs.own += m_space.byPower * own;
            m_costs.fixed += m_space.once * own;
        } else {
            (isFixedCost(category) ? m_costs.fixed : m_costs.own) += own;
        }
    }
}

double HybridMix::keep(std::size_t category, const HybridScales& scales) const
{
    const double once = scales.own > 0 ? 1.0 : 0.0;
    if (static_cast<CostCategory>(category) == CostCategory::Colocation)
        return m_space.byRack * scales.racks + m_space.byPower * scales.own + m_space.once * once;
    return isFixedCost(static_cast<CostCategory>(category)) ? once : scales.own;
}

std::optional<WorkedOption> HybridMix::mixed(const std::vector<bool>& permitted, HybridSplit& split,
                                             std::vector<WorkloadPlacement>& placement, bool alone) const
{
    const auto found = splitHybrid(m_basis.scenario, m_basis.estate, m_basis.capacity, m_basis.rented,
                                   m_costs, permitted, split, placement);
    if (!found || (!found->mixes && !alone))
        return std::nullopt;
    const HybridScales& scales = found->scales;
    WorkedOption out;
    out.result.option = CostOption::Hybrid;
    out.result.refused = found->refused || m_own.refused;
    const std::size_t count = m_own.flow.total.size();
    CashFlow& flow = out.result.flow;
    flow.total.assign(count, Money{});
    Money dataTotal{};
    double onceTotal = 0;
    double fixed = 0, own = 0, racks = 0, rented = 0;  // totals of the whole plans, in the plan's money
    const auto sumOf = [](const std::vector<Money>& row) {
        return std::accumulate(row.begin(), row.end(), Money{});
    };
    for (std::size_t c = 0; c < costCategories; ++c) {
        std::vector<Money> mine = m_own.flow.byCategory[c], theirs = m_cloud.flow.byCategory[c];
        if (mine.empty() && theirs.empty())
            continue;
        mine.resize(count, Money{});
        theirs.resize(count, Money{});
        auto& row = flow.byCategory[c];
        row.assign(count, Money{});
        for (std::size_t d = 0; d < m_data.size(); ++d) {
            const auto& home = m_data[d].own.byCategory[c];
            const auto& away = m_data[d].cloud.byCategory[c];
            for (std::size_t i = 0; i < home.size(); ++i) {
                mine[i] -= home[i];
                row[i] += found->dataOwned[d] ? home[i] : Money{};
            }
            for (std::size_t i = 0; i < away.size(); ++i) {
                theirs[i] -= away[i];
                row[i] += found->dataOwned[d] ? Money{} : away[i];
            }
        }
        dataTotal += sumOf(row);
        const bool renting = scales.rented > 0, only = renting && scales.own <= 0;
        for (const auto& [flat, paid] : {std::pair{&m_once, renting}, {&m_both, only}}) {
            const std::vector<Money>& whole = flat->byCategory[c];
            for (std::size_t i = 0; i < whole.size(); ++i) {
                theirs[i] -= whole[i];
                row[i] += paid ? whole[i] : Money{};
            }
            onceTotal += paid ? sumOf(whole).value() : 0.0;
        }
        const double part = keep(c, scales);
        for (std::size_t i = 0; i < count; ++i) {
            row[i] += part * mine[i] + scales.rented * theirs[i];
            flow.total[i] += row[i];
        }
        const double whole = sumOf(mine).value();
        rented += sumOf(theirs).value();
        if (static_cast<CostCategory>(c) == CostCategory::Colocation) {
            racks += m_space.byRack * whole;
            own += m_space.byPower * whole;
            fixed += m_space.once * whole;
        } else {
            (isFixedCost(static_cast<CostCategory>(c)) ? fixed : own) += whole;
        }
    }
    Money sum{};
    for (const Money& paid : flow.total)
        flow.cumulative.push_back(sum += paid);
    double dataPresent = 0;
    for (std::size_t d = 0; d < m_data.size(); ++d)
        dataPresent += found->dataOwned[d] ? m_data[d].ownPresent : m_data[d].cloudPresent;
    const Calculator& calculate = m_basis.calculate;
    const auto told = [&](double once, double flat, double grows, double space, double renting, Money data) {
        constexpr std::string_view source = "of the whole plan, as the cash flow lists it";
        return calculate.apply(
            formulas::hybridCost,
            calculate.convention(Term::FixedPart, money((scales.own > 0 ? once : 0.0) + flat), source),
            calculate.convention(Term::OwnScale, ratio(scales.own), "of the hardware planned"),
            calculate.convention(Term::OwnPart, money(grows), source),
            calculate.convention(Term::RackScale, ratio(scales.racks), "whole racks, of those planned"),
            calculate.convention(Term::RackPart, money(space), source),
            calculate.convention(Term::RentedScale, ratio(scales.rented), "of the instances planned"),
            calculate.convention(Term::RentedPart, money(renting), source),
            calculate.convention(Term::DataPart, data, "kept and sent where that is cheaper"));
    };
    out.total = told(fixed, onceTotal, own, racks, rented, dataTotal);
    const bool rents = scales.rented > 0;
    const double once = (rents ? m_costs.once : 0.0) + (rents && scales.own <= 0 ? m_costs.onceAlone : 0.0);
    out.present = told(m_costs.fixed, once, m_costs.own, m_costs.racks, m_costs.rented, money(dataPresent));
    return out;
}

}  // namespace headroom
