// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit_table.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace headroom {

namespace {

enum class Prefixes : std::uint8_t { None, Large, All, Binary };

struct Symbol {
    std::string_view text;
    double factor;
    Dimension dimension;
    Prefixes prefixes;
};

constexpr double hour = 3600.0;
constexpr double year = 8760.0 * hour;  // planning years have no leap day

constexpr Symbol symbols[] = {
    {"s", 1, dimensions::time, Prefixes::All},
    {"min", 60, dimensions::time, Prefixes::None},
    {"h", hour, dimensions::time, Prefixes::None},
    {"hour", hour, dimensions::time, Prefixes::None},
    {"hours", hour, dimensions::time, Prefixes::None},
    {"d", 24 * hour, dimensions::time, Prefixes::None},
    {"day", 24 * hour, dimensions::time, Prefixes::None},
    {"days", 24 * hour, dimensions::time, Prefixes::None},
    {"week", 168 * hour, dimensions::time, Prefixes::None},
    {"month", 730 * hour, dimensions::time, Prefixes::None},  // a twelfth of a year
    {"months", 730 * hour, dimensions::time, Prefixes::None},
    {"mo", 730 * hour, dimensions::time, Prefixes::None},
    {"yr", year, dimensions::time, Prefixes::None},
    {"year", year, dimensions::time, Prefixes::None},
    {"years", year, dimensions::time, Prefixes::None},
    {"W", 1, dimensions::power, Prefixes::Large},
    {"Wh", hour, dimensions::energy, Prefixes::Large},
    {"J", 1, dimensions::energy, Prefixes::All},
    {"B", 1, dimensions::information, Prefixes::Binary},
    {"bit", 0.125, dimensions::information, Prefixes::Large},
    {"b", 0.125, dimensions::information, Prefixes::Large},
    {"FLOP", 1, dimensions::operation, Prefixes::Large},
    {"OP", 1, dimensions::operation, Prefixes::Large},
    {"token", 1, dimensions::token, Prefixes::Large},
    {"tokens", 1, dimensions::token, Prefixes::None},
    {"tok", 1, dimensions::token, Prefixes::Large},
    {"g", 1e-3, dimensions::mass, Prefixes::All},
    {"t", 1e3, dimensions::mass, Prefixes::None},
    {"m", 1, dimensions::length, Prefixes::All},
    {"l", 1e-3, dimensions::volume, Prefixes::None},
    {"L", 1e-3, dimensions::volume, Prefixes::None},
    {"m3", 1, dimensions::volume, Prefixes::None},
    {"m\xc2\xb3", 1, dimensions::volume, Prefixes::None},
    {"gal", 3.785411784e-3, dimensions::volume, Prefixes::None},  // US gallon: 231 cubic inches
    {"%", 0.01, dimensions::none, Prefixes::None},
    {"x", 1, dimensions::none, Prefixes::None},
    {"\xc3\x97", 1, dimensions::none, Prefixes::None},
    {"U", 1, dimensions::none, Prefixes::None},
    {"1", 1, dimensions::none, Prefixes::None},
};

constexpr std::string_view currencies[] = {"USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK",
                                           "PLN", "CZK", "JPY", "CAD", "AUD", "CNY", "INR"};
struct Sign {
    std::string_view sign, code;
};
constexpr Sign signs[] = {{"$", "USD"}, {"\xe2\x82\xac", "EUR"}, {"\xc2\xa3", "GBP"}};

struct Prefix {
    std::string_view text;
    double factor;
    bool large;
    bool binary;
};
constexpr Prefix prefixes[] = {
    {"Ki", 1024.0, true, true},
    {"Mi", 1048576.0, true, true},
    {"Gi", 1073741824.0, true, true},
    {"Ti", 1099511627776.0, true, true},
    {"Pi", 1125899906842624.0, true, true},
    {"k", 1e3, true, false},
    {"K", 1e3, true, false},
    {"M", 1e6, true, false},
    {"G", 1e9, true, false},
    {"T", 1e12, true, false},
    {"P", 1e15, true, false},
    {"E", 1e18, true, false},
    {"m", 1e-3, false, false},
    {"u", 1e-6, false, false},
    {"\xc2\xb5", 1e-6, false, false},
    {"n", 1e-9, false, false},
};

bool allows(Prefixes set, const Prefix& prefix)
{
    if (prefix.binary)
        return set == Prefixes::Binary;
    return prefix.large ? set != Prefixes::None : set == Prefixes::All;
}

}  // namespace

