// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rack_summary.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_power.h"
#include "core/evaluation/rack_purchase.h"
#include "core/evaluation/rack_space.h"
#include "core/scenario/placing.h"

#include <algorithm>

namespace headroom {

namespace {

/// A feed is warned about from here on: nothing more will fit.
constexpr double nearlyAtLimit = 0.95;

/// Walks one rack once and gathers the parts of its sums.
class Summariser {
public:
    Summariser(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
               const Rack& rack)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_scenario(scenario),
          m_rack(rack),
          m_purchase(calculate, catalogue, scenario, m_out.findings)
    {
        m_power.reserve(rack.placements.size());
    }

    RackSummary summary()
    {
        m_out.result.id = m_rack.id;
        m_out.result.height = m_rack.height;
        for (const Placement& placement : m_rack.placements)
            add(placement);
        weigh();
        power();
        m_out.result.used = takenSpace(m_catalogue, m_rack, m_out.findings);
        m_out.purchase = m_purchase.total();
        m_calculate.label(m_out.purchase, m_rack.name);
        m_out.prices = std::move(m_purchase).prices();
        return std::move(m_out);
    }

private:
    void add(const Placement& placement)
    {
        const PlacedThing thing = thingOf(m_catalogue, placement);
        if (!thing.known())
            m_out.findings.push_back(finding(Severity::Unknown, FindingCode::ItemUnknown, "placement",
                                             placement.id.number, placement.name, placement.item));
        const Power peak = addPower(placement, thing);
        m_weights.push_back(thing.known()
                                ? m_calculate.given(Term::ServerWeight, thing.weight(), placement.name)
                                : m_calculate.unknown<Mass>(Term::ServerWeight, placement.name));
        const Money price = m_purchase.add(placement, thing);
        RackSummary::PoolShare* const share = shareOf(placement);
        const int before = share ? share->paid : 0, fittedBefore = share ? share->fitted : 0;
        if (thing.server)
            addAccelerators(placement, *thing.server);
        if (share) {
            share->purchase = share->purchase + price;
            addServer(*share, {share->paid - before, share->fitted - fittedBefore, price, peak});
        }
        for (const std::string& slot : placement.accelerators)
            m_out.result.accelerators += slot.empty() ? 0 : 1;
    }

    Traced<Power> peakOf(const Placement& placement, const PlacedThing& thing) const
    {
        constexpr Term term = Term::ServerPeakPower;
        if (placement.peakPower)
            return m_calculate.given(term, *placement.peakPower,
                                     {"placement", placement.id.number, "peak_power"}, placement.name);
        if (thing.server)
            return m_calculate.given(term, thing.server->peakPower, placement.name);
        if (placement.kind == ItemKind::Pdu)
            return m_calculate.convention(term, watts(0), "a PDU passes power on; its rating is not a load",
                                          placement.name);
        if (thing.device)
            return m_calculate.given(
                term, thing.device->peakPower.known() ? thing.device->peakPower : thing.device->typicalPower,
                placement.name);
        return m_calculate.unknown<Power>(term, placement.name);
    }

    /// What is known of it.
    Power addPower(const Placement& placement, const PlacedThing& thing)
    {
        const Traced<Power> peak = peakOf(placement, thing);
        m_power.push_back(peak);
        m_out.result.unknownPower += peak.known ? 0 : 1;
        m_out.result.leastPower +=
            peak.known ? peak.value : leastPower(m_catalogue, placement).value_or(Power{});
        judgePeak(placement, peak);
        RackSummary::PoolShare* share = shareOf(placement);
        if (!share) {
            m_unpooled.push_back(peak);
            return peak.value;
        }
        Parts& parts = m_parts[static_cast<std::size_t>(share - m_out.pools.data())];
        parts.peak.push_back(peak);
        parts.idle.push_back(placement.idlePower
                                 ? m_calculate.given(Term::ServerIdlePower, *placement.idlePower,
                                                     {"placement", placement.id.number, "idle_power"},
                                                     placement.name)
                                 : m_calculate.apply(formulas::idleWhenUnknown, peak));
        return peak.value;
    }

    /// With those alike, so that a full hall has few kinds.
    static void addServer(RackSummary::PoolShare& share, const RackSummary::Servers& one)
    {
        const auto alike = [&](const RackSummary::Servers& other) {
            return one.accelerators > 0 && one.accelerators * other.count == other.accelerators &&
                   one.fitted * other.count == other.fitted &&
                   one.price.value() * other.count == other.price.value() &&
                   one.peak.value() * other.count == other.peak.value();
        };
        const auto same = std::find_if(share.servers.begin(), share.servers.end(), alike);
        if (same == share.servers.end()) {
            share.servers.push_back(one);
            return;
        }
        ++same->count;
        same->accelerators += one.accelerators;
        same->fitted += one.fitted;
        same->price += one.price;
        same->peak += one.peak;
    }

