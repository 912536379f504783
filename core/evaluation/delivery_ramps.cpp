// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/delivery_ramps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

struct Part {
    int month = 0;
    double amount = 0;
};

/// Share of all parts that is there in each month. Nothing to share out is there with its first part, for what it has in other
/// respects.
Ramp rampOf(const std::vector<Part>& parts, int months)
{
    double whole = 0;
    int first = months;
    bool late = false;
    for (const Part& part : parts) {
        whole += part.amount;
        first = std::min(first, part.month);
        late = late || part.month > 0;
    }
    if (!late)
        return {};
    Ramp ramp(static_cast<std::size_t>(months) + 1, 0.0);
    for (int i = 1; i <= months; ++i) {
        double& share = ramp[static_cast<std::size_t>(i)];
        for (const Part& part : parts) {
            if (part.month < i && whole > 0)
                share += part.amount / whole;
        }
        if (whole <= 0 && first < i)
            share = 1;
    }
    return ramp;
}

Ramp priceRamp(const std::vector<Asset>& hardware, const std::vector<double>& maintained,
               const MonthAxis& axis)
{
    double whole = 0;
    for (const double price : maintained)
        whole += price;
    const bool late =
        std::any_of(hardware.begin(), hardware.begin() + static_cast<std::ptrdiff_t>(maintained.size()),
                    [](const Asset& asset) { return asset.month > 0; });
    if (whole <= 0 || (!late && axis.level(PriceClass::Hardware, axis.months()) == 1))
        return {};
    bool plain = true;
    Ramp ramp(static_cast<std::size_t>(axis.months()) + 1, 0.0);
    for (std::size_t k = 0; k < maintained.size(); ++k) {
        const int cycle = renewalCycle(hardware[k], axis.months());
        for (int i = 1; i <= axis.months(); ++i) {
            const int age = i - 1 - hardware[k].month;
            if (age < 0) {
                plain = false;
                continue;
            }
            const double level = axis.level(PriceClass::Hardware, hardware[k].month + age / cycle * cycle);
            plain = plain && level == 1;
            ramp[static_cast<std::size_t>(i)] += maintained[k] * level / whole;
        }
    }
    return plain ? Ramp{} : ramp;
}

}  // namespace

int deliveryMonth(const Purchase& purchase)
{
    return purchase.month ? static_cast<int>(std::lround(purchase.month->value.value())) : 0;
}

Ramps rampsOf(const Scenario& scenario, const Estate& estate, const std::vector<Asset>& hardware,
              const std::vector<double>& maintained, const MonthAxis& axis)
{
    const int months = axis.months();
    Ramps out;
    out.price = priceRamp(hardware, maintained, axis);
    std::vector<double> beside = maintained;
    for (std::size_t i = 0; i < beside.size(); ++i)
        beside[i] *= hardware[i].driver == CostDriver::Once ? 1 : 0;
    const double all = std::accumulate(maintained.begin(), maintained.end(), 0.0);
    out.beside = all > 0 ? std::accumulate(beside.begin(), beside.end(), 0.0) / all : 0.0;
    out.priceBeside = priceRamp(hardware, beside, axis);
    for (const Asset& asset : hardware)
        out.late = out.late || asset.month > 0;
    if (!out.late)
        return out;
    std::vector<Part> power, accelerators, bought;
    for (const Estate::SiteTotal& site : estate.sites) {
        std::vector<Part> watts, racks;
        for (const Estate::Arrival& one : site.arrivals) {
            watts.push_back({one.month, one.watts});
            racks.push_back({one.month, double(one.racks)});
        }
        out.sitePower.push_back(rampOf(watts, months));
        out.siteRacks.push_back(rampOf(racks, months));
        power.insert(power.end(), watts.begin(), watts.end());
    }
    for (const Estate::Delivery& one : estate.deliveries)
        accelerators.push_back({one.month, double(one.accelerators)});
    for (const Purchase& purchase : scenario.purchases) {
        if (!purchase.power)
            continue;
        const double watts = (purchase.count.value * purchase.power->value).value();
        power.push_back({deliveryMonth(purchase), watts});
        out.purchases.push_back(rampOf({power.back()}, months));
    }
    int first = months;
    for (const Asset& asset : hardware)
        first = std::min(first, asset.month);
    bought.push_back({first, 0});
    out.power = rampOf(power, months);
    out.accelerators = rampOf(accelerators, months);
    out.started = rampOf(bought, months);
    return out;
}

}  // namespace headroom
