// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/currencies.h"

#include "core/scenario/edits.h"
#include "core/scenario/input_visit.h"
#include "core/scenario/validate.h"
#include "core/units/amount.h"

#include <algorithm>

namespace headroom {

namespace {

template <class Field>
constexpr bool isMoney = false;
template <class Q>
constexpr bool isMoney<Input<Q>> = dimensionOf<Q>.money != 0;

/// Calls `visit(path, input)` for each money input that is stated in another currency.
template <class Visit>
void visitForeign(const Scenario& scenario, Visit&& visit)
{
    visitInputs(scenario, [&](const Path& path, std::string_view, const auto& input) {
        if constexpr (isMoney<std::remove_cvref_t<decltype(input)>>) {
            if (const std::string currency = foreignCurrency(input.unit, scenario.info.currency);
                !currency.empty())
                visit(path, currency);
        }
    });
}

struct Exchange {
    const Scenario& plan;

    template <class Q>
    void operator()(Input<Q>& input) const
    {
        if constexpr (dimensionOf<Q>.money != 0) {
            const std::string currency = foreignCurrency(input.unit, plan.info.currency);
            if (const ExchangeRate* rate = currency.empty() ? nullptr : findExchangeRate(plan, currency))
                input.value *= rate->rate.value.value();
        }
    }
};

/// Whether it holds of a price that the device has stated, or of that of its accelerators.
template <class Device, class Holds>
bool anyPrice(Device& placement, Holds&& holds)
{
    const bool own = placement.price && holds(*placement.price);
    const bool cards = placement.acceleratorPrice && holds(*placement.acceleratorPrice);
    return own || cards;
}

/// Racks are shared between plans, so only those with such a price are copied.
void exchangeRacks(Scenario& scenario)
{
    const auto foreign = [&](const Placement& placement) {
        return anyPrice(placement, [&](const Input<Money>& price) {
            return !foreignCurrency(price.unit, scenario.info.currency).empty();
        });
    };
    for (RackPtr& rack : scenario.racks) {
        if (std::none_of(rack->placements.begin(), rack->placements.end(), foreign))
            continue;
        Rack changed = *rack;
        for (Placement& placement : changed.placements) {
            anyPrice(placement, [&](Input<Money>& price) {
                Exchange{scenario}(price);
                return false;
            });
        }
        rack = std::make_shared<const Rack>(std::move(changed));
    }
}

/// An input without a unit is in the plan's currency, which is about to change.
void sayUnits(Scenario& scenario)
{
    const auto say = [&](auto& input) {
        using Q = std::remove_cvref_t<decltype(input.value)>;
        if constexpr (dimensionOf<Q>.money != 0) {
            if (input.unit.empty())
                input.unit = bestUnit(input.value.value(), dimensionOf<Q>, scenario.info.currency);
        }
    };
    visitInputs(scenario, [&](const Path&, std::string_view, auto& input) { say(input); });
    for (RackPtr& rack : scenario.racks) {
        const auto bare = [](const Placement& placement) {
            return anyPrice(placement, [](const Input<Money>& price) { return price.unit.empty(); });
        };
        if (std::none_of(rack->placements.begin(), rack->placements.end(), bare))
            continue;
        Rack changed = *rack;
        for (Placement& placement : changed.placements) {
            anyPrice(placement, [&](Input<Money>& price) {
                say(price);
                return false;
            });
        }
        rack = std::make_shared<const Rack>(std::move(changed));
    }
}

}  // namespace

std::string foreignCurrency(std::string_view unit, std::string_view own)
{
    if (unit.empty() || unit.find(own) != std::string_view::npos)
        return {};
    const auto spec = parseUnit(unit);
    return spec && spec.value().currency != own ? spec.value().currency : std::string();
}

const ExchangeRate* findExchangeRate(const Scenario& scenario, ExchangeRateId id)
{
    const auto& rates = scenario.exchangeRates;
    const auto it =
        std::find_if(rates.begin(), rates.end(), [id](const ExchangeRate& rate) { return rate.id == id; });
    return it == rates.end() ? nullptr : &*it;
}

const ExchangeRate* findExchangeRate(const Scenario& scenario, std::string_view currency)
{
    const auto& rates = scenario.exchangeRates;
    const auto it = std::find_if(rates.begin(), rates.end(),
                                 [&](const ExchangeRate& rate) { return rate.name == currency; });
    return it == rates.end() ? nullptr : &*it;
}

bool canBeStatedIn(const Scenario& scenario, std::string_view currency)
{
    return currency == scenario.info.currency || findExchangeRate(scenario, currency);
}

std::optional<Input<Ratio>> offeredRate(const Catalogue& catalogue, std::string_view from,
                                        std::string_view to)
{
    const Currency* one = catalogue.currency(from);
    const Currency* other = catalogue.currency(to);
    if (!one || !other || !one->perEuro.known() || !other->perEuro.known())
        return std::nullopt;
    // The euro's own figure is its definition; what is cited is the other.
    const bool fromEuro = from == "EUR";
    const Figure<Ratio>& cited = fromEuro ? other->perEuro : one->perEuro;
    Input<Ratio> rate;
    rate.value = *other->perEuro.value / *one->perEuro.value;
    rate.kind = InputKind::Fact;
    rate.source = cited.source ? cited.source->title : std::string();
    rate.date = cited.date;
    if (!fromEuro && to != "EUR" && other->perEuro.date != one->perEuro.date) {
        rate.date = std::min(one->perEuro.date, other->perEuro.date);
        rate.source += "; " + (other->perEuro.source ? other->perEuro.source->title : std::string());
    }
    return rate;
}

std::optional<std::string> inputStatedIn(const Scenario& scenario, std::string_view currency)
{
    std::optional<std::string> first;
    visitForeign(scenario, [&](const Path& path, const std::string& stated) {
        if (!first && stated == currency)
            first = path.text();
    });
    return first;
}

bool hasForeignInputs(const Scenario& scenario)
{
    // A valid plan without rates has none.
    if (scenario.exchangeRates.empty())
        return false;
    bool any = false;
    visitForeign(scenario, [&](const Path&, const std::string&) { any = true; });
    return any;
}

void exchangeInputs(Scenario& scenario)
{
    visitInputs(scenario, [&](const Path&, std::string_view, auto& input) { Exchange{scenario}(input); });
    exchangeRacks(scenario);
}

Result<Scenario> countIn(Scenario before, const std::string& currency)
{
    if (currency == before.info.currency)
        return before;
    const ExchangeRate* found = findExchangeRate(before, currency);
    if (!found)
        return Error{Error::Code::WrongCurrency, {currency, before.info.currency}};
    sayUnits(before);
    // The one rate names the same pair after as before, the other way round.
    const double one = found->rate.value.value();
    for (ExchangeRate& rate : before.exchangeRates) {
        const double value = rate.rate.value.value();
        if (rate.name == currency) {
            rate.name = before.info.currency;
            rate.rate.value = ratio(1.0 / one);
        } else {
            rate.rate.value = ratio(value / one);
        }
        rate.rate.spread.reset();
    }
    before.info.currency = currency;
    if (auto status = validate(before); !status)
        return std::move(status).error();
    return before;
}

}  // namespace headroom
