// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/own_purchase.h"

#include "core/evaluation/economics/formulas_economics.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

AssetClass classOf(PurchaseKind kind)
{
    switch (kind) {
    case PurchaseKind::Servers: return AssetClass::Servers;
    case PurchaseKind::Network: return AssetClass::Network;
    case PurchaseKind::Storage: return AssetClass::Storage;
    case PurchaseKind::Facility: return AssetClass::Plant;
    case PurchaseKind::Other: break;
    }
    return AssetClass::Other;
}

class Buying {
public:
    Buying(const Calculator& calculate, const Scenario& scenario, const Estate& estate, const MonthAxis& axis)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_finance(scenario.finance),
          m_estate(estate),
          m_axis(axis)
    {}

    OwnPurchase all()
    {
        power();
        for (const Estate::Delivery& delivery : m_estate.deliveries)
            rackDelivery(delivery);
        for (const Purchase& purchase : m_scenario.purchases)
            add(purchase);
        building();
        m_out.maintained = total(Term::CapitalCost, m_maintained);
        std::vector<Traced<Money>> capital;
        for (const Asset& asset : m_out.hardware)
            capital.push_back(asset.price);
        if (m_finance.facility.facility == Facility::OwnBuilding) {
            for (const Asset& asset : m_out.building)
                capital.push_back(asset.price);
        }
        m_out.capital = total(Term::CapitalCost, capital);
        ramps();
        return std::move(m_out);
    }

private:
    template <class Q>
    Traced<Q> total(Term term, const std::vector<Traced<Q>>& parts) const
    {
        return parts.size() == 1 ? parts.front() : m_calculate.sum<Q>(term, parts);
    }
    template <class Q>
    Traced<Q> input(Term term, const std::optional<Input<Q>>& value, std::string_view field,
                    Q neutral = Q{}) const
    {
        return financeInput(m_calculate, term, value, field, neutral);
    }
    Traced<Ratio> months(Term term, const std::optional<Input<Duration>>& value, double otherwise,
                         std::string_view source) const
    {
        return m_calculate.convention(term, ratio(value ? monthsOf(value->value) : otherwise),
                                      value ? "twelve planning months a year" : source);
    }
    Traced<Ratio> hardwareLife() const
    {
        return months(Term::LifeMonths, m_finance.capital.life, m_axis.length(), "the horizon");
    }
    double residualShare() const
    {
        return m_finance.capital.residual ? m_finance.capital.residual->value.value() : 0.0;
    }
    Traced<Ratio> planInterest() const
    {
        if (m_finance.funding.funding != Funding::Cash && m_finance.funding.rate)
            return yearlyShare(m_finance.funding.rate, "funding_rate");
        return yearlyShare(m_finance.discounting.discountRate, "discount_rate");
    }
    Traced<Ratio> yearlyShare(const std::optional<Input<Frequency>>& rate, std::string_view) const
    {
        return m_calculate.convention(Term::DiscountRate, ratio(yearly(rate)), "by the year, of the plan");
    }

    void power()
    {
        std::vector<Traced<Power>> planned;
        for (const Estate::SiteTotal& site : m_estate.sites)
            planned.push_back(site.planned);
        for (const Purchase& purchase : m_scenario.purchases) {
            if (!purchase.power)
                continue;
            const std::uint64_t id = purchase.id.number;
            m_out.purchasedPower.push_back(m_calculate.apply(
                formulas::unitsPower,
                m_calculate.given(Term::Count, purchase.count, {"purchase", id, "count"}, purchase.name),
                m_calculate.given(Term::UnitPower, *purchase.power, {"purchase", id, "power"},
                                  purchase.name)));
            planned.push_back(m_out.purchasedPower.back());
        }
        m_out.power = total(Term::ItPeakPower, planned);
    }

    void rackDelivery(const Estate::Delivery& delivery)
    {
        const Capital& capital = m_finance.capital;
        Traced<Money> paid = delivery.purchase;
        if (capital.discount)
            paid = m_calculate.apply(formulas::pricePaid, paid,
                                     input(Term::PurchaseDiscount, capital.discount, "purchase_discount"));
        m_maintained.push_back(paid);
        std::vector<Traced<Money>> parts{paid};
        if (capital.spares)
            parts.push_back(m_calculate.apply(formulas::shareOfPrice, paid,
                                              input(Term::Share, capital.spares, "spares")));
        if (capital.installation)
            parts.push_back(m_calculate.apply(formulas::shareOfPrice, paid,
                                              input(Term::Share, capital.installation, "installation")));
        m_out.hardware.push_back({AssetClass::Servers, CostCategory::Purchase, total(Term::PricePaid, parts),
                                  delivery.month, hardwareLife(),
                                  input(Term::ResidualShare, capital.residual, "residual_value"),
                                  planInterest(), true, residualShare()});
    }

