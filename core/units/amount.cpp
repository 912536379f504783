// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"

#include "core/base/utf8.h"
#include "core/units/unit_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t longestText = 256;
constexpr std::size_t longestUnit = 100;  // with any number before it still no longer than a text may be
constexpr int deepestNesting = 32;

bool isSpace(char c) { return c == ' ' || c == '\t'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text)
{
    const auto blank = [&](std::size_t at) -> std::size_t {
        if (isSpace(text[at]))
            return 1;
        // no-break spaces: U+00A0 and U+202F
        if (text.substr(at, 2) == "\xc2\xa0")
            return 2;
        return text.substr(at, 3) == "\xe2\x80\xaf" ? 3 : 0;
    };
    while (!text.empty() && blank(0) > 0)
        text.remove_prefix(blank(0));
    while (!text.empty()) {
        if (isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.size() >= 2 && blank(text.size() - 2) == 2)
            text.remove_suffix(2);
        else if (text.size() >= 3 && blank(text.size() - 3) == 3)
            text.remove_suffix(3);
        else
            break;
    }
    return text;
}

Error notANumber(std::string_view text)
{
    return {Error::Code::NotANumber, {std::string(text.substr(0, longestText))}};
}

/// A plain number at the front of `text`, digit groups parted by `_` or single spaces; takes it off `text`.
std::optional<double> takeNumber(std::string_view& text)
{
    std::string digits;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        if (text[at] == '-')
            digits += '-';
        ++at;
    } else if (text.substr(0, 3) == "\xe2\x88\x92") {  // true minus
        digits += '-';
        at = 3;
    }
    const std::size_t first = at;
    bool point = false, exponent = false, any = false;
    while (at < text.size()) {
        const char c = text[at];
        if (isDigit(c)) {
            digits += c;
            any = true;
        } else if (c == '.' && !point && !exponent) {
            digits += c;
            point = true;
        } else if ((c == 'e' || c == 'E') && any && !exponent && at + 1 < text.size() &&
                   (isDigit(text[at + 1]) || ((text[at + 1] == '-' || text[at + 1] == '+') &&
                                              at + 2 < text.size() && isDigit(text[at + 2])))) {
            digits += 'e';
            exponent = true;
            if (text[at + 1] == '-')
                digits += '-';
            at += isDigit(text[at + 1]) ? 0 : 1;
        } else if ((c == '_' || c == ' ') && any && !point && at + 3 < text.size() && isDigit(text[at + 1]) &&
                   isDigit(text[at + 2]) && isDigit(text[at + 3]) &&
                   (at + 4 >= text.size() || !isDigit(text[at + 4]))) {
            // a group separator stands between digits and is followed by exactly three
        } else {
            break;
        }
        ++at;
    }
    if (!any || at == first)
        return std::nullopt;
    double value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code == std::errc::result_out_of_range)
        value = std::numeric_limits<double>::infinity();
    else if (code != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    text.remove_prefix(at);
    return value;
}

/// "=3*1.2": the four operations and brackets, at the front of a text; stops before the unit.
class Arithmetic {
public:
    explicit Arithmetic(std::string_view text) : m_text(text) {}
    std::optional<double> value()
    {
        const auto out = sum();
        return m_failed ? std::nullopt : out;
    }
    std::string_view rest() const { return m_text; }

private:
    bool take(char c)
    {
        std::string_view text = trimmed(m_text);
        if (text.empty() || text.front() != c)
            return false;
        text.remove_prefix(1);
        m_text = text;
        return true;
    }
    std::optional<double> sum()
    {
        auto left = product();
        while (!m_failed) {
            if (take('+'))
                left = *left + product().value_or(0);
            else if (take('-'))
                left = *left - product().value_or(0);
            else
                break;
        }
        return left;
    }
    std::optional<double> product()
    {
        auto left = factor();
        while (!m_failed) {
            // A slash before a letter starts a unit: "=10/2 EUR/kWh" has one of each.
            if (take('*')) {
                left = *left * factor().value_or(0);
            } else if (const std::string_view text = trimmed(m_text);
                       text.size() > 1 && text[0] == '/' &&
                       (isDigit(trimmed(text.substr(1)).empty() ? 'x' : trimmed(text.substr(1))[0]) ||
                        trimmed(text.substr(1)).substr(0, 1) == "(")) {
                take('/');
                left = *left / factor().value_or(0);
            } else {
                break;
            }
        }
        return left;
    }
    std::optional<double> factor()
    {
        std::optional<double> out;
        if (++m_depth > deepestNesting)
            m_failed = true;
        if (m_failed) {
        } else if (take('(')) {
            out = sum();
            m_failed = m_failed || !take(')');
        } else {
            m_text = trimmed(m_text);
            out = takeNumber(m_text);
            m_failed = !out;
        }
        --m_depth;
        return out ? out : 0.0;
    }

