// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/judge_purchases.h"

#include "core/evaluation/findings.h"
#include "core/results/ways.h"

#include <algorithm>

namespace headroom {

namespace {

void judgePrices(const Scenario& scenario, Results& results)
{
    const Capital& capital = scenario.finance.capital;
    const auto set = [](const std::optional<Input<Ratio>>& share) {
        return share && share->value.value() != 0;
    };
    if (!set(capital.discount) && !set(capital.spares) && !set(capital.installation))
        return;
    const auto count =
        std::count_if(scenario.purchases.begin(), scenario.purchases.end(), [](const Purchase& one) {
            return one.priceBasis == PriceBasis::Paid &&
                   (one.kind == PurchaseKind::Servers || one.kind == PurchaseKind::Network ||
                    one.kind == PurchaseKind::Storage);
        });
    if (count == 0)
        return;
    Finding paid = finding(Severity::Warning, FindingCode::PurchaseAsPaid, "finance", 0, {});
    paid.would = static_cast<double>(count);
    results.findings.push_back(std::move(paid));
}

void judgeLives(const CostBasis& basis, Results& results)
{
    const int months = basis.axis.months();
    const Asset* shortest = nullptr;
    for (const Asset& asset : basis.purchase.hardware) {
        const double end = asset.month + asset.life.value.value();
        if (renewalCycle(asset, months) <= months || end >= basis.axis.length() - 1e-9)
            continue;
        if (!shortest || asset.life.value < shortest->life.value)
            shortest = &asset;
    }
    const Duration month = years(1) / 12.0;
    const FacilityTerms& facility = basis.scenario.finance.facility;
    if (facility.facility == Facility::OwnBuilding && facility.buildingPrice && facility.buildingLife &&
        exceeds((month * basis.axis.length()).value(), facility.buildingLife->value.value()))
        results.findings.push_back(finding(Severity::Ok, FindingCode::LifeBeforeHorizon, "finance", 0, {},
                                           facility.buildingLife->value, month * basis.axis.length(),
                                           "building"));
    if (!shortest)
        return;
    results.findings.push_back(finding(Severity::Ok, FindingCode::LifeBeforeHorizon, "finance", 0, {},
                                       month * shortest->life.value.value(), month * basis.axis.length()));
}

void judgeLeases(const CostBasis& basis, Results& results)
{
    const int months = basis.axis.months();
    int shortest = months;
    for (const Asset& asset : basis.purchase.hardware) {
        const int term = renewalCycle(asset, months);
        if (asset.funding == Funding::Lease && asset.renewed && asset.month + term < months)
            shortest = std::min(shortest, term);
    }
    // A lease is renewed when it ends.
    if (std::any_of(basis.purchase.hardware.begin(), basis.purchase.hardware.end(), [&](const Asset& asset) {
            return asset.funding == Funding::Lease && asset.refresh > 0 &&
                   asset.month + asset.refresh < months && asset.refresh != renewalCycle(asset, months);
        }))
        results.findings.push_back(
            finding(Severity::Warning, FindingCode::FieldWithoutEffect, "finance", 0, {}, "refresh_cycle"));
    if (shortest == months)
        return;
    const Duration month = years(1) / 12.0;
    results.findings.push_back(finding(Severity::Ok, FindingCode::LeaseRenewed, "finance", 0, {},
                                       month * static_cast<double>(shortest), month * basis.axis.length()));
}

}  // namespace

void judgePurchases(const CostBasis& basis, Money settled, Results& results)
{
    const int months = basis.axis.months();
    const auto& hardware = basis.purchase.hardware;
    const auto late = [&](const Asset& asset) { return asset.month >= months; };
    const auto servers = std::find_if(hardware.begin(), hardware.end(), [&](const Asset& asset) {
        return late(asset) && asset.kind == AssetClass::Servers;
    });
    const auto beyond =
        servers != hardware.end() ? servers : std::find_if(hardware.begin(), hardware.end(), late);
    if (beyond != hardware.end())
        results.findings.push_back(finding(Severity::Warning, FindingCode::DeliveryBeyondHorizon, "finance",
                                           0, {}, ratio(beyond->month), ratio(months),
                                           servers != hardware.end() ? lateServers : std::string_view()));
    judgePrices(basis.scenario, results);
    judgeLives(basis, results);
    judgeLeases(basis, results);
    if (settled.value() > 0.005) {
        Finding lease = finding(Severity::Warning, FindingCode::LeaseBeyondHorizon, "finance", 0, {});
        lease.would = settled.value();
        lease.dimension = dimensionOf<Money>;
        results.findings.push_back(std::move(lease));
    }
}

}  // namespace headroom
