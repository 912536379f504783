// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_mix.h"

#include "core/evaluation/economics/asset.h"
#include "core/evaluation/economics/bridge.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/economics/hidden_costs.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace headroom {

HybridMix::HybridMix(const CostBasis& basis, const Traced<Duration>& month, const Sheets& sheets,
                     const Waiting& waiting)
    : m_basis(basis),
      m_sheets(sheets)
{
    m_costs.ownServes = sheets.serves;
    m_costs.hasOwn = sheets.own;
    m_costs.hasCloud = sheets.cloud;
    m_costs.hasApi = sheets.api;
    if (sheets.own)
        addDriven(month, waiting);
    addBills();
    addData(month);
    if (sheets.cloud)
        addOnce(month);
    noteParts();
}

void HybridMix::addDriven(const Traced<Duration>& month, const Waiting& waiting)
{
    // Without a trace: what each part comes to is told by the option itself.
    const Calculator plain;
    const OwnRates& own = m_basis.own;
    const Finance& finance = m_basis.scenario.finance;
    const bool rentsSpace = finance.facility.facility == Facility::Colocation;
    const CostDriver building = buildingDriver(m_basis.scenario);
    for (std::size_t i = 0; i < costDrivers; ++i) {
        const auto driver = static_cast<CostDriver>(i);
        if (driver == CostDriver::Hardware)
            continue;
        CashSheet sheet(plain, m_basis.axis, month);
        for (const auto* costs : {&own.common, rentsSpace ? &own.colocation : &own.building}) {
            for (const RunningCost& cost : *costs) {
                if (cost.driver == driver)
                    sheet.run(cost);
            }
        }
        std::vector<Asset> assets;
        if (driver == CostDriver::Once) {
            payDecommissioning(plain, finance, sheet);
            runBeside(sheet);
            std::copy_if(m_basis.purchase.hardware.begin(), m_basis.purchase.hardware.end(),
                         std::back_inserter(assets), [&](const Asset& one) { return one.driver == driver; });
        }
        if (driver == CostDriver::Bridge) {
            const CostBasis& of = m_basis;
            payBridge({plain, of.scenario, of.estate, of.capacity, of.axis, of.purchase, of.own, of.rented,
                       of.data},
                      waiting, sheet);
        }
        if (!rentsSpace && driver == building)
            assets.insert(assets.end(), m_basis.purchase.building.begin(), m_basis.purchase.building.end());
        payAssets(sheet, finance, assets);
        m_driven.emplace_back(driver, std::move(sheet).finish().flow);
    }
}

/// What goes by hardware are shares of its price: here those of what stands in no rack.
void HybridMix::runBeside(CashSheet& sheet) const
{
    const Ramps& ramps = m_basis.purchase.ramps;
    for (const RunningCost& cost : m_basis.own.common) {
        if (cost.driver != CostDriver::Hardware || ramps.beside <= 0)
            continue;
        Traced<MoneyRate> part;
        part.value = cost.rate.value * ratio(ramps.beside);
        sheet.run({cost.category, part, cost.price, &ramps.priceBeside, 0});
    }
}

/// By today's rates: how they grow is alike.
void HybridMix::addBills()
{
    const SiteBills& bills = m_basis.own.bills;
    const auto& sites = m_basis.estate.sites;
    const auto paidAt = [&](std::size_t at) {
        double sum = 0;
        for (const auto* one : {&bills.electricity, &bills.cooling, &bills.demandCharge, &bills.water})
            sum += at < one->size() && (*one)[at].known ? (*one)[at].value.value() : 0.0;
        return sum;
    };
    for (std::size_t i = 0; i < sites.size(); ++i) {
        // Without fees racks are only counted.
        const double fee = i < bills.colocation.size() ? bills.colocation[i].value.value() : 0.0;
        m_costs.rackBySite.push_back(fee > 0 && sites[i].racks > 0 ? fee / sites[i].racks : 0.0);
        m_costs.powerBySite.push_back(paidAt(i));
    }
    for (std::size_t i = sites.size(); i < bills.electricity.size(); ++i)
        m_costs.powerBeside += paidAt(i);
    for (const Traced<Power>& drawn : m_basis.purchase.purchasedPower)
        m_costs.wattsBeside += drawn.value.value();
    if (m_basis.scenario.assumptions.energyBasis != EnergyBasis::LoadProfile)
        return;
    const double all =
        std::accumulate(m_costs.powerBySite.begin(), m_costs.powerBySite.end(), m_costs.powerBeside);
    double follows = 0;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        double energy = 0;
        for (const auto* one : {&bills.electricity, &bills.cooling, &bills.water})
            energy += i < one->size() && (*one)[i].known ? (*one)[i].value.value() : 0.0;
        follows += energy * workShare(sites[i]);
    }
    m_costs.followsWork = all > 0 ? follows / all : 0.0;
}

