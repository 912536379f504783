// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_tally.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr TraceTime window = 300 * traceSecond;
constexpr TraceTime hour = 3600 * traceSecond;
constexpr TraceTime day = 24 * hour;
constexpr TraceTime week = 7 * day;

/// 1970 began on a Thursday.
std::size_t hourOfWeek(TraceTime sinceEpoch) { return static_cast<std::size_t>((sinceEpoch + 3 * 24) % 168); }

double inSeconds(TraceTime time) { return static_cast<double>(time) / static_cast<double>(traceSecond); }

}  // namespace

Duration TraceSummary::span() const { return seconds(inSeconds(last - first)); }
Frequency TraceSummary::arrivals() const { return perSecond(static_cast<double>(requests) / span().value()); }
Tokens TraceSummary::meanInput() const
{
    return tokens(static_cast<double>(inputTokens) / static_cast<double>(requests));
}
Tokens TraceSummary::meanOutput() const
{
    return tokens(static_cast<double>(outputTokens) / static_cast<double>(requests));
}

void TraceTally::add(TraceTime time, std::uint64_t inputTokens, std::uint64_t outputTokens)
{
    if (m_summary.requests == 0)
        m_summary.first = time;
    else if (time == m_summary.last && inputTokens == m_inLast && outputTokens == m_outLast)
        ++m_summary.repeated;
    m_summary.last = time;
    m_inLast = inputTokens;
    m_outLast = outputTokens;
    ++m_summary.requests;
    m_summary.inputTokens += inputTokens;
    m_summary.outputTokens += outputTokens;

    m_window.push_back(time);
    while (time - m_window.front() >= window)
        m_window.pop_front();
    m_busiestWindow = std::max<std::uint64_t>(m_busiestWindow, m_window.size());

    if (!m_summary.clock)
        return;
    if (time / hour != m_hour) {
        closeHour();
        m_hour = time / hour;
        m_inHour = 0;
    }
    ++m_inHour;
    ++m_byHour[hourOfWeek(m_hour)];
}

/// Hours that the trace covers only in part do not compete: they say less than they seem to.
void TraceTally::closeHour()
{
    if (m_hour >= 0 && m_hour * hour >= m_summary.first && (m_hour + 1) * hour <= m_summary.last)
        m_busiestHour = std::max(m_busiestHour, m_inHour);
}

void TraceTally::finishHours(std::size_t hours)
{
    std::vector<TraceTime> covered(hours);
    std::vector<std::uint64_t> counted(hours);
    for (std::size_t i = 0; i < m_byHour.size(); ++i)
        counted[i % hours] += m_byHour[i];
    for (TraceTime at = m_summary.first; at < m_summary.last;) {
        const TraceTime next = std::min((at / hour + 1) * hour, m_summary.last);
        covered[hourOfWeek(at / hour) % hours] += next - at;
        at = next;
    }
    DayShape& shape = m_summary.shape;
    for (std::size_t i = 0; i < covered.size(); ++i)
        shape.push_back(static_cast<double>(counted[i]) / inSeconds(covered[i]));
    const double mean = std::accumulate(shape.begin(), shape.end(), 0.0) / static_cast<double>(shape.size());
    for (double& weight : shape)
        weight /= mean;
    m_summary.basis = hours == m_byHour.size() ? TraceSummary::Basis::Weeks : TraceSummary::Basis::Days;
    m_summary.busiest = m_busiestHour;
    // One hour may be calm where the same hour of all days or weeks is not; the peak is never below the shape's own.
    m_summary.peakFactor =
        ratio(std::max(static_cast<double>(m_busiestHour) / (m_summary.arrivals().value() * 3600),
                       *std::max_element(shape.begin(), shape.end())));
}

TraceSummary TraceTally::finish() &&
{
    HEADROOM_CHECK(spansTime());
    const TraceTime span = m_summary.last - m_summary.first;
    if (m_summary.clock && span >= day) {
        closeHour();
        finishHours(span >= week ? m_byHour.size() : 24);
    } else if (span >= window) {
        m_summary.basis = TraceSummary::Basis::Minutes;
        m_summary.busiest = m_busiestWindow;
        // Even arrivals can leave the busiest whole window a request short of the mean.
        m_summary.peakFactor = ratio(std::max(1.0, static_cast<double>(m_busiestWindow) /
                                                       (m_summary.arrivals().value() * inSeconds(window))));
    }
    return std::move(m_summary);
}

}  // namespace headroom
