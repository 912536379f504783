// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/estate.h"

#include "core/evaluation/findings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace headroom {

namespace {

struct PoolParts {
    std::vector<Traced<Power>> peak, idle;
    std::vector<RackSummary::Servers> servers;
};
struct SiteParts {
    const Site* site = nullptr;
    int racks = 0;
    double purchase = 0;
    std::vector<Traced<Power>> planned, limit, unpooled;
    std::vector<PoolParts> pools;
    std::vector<Estate::Arrival> arrivals;
};

/// The sites met so far, in the order of their first rack.
class SiteList {
public:
    explicit SiteList(const Scenario& scenario) : m_scenario(scenario) {}

    SiteParts& of(SiteId id)
    {
        const auto [it, isNew] = m_index.try_emplace(id, m_parts.size());
        if (isNew) {
            SiteParts& parts = m_parts.emplace_back();
            parts.site = findSite(m_scenario, id);
            parts.pools.resize(m_scenario.pools.size());
        }
        return m_parts[it->second];
    }
    std::vector<SiteParts>& all() { return m_parts; }

private:
    const Scenario& m_scenario;
    std::unordered_map<SiteId, std::size_t> m_index;
    std::vector<SiteParts> m_parts;
};

struct DeliveryParts {
    std::vector<Traced<Money>> purchase;
    double watts = 0;
    int accelerators = 0;
};

Estate::Arrival& arrivalIn(std::vector<Estate::Arrival>& arrivals, int month)
{
    const auto known = std::find_if(arrivals.begin(), arrivals.end(),
                                    [&](const Estate::Arrival& one) { return one.month == month; });
    return known != arrivals.end() ? *known : arrivals.emplace_back(Estate::Arrival{.month = month});
}

int deliveryMonth(const Rack& rack)
{
    return rack.month ? static_cast<int>(std::lround(rack.month->value.value())) : 0;
}

/// A single delivery is the whole purchase: explanations need no step for it.
std::vector<Estate::Delivery> deliveriesOf(const Calculator& calculate, const Estate& estate,
                                           const std::map<int, DeliveryParts>& byMonth)
{
    std::vector<Estate::Delivery> out;
    for (const auto& [month, parts] : byMonth) {
        const auto purchase =
            byMonth.size() == 1 ? estate.purchase : calculate.sum<Money>(Term::Purchase, parts.purchase);
        out.push_back({month, purchase, parts.watts, parts.accelerators});
    }
    return out;
}

}  // namespace

Estate surveyEstate(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                    EvaluationCache* cache, Results& results)
{
    Estate estate;
    estate.pools.reserve(scenario.pools.size());
    std::unordered_map<PoolId, std::size_t> poolIndex;
    for (const Pool& pool : scenario.pools) {
        poolIndex.emplace(pool.id, estate.pools.size());
        estate.pools.push_back({.pool = &pool});
    }
    SiteList sites(scenario);
    std::vector<Traced<Money>> purchase;
    purchase.reserve(scenario.racks.size());
    std::map<int, DeliveryParts> deliveries;
    results.racks.reserve(scenario.racks.size());
    std::set<const void*> pricesSeen;
    std::set<std::string_view> statedPricesSeen;

    for (const RackPtr& rack : scenario.racks) {
        RackSummary fresh;
        const RackSummary* summary = nullptr;
        if (cache) {
            auto slot = cache->racks.find(rack.get());
            if (slot == cache->racks.end())
                slot = cache->racks
                           .emplace(rack.get(),
                                    EvaluationCache::RackSlot{
                                        rack, summariseRack(calculate, catalogue, scenario, *rack)})
                           .first;
            summary = &slot->second.summary;
        } else {
            fresh = summariseRack(calculate, catalogue, scenario, *rack);
            summary = &fresh;
        }
        results.racks.push_back(summary->result);
        results.findings.insert(results.findings.end(), summary->findings.begin(), summary->findings.end());
        for (const RackSummary::Priced& price : summary->prices) {
            const bool isNew =
                price.key ? pricesSeen.insert(price.key).second : statedPricesSeen.insert(price.name).second;
            if (isNew)
                addIfOld(results.findings, price.date, scenario.info.date, price.section, price.id,
                         price.name);
        }
        purchase.push_back(summary->purchase);
        const int month = deliveryMonth(*rack);
        DeliveryParts& delivery = deliveries[month];
        delivery.purchase.push_back(summary->purchase);
        delivery.watts += summary->plannedPower.value.value();
        SiteParts& site = sites.of(rack->site);
        ++site.racks;
        Estate::Arrival& arrival = arrivalIn(site.arrivals, month);
        arrival.watts += summary->plannedPower.value.value();
        ++arrival.racks;
        site.purchase += summary->purchase.value.value();
        site.planned.push_back(summary->plannedPower);
        site.limit.push_back(summary->powerLimit);
        site.unpooled.push_back(summary->unpooledPower);
        estate.unpooledAccelerators += summary->unpooledAccelerators;
        delivery.accelerators += summary->unpooledAccelerators;
        for (const RackSummary::PoolShare& share : summary->pools) {
            const std::size_t index = poolIndex.at(share.pool);
            estate.pools[index].fitted += share.fitted;
            delivery.accelerators += share.paid;
            arrivalIn(estate.pools[index].arrivals, month).accelerators += share.fitted;
            estate.pools[index].paid += share.paid;
            estate.pools[index].purchase = estate.pools[index].purchase + share.purchase;
            estate.pools[index].together = std::max(estate.pools[index].together, share.together);
            site.pools[index].peak.push_back(share.peak);
            site.pools[index].idle.push_back(share.idle);
            auto& servers = site.pools[index].servers;
            servers.insert(servers.end(), share.servers.begin(), share.servers.end());
            for (auto one = servers.end() - static_cast<std::ptrdiff_t>(share.servers.size());
                 one != servers.end(); ++one)
                one->rack = results.racks.size() - 1;
        }
    }

    estate.purchase = calculate.sum<Money>(Term::CapitalCost, purchase);
    estate.deliveries = deliveriesOf(calculate, estate, deliveries);
    for (SiteParts& parts : sites.all()) {
        Estate::SiteTotal total{.site = parts.site,
                                .racks = parts.racks,
                                .planned = calculate.sum<Power>(Term::ItPeakPower, parts.planned),
                                .limit = calculate.sum<Power>(Term::RackPowerLimit, parts.limit),
                                .unpooled = calculate.sum<Power>(Term::ServerPeakPower, parts.unpooled),
                                .pools = {},
                                .arrivals = std::move(parts.arrivals),
                                .purchase = parts.purchase};
        if (parts.site && sites.all().size() > 1)
            calculate.label(total.planned, parts.site->name);
        for (std::size_t i = 0; i < parts.pools.size(); ++i) {
            if (!parts.pools[i].peak.empty())
                total.pools.push_back({i, calculate.sum<Power>(Term::ServerPeakPower, parts.pools[i].peak),
                                       calculate.sum<Power>(Term::ServerIdlePower, parts.pools[i].idle),
                                       std::move(parts.pools[i].servers)});
        }
        estate.sites.push_back(std::move(total));
    }
    for (const Estate::PoolTotal& total : estate.pools) {
        if (total.fitted < total.paid)
            results.findings.push_back(finding(Severity::Ok, FindingCode::NotAllPaidFitted, "pool",
                                               total.pool->id.number, total.pool->name, ratio(total.fitted),
                                               ratio(total.paid)));
    }
    return estate;
}

}  // namespace headroom
