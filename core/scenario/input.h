// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom {

/// Whether an input was looked up or decided.
enum class InputKind : std::uint8_t { Fact, Assumption };

/// How likely the values between a spread's ends are.
enum class SpreadKind : std::uint8_t {
    Range,       ///< all between the ends alike
    Triangular,  ///< from end to end, most likely the input's own value
    Normal,      ///< symmetric about the middle of the ends, which are its P10 and P90
    Lognormal,   ///< its logarithm is normal; the ends, both above zero, are its P10 and P90
};

/// How far an input may lie from what the plan says. Studies vary it; a plain evaluation never looks at it.
template <class Q>
struct Spread {
    SpreadKind kind = SpreadKind::Range;
    Q low{};
    Q high{};

    bool operator==(const Spread&) const = default;
};

/// A number the user may change, with what makes it defensible: its unit as typed, its kind, source and date.
template <class Q>
struct Input {
    Q value{};
    std::string unit;  ///< display unit, normalised by parseAmount; money ones name the currency ("USD/kWh")
    InputKind kind = InputKind::Assumption;
    std::string source;
    Date date;
    std::optional<Spread<Q>> spread{};

    bool operator==(const Input&) const = default;
};

/// Whether nobody gave this input a value: it is unknown, not nothing. Zero with a unit, a date or a source is a statement.
template <class Q>
bool neverStated(const Input<Q>& input)
{
    return input.value.value() == 0 && input.unit.empty() && input.source.empty() && !input.date.known();
}

}  // namespace headroom
