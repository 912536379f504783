// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/range_error.h"

#include "core/units/amount.h"

#include <cmath>

namespace headroom {

namespace {

enum class Inwards { Up, Down };

double toFourDigits(double value, Inwards inwards)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    // Whole powers of ten are exact, their reciprocals are not: large values are divided, small ones multiplied.
    const int places = 3 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double power = std::pow(10.0, std::abs(places));
    const double scaled = places >= 0 ? value * power : value / power;
    const double nearest = std::round(scaled);
    const bool isWhole = std::abs(scaled - nearest) < 1e-7;
    const double whole = isWhole ? nearest : inwards == Inwards::Up ? std::ceil(scaled) : std::floor(scaled);
    return places >= 0 ? whole / power : whole * power;
}

double factorOf(const std::string& unit)
{
    const auto spec = unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(unit);
    return spec ? spec.value().factor : 1.0;
}

}  // namespace

Error rangeError(std::string given, const InputRange& range, const std::string& unit)
{
    const double factor = factorOf(unit);
    return {Error::Code::OutOfRange,
            {std::move(given), amountText(toFourDigits(range.smallest / factor, Inwards::Up), unit),
             amountText(toFourDigits(range.largest / factor, Inwards::Down), unit)}};
}

Error rangeError(double si, const InputRange& range, const std::string& unit)
{
    return rangeError(amountText(si / factorOf(unit), unit), range, unit);
}

}  // namespace headroom