    /// A server draws at full load what its accelerators do, and more. Said once for servers alike of a rack.
    void judgePeak(const Placement& placement, const Traced<Power>& peak)
    {
        if (!peak.known)
            return;
        const Power together = acceleratorPower(m_catalogue, placement);
        const bool said =
            std::any_of(m_out.findings.begin(), m_out.findings.end(), [&](const Finding& found) {
                return found.code == FindingCode::PeakBelowAccelerators &&
                       found.would == peak.value.value() && found.allowed == together.value();
            });
        if (exceeds(together.value(), peak.value.value()) && !said)
            m_out.findings.push_back(finding(Severity::Warning, FindingCode::PeakBelowAccelerators,
                                             "placement", placement.id.number, placement.name, peak.value,
                                             together));
    }

    RackSummary::PoolShare* shareOf(const Placement& placement)
    {
        if (placement.kind != ItemKind::Server || !placement.pool || !findPool(m_scenario, placement.pool))
            return nullptr;
        auto& pools = m_out.pools;
        auto it = std::find_if(pools.begin(), pools.end(),
                               [&](const auto& share) { return share.pool == placement.pool; });
        if (it == pools.end()) {
            pools.push_back({.pool = placement.pool, .peak = {}, .idle = {}, .purchase = {}});
            m_parts.emplace_back();
            return &pools.back();
        }
        return &*it;
    }

    void addAccelerators(const Placement& placement, const Server& server)
    {
        for (auto slot = placement.accelerators.begin(); slot != placement.accelerators.end(); ++slot) {
            const bool isNew = std::find(placement.accelerators.begin(), slot, *slot) == slot;
            if (!slot->empty() && isNew)
                checkForm(placement, server, *slot);
        }
        RackSummary::PoolShare* share = shareOf(placement);
        const Pool* pool = share ? findPool(m_scenario, placement.pool) : nullptr;
        if (!pool) {
            const auto empty = std::count(placement.accelerators.begin(), placement.accelerators.end(), "");
            m_out.unpooledAccelerators +=
                std::max(static_cast<int>(placement.accelerators.size()) - static_cast<int>(empty),
                         includedAccelerators(server));
            return;
        }
        const auto fitted = static_cast<int>(
            std::count(placement.accelerators.begin(), placement.accelerators.end(), pool->accelerator));
        share->together = std::max(share->together, fitted);
        share->fitted += fitted;
        const bool includesThem = server.priceAccelerator == pool->accelerator;
        share->paid += std::max(fitted, includesThem ? includedAccelerators(server) : 0);
    }

    void checkForm(const Placement& placement, const Server& server, const std::string& id)
    {
        const Accelerator* card = m_catalogue.accelerator(id);
        if (!card) {
            m_out.findings.push_back(finding(Severity::Unknown, FindingCode::ItemUnknown, "placement",
                                             placement.id.number, placement.name, id));
            return;
        }
        if (cardFit(m_catalogue, server, *card) != CardFit::Fits) {
            m_out.findings.push_back(finding(Severity::Error, FindingCode::SlotMismatch, "placement",
                                             placement.id.number, placement.name, card->name));
            return;
        }
        const Pool* pool = findPool(m_scenario, placement.pool);
        if (pool && pool->accelerator != id)
            m_out.findings.push_back(finding(Severity::Warning, FindingCode::CardOutsidePool, "placement",
                                             placement.id.number, placement.name, card->name));
    }

