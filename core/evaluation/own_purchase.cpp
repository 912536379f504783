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
        m_out.ramps = rampsOf(m_scenario, m_estate, m_out.hardware, m_maintainedPrices, m_axis);
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
    Funding fundingOf(AssetFunding own, Funding otherwise) const
    {
        switch (own) {
        case AssetFunding::AsPlan: break;
        case AssetFunding::Cash: return Funding::Cash;
        case AssetFunding::Loan: return Funding::Loan;
        case AssetFunding::Lease: return Funding::Lease;
        }
        return otherwise;
    }
    void fund(Asset& asset, Funding funding, const std::optional<Input<Duration>>& ownTerm) const
    {
        const auto& term = ownTerm ? ownTerm : m_finance.funding.term;
        asset.funding = funding;
        if (term)
            asset.fundingMonths = monthsOf(term->value);
    }
    Traced<Ratio> planInterest() const { return planInterest(m_finance.funding.funding); }
    Traced<Ratio> planInterest(Funding funding) const
    {
        if (funding != Funding::Cash && m_finance.funding.rate)
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

    int planRefresh() const
    {
        const auto& refresh = m_finance.capital.refresh;
        return refresh ? wholeMonths(*refresh) : 0;
    }
    static int wholeMonths(const Input<Duration>& time)
    {
        return std::max(1, static_cast<int>(std::lround(monthsOf(time.value))));
    }
    void maintain(const Traced<Money>& price)
    {
        m_maintained.push_back(price);
        m_maintainedPrices.push_back(price.known ? price.value.value() : 0.0);
    }
    Traced<Money> discounted(const Traced<Money>& list) const
    {
        const Capital& capital = m_finance.capital;
        return capital.discount
                   ? m_calculate.apply(formulas::pricePaid, list,
                                       input(Term::PurchaseDiscount, capital.discount, "purchase_discount"))
                   : list;
    }
    Traced<Money> withSparesAndInstallation(const Traced<Money>& paid) const
    {
        const Capital& capital = m_finance.capital;
        std::vector<Traced<Money>> parts{paid};
        if (capital.spares)
            parts.push_back(m_calculate.apply(formulas::shareOfPrice, paid,
                                              input(Term::Share, capital.spares, "spares")));
        if (capital.installation)
            parts.push_back(m_calculate.apply(formulas::shareOfPrice, paid,
                                              input(Term::Share, capital.installation, "installation")));
        return total(Term::PricePaid, parts);
    }

    void rackDelivery(const Estate::Delivery& delivery)
    {
        const auto paid = discounted(delivery.purchase);
        maintain(paid);
        Asset asset{AssetClass::Servers,
                    CostCategory::Purchase,
                    withSparesAndInstallation(paid),
                    delivery.month,
                    hardwareLife(),
                    input(Term::ResidualShare, m_finance.capital.residual, "residual_value"),
                    planInterest()};
        asset.renewed = true;
        asset.refresh = planRefresh();
        asset.leftAtEnd = residualShare();
        fund(asset, m_finance.funding.funding, {});
        m_out.hardware.push_back(std::move(asset));
    }

    void add(const Purchase& purchase)
    {
        const std::uint64_t id = purchase.id.number;
        auto price = m_calculate.apply(
            formulas::unitsBought,
            m_calculate.needed(Term::Count, purchase.count, {"purchase", id, "count"}, purchase.name),
            m_calculate.needed(Term::UnitPrice, purchase.price, {"purchase", id, "price"}, purchase.name));
        m_calculate.label(price, purchase.name);
        if (purchase.priceBasis == PriceBasis::List)
            price = discounted(price);
        if (purchase.kind != PurchaseKind::Facility)
            maintain(price);
        else
            m_maintainedPrices.push_back(0);
        if (purchase.priceBasis == PriceBasis::List)
            price = withSparesAndInstallation(price);
        const auto residual = purchase.residual
                                  ? m_calculate.given(Term::ResidualShare, *purchase.residual,
                                                      {"purchase", id, "residual_value"}, purchase.name)
                                  : input(Term::ResidualShare, m_finance.capital.residual, "residual_value");
        const bool servers = purchase.kind == PurchaseKind::Servers;
        const Funding funding = fundingOf(purchase.paidBy, m_finance.funding.funding);
        Asset asset{classOf(purchase.kind),
                    CostCategory::Purchase,
                    price,
                    deliveryMonth(purchase),
                    purchase.life ? months(Term::LifeMonths, purchase.life, 0, "") : hardwareLife(),
                    residual,
                    purchase.interest ? yearlyShare(purchase.interest, "interest") : planInterest(funding)};
        asset.renewed = servers || purchase.refresh;
        asset.refresh = purchase.refresh ? wholeMonths(*purchase.refresh) : servers ? planRefresh() : 0;
        asset.leftAtEnd = residual.value.value();
        if (purchase.interest)
            asset.fundingRate = yearly(purchase.interest);
        fund(asset, funding, purchase.fundingTerm);
        asset.driver = CostDriver::Once;
        m_out.hardware.push_back(std::move(asset));
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
        // What leases its hardware owns its building all the same, unless told otherwise.
        const Funding plan = m_finance.funding.funding;
        const Funding funding =
            fundingOf(facility.buildingPaidBy, plan == Funding::Lease ? Funding::Cash : plan);
        const double plant = facility.buildingPlantShare ? facility.buildingPlantShare->value.value() : 0.0;
        const auto part = [&](AssetClass kind, const Traced<Money>& cost) {
            Asset asset{kind,
                        CostCategory::Building,
                        cost,
                        0,
                        life,
                        m_calculate.convention(Term::ResidualShare, ratio(0), "paid off over its life"),
                        facility.buildingFundingRate
                            ? yearlyShare(facility.buildingFundingRate, "building_funding_rate")
                            : planInterest()};
            asset.leftAtEnd = left;
            if (facility.buildingFundingRate)
                asset.fundingRate = yearly(facility.buildingFundingRate);
            fund(asset, funding, facility.buildingFundingTerm);
            m_out.building.push_back(std::move(asset));
        };
        if (plant == 0)
            return part(AssetClass::Building, price);
        const auto share = input(Term::Share, facility.buildingPlantShare, "building_plant_share");
        part(AssetClass::Plant, m_calculate.apply(formulas::shareOfPrice, price, share));
        part(AssetClass::Building,
             m_calculate.apply(formulas::shareOfPrice, price,
                               m_calculate.convention(Term::Share, ratio(1) - share.value,
                                                      "what of the building's price is no plant")));
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const Finance& m_finance;
    const Estate& m_estate;
    const MonthAxis& m_axis;
    std::vector<Traced<Money>> m_maintained;
    std::vector<double> m_maintainedPrices;  ///< like the hardware; zero for what is not maintained
    OwnPurchase m_out;
};

}  // namespace

OwnPurchase evaluateOwnPurchase(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                                const MonthAxis& axis)
{
    return Buying(calculate, scenario, estate, axis).all();
}

}  // namespace headroom
