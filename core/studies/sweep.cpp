// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/sweep.h"

#include "core/units/amount.h"

#include <charconv>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t mostCells = 10'000'000;
constexpr std::size_t usualSteps = 11;

bool readWhole(std::string_view text, std::size_t& out)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc{} && end == text.data() + text.size();
}

/// The unit that the last of some values names, which holds for all that name none.
Result<std::vector<double>> readValues(std::string_view text, const InputView& input)
{
    std::vector<std::string_view> words;
    for (std::string_view rest = text;;) {
        const std::size_t comma = rest.find(',');
        words.push_back(rest.substr(0, comma));
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    auto last = parseAmount(words.back(), input.dimension, input.unit);
    if (!last)
        return std::move(last).error();
    std::vector<double> values;
    for (const std::string_view word : words) {
        auto amount = parseAmount(word, input.dimension, last.value().unit);
        if (!amount)
            return std::move(amount).error();
        const auto own = parseUnit(input.unit);
        if (own && !amount.value().currency.empty() && amount.value().currency != own.value().currency)
            return Error{Error::Code::WrongCurrency, {amount.value().currency, own.value().currency}};
        values.push_back(amount.value().value);
    }
    return values;
}

}  // namespace

Result<SweepSide> parseSweepSide(const Catalogue& catalogue, const Scenario& plan, std::string_view path,
                                 std::string_view text)
{
    const auto input = studyInputAt(catalogue, plan, path);
    if (!input)
        return noStudyInput(catalogue, plan, path).at(std::string(path));
    SweepSide side{std::string(path), {}};
    std::size_t steps = usualSteps;
    if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
        if (!readWhole(text.substr(colon + 1), steps) || steps < 2 || steps > mostCells)
            return Error{Error::Code::OutOfRange,
                         {std::string(text.substr(colon + 1)), "2", std::to_string(mostCells)},
                         {},
                         side.path};
        text = text.substr(0, colon);
    }
    if (text.find("..") != std::string_view::npos) {
        auto range = parseSpread(text, *input);
        if (!range)
            return std::move(range).error().at(path);
        const auto [kind, low, high] = range.value();
        for (std::size_t i = 0; i < steps; ++i)
            side.values.push_back(low +
                                  (high - low) * static_cast<double>(i) / static_cast<double>(steps - 1));
        side.values.back() = high;
        return side;
    }
    auto values = readValues(text, *input);
    if (!values)
        return std::move(values).error().at(path);
    side.values = std::move(values).value();
    return side;
}

Result<Shard> parseShard(std::string_view text)
{
    Shard shard;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || !readWhole(text.substr(0, slash), shard.index) ||
        !readWhole(text.substr(slash + 1), shard.count) || shard.index < 1 || shard.index > shard.count)
        return Error{Error::Code::WrongValue, {std::string(text), "1/8 to 8/8 for eight parts"}};
    return shard;
}

Result<Sweep> sweep(const Catalogue& catalogue, const Scenario& plan, const std::vector<SweepSide>& sides,
                    const std::vector<std::string>& results, Shard shard, const StudyControl& control)
{
    HEADROOM_CHECK(shard.count >= 1 && shard.index >= 1 && shard.index <= shard.count);
    if (sides.empty())
        return Error{Error::Code::WrongValue, {"0", "at least one input with values"}};
    Sweep out;
    for (const std::string& name : results) {
        auto one = findNamedResult(name);
        if (!one)
            return Error{Error::Code::WrongValue, {name, resultNames()}};
        out.results.push_back(std::move(*one));
    }
    if (results.empty())
        out.results.assign(planResults().begin(), planResults().end());
    std::vector<std::string> paths;
    out.cells = 1;
    for (const SweepSide& side : sides) {
        paths.push_back(side.path);
        if (side.values.empty() || out.cells > mostCells / side.values.size())
            return Error{Error::Code::TooLarge, {"sweep", "more", std::to_string(mostCells)}, {}, side.path};
        out.cells *= side.values.size();
    }
    auto made = VariedPlan::make(catalogue, plan, paths);
    if (!made)
        return std::move(made).error();
    VariedPlan& varied = *made.value();
    out.inputs = varied.inputs();
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const InputRange range = out.inputs[i].range;
        for (const double value : sides[i].values) {
            if (!(value >= range.smallest && value <= range.largest))
                return Error{Error::Code::OutOfRange,
                             {numberText(value), numberText(range.smallest), numberText(range.largest)},
                             {},
                             sides[i].path};
        }
    }
    for (std::size_t cell = shard.index - 1; cell < out.cells; cell += shard.count) {
        if (control.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (control.progress)
            control.progress(static_cast<double>(cell) / static_cast<double>(out.cells));
        SweepRow row{cell, std::vector<double>(sides.size()), {}, {}};
        std::size_t rest = cell;
        for (std::size_t i = sides.size(); i-- > 0;) {
            row.values[i] = sides[i].values[rest % sides[i].values.size()];
            rest /= sides[i].values.size();
        }
        const Results& found = varied.at(row.values);
        for (const NamedResult& one : out.results)
            row.results.push_back(one.of(varied.scenario(), found));
        row.cheapest = cheapestOption(found);
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace headroom