    void weigh()
    {
        const Traced<Mass> load = m_calculate.sum<Mass>(Term::RackLoad, m_weights);
        const RackFrame* frame = m_rack.frame.empty() ? nullptr : m_catalogue.rackFrame(m_rack.frame);
        if (!m_rack.frame.empty() && !frame)
            m_out.findings.push_back(finding(Severity::Unknown, FindingCode::ItemUnknown, "rack",
                                             m_rack.id.number, m_rack.name, m_rack.frame));
        Traced<Mass> own = m_calculate.unknown<Mass>(Term::FrameWeight, m_rack.name);
        if (m_rack.frame.empty())
            own = m_calculate.convention(Term::FrameWeight, kilograms(0),
                                         "no frame chosen: only what stands in the rack is counted",
                                         m_rack.name);
        else if (frame)
            own = m_calculate.given(Term::FrameWeight, frame->weight, frame->name);
        Traced<Mass> allowed = m_calculate.unknown<Mass>(Term::MaxLoad, m_rack.name);
        if (m_rack.maxLoad)
            allowed = m_calculate.given(Term::MaxLoad, *m_rack.maxLoad,
                                        {"rack", m_rack.id.number, "max_load"}, m_rack.name);
        else if (frame)
            allowed = m_calculate.given(Term::MaxLoad, frame->maxLoad, frame->name);
        m_out.result.weight =
            m_calculate.result({"rack", m_rack.id.number, "weight"},
                               m_calculate.apply(formulas::rackWeight, own, load), m_rack.name);
        m_out.result.weightLimit =
            m_calculate.result({"rack", m_rack.id.number, "weight_limit"},
                               m_calculate.apply(formulas::rackWeightLimit, own, allowed), m_rack.name);
        // The sum of the known weights already says enough when it is too much.
        if (allowed.known && exceeds(load.value.value(), allowed.value.value()))
            m_out.findings.push_back(finding(Severity::Error, FindingCode::RackOverWeight, "rack",
                                             m_rack.id.number, m_rack.name, load.value, allowed.value));
    }

    void power()
    {
        m_out.plannedPower = m_calculate.sum<Power>(Term::RackPower, m_power);
        m_out.unpooledPower = m_calculate.sum<Power>(Term::ServerPeakPower, m_unpooled);
        for (std::size_t i = 0; i < m_out.pools.size(); ++i) {
            m_out.pools[i].peak = m_calculate.sum<Power>(Term::ServerPeakPower, m_parts[i].peak);
            m_out.pools[i].idle = m_calculate.sum<Power>(Term::ServerIdlePower, m_parts[i].idle);
            m_calculate.label(m_out.pools[i].peak, m_rack.name);
            m_calculate.label(m_out.pools[i].idle, m_rack.name);
        }
        const std::uint64_t id = m_rack.id.number;
        m_out.result.plannedPower =
            m_calculate.result({"rack", id, "planned_power"}, m_out.plannedPower, m_rack.name);
        const Traced<Power> rating = m_rack.feedRating.value > watts(0)
                                         ? m_calculate.given(Term::FeedRating, m_rack.feedRating,
                                                             {"rack", id, "feed_rating"}, m_rack.name)
                                         : m_calculate.unknown<Power>(Term::FeedRating, m_rack.name);
        m_out.powerLimit =
            m_calculate.apply(formulas::rackPowerLimit, rating,
                              m_calculate.given(Term::PlanningShare, m_scenario.assumptions.planningShare,
                                                {"assumptions", 0, "planning_share"}));
        m_out.result.powerLimit =
            m_calculate.result({"rack", id, "power_limit"}, m_out.powerLimit, m_rack.name);
        judgePower(m_out.result.leastPower, m_out.powerLimit);
    }

    void judgePower(Power planned, const Traced<Power>& limit)
    {
        const std::uint64_t id = m_rack.id.number;
        if (m_out.result.unknownPower > 0) {
            Finding unknown =
                finding(Severity::Unknown, FindingCode::RackPowerUnknown, "rack", id, m_rack.name);
            unknown.would = m_out.result.unknownPower;
            m_out.findings.push_back(std::move(unknown));
        }
        if (!limit.known)
            return;
        if (exceeds(planned.value(), limit.value.value()))
            m_out.findings.push_back(finding(Severity::Error, FindingCode::RackOverPower, "rack", id,
                                             m_rack.name, planned, limit.value));
        else if (planned >= nearlyAtLimit * limit.value)
            m_out.findings.push_back(finding(Severity::Warning, FindingCode::RackAtPowerLimit, "rack", id,
                                             m_rack.name, planned, limit.value));
    }

    struct Parts {
        std::vector<Traced<Power>> peak, idle;
    };

    const Calculator& m_calculate;
    const Catalogue& m_catalogue;
    const Scenario& m_scenario;
    const Rack& m_rack;
    RackSummary m_out;
    std::vector<Traced<Power>> m_power, m_unpooled;
    std::vector<Parts> m_parts;
    std::vector<Traced<Mass>> m_weights;
    RackPurchase m_purchase;
};

}  // namespace

RackSummary summariseRack(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Rack& rack)
{
    return Summariser(calculate, catalogue, scenario, rack).summary();
}

}  // namespace headroom