/// Of the power that a site draws in the mean, what its servers draw above idle for the work they do.
double HybridMix::workShare(const Estate::SiteTotal& site) const
{
    double standing = site.unpooled.value.value(), working = 0;
    for (const Estate::PoolPower& pool : site.pools) {
        double use = 0;
        for (std::size_t hour = 0; hour < m_basis.capacity.hours; ++hour)
            use += m_basis.capacity.poolDraw[pool.pool][hour].value.value();
        standing += pool.idle.value.value();
        working +=
            (pool.peak.value - pool.idle.value).value() * use / static_cast<double>(m_basis.capacity.hours);
    }
    return standing + working > 0 ? working / (standing + working) : 0.0;
}

void HybridMix::addData(const Traced<Duration>& month)
{
    // Without a trace: what each part comes to is told by the options themselves.
    const Calculator plain;
    for (const DataCost& data : m_basis.data.workloads) {
        // Where one side has no price it is not known to be cheaper.
        const bool home = m_sheets.own && data.ownPriced && data.own.known;
        const bool elsewhere = m_sheets.cloud && data.cloudPriced && data.cloud.known;
        if (!elsewhere || (m_sheets.own && !home)) {
            m_costs.dataStays = m_costs.dataStays || home;
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
        const auto cloud = sheetOf(CostCategory::CloudExtras, data.cloud, PriceClass::Cloud);
        HybridCosts::Data present{data.workload->id, std::nullopt, cloud.present.value.value()};
        Data& flows = m_data.emplace_back();
        flows.cloud = cloud.flow;
        if (home) {
            const auto own = sheetOf(CostCategory::Data, data.own, PriceClass::Services);
            flows.own = own.flow;
            present.own = own.present.value.value();
        }
        m_costs.data.push_back(present);
    }
}

void HybridMix::addOnce(const Traced<Duration>& month)
{
    const Calculator plain;
    const Scenario& plan = m_basis.scenario;
    HiddenCloudCosts flat = plan.finance.hiddenCloud;
    // Grows with the bill. So does support, of which without instances only that of the flat rows is here.
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
    ByDriver& parts = m_costs.own;
    for (std::size_t c = 0; c < costCategories; ++c) {
        double own = m_sheets.own ? present(m_sheets.own->flow, c) : 0.0;
        double cloud = m_sheets.cloud ? present(m_sheets.cloud->flow, c) : 0.0;
        m_costs.api += m_sheets.api ? present(m_sheets.api->flow, c) : 0.0;
        for (const auto& [driver, flow] : m_driven) {
            const double part = present(flow, c);
            parts[driver] += part;
            own -= part;
        }
        parts[CostDriver::Hardware] += own;
        for (const Data& data : m_data) {
            parts[CostDriver::Once] -= present(data.own, c);
            cloud -= present(data.cloud, c);
        }
        const double once = present(m_once, c), both = present(m_both, c);
        m_costs.once += once;
        m_costs.onceAlone += both;
        m_costs.rented += cloud - once - both;
    }
}

std::optional<FoundHybrid> HybridMix::found(const PermittedLines& permitted, HybridSplit& split,
                                            std::vector<WorkloadPlacement>& placement) const
{
    return splitHybrid(m_basis.scenario, m_basis.estate, m_basis.capacity, m_basis.rented, m_costs, permitted,
                       split, placement);
}

std::vector<Money> HybridMix::rowOf(std::size_t category, const FoundHybrid& found, Parts& totals) const
{
    const HybridScales& scales = found.scales;
    const std::size_t count = static_cast<std::size_t>(m_basis.axis.months()) + 1;
    std::vector<Money> row;
    const auto add = [&](double scale, const CashFlow& flow) {
        const auto& paid = flow.byCategory[category];
        if (paid.empty())
            return 0.0;
        row.resize(count, Money{});
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            row[i] += scale * paid[i];
            sum += paid[i].value();
        }
        return sum;
    };
    const double hardware = scales.own[CostDriver::Hardware];
    double own = m_sheets.own ? add(hardware, m_sheets.own->flow) : 0.0;
    for (const auto& [driver, flow] : m_driven) {
        const double part = add(scales.own[driver] - hardware, flow);
        totals.own[driver] += part;
        own -= part;
    }
    totals.own[CostDriver::Hardware] += own;
    double cloud = m_sheets.cloud ? add(scales.rented, m_sheets.cloud->flow) : 0.0;
    if (m_sheets.api)
        totals.tokens += add(scales.tokens, m_sheets.api->flow);
    // Data and what is paid once are no shares of the bills that they stand in.
    for (std::size_t d = 0; d < m_data.size(); ++d) {
        const double home = found.dataOwned[d];
        const double kept = add(home - scales.own[CostDriver::Once], m_data[d].own),
                     sent = add(1 - home - scales.rented, m_data[d].cloud);
        totals.data += home * kept + (1 - home) * sent;
        totals.own[CostDriver::Once] -= kept;
        cloud -= sent;
    }
    const bool renting = scales.rented > 0;
    for (const auto& [flat, paid] : {std::pair{&m_once, renting}, {&m_both, renting && !scales.owns()}}) {
        const double whole = add((paid ? 1.0 : 0.0) - scales.rented, *flat);
        totals.once += paid ? whole : 0.0;
        cloud -= whole;
    }
    totals.rented += cloud;
    return row;
}

