// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace headroom {

namespace {

bool readDigits(std::string_view text, int& out)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc{} && end == text.data() + text.size() && text.front() != '-';
}

int daysIn(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

}  // namespace

Result<Date> parseDate(std::string_view text)
{
    if (text.empty())
        return Date{};
    const Error wrong{Error::Code::WrongValue, {std::string(text), "YYYY-MM-DD"}, {}, {}};
    const bool shape = text.size() == 4 || (text.size() == 7 && text[4] == '-') ||
                       (text.size() == 10 && text[4] == '-' && text[7] == '-');
    if (!shape)
        return wrong;
    int year = 0;
    int month = 0;
    int day = 0;
    if (!readDigits(text.substr(0, 4), year) || year < 1)
        return wrong;
    if (text.size() >= 7 && (!readDigits(text.substr(5, 2), month) || month < 1 || month > 12))
        return wrong;
    if (text.size() == 10 && (!readDigits(text.substr(8, 2), day) || day < 1 || day > daysIn(year, month)))
        return wrong;
    return Date{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month),
                static_cast<std::int8_t>(day)};
}

std::string toText(Date date)
{
    if (!date.known())
        return {};
    std::array<char, 32> text{};
    if (date.month == 0)
        std::snprintf(text.data(), text.size(), "%04d", date.year);
    else if (date.day == 0)
        std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
    else
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

int monthsBetween(Date from, Date to)
{
    if (!from.known() || !to.known())
        return 0;
    const auto first = [](std::int8_t part) { return std::max<int>(part, 1); };
    const int months = (to.year - from.year) * 12 + first(to.month) - first(from.month);
    return first(to.day) < first(from.day) ? months - 1 : months;
}

}  // namespace headroom
