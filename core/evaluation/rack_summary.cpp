// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rack_summary.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/formulas_power.h"
#include "core/scenario/placing.h"
#include "core/scenario/rack_room.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// A feed is warned about from here on: nothing more will fit.
constexpr double nearlyAtLimit = 0.95;

int whole(const Figure<Ratio>& figure)
{
    return figure.known() ? static_cast<int>(std::lround(figure.value->value())) : 0;
}

/// The catalogue's views of one placement; both null when the catalogue does not know the item.
struct Thing {
    const Server* server = nullptr;
    const Device* device = nullptr;

    bool known() const { return server || device; }
    const std::string* name() const { return server ? &server->name : device ? &device->name : nullptr; }
    const Figure<Mass>& weight() const { return server ? server->weight : device->weight; }
    const Figure<Money>& price() const { return server ? server->price : device->price; }
};

/// Walks one rack once and gathers the parts of its sums.
class Summariser {
public:
    Summariser(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
               const Rack& rack)
        : m_calculate(calculate),
          m_catalogue(catalogue),
          m_scenario(scenario),
          m_rack(rack)
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
        space();
        m_out.purchase = m_calculate.sum<Money>(Term::Purchase, m_purchase);
        return std::move(m_out);
    }

private:
    void add(const Placement& placement)
    {
        const Thing thing = thingOf(placement);
        const std::string_view item = thing.known() ? std::string_view(*thing.name()) : placement.item;
        if (!thing.known())
            m_out.findings.push_back(finding(Severity::Unknown, FindingCode::ItemUnknown, "placement",
                                             placement.id.number, placement.name, placement.item));
        addPower(placement, thing);
        m_weights.push_back(thing.known()
                                ? m_calculate.given(Term::ServerWeight, thing.weight(), placement.name)
                                : m_calculate.unknown<Mass>(Term::ServerWeight, placement.name));
        addPrice(placement, thing, item);
        if (thing.server)
            addAccelerators(placement, *thing.server);
        for (const std::string& slot : placement.accelerators)
            m_out.result.accelerators += slot.empty() ? 0 : 1;
    }

    Thing thingOf(const Placement& placement) const
    {
        if (placement.kind == ItemKind::Server)
            return {.server = m_catalogue.server(placement.item)};
        return {.device = m_catalogue.device(placement.kind, placement.item)};
    }

    Traced<Power> peakOf(const Placement& placement, const Thing& thing) const
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

    void addPower(const Placement& placement, const Thing& thing)
    {
        const Traced<Power> peak = peakOf(placement, thing);
        m_power.push_back(peak);
        m_out.result.unknownPower += peak.known ? 0 : 1;
        RackSummary::PoolShare* share = shareOf(placement);
        if (!share) {
            m_unpooled.push_back(peak);
            return;
        }
        Parts& parts = m_parts[static_cast<std::size_t>(share - m_out.pools.data())];
        parts.peak.push_back(peak);
        parts.idle.push_back(placement.idlePower
                                 ? m_calculate.given(Term::ServerIdlePower, *placement.idlePower,
                                                     {"placement", placement.id.number, "idle_power"},
                                                     placement.name)
                                 : m_calculate.apply(formulas::idleWhenUnknown, peak));
    }

    RackSummary::PoolShare* shareOf(const Placement& placement)
    {
        if (placement.kind != ItemKind::Server || !placement.pool || !findPool(m_scenario, placement.pool))
            return nullptr;
        auto& pools = m_out.pools;
        auto it = std::find_if(pools.begin(), pools.end(),
                               [&](const auto& share) { return share.pool == placement.pool; });
        if (it == pools.end()) {
            pools.push_back({.pool = placement.pool, .peak = {}, .idle = {}});
            m_parts.emplace_back();
            return &pools.back();
        }
        return &*it;
    }

    void addAccelerators(const Placement& placement, const Server& server)
    {
        const int included = server.priceAccelerator.empty() ? 0 : whole(server.priceAcceleratorCount);
        buyBeyond(placement, server, included);
        RackSummary::PoolShare* share = shareOf(placement);
        const Pool* pool = share ? findPool(m_scenario, placement.pool) : nullptr;
        if (!pool)
            return;
        const auto fitted = static_cast<int>(
            std::count(placement.accelerators.begin(), placement.accelerators.end(), pool->accelerator));
        share->fitted += fitted;
        share->paid +=
            std::max(fitted, !included || server.priceAccelerator != pool->accelerator ? 0 : included);
    }

    /// Accelerators in the slots beyond those of the kind and number that the server's price includes.
    void buyBeyond(const Placement& placement, const Server& server, int included)
    {
        int includedLeft = included;
        for (auto slot = placement.accelerators.begin(); slot != placement.accelerators.end(); ++slot) {
            if (slot->empty() || std::find(placement.accelerators.begin(), slot, *slot) != slot)
                continue;
            auto count = static_cast<int>(std::count(slot, placement.accelerators.end(), *slot));
            checkForm(placement, server, *slot);
            if (*slot == server.priceAccelerator) {
                count -= includedLeft;
                includedLeft = 0;
            }
            if (count > 0)
                buy(placement, *slot, count);
        }
    }

    void checkForm(const Placement& placement, const Server& server, const std::string& id)
    {
        const Accelerator* card = m_catalogue.accelerator(id);
        if (!card) {
            m_out.findings.push_back(finding(Severity::Unknown, FindingCode::ItemUnknown, "placement",
                                             placement.id.number, placement.name, id));
            return;
        }
        if (!formsAgree(server.acceleratorForm, card->formFactor))
            m_out.findings.push_back(finding(Severity::Error, FindingCode::SlotMismatch, "placement",
                                             placement.id.number, placement.name, card->name));
    }

    void buy(const Placement& placement, const std::string& id, int count)
    {
        const Accelerator* card = m_catalogue.accelerator(id);
        Traced<Money> price = m_calculate.unknown<Money>(Term::AcceleratorPrice, id);
        if (card) {
            const auto low = priceOf(Term::PriceLow, card->priceLow, card->name);
            const auto high = priceOf(Term::PriceHigh, card->priceHigh, card->name);
            if (low.known && high.known)
                price = m_calculate.apply(formulas::acceleratorPrice, low, high);
            else
                price = low.known ? low : high;
        }
        if (!price.known) {
            unpriced(FindingCode::AcceleratorPriceUnknown, placement, card ? card->name : id, count);
            return;
        }
        const Figure<Money>& figure = card->priceLow.known() ? card->priceLow : card->priceHigh;
        seen({&figure, figure.date, "placement", placement.id.number, card->name});
        m_purchase.push_back(m_calculate.apply(formulas::acceleratorPurchase,
                                               m_calculate.count(Term::AcceleratorsBeyond, count, card->name),
                                               price));
    }

    /// A catalogue price in another currency than the plan's is not known in the plan's.
    Traced<Money> priceOf(Term term, const Figure<Money>& figure, std::string_view label) const
    {
        if (figure.known() && !figure.currency.empty() && figure.currency != m_scenario.info.currency)
            return m_calculate.unknown<Money>(term, label);
        return m_calculate.given(term, figure, label);
    }

    void addPrice(const Placement& placement, const Thing& thing, std::string_view item)
    {
        if (placement.price) {
            m_purchase.push_back(m_calculate.given(Term::ServerPrice, *placement.price,
                                                   {"placement", placement.id.number, "price"},
                                                   placement.name));
            seen({nullptr, placement.price->date, "placement", placement.id.number, item});
            return;
        }
        const Traced<Money> price = thing.known()
                                        ? priceOf(Term::ServerPrice, thing.price(), placement.name)
                                        : m_calculate.unknown<Money>(Term::ServerPrice, placement.name);
        if (!price.known) {
            if (thing.known())
                unpriced(FindingCode::DevicePriceUnknown, placement, item, 1);
            return;
        }
        m_purchase.push_back(price);
        seen({&thing.price(), thing.price().date, "placement", placement.id.number, item});
    }

    /// One finding a rack for all devices or cards of the same kind, counted in `would`.
    void unpriced(FindingCode code, const Placement& placement, std::string_view item, int count)
    {
        for (Finding& known : m_out.findings) {
            if (known.code == code && known.detail == item) {
                *known.would += count;
                return;
            }
        }
        Finding one =
            finding(Severity::Unknown, code, "placement", placement.id.number, placement.name, item);
        one.would = count;
        m_out.findings.push_back(std::move(one));
    }

    void seen(RackSummary::Priced priced)
    {
        const auto same = [&](const RackSummary::Priced& other) {
            return other.key == priced.key && (priced.key || other.name == priced.name);
        };
        if (priced.date.known() && std::none_of(m_out.prices.begin(), m_out.prices.end(), same))
            m_out.prices.push_back(priced);
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
        judgePower(m_out.plannedPower.value, m_out.powerLimit);
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

    /// Counts the half units taken on either face and finds devices in each other's way.
    void space()
    {
        const auto height = static_cast<std::size_t>(std::max(0, m_rack.height.halves));
        std::vector<const Placement*> front(height), rear(height);
        for (const Placement& placement : m_rack.placements) {
            const auto tall = heightOf(m_catalogue, placement.kind, placement.item);
            if (!tall || tall->halves <= 0)
                continue;
            const bool deep = fullDepth(m_catalogue, placement);
            const int bottom = placement.bottom.halves - wholeUnits(1).halves;
            bool wrong = bottom < 0 || bottom + tall->halves > m_rack.height.halves;
            const Placement* other = nullptr;
            for (int half = std::max(0, bottom); half < bottom + tall->halves && half < m_rack.height.halves;
                 ++half) {
                const auto at = static_cast<std::size_t>(half);
                for (auto* face : {&front, &rear}) {
                    if (!deep && (face == &front) != (placement.face == Face::Front))
                        continue;
                    if ((*face)[at])
                        other = (*face)[at];
                    (*face)[at] = &placement;
                }
            }
            wrong = wrong || other;
            if (wrong)
                m_out.findings.push_back(finding(Severity::Error, FindingCode::RackOverFilled, "placement",
                                                 placement.id.number, placement.name,
                                                 other ? other->name : m_rack.name));
        }
        for (std::size_t i = 0; i < height; ++i)
            m_out.result.used.halves += front[i] || rear[i] ? 1 : 0;
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
    std::vector<Traced<Money>> m_purchase;
};

}  // namespace

RackSummary summariseRack(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Rack& rack)
{
    return Summariser(calculate, catalogue, scenario, rack).summary();
}

}  // namespace headroom
