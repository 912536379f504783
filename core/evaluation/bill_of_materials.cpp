// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bill_of_materials.h"

#include "core/evaluation/rack_purchase.h"
#include "core/scenario/currencies.h"

#include <map>
#include <tuple>

namespace headroom {

namespace {

using Kind = BillOfMaterials::Kind;
using Line = BillOfMaterials::Line;

class Bill {
public:
    Bill(const Catalogue& catalogue, const Scenario& scenario) : m_catalogue(catalogue), m_scenario(scenario)
    {
        exchangeInputs(m_scenario);
    }

    BillOfMaterials of(const Results& results)
    {
        racks();
        for (const Purchase& one : m_scenario.purchases)
            add(one);
        building(results);
        m_out.paid = results.cost.own.capital;
        Money sum{};
        bool known = true;
        for (const Line& line : m_out.lines) {
            known = known && (line.all || line.kind == Kind::Accelerator);
            sum += line.all.value_or(Money{});
        }
        if (known && m_out.paid)
            m_out.terms = *m_out.paid - sum;
        return std::move(m_out);
    }

private:
    void racks()
    {
        std::map<std::tuple<ItemKind, std::string, std::optional<double>>, int> devices;
        std::map<std::string, int> accelerators;
        for (const RackPtr& rack : m_scenario.racks) {
            for (const Placement& placement : rack->placements) {
                const Known<Money> price = priceOf(placement);
                ++devices[{placement.kind, placement.item,
                           price ? std::optional(price->value()) : std::nullopt}];
                for (const std::string& slot : placement.accelerators)
                    accelerators[slot] += slot.empty() ? 0 : 1;
            }
        }
        for (const auto& [device, count] : devices) {
            const auto& [kind, id, price] = device;
            const Known<Money> each = price ? Known<Money>(money(*price)) : std::nullopt;
            line(Kind::Device, count, kind, id, each);
        }
        for (const auto& [id, count] : accelerators) {
            if (count > 0)
                m_out.lines.push_back({Kind::Accelerator, static_cast<double>(count), ItemKind::Accelerator,
                                       id, std::nullopt, std::nullopt});
        }
    }
    /// With the accelerators that its price does not include; unknown where a part of it is.
    Known<Money> priceOf(const Placement& placement) const
    {
        const Calculator plain;
        std::vector<Finding> unpriced;
        RackPurchase purchase(plain, m_catalogue, m_scenario, unpriced);
        const PlacedThing thing = thingOf(m_catalogue, placement);
        const Money price = purchase.add(placement, thing);
        const bool known = unpriced.empty() && (thing.known() || placement.price);
        return known ? Known<Money>(price) : std::nullopt;
    }
    void add(const Purchase& one)
    {
        const bool known = !neverStated(one.price) && !neverStated(one.count);
        line(Kind::Purchase, one.count.value.value(), {}, one.name,
             known ? Known<Money>(one.price.value) : std::nullopt);
    }
    void building(const Results& results)
    {
        const FacilityTerms& facility = m_scenario.finance.facility;
        if (facility.facility != Facility::OwnBuilding || !facility.buildingPrice)
            return;
        Power planned = results.energy.plannedPower.value_or(Power{});
        for (const Purchase& one : m_scenario.purchases) {
            if (one.power)
                planned += one.count.value * one.power->value;
        }
        if (facility.buildingPower)
            planned = facility.buildingPower->value;
        line(Kind::Building, 1, {}, {}, facility.buildingPrice->value * planned);
    }
    void line(Kind kind, double count, ItemKind item, const std::string& id, Known<Money> each)
    {
        m_out.lines.push_back(
            {kind, count, item, id, each, each ? Known<Money>(count * *each) : std::nullopt});
    }

    const Catalogue& m_catalogue;
    Scenario m_scenario;
    BillOfMaterials m_out;
};

}  // namespace

BillOfMaterials billOfMaterials(const Catalogue& catalogue, const Scenario& scenario, const Results& results)
{
    return Bill(catalogue, scenario).of(results);
}

}  // namespace headroom
