// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/spreads.h"

#include "core/scenario/input_visit.h"
#include "core/scenario/paths.h"
#include "core/scenario/validate.h"
#include "core/units/amount.h"

#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

template <class Q>
InputView viewOf(std::string path, std::string_view field, std::string_view owner, const Input<Q>& input)
{
    InputView view{std::move(path), std::string(field), std::string(owner), input.value.value(),
                   input.unit,      dimensionOf<Q>,     inputRange(field),  {}};
    if (input.spread)
        view.spread = {input.spread->kind, input.spread->low.value(), input.spread->high.value()};
    return view;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// A word for the kind at either end of the text, taken off.
SpreadKind takeKind(std::string_view& text)
{
    const auto& words = enumWords<SpreadKind>;
    // "lognormal" ends with "normal".
    std::string_view longest;
    SpreadKind kind = SpreadKind::Range;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        const std::string_view word = i < words.size() ? words[i] : std::string_view("uniform");
        if ((text.starts_with(word) || text.ends_with(word)) && word.size() > longest.size()) {
            longest = word;
            kind = i < words.size() ? static_cast<SpreadKind>(i) : SpreadKind::Range;
        }
    }
    if (text.starts_with(longest))
        text = trimmed(text.substr(longest.size()));
    else
        text = trimmed(text.substr(0, text.size() - longest.size()));
    return kind;
}

/// "-20%" and "+30 %": a share of the value.
bool isShare(std::string_view text)
{
    return text.size() > 1 && (text.front() == '-' || text.front() == '+') && text.ends_with('%');
}

Result<Scenario> changed(Scenario before, std::string_view path, const auto& change)
{
    auto parsed = parsePath(path);
    if (!parsed)
        return std::move(parsed).error().at(path);
    const InputPath& where = parsed.value();
    Status status = Done{};
    const bool found = withInput(
        before, where.section, where.id, where.field,
        [&](std::string_view name, std::string_view, auto& input) { status = change(name, input); });
    if (!found)
        return Error{Error::Code::UnknownField, {std::string(path), {}}, {}, std::string(path)};
    if (!status)
        return std::move(status).error().at(path);
    return before;
}

/// Without the last digits, which only dividing by the unit made.
double shown(double value)
{
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 12);
    std::from_chars(text.data(), end.ptr, value);
    return value;
}

}  // namespace

std::vector<InputView> allInputs(const Scenario& scenario)
{
    std::vector<InputView> inputs;
    visitInputs(scenario, [&](const Path& path, std::string_view owner, const auto& input) {
        inputs.push_back(viewOf(path.text(), path.field, owner, input));
    });
    return inputs;
}

std::vector<InputView> variedInputs(const Scenario& scenario)
{
    std::vector<InputView> inputs;
    visitInputs(scenario, [&](const Path& path, std::string_view owner, const auto& input) {
        if (input.spread)
            inputs.push_back(viewOf(path.text(), path.field, owner, input));
    });
    return inputs;
}

std::optional<InputView> inputAt(const Scenario& scenario, std::string_view path)
{
    const auto parsed = parsePath(path);
    if (!parsed)
        return std::nullopt;
    const InputPath& where = parsed.value();
    std::optional<InputView> view;
    withInput(scenario, where.section, where.id, where.field,
              [&](std::string_view name, std::string_view owner, const auto& input) {
                  view = viewOf(Path{where.section, where.id, where.field}.text(), name, owner, input);
              });
    return view;
}