    std::string_view m_text;
    int m_depth = 0;
    bool m_failed = false;
};

std::optional<double> multiplier(char c)
{
    switch (c) {
    case 'k': return 1e3;
    case 'M': return 1e6;
    case 'G': return 1e9;
    case 'T': return 1e12;
    case 'P': return 1e15;
    default: return std::nullopt;
    }
}

/// Whether a word that is no unit may name what is counted. "1 111x" would read back as 1,111 x, "1 k x" as 1,000 x.
bool canBeCounted(std::string_view word)
{
    const bool multiplies = word.size() > 1 && multiplier(word[0]) && word[1] == ' ';
    const auto control = [](unsigned char c) { return c < ' '; };
    return !isDigit(word.front()) && word.find_first_of("=+-.(") != 0 && !multiplies &&
           std::none_of(word.begin(), word.end(), control) && !firstInvalidUtf8(word);
}

/// What a word that is no unit may stand for: the counted thing of a workload.
enum class Words { AreErrors, AreWork, AreCounts };

Result<UnitSpec> readUnit(std::string_view text, Words words)
{
    UnitSpec out;
    bool divide = false;
    bool work = false;
    std::string_view rest = trimmed(text);
    if (rest.size() > longestUnit)
        return Error{Error::Code::UnknownUnit, {std::string(rest.substr(0, 40))}};
    while (!rest.empty()) {
        std::size_t end = rest.find_first_of("/*");
        const std::size_t dot = rest.find("\xc2\xb7");
        end = std::min(end, dot);
        std::string_view part = trimmed(rest.substr(0, end));
        int power = 1;
        if (const std::size_t caret = part.find('^'); caret != std::string_view::npos) {
            const auto digits = part.substr(caret + 1);
            const auto [stop, code] = std::from_chars(digits.data(), digits.data() + digits.size(), power);
            if (code != std::errc{} || stop != digits.data() + digits.size() || power < -4 || power > 4)
                return Error{Error::Code::UnknownUnit, {std::string(part)}};
            part = trimmed(part.substr(0, caret));
        }
        if (part.empty())
            return Error{Error::Code::UnknownUnit, {std::string(text)}};
        std::optional<UnitSpec> unit = unitSymbol(part);
        // "audio h" is one unit of work although "h" alone is an hour; a lone unit symbol stays what it is.
        const bool counted = !unit && !divide && canBeCounted(part);
        if (counted && words == Words::AreWork && !work) {
            unit = UnitSpec{std::string(part), 1, dimensions::work, {}};
            work = true;
        }
        if (counted && words == Words::AreCounts)
            unit = UnitSpec{std::string(part), 1, dimensions::none, {}};
        if (!unit)
            return Error{Error::Code::UnknownUnit, {std::string(part)}};
        for (int i = 0; i < std::abs(power); ++i) {
            const bool down = divide != (power < 0);
            out.factor = down ? out.factor / unit->factor : out.factor * unit->factor;
            out.dimension = down ? out.dimension / unit->dimension : out.dimension * unit->dimension;
        }
        if (!unit->currency.empty())
            out.currency = unit->currency;
        if (!out.symbol.empty())
            out.symbol += divide ? "/" : "*";
        out.symbol += unit->symbol;
        if (power != 1)
            out.symbol += "^" + std::to_string(power);
        if (end == std::string_view::npos)
            break;
        divide = rest[end] == '/';
        rest = trimmed(rest.substr(end + (end == dot ? 2 : 1)));
        if (rest.empty())
            return Error{Error::Code::UnknownUnit, {std::string(text)}};
    }
    return out;
}

/// The units that an amount may be told in; the one of the field first, where it has one.
std::vector<std::string> fittingUnits(Dimension dimension, std::string_view usual)
{
    const auto own = usual.empty() ? Result<UnitSpec>(UnitSpec{}) : readUnit(usual, Words::AreErrors);
    std::vector<std::string> units =
        unitsFor(dimension, own && !own.value().currency.empty() ? own.value().currency : "USD");
    if (!usual.empty() && own && own.value().dimension == dimension) {
        std::erase(units, usual);
        units.insert(units.begin(), std::string(usual));
    }
    return units;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out.append(out.empty() ? "" : ", ").append(word);
    return out;
}

}  // namespace

