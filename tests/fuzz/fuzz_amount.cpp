// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"
#include "tests/fuzz/input.h"

#include <array>
#include <cmath>

using namespace headroom;

/// Whatever is typed: never infinite or NaN, never another dimension, and what was understood can be written and read again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::array expected{dimensions::none,
                                     dimensions::power,
                                     dimensions::time,
                                     inverse(dimensions::time),
                                     dimensions::work / dimensions::time,
                                     dimensions::money / dimensions::energy,
                                     dimensions::money / dimensions::token,
                                     dimensions::information / dimensions::time};
    FuzzInput input(data, size);
    const Dimension dimension = expected[input.choice(expected.size())];
    const auto amount = parseAmount(input.text, dimension);
    if (!amount)
        return 0;
    const Amount& read = amount.value();
    HEADROOM_CHECK(std::isfinite(read.value) && std::abs(read.value) <= 1e30);
    HEADROOM_CHECK(read.dimension == dimension);
    if (read.unit.empty())
        return 0;
    const auto one = parseAmount("1 " + read.unit, dimension);
    HEADROOM_CHECK(static_cast<bool>(one));
    const auto again = parseAmount(amountText(read.value / one.value().value, read.unit), dimension);
    HEADROOM_CHECK(static_cast<bool>(again));
    HEADROOM_CHECK(std::abs(again.value().value - read.value) <= std::abs(read.value) * 1e-12);
    HEADROOM_CHECK(again.value().unit == read.unit && again.value().currency == read.currency);
    return 0;
}