Result<Spread<double>> parseSpread(std::string_view text, const InputView& input)
{
    std::string_view rest = trimmed(text);
    Spread<double> spread;
    spread.kind = takeKind(rest);
    const std::size_t dots = rest.find("..");
    const auto wrong = [&]() {
        return Error{Error::Code::WrongValue,
                     {std::string(text.substr(0, 80)), "LOW..HIGH, e.g. 0.10..0.14 USD/kWh"}};
    };
    if (dots == std::string_view::npos)
        return wrong();
    const std::string_view low = trimmed(rest.substr(0, dots));
    const std::string_view high = trimmed(rest.substr(dots + 2));
    if (low.empty() || high.empty())
        return wrong();
    if (isShare(low) && isShare(high)) {
        for (auto [end, out] : {std::pair{low, &spread.low}, std::pair{high, &spread.high}}) {
            auto share = parseAmount(end.front() == '+' ? end.substr(1) : end, dimensions::none);
            if (!share)
                return std::move(share).error();
            *out = input.value * (1.0 + share.value().value);
        }
    } else {
        // The unit may stand once, behind the high end.
        auto upper = parseAmount(high, input.dimension, input.unit);
        if (!upper)
            return std::move(upper).error();
        auto lower = parseAmount(low, input.dimension, upper.value().unit);
        if (!lower)
            return std::move(lower).error();
        for (const auto* end : {&lower.value(), &upper.value()}) {
            const auto own = parseUnit(input.unit);
            if (own && !end->currency.empty() && end->currency != own.value().currency)
                return Error{Error::Code::WrongCurrency, {end->currency, own.value().currency}};
        }
        spread.low = lower.value().value;
        spread.high = upper.value().value;
    }
    if (auto status = checkSpread(spread.kind, spread.low, spread.high, input.field, input.unit); !status)
        return std::move(status).error();
    return spread;
}

std::string spreadText(const Spread<double>& spread, const std::string& unit)
{
    const auto spec = unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(unit);
    const double factor = spec ? spec.value().factor : 1.0;
    return std::string(enumWords<SpreadKind>[static_cast<std::size_t>(spread.kind)]) + " " +
           numberText(shown(spread.low / factor)) + ".." + amountText(shown(spread.high / factor), unit);
}

Result<Scenario> setSpread(Scenario before, std::string_view path, std::optional<Spread<double>> spread)
{
    return changed(std::move(before), path, [&]<class Q>(std::string_view name, Input<Q>& input) -> Status {
        if (!spread) {
            input.spread.reset();
            return Done{};
        }
        if (auto status = checkSpread(spread->kind, spread->low, spread->high, name, input.unit); !status)
            return status;
        // All that a range or a triangle can give lies between its ends, so the plan's own value must.
        const bool bounded = spread->kind == SpreadKind::Range || spread->kind == SpreadKind::Triangular;
        const double value = input.value.value();
        const double slack = 1e-9 * std::abs(value);
        if (bounded && (value < spread->low - slack || value > spread->high + slack)) {
            const auto unit = parseUnit(input.unit);
            const double factor = unit ? unit.value().factor : 1.0;
            return Error{Error::Code::WrongValue,
                         {spreadText(*spread, input.unit), "LOW..HIGH with the plan's own " +
                                                               amountText(shown(value / factor), input.unit) +
                                                               " between them"}};
        }
        input.spread = {spread->kind, Q::from_value(spread->low), Q::from_value(spread->high)};
        return Done{};
    });
}

Result<Scenario> setSpreadByPath(Scenario before, std::string_view path, std::string_view text)
{
    const auto input = inputAt(before, path);
    if (!input)
        return Error{Error::Code::UnknownField, {std::string(path), {}}, {}, std::string(path)};
    if (trimmed(text).empty())
        return setSpread(std::move(before), path, std::nullopt);
    auto spread = parseSpread(text, *input);
    if (!spread)
        return std::move(spread).error().at(path);
    return setSpread(std::move(before), path, spread.value());
}

Result<Scenario> setValue(Scenario before, std::string_view path, double value, Date today)
{
    return changed(std::move(before), path, [&]<class Q>(std::string_view name, Input<Q>& input) -> Status {
        const InputRange range = inputRange(name);
        if (!std::isfinite(value) || value < range.smallest || value > range.largest)
            return outOfRange(value, range, input.unit);
        input.value = Q::from_value(value);
        input.kind = InputKind::Assumption;
        input.source.clear();
        input.date = today;
        return Done{};
    });
}

}  // namespace headroom
