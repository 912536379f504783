// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rack_purchase.h"

#include "core/evaluation/exchange.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

int includedAccelerators(const Server& server)
{
    if (server.priceAccelerator.empty() || !server.priceAcceleratorCount.known())
        return 0;
    return static_cast<int>(std::lround(server.priceAcceleratorCount.value->value()));
}

Money RackPurchase::add(const Placement& placement, const PlacedThing& thing)
{
    const auto before = static_cast<std::ptrdiff_t>(m_parts.size());
    addDevice(placement, thing);
    if (thing.server)
        addBeyond(placement, *thing.server);
    return std::accumulate(m_parts.begin() + before, m_parts.end(), Money{},
                           [](Money sum, const Traced<Money>& part) { return sum + part.value; });
}

/// Accelerators in the slots beyond those of the kind and number that the server's price includes.
void RackPurchase::addBeyond(const Placement& placement, const Server& server)
{
    int includedLeft = includedAccelerators(server);
    for (auto slot = placement.accelerators.begin(); slot != placement.accelerators.end(); ++slot) {
        if (slot->empty() || std::find(placement.accelerators.begin(), slot, *slot) != slot)
            continue;
        auto count = static_cast<int>(std::count(slot, placement.accelerators.end(), *slot));
        if (*slot == server.priceAccelerator) {
            count -= includedLeft;
            includedLeft = 0;
        }
        if (count > 0)
            buy(placement, *slot, count);
    }
}

void RackPurchase::buy(const Placement& placement, const std::string& id, int count)
{
    const Accelerator* card = m_catalogue.accelerator(id);
    if (placement.acceleratorPrice) {
        const std::string_view name = card ? std::string_view(card->name) : id;
        seen({nullptr, placement.acceleratorPrice->date, "placement", placement.id.number, name});
        m_parts.push_back(m_calculate.apply(
            formulas::acceleratorPurchase, m_calculate.count(Term::AcceleratorsBeyond, count, name),
            m_calculate.given(Term::AcceleratorPrice, *placement.acceleratorPrice,
                              {"placement", placement.id.number, "accelerator_price"}, placement.name)));
        return;
    }
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
        if (card)
            addIfWithoutRate(m_findings, card->priceLow.known() ? card->priceLow : card->priceHigh,
                             m_scenario);
        unpriced(FindingCode::AcceleratorPriceUnknown, placement, card ? card->name : id, count);
        m_parts.push_back(price);
        return;
    }
    const Figure<Money>& figure = card->priceLow.known() ? card->priceLow : card->priceHigh;
    seen({&figure, figure.date, "placement", placement.id.number, card->name});
    m_parts.push_back(m_calculate.apply(formulas::acceleratorPurchase,
                                        m_calculate.count(Term::AcceleratorsBeyond, count, card->name),
                                        price));
}

Traced<Money> RackPurchase::priceOf(Term term, const Figure<Money>& figure, std::string_view label) const
{
    return inPlanCurrency(m_calculate, term, figure, m_scenario, label);
}

void RackPurchase::addDevice(const Placement& placement, const PlacedThing& thing)
{
    const std::string_view item = thing.known() ? std::string_view(*thing.name()) : placement.item;
    if (placement.price) {
        m_parts.push_back(m_calculate.given(Term::ServerPrice, *placement.price,
                                            {"placement", placement.id.number, "price"}, placement.name));
        seen({nullptr, placement.price->date, "placement", placement.id.number, item});
        return;
    }
    const Traced<Money> price = thing.known() ? priceOf(Term::ServerPrice, thing.price(), placement.name)
                                              : m_calculate.unknown<Money>(Term::ServerPrice, placement.name);
    // What computes is most of what a plan costs: without its price nobody knows that. Racks, strips and switches are told and left out.
    if (!price.known && placement.kind == ItemKind::Server)
        m_parts.push_back(price);
    if (!price.known) {
        if (thing.known()) {
            addIfWithoutRate(m_findings, thing.price(), m_scenario);
            unpriced(FindingCode::DevicePriceUnknown, placement, item, 1);
        }
        return;
    }
    m_parts.push_back(price);
    seen({&thing.price(), thing.price().date, "placement", placement.id.number, item});
}

/// One finding a rack for all devices or cards of the same kind, counted in `would`.
void RackPurchase::unpriced(FindingCode code, const Placement& placement, std::string_view item, int count)
{
    for (Finding& known : m_findings) {
        if (known.code == code && known.detail == item) {
            *known.would += count;
            return;
        }
    }
    Finding one = finding(Severity::Unknown, code, "placement", placement.id.number, placement.name, item);
    one.would = count;
    m_findings.push_back(std::move(one));
}

void RackPurchase::seen(RackSummary::Priced priced)
{
    const auto same = [&](const RackSummary::Priced& other) {
        return other.key == priced.key && (priced.key || other.name == priced.name);
    };
    if (priced.date.known() && std::none_of(m_prices.begin(), m_prices.end(), same))
        m_prices.push_back(priced);
}

}  // namespace headroom
