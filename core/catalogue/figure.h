// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/units/units.h"

#include <memory>
#include <optional>
#include <string>

namespace headroom {

/// Where a figure was read. Shared by all figures read there.
struct Source {
    std::string id;  ///< slug, unique within a catalogue
    std::string title;
    std::string url;
    std::string licence;
    std::string attribution;

    bool operator==(const Source&) const = default;
};
using SourcePtr = std::shared_ptr<const Source>;

/// A quantity of the catalogue: known with its source and date, or unknown. Unknown is never zero.
template <class Q>
struct Figure {
    std::optional<Q> value;
    std::string unit;      ///< as printed in the source
    std::string currency;  ///< of money, else empty
    SourcePtr source;
    Date date;

    bool known() const { return value.has_value(); }
};

}  // namespace headroom
