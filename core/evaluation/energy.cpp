// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/energy.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/formulas_power.h"
#include "core/evaluation/kinds/power_band.h"
#include "core/evaluation/search_servers.h"
#include "core/evaluation/site_inputs.h"
#include "core/evaluation/work_energy.h"

#include <algorithm>
#include <optional>
#include <span>

namespace headroom {

namespace {

struct SiteDay {
    Hourly<Traced<Power>> it, facility;
    Traced<Energy> yearly;
    Traced<Mass> carbon;
    Traced<Power> meanIt;
    Hourly<Power> low, high;  ///< four in five measured draws lie between
};

kinds::Loading loadingOf(const Capacity& capacity, const Estate::PoolTotal& pool)
{
    const bool together = std::any_of(capacity.deployments.begin(), capacity.deployments.end(),
                                      [&](const DeploymentState& state) {
                                          return state.pool == &pool && state.interactive() &&
                                                 state.workload->kind == WorkloadKind::Serving;
                                      });
    return together ? kinds::Loading::Together : kinds::Loading::InTurns;
}

/// The same servers as in `itPower`; what serves no pool draws what is planned.
void addBand(const Estate& estate, const Estate::SiteTotal& site, const Capacity& capacity, SiteDay& day)
{
    day.low = day.high = Hourly<Power>(capacity.hours, site.unpooled.value);
    for (const Estate::PoolPower& pool : site.pools) {
        const kinds::Loading loading = loadingOf(capacity, estate.pools[pool.pool]);
        for (std::size_t h = 0; h < capacity.hours; ++h) {
            const kinds::PowerEstimate band = kinds::powerBand(
                {pool.idle.value, pool.peak.value}, capacity.poolDraw[pool.pool][h].value.value(), loading);
            day.low[h] += band.low;
            day.high[h] += band.high;
        }
    }
}

/// A year's energy as much less or more as the IT power of its hours.
Energy inRatio(const SiteDay& day, const Hourly<Power>& bound)
{
    Power said{}, other{};
    for (std::size_t h = 0; h < bound.size(); ++h) {
        said += day.it[h].value;
        other += bound[h];
    }
    return said > Power{} ? day.yearly.value * (other / said).value() : day.yearly.value;
}

/// IT power of a site in one hour: each pool between idle and peak by its use, the rest at its planned power.
Traced<Power> itPower(const Calculator& calculate, const Estate& estate, const Estate::SiteTotal& site,
                      const Capacity& capacity, std::size_t hour)
{
    std::vector<Traced<Power>> parts;
    parts.reserve(site.pools.size() + 1);
    // Nothing outside the pools is no part that a reader would look for.
    if (site.pools.empty() || !site.unpooled.known || site.unpooled.value.value() != 0)
        parts.push_back(site.unpooled);
    for (const Estate::PoolPower& pool : site.pools) {
        const auto& draw = capacity.poolDraw[pool.pool][hour];
        // Where no idle power is known, what the servers do makes no difference.
        const bool constant =
            !draw.known && pool.idle.known && pool.peak.known && pool.idle.value == pool.peak.value;
        const Traced<Power> power =
            constant ? pool.peak : calculate.apply(formulas::serverPower, pool.idle, pool.peak, draw);
        calculate.label(power, estate.pools[pool.pool].pool->name);
        parts.push_back(power);
    }
    return calculate.sum<Power>(Term::ItPower, parts);
}

/// What a day takes, in the mean where the hours are those of a week.
Traced<Energy> dailyEnergy(const Calculator& calculate, const std::vector<Traced<Energy>>& hourly)
{
    if (hourly.size() != hoursOfWeek)
        return calculate.sum<Energy>(Term::DailyEnergy, hourly);
    return calculate.apply(formulas::dayOfWeekEnergy, calculate.sum<Energy>(Term::WeeklyEnergy, hourly),
                           calculate.convention(Term::DaysPerWeek, ratio(7), "definition"));
}

SiteDay dayOf(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
              const Estate::SiteTotal& site, const Capacity& capacity)
{
    const auto hour = calculate.convention(Term::Hour, hours(1), "definition");
    const auto pue =
        siteInput(calculate, scenario, site.site, Term::Pue, &Site::pue, &Assumptions::pue, "pue");
    auto carbon = siteInput(calculate, scenario, site.site, Term::GridCarbon, &Site::gridCarbon,
                            &Assumptions::gridCarbon, "grid_carbon");
    // An intensity left at nothing was never given: no grid is free of carbon by default.
    if (!(carbon.value.value() > 0))
        carbon = calculate.unknown<MassPerEnergy>(Term::GridCarbon, site.site ? site.site->name : "");
    SiteDay day{
        Hourly<Traced<Power>>(capacity.hours), Hourly<Traced<Power>>(capacity.hours), {}, {}, {}, {}, {}};
    std::vector<Traced<Energy>> itEnergy, facilityEnergy;
    itEnergy.reserve(capacity.hours);
    facilityEnergy.reserve(capacity.hours);
    for (std::size_t h = 0; h < capacity.hours; ++h) {
        day.it[h] = itPower(calculate, estate, site, capacity, h);
        day.facility[h] = calculate.apply(formulas::facilityPower, day.it[h], pue);
        itEnergy.push_back(calculate.apply(formulas::itHourEnergy, day.it[h], hour));
        facilityEnergy.push_back(calculate.apply(formulas::facilityHourEnergy, day.facility[h], hour));
    }
    day.meanIt = calculate.apply(formulas::meanItPower, dailyEnergy(calculate, itEnergy),
                                 calculate.convention(Term::Day, hours(24), "definition"));
    day.yearly = calculate.apply(formulas::yearlyEnergy, dailyEnergy(calculate, facilityEnergy),
                                 calculate.convention(Term::DaysPerYear, ratio(365), "planning year"));
    day.carbon = calculate.apply(formulas::yearlyCarbon, day.yearly, carbon);
    addBand(estate, site, capacity, day);
    return day;
}

/// What purchases draw at every hour, as their bill counts it: those that state no power draw none.
std::vector<Traced<Power>> purchasedPower(const Calculator& calculate, const Scenario& scenario, bool indexes)
{
    std::vector<Traced<Power>> out;
    for (const Purchase& purchase : scenario.purchases) {
        if (!purchase.power || boughtForSearch(scenario, purchase) != indexes)
            continue;
        const std::uint64_t id = purchase.id.number;
        auto planned = calculate.apply(
            formulas::unitsPower,
            calculate.given(Term::Count, purchase.count, {"purchase", id, "count"}, purchase.name),
            calculate.given(Term::UnitPower, *purchase.power, {"purchase", id, "power"}, purchase.name));
        const auto& load = scenario.finance.facility.loadFactor;
        out.push_back(
            load ? calculate.apply(formulas::loadedPower, planned,
                                   calculate.given(Term::LoadFactor, *load, {"finance", 0, "load_factor"}))
                 : planned);
    }
    return out;
}

using SiteDays = std::span<const SiteDay>;

template <class Q, class Part>
Traced<Q> over(const Calculator& calculate, Term term, SiteDays days, Part part)
{
    if (days.size() == 1)
        return part(days.front());
    std::vector<Traced<Q>> parts;
    parts.reserve(days.size());
    for (const SiteDay& day : days)
        parts.push_back(part(day));
    return calculate.sum<Q>(term, parts);
}

Traced<Energy> yearlyOf(const Calculator& calculate, SiteDays days)
{
    return over<Energy>(calculate, Term::YearlyEnergy, days, [](const SiteDay& day) { return day.yearly; });
}
Traced<Mass> carbonOf(const Calculator& calculate, SiteDays days)
{
    return over<Mass>(calculate, Term::YearlyCarbon, days, [](const SiteDay& day) { return day.carbon; });
}

}  // namespace

std::vector<Traced<Power>> evaluateEnergy(const Calculator& calculate, const Scenario& scenario,
                                          const Estate& estate, const Capacity& capacity, Results& results)
{
    EnergyResult& energy = results.energy;
    std::vector<Traced<Power>> planned, limits, means;
    std::vector<SiteDay> days;
    std::optional<std::size_t> search;  // the day of the servers that hold indexes
    for (const Estate::SiteTotal& site : estate.sites) {
        planned.push_back(site.planned);
        limits.push_back(site.limit);
        days.push_back(dayOf(calculate, scenario, estate, site, capacity));
        means.push_back(days.back().meanIt);
    }
    energy.plannedPower =
        calculate.result({"energy", 0, "planned_power"}, calculate.sum<Power>(Term::ItPeakPower, planned));
    energy.powerLimit =
        calculate.result({"energy", 0, "power_limit"}, calculate.sum<Power>(Term::RackPowerLimit, limits));
    const std::size_t racked = days.size();
    for (const bool indexes : {false, true}) {
        const auto bought = purchasedPower(calculate, scenario, indexes);
        if (bought.empty())
            continue;
        Estate::SiteTotal elsewhere;
        elsewhere.site = siteOfPurchases(scenario);
        elsewhere.unpooled = calculate.sum<Power>(Term::ItPower, bought);
        days.push_back(dayOf(calculate, scenario, estate, elsewhere, capacity));
        if (indexes)
            search = days.size() - 1;
    }
    if (days.empty())
        return means;

    energy.hourlyKnown = true;
    Hourly<Traced<Power>> it(capacity.hours);
    energy.it = energy.facility = energy.itLow = energy.itHigh = Hourly<Power>(capacity.hours);
    for (std::size_t h = 0; h < capacity.hours; ++h) {
        it[h] = over<Power>(calculate, Term::ItPower, days, [h](const SiteDay& day) { return day.it[h]; });
        const auto facility = over<Power>(calculate, Term::FacilityPower, days,
                                          [h](const SiteDay& day) { return day.facility[h]; });
        energy.it[h] = it[h].value;
        energy.facility[h] = facility.value;
        for (const SiteDay& day : days) {
            energy.itLow[h] += day.low[h];
            energy.itHigh[h] += day.high[h];
        }
        energy.hourlyKnown = energy.hourlyKnown && it[h].known && facility.known;
    }
    const auto peak = std::max_element(energy.it.begin(), energy.it.end());
    energy.peakHour = static_cast<int>(peak - energy.it.begin());
    calculate.result({"energy", 0, "peak_it_power"}, it[static_cast<std::size_t>(energy.peakHour)]);
    const auto yearly = yearlyOf(calculate, days);
    const auto carbon = carbonOf(calculate, days);
    energy.yearly = calculate.result({"energy", 0, "yearly"}, yearly);
    // Nothing but accelerators was measured.
    const bool measured = std::any_of(estate.sites.begin(), estate.sites.end(),
                                      [](const Estate::SiteTotal& site) { return !site.pools.empty(); });
    if (measured && yearly.known && energy.hourlyKnown) {
        energy.yearlyLow = energy.yearlyHigh = Energy{};
        for (const SiteDay& day : days) {
            *energy.yearlyLow += inRatio(day, day.low);
            *energy.yearlyHigh += inRatio(day, day.high);
        }
    }
    energy.carbonYearly = calculate.result({"energy", 0, "carbon_yearly"}, carbon);
    if (racked > 0) {
        const SiteDays racks = SiteDays(days).first(racked);
        evaluateWorkEnergy(calculate, estate, capacity, yearlyOf(calculate, racks),
                           carbonOf(calculate, racks), results);
    }
    if (search)
        evaluateSearchEnergy(calculate, scenario, days[*search].yearly, days[*search].carbon, results);
    return means;
}

}  // namespace headroom