    void add(const Purchase& purchase)
    {
        const std::uint64_t id = purchase.id.number;
        const auto price = m_calculate.apply(
            formulas::unitsBought,
            m_calculate.needed(Term::Count, purchase.count, {"purchase", id, "count"}, purchase.name),
            m_calculate.needed(Term::UnitPrice, purchase.price, {"purchase", id, "price"}, purchase.name));
        m_calculate.label(price, purchase.name);
        if (purchase.kind != PurchaseKind::Facility)
            m_maintained.push_back(price);
        const auto residual = purchase.residual
                                  ? m_calculate.given(Term::ResidualShare, *purchase.residual,
                                                      {"purchase", id, "residual_value"}, purchase.name)
                                  : input(Term::ResidualShare, m_finance.capital.residual, "residual_value");
        m_out.hardware.push_back(
            {classOf(purchase.kind), CostCategory::Purchase, price,
             purchase.month ? static_cast<int>(std::lround(purchase.month->value.value())) : 0,
             purchase.life ? months(Term::LifeMonths, purchase.life, 0, "") : hardwareLife(), residual,
             purchase.interest ? yearlyShare(purchase.interest, "interest") : planInterest(),
             purchase.kind == PurchaseKind::Servers, residual.value.value()});
    }

    void building()
    {
        const FacilityTerms& facility = m_finance.facility;
        if (!facility.buildingPrice)
            return;
        const auto critical = facility.buildingPower
                                  ? input(Term::CriticalPower, facility.buildingPower, "building_power")
                                  : m_out.power;
        const auto price =
            m_calculate.apply(formulas::buildingCost, critical,
                              input(Term::BuildingPrice, facility.buildingPrice, "building_price"));
        const auto life = months(Term::LifeMonths, facility.buildingLife, m_axis.length(), "the horizon");
        // At the end of the horizon a building is worth what of its life is left, by straight line.
        const double left = std::max(0.0, 1.0 - m_axis.length() / life.value.value());
        const double plant = facility.buildingPlantShare ? facility.buildingPlantShare->value.value() : 0.0;
        const auto part = [&](AssetClass kind, const Traced<Money>& cost) {
            m_out.building.push_back(
                {kind, CostCategory::Building, cost, 0, life,
                 m_calculate.convention(Term::ResidualShare, ratio(0), "paid off over its life"),
                 planInterest(), false, left});
        };
        if (plant == 0)
            return part(AssetClass::Building, price);
        const auto share = input(Term::Share, facility.buildingPlantShare, "building_plant_share");
        part(AssetClass::Plant, m_calculate.apply(formulas::shareOfPrice, price, share));
        part(AssetClass::Building,
             m_calculate.apply(
                 formulas::pricePaid, price,
                 input(Term::PurchaseDiscount, facility.buildingPlantShare, "building_plant_share")));
    }

    void ramps()
    {
        const bool late = std::any_of(m_estate.deliveries.begin(), m_estate.deliveries.end(),
                                      [](const Estate::Delivery& one) { return one.month > 0; });
        if (!late)
            return;
        double watts = 0, racks = 0, price = 0;
        for (const Estate::Delivery& one : m_estate.deliveries) {
            watts += one.plannedWatts;
            racks += one.racks;
            price += one.purchase.value.value();
        }
        const auto count = static_cast<std::size_t>(m_axis.months()) + 1;
        const auto fill = [&](Ramp& ramp, double whole, auto part) {
            ramp.assign(count, whole > 0 ? 0.0 : 1.0);
            for (std::size_t i = 1; i < count && whole > 0; ++i) {
                for (const Estate::Delivery& one : m_estate.deliveries) {
                    if (one.month < static_cast<int>(i))
                        ramp[i] += part(one) / whole;
                }
            }
        };
        fill(m_out.powerRamp, watts, [](const Estate::Delivery& one) { return one.plannedWatts; });
        fill(m_out.rackRamp, racks, [](const Estate::Delivery& one) { return double(one.racks); });
        fill(m_out.priceRamp, price, [](const Estate::Delivery& one) { return one.purchase.value.value(); });
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const Finance& m_finance;
    const Estate& m_estate;
    const MonthAxis& m_axis;
    std::vector<Traced<Money>> m_maintained;
    OwnPurchase m_out;
};

}  // namespace

OwnPurchase evaluateOwnPurchase(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                                const MonthAxis& axis)
{
    return Buying(calculate, scenario, estate, axis).all();
}

}  // namespace headroom