std::optional<UnitSpec> unitSymbol(std::string_view text)
{
    for (const Symbol& symbol : symbols) {
        if (symbol.text == text)
            return UnitSpec{std::string(text), symbol.factor, symbol.dimension, {}};
    }
    for (const std::string_view code : currencies) {
        if (code == text)
            return UnitSpec{std::string(text), 1, dimensions::money, std::string(code)};
        // "kUSD", "MEUR"
        if (text.size() == code.size() + 1 && text.substr(1) == code && (text[0] == 'k' || text[0] == 'M'))
            return UnitSpec{std::string(text), text[0] == 'k' ? 1e3 : 1e6, dimensions::money,
                            std::string(code)};
    }
    for (const Sign& sign : signs) {
        if (sign.sign == text)
            return UnitSpec{std::string(sign.code), 1, dimensions::money, std::string(sign.code)};
    }
    for (const Symbol& symbol : symbols) {
        if (text.size() <= symbol.text.size() || text.substr(text.size() - symbol.text.size()) != symbol.text)
            continue;
        const std::string_view front = text.substr(0, text.size() - symbol.text.size());
        for (const Prefix& prefix : prefixes) {
            if (prefix.text == front && allows(symbol.prefixes, prefix))
                return UnitSpec{std::string(text), prefix.factor * symbol.factor, symbol.dimension, {}};
        }
    }
    return std::nullopt;
}

std::vector<std::string> unitsFor(Dimension dimension, std::string_view currency)
{
    const std::string money(currency.empty() ? "USD" : currency);
    const Dimension rate = inverse(dimensions::time);
    struct Offer {
        Dimension dimension;
        std::vector<std::string> units;
    };
    static const std::vector<Offer> plain{
        {dimensions::time, {"s", "ms", "\xc2\xb5s", "min", "h", "d", "yr"}},
        {rate, {"1/s", "1/min", "1/h", "1/day", "%/yr"}},
        {dimensions::power, {"W", "kW", "MW"}},
        {dimensions::energy, {"kWh", "MWh", "GWh", "J", "mJ", "\xc2\xb5J"}},
        {dimensions::information, {"B", "KiB", "MiB", "GiB", "GB", "TB", "PB"}},
        {dimensions::information / dimensions::time, {"B/s", "MB/s", "GB/s", "TB/s"}},
        {dimensions::operation, {"FLOP", "GFLOP", "TFLOP", "PFLOP"}},
        {dimensions::operation / dimensions::time, {"FLOP/s", "GFLOP/s", "TFLOP/s", "PFLOP/s"}},
        {dimensions::token, {"token", "ktoken", "Mtoken", "Gtoken"}},
        {dimensions::token / dimensions::time, {"token/s"}},
        {dimensions::mass, {"kg", "g", "t"}},
        {dimensions::mass / dimensions::energy, {"g/kWh", "kg/kWh"}},
        {dimensions::energy / dimensions::token, {"J/token", "Wh/ktoken"}},
        {dimensions::information / dimensions::token, {"B/token", "KiB/token", "MiB/token"}},
        {dimensions::length, {"mm", "m"}},
        {dimensions::volume, {"l", "m3"}},
        {dimensions::volume / dimensions::energy, {"l/kWh"}},
    };
    for (const Offer& offer : plain) {
        if (offer.dimension == dimension)
            return offer.units;
    }
    if (dimension == dimensions::money)
        return {money};
    if (dimension == dimensions::money / dimensions::time)
        return {money + "/h", money + "/day", money + "/yr"};
    if (dimension == dimensions::money / dimensions::power)
        return {money + "/kW", money + "/W"};
    if (dimension == dimensions::money / dimensions::energy)
        return {money + "/kWh", money + "/MWh"};
    if (dimension == dimensions::money / dimensions::token)
        return {money + "/Mtoken"};
    if (dimension == dimensions::money / dimensions::volume)
        return {money + "/m3"};
    if (dimension == dimensions::money / dimensions::information)
        return {money + "/GB", money + "/TB"};
    return {};
}

std::string bestUnit(double si, Dimension dimension, std::string_view currency)
{
    const std::vector<std::string> units = unitsFor(dimension, currency);
    if (units.empty())
        return {};
    const double size = si < 0 ? -si : si;
    std::string best = units.front();
    double bestValue = -1, smallest = 0;
    for (const std::string& unit : units) {
        const auto spec = parseUnit(unit);
        if (!spec)
            continue;
        const double shown = size / spec.value().factor;
        // The smallest figure that is not below one reads best; below all of them, the smallest unit's.
        if (bestValue < 0 && size > 0 && shown > smallest) {
            best = unit;
            smallest = shown;
        }
        if (shown >= 1 && (bestValue < 0 || shown < bestValue)) {
            best = unit;
            bestValue = shown;
        }
    }
    return best;
}

}  // namespace headroom
