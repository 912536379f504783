// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/units/units.h"

#include <cstdint>
#include <string>

namespace headroom {

/// Whether an input was looked up or decided.
enum class InputKind : std::uint8_t { Fact, Assumption };

/// A number the user may change, with what makes it defensible: its unit as typed, its kind, source and date.
template <class Q>
struct Input {
    Q value{};
    std::string unit;  ///< display unit, normalised by parseAmount; money ones name the currency ("USD/kWh")
    InputKind kind = InputKind::Assumption;
    std::string source;
    Date date;

    bool operator==(const Input&) const = default;
};

}  // namespace headroom
