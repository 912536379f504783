// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// A day, a month or a year of the Gregorian calendar, as exact as its source says. Year 0 means undated.
struct Date {
    std::int16_t year = 0;
    std::int8_t month = 0;  ///< 1–12, or 0 when only the year is known
    std::int8_t day = 0;    ///< 1–31, or 0 when only the month is known

    bool known() const { return year != 0; }
    auto operator<=>(const Date&) const = default;
};

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the empty text is an undated `Date`.
Result<Date> parseDate(std::string_view text);
/// The ISO 8601 form that `parseDate` reads.
std::string toText(Date date);
/// Whole months from `from` to `to`, 0 when either is undated; a missing day or month counts as the first.
int monthsBetween(Date from, Date to);

}  // namespace headroom
