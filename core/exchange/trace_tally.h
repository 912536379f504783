// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/trace.h"

#include <array>
#include <deque>

namespace headroom {

/// Counts requests as they come, in the order of time. Holds the requests of five minutes at most, however long the trace.
class TraceTally {
public:
    explicit TraceTally(bool clock) { m_summary.clock = clock; }

    /// `time` is not before the last one.
    void add(TraceTime time, std::uint64_t inputTokens, std::uint64_t outputTokens);
    std::uint64_t requests() const { return m_summary.requests; }
    std::uint64_t repeated() const { return m_summary.repeated; }
    TraceTime last() const { return m_summary.last; }
    /// Whether there are requests at two moments, without which there is no rate.
    bool spansTime() const { return m_summary.last > m_summary.first; }
    /// Needs `spansTime`.
    TraceSummary finish() &&;

private:
    void closeHour();
    /// Fills shape and peak, by the hours of a day or of a week.
    void finishHours(std::size_t hours);

    TraceSummary m_summary;
    std::deque<TraceTime> m_window;
    std::uint64_t m_busiestWindow = 0;
    std::int64_t m_hour = -1;  ///< clock hour being counted
    std::uint64_t m_inHour = 0;
    std::uint64_t m_busiestHour = 0;
    std::array<std::uint64_t, 168> m_byHour{};  ///< of the week, from Monday
    std::uint64_t m_inLast = 0, m_outLast = 0;
};

}  // namespace headroom
