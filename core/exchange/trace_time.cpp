// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_time.h"

#include <chrono>
#include <cstdio>

namespace headroom {

namespace {

/// Takes text apart from the left; once something is missing, everything is.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    int digits(std::size_t count)
    {
        int value = 0;
        if (m_rest.size() < count)
            return fail();
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return fail();
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    bool skip(std::string_view oneOf)
    {
        const bool there = !m_rest.empty() && oneOf.find(m_rest.front()) != std::string_view::npos;
        if (there)
            m_rest.remove_prefix(1);
        return there;
    }
    void need(std::string_view oneOf)
    {
        if (!skip(oneOf))
            fail();
    }
    /// Digits after the point, as nanoseconds.
    std::int64_t fraction()
    {
        std::int64_t value = 0;
        std::int64_t place = traceSecond / 10;
        const std::string_view before = m_rest;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            value += (m_rest.front() - '0') * place;
            place /= 10;
            m_rest.remove_prefix(1);
        }
        return before.size() == m_rest.size() ? fail() : value;
    }
    bool good() const { return m_good; }
    bool done() const { return m_good && m_rest.empty(); }
    bool minus() const { return !m_rest.empty() && m_rest.front() == '-'; }

private:
    int fail()
    {
        m_good = false;
        return 0;
    }
    std::string_view m_rest;
    bool m_good = true;
};

}  // namespace

std::optional<TraceTime> parseTraceTime(std::string_view text)
{
    using namespace std::chrono;
    Scanner scan(text);
    const int year = scan.digits(4);
    scan.need("-");
    const int month = scan.digits(2);
    scan.need("-");
    const int day = scan.digits(2);
    scan.need(" T");
    const int hour = scan.digits(2);
    scan.need(":");
    const int minute = scan.digits(2);
    scan.need(":");
    const int second = scan.digits(2);
    const std::int64_t fraction = scan.skip(".") ? scan.fraction() : 0;
    int offset = 0;
    if (!scan.skip("Z")) {
        const int sign = scan.minus() ? -1 : 1;
        if (scan.skip("+-")) {
            const int offsetHour = scan.digits(2);
            scan.skip(":");
            offset = sign * (offsetHour * 60 + scan.digits(2));
        }
    }
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!scan.done() || !date.ok() || year < 1970 || year > 2199 || hour > 23 || minute > 59 || second > 60 ||
        offset > 14 * 60 || offset < -14 * 60)
        return std::nullopt;
    const std::int64_t days = sys_days(date).time_since_epoch().count();
    const std::int64_t seconds = ((days * 24 + hour) * 60 + minute - offset) * 60 + second;
    return seconds * traceSecond + fraction;
}

std::string traceTimeText(TraceTime time)
{
    using namespace std::chrono;
    const sys_seconds whole{std::chrono::seconds(time / traceSecond)};
    const sys_days midnight = floor<days>(whole);
    const year_month_day date{midnight};
    const auto rest = static_cast<long>((whole - midnight).count());
    char out[64];
    std::snprintf(out, sizeof out, "%04d-%02u-%02u %02ld:%02ld:%02ld", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), rest / 3600,
                  rest / 60 % 60, rest % 60);
    return out;
}

}  // namespace headroom