Result<UnitSpec> parseUnit(std::string_view text)
{
    auto known = readUnit(text, Words::AreErrors);
    return known ? std::move(known) : readUnit(text, Words::AreWork);
}

Result<Amount> parseAmount(std::string_view given, Dimension expected, std::string_view assumedUnit)
{
    std::string_view text = trimmed(given);
    if (text.empty() || text.size() > longestText)
        return notANumber(given);
    std::string currency;
    // "$ 12", "€12": the sign may stand in front.
    for (const std::string_view sign : {"$", "\xe2\x82\xac", "\xc2\xa3"}) {
        if (text.substr(0, sign.size()) == sign) {
            currency = unitSymbol(sign)->currency;
            text = trimmed(text.substr(sign.size()));
        }
    }
    std::optional<double> number;
    if (!text.empty() && text.front() == '=') {
        Arithmetic sum(text.substr(1));
        number = sum.value();
        text = sum.rest();
    } else {
        number = takeNumber(text);
    }
    if (!number)
        return notANumber(given);
    const bool hasWork = expected.work != 0;
    const Words words = hasWork ? Words::AreWork
                        : expected == inverse(dimensions::time) || expected == dimensions::none
                            ? Words::AreCounts
                            : Words::AreErrors;
    std::string_view unitText = trimmed(text);
    // "40k episodes/day": a multiplier stuck to the number, unless it starts a unit ("12kW").
    if (!text.empty() && multiplier(text.front())) {
        const std::size_t wordEnd = text.find_first_of(" /*");
        if (wordEnd == 1 || text.size() == 1) {
            number = *number * *multiplier(text.front());
            unitText = trimmed(text.substr(1));
        }
    } else if (unitText.size() > 1 && multiplier(unitText.front()) && unitText[1] == ' ') {
        number = *number * *multiplier(unitText.front());
        unitText = trimmed(unitText.substr(1));
    }
    if (unitText.empty() && !currency.empty())
        unitText = currency;
    if (unitText.empty())
        unitText = assumedUnit;
    // "40 000 /day" and "$ 2 /h": what stands above the line was left out or stood in front
    const std::string whole = !unitText.empty() && unitText.front() == '/'
                                  ? (currency.empty() ? "1" : currency) + std::string(unitText)
                                  : std::string();
    if (!whole.empty())
        unitText = whole;
    auto spec = unitText.empty() ? Result<UnitSpec>(UnitSpec{}) : readUnit(unitText, Words::AreErrors);
    if ((!spec || spec.value().dimension != expected) && words != Words::AreErrors) {
        auto again = readUnit(unitText, words);
        if (again && again.value().dimension == expected)
            spec = std::move(again);
        else if (again && hasWork && again.value().dimension * dimensions::work == expected)
            // a bare "h" or nothing above the line: the work itself is left unsaid ("1111/h")
            spec = UnitSpec{again.value().symbol, again.value().factor, expected, {}};
    }
    const auto fitting = [&] { return fittingUnits(expected, assumedUnit); };
    if (!spec) {
        Error error = std::move(spec).error();
        error.args.push_back(joined(fitting()));
        return error;
    }
    if (spec.value().dimension != expected) {
        const auto units = fitting();
        return Error{Error::Code::WrongUnit,
                     {std::string(trimmed(given)), amountText(*number, units.empty() ? "" : units.front())}};
    }
    const double value = *number * spec.value().factor;
    if (!std::isfinite(value) || std::abs(value) > 1e30)
        return Error{Error::Code::OutOfRange, {std::string(trimmed(given)), "-1e30", "1e30"}};
    return Amount{value, expected, spec.value().symbol, spec.value().currency};
}

Result<Amount> parseStated(std::string_view text, Dimension expected, std::string_view usualUnit)
{
    if (!usualUnit.empty() && usualUnit.front() == '%') {
        const auto bare = parseAmount(text, dimensions::none);
        if (bare && bare.value().unit.empty() && bare.value().value != 0)
            return Error{Error::Code::NeedsUnit,
                         {std::string(trimmed(text)), amountText(bare.value().value, usualUnit),
                          amountText(std::round(bare.value().value * 1e12) / 1e10, usualUnit)}};
    }
    return parseAmount(text, expected, usualUnit);
}

std::string numberText(double value)
{
    std::array<char, 40> buffer{};
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= 1e-5 && size < 1e15);
    const auto result =
        plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

std::string amountText(double value, std::string_view unit)
{
    if (unit.empty())
        return numberText(value);
    return numberText(value) + " " + std::string(unit);
}

}  // namespace headroom
