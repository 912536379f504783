// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

inline constexpr std::size_t hoursOfDay = 24;
inline constexpr std::size_t hoursOfWeek = 168;

/// One value for each hour of a day, or of a week where something in the plan differs between its days. The first hour begins at
/// midnight, a week's on Monday.
template <class Q>
class Hourly {
public:
    /// A day.
    Hourly() : m_values(hoursOfDay) {}
    /// 24 or 168 hours.
    explicit Hourly(std::size_t hours, const Q& value = Q{}) : m_values(hours, value) {}

    std::size_t size() const { return m_values.size(); }
    bool ofWeek() const { return m_values.size() == hoursOfWeek; }
    Q& operator[](std::size_t hour) { return m_values[hour]; }
    const Q& operator[](std::size_t hour) const { return m_values[hour]; }
    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

    bool operator==(const Hourly&) const = default;

private:
    std::vector<Q> m_values;
};

}  // namespace headroom