Traced<Money> HybridMix::told(const HybridScales& scales, const Parts& parts) const
{
    constexpr std::string_view source = "of the whole plan, as the cash flow lists it";
    const Calculator& calculate = m_basis.calculate;
    const ByDriver &at = scales.own, &whole = parts.own;
    const double bridge = whole[CostDriver::Bridge];
    // What goes by watts and what goes by bills are one part to the reader.
    const double power = whole[CostDriver::Watts] + whole[CostDriver::Bills];
    const double kept =
        at[CostDriver::Watts] * whole[CostDriver::Watts] + at[CostDriver::Bills] * whole[CostDriver::Bills];
    return calculate.apply(
        formulas::hybridCost,
        calculate.convention(Term::FixedPart,
                             money(at[CostDriver::Once] * whole[CostDriver::Once] +
                                   at[CostDriver::Bridge] * bridge + parts.once),
                             bridge != 0 ? "with what is rented until delivery for the work at home"
                                         : source),
        calculate.convention(Term::OwnScale, ratio(at[CostDriver::Hardware]), "of what is planned in racks"),
        calculate.convention(Term::OwnPart, money(whole[CostDriver::Hardware]), source),
        calculate.convention(Term::AcceleratorScale, ratio(at[CostDriver::Accelerators]),
                             "of the accelerators planned"),
        calculate.convention(Term::AcceleratorPart, money(whole[CostDriver::Accelerators]), source),
        calculate.convention(Term::PowerScale, ratio(power != 0 ? kept / power : at[CostDriver::Bills]),
                             "of what power costs as planned, at its places' prices"),
        calculate.convention(Term::PowerPart, money(power), source),
        calculate.convention(Term::RackScale, ratio(at[CostDriver::Racks]), "whole racks, of those planned"),
        calculate.convention(Term::RackPart, money(whole[CostDriver::Racks]), source),
        calculate.convention(Term::RentedScale, ratio(scales.rented), "of what the planned instances cost"),
        calculate.convention(Term::RentedPart, money(parts.rented), source),
        calculate.convention(Term::TokenScale, ratio(scales.tokens), "of what all by the token costs"),
        calculate.convention(Term::TokenPart, money(parts.tokens), source),
        calculate.convention(Term::DataPart, money(parts.data),
                             "kept and sent by the cloud for what is rented, else where that is cheaper"));
}

WorkedOption HybridMix::paid(const FoundHybrid& found) const
{
    const HybridScales& scales = found.scales;
    WorkedOption out;
    out.result.option = CostOption::Hybrid;
    out.result.refused = found.refused || (m_sheets.own && m_sheets.own->refused);
    CashFlow& flow = out.result.flow;
    flow.total.assign(static_cast<std::size_t>(m_basis.axis.months()) + 1, Money{});
    Parts totals;
    for (std::size_t c = 0; c < costCategories; ++c) {
        auto& row = flow.byCategory[c] = rowOf(c, found, totals);
        for (std::size_t i = 0; i < row.size(); ++i)
            flow.total[i] += row[i];
    }
    Money sum{};
    flow.cumulative.reserve(flow.total.size());
    for (const Money& paid : flow.total)
        flow.cumulative.push_back(sum += paid);
    out.total = told(scales, totals);
    const bool rents = scales.rented > 0;
    Parts present;
    present.own = m_costs.own;
    present.rented = m_costs.rented;
    present.tokens = m_costs.api;
    present.once = (rents ? m_costs.once : 0.0) + (rents && !scales.owns() ? m_costs.onceAlone : 0.0);
    present.data = scales.data;
    out.present = told(scales, present);
    return out;
}

}  // namespace headroom
