// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/paths.h"

#include "core/base/spelling.h"
#include "core/base/utf8.h"
#include "core/scenario/currencies.h"
#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "core/scenario/ranges.h"
#include "core/scenario/validate.h"
#include "core/units/amount.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace headroom {

namespace {

struct Setting {
    std::string_view field;
    std::string_view text;
    std::string_view source;
    Date today;
    const Scenario& plan;
    std::optional<InputKind> kind{};  ///< only the provenance is set, the value stays
};

Error wrongValue(std::string_view text, std::string allowed)
{
    return {Error::Code::WrongValue, {std::string(text), std::move(allowed)}};
}

template <class Number>
bool readWhole(std::string_view text, Number& out)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
    return code == std::errc{} && end == text.data() + text.size();
}

template <class Q>
Status set(Input<Q>& input, const Setting& setting)
{
    const std::string unit = input.unit.empty() ? std::string(usualUnit(setting.field)) : input.unit;
    auto amount = parseStated(setting.text, dimensionOf<Q>, unit);
    if (!amount)
        return std::move(amount).error();
    const std::string& currency = amount.value().currency;
    if (!currency.empty() && !canBeStatedIn(setting.plan, currency))
        return Error{Error::Code::WrongCurrency, {currency, setting.plan.info.currency}};
    const InputRange range = inputRange(setting.field);
    const double value = amount.value().value;
    if (!std::isfinite(value) || value < range.smallest || value > range.largest)
        return outOfRange(std::string(setting.text), range, amount.value().unit);
    input.value = Q::from_value(value);
    input.unit = amount.value().unit;
    input.kind = setting.source.empty() ? InputKind::Assumption : InputKind::Fact;
    input.source = setting.source;
    input.date = setting.today;
    return Done{};
}

template <class Q>
Status set(std::optional<Input<Q>>& input, const Setting& setting)
{
    if (setting.text.empty()) {
        input.reset();
        return Done{};
    }
    Input<Q> filled = input.value_or(Input<Q>{});
    if (auto status = set(filled, setting); !status)
        return status;
    input = std::move(filled);
    return Done{};
}

Status set(std::string& text, const Setting& setting)
{
    // What a file would refuse must not get in here either.
    if (setting.text.size() > limits::text)
        return Error{Error::Code::TooLarge,
                     {"text", std::to_string(setting.text.size()), std::to_string(limits::text)}};
    if (const auto wrong = firstInvalidUtf8(setting.text))
        return Error{Error::Code::NotText, {std::to_string(*wrong)}};
    text = setting.text;
    return Done{};
}

Status set(Date& date, const Setting& setting)
{
    auto parsed = parseDate(setting.text);
    if (!parsed)
        return std::move(parsed).error();
    date = parsed.value();
    return Done{};
}

Status set(int& number, const Setting& setting)
{
    int value = 0;
    if (!readWhole(setting.text, value))
        return Error{Error::Code::NotANumber, {std::string(setting.text)}};
    if (value < 1 || value > 1024)
        return Error{Error::Code::OutOfRange, {std::string(setting.text), "1", "1024"}};
    number = value;
    return Done{};
}

Status set(RackUnits& height, const Setting& setting)
{
    auto amount = parseAmount(setting.text, dimensions::none, "U");
    if (!amount)
        return std::move(amount).error();
    const double halves = amount.value().value * 2.0;
    if (halves < 1 || halves > 200 || halves != std::floor(halves))
        return Error{Error::Code::OutOfRange, {std::string(setting.text), "0.5 U", "100 U"}};
    height.halves = static_cast<int>(halves);
    return Done{};
}

template <class E>
requires std::is_enum_v<E> Status set(E& value, const Setting& setting)
{
    if constexpr (enumWords<E>.size() == 0) {
        return wrongValue(setting.text, {});
    } else {
        const auto& words = enumWords<E>;
        const auto it = std::find(words.begin(), words.end(), setting.text);
        if (it == words.end()) {
            std::string allowed;
            for (const std::string_view word : words)
                allowed.append(allowed.empty() ? "" : ", ").append(word);
            return wrongValue(setting.text, std::move(allowed));
        }
        value = static_cast<E>(it - words.begin());
        return Done{};
    }
}

/// A reference by number, none by the empty text. Whether it leads somewhere is checked when it is set.
template <class Tag>
Status set(Id<Tag>& id, const Setting& setting)
{
    if (setting.field == "id")
        return Error{Error::Code::NotPossible, {"not-by-path", std::string(setting.field)}};
    std::uint64_t number = 0;
    if (!setting.text.empty() && !readWhole(setting.text, number))
        return Error{Error::Code::NotANumber, {std::string(setting.text)}};
    id.number = number;
    return Done{};
}

/// 24 or 168 weights parted by blanks, or nothing for a flat day.
Status set(DayShape& shape, const Setting& setting)
{
    DayShape weights;
    double sum = 0;
    std::string_view rest = setting.text;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(" ;\t");
        if (begin == std::string_view::npos)
            break;
        rest.remove_prefix(begin);
        const std::string_view word = rest.substr(0, rest.find_first_of(" ;\t"));
        rest.remove_prefix(word.size());
        double value = 0;
        if (!readWhole(word, value) || !std::isfinite(value))
            return Error{Error::Code::NotANumber, {std::string(word)}};
        if (value < 0 || value > 1e12)
            return Error{Error::Code::OutOfRange, {std::string(word), "0", "1e12"}};
        weights.push_back(value);
        sum += value;
        if (weights.size() > 168)
            break;
    }
    if (!weights.empty() && ((weights.size() != 24 && weights.size() != 168) || sum <= 0))
        return wrongValue(setting.text.substr(0, 80), "24 or 168 numbers, not all 0, or nothing");
    shape = std::move(weights);
    return Done{};
}

/// Identities and lists have edits of their own; a path cannot set them.
template <class T>
Status set(T&, const Setting& setting)
{
    return Error{Error::Code::NotPossible, {"not-by-path", std::string(setting.field)}};
}

template <class Q>
Status setOrigin(Input<Q>& input, const Setting& setting)
{
    if (*setting.kind == InputKind::Fact && setting.source.empty())
        return Error{Error::Code::MissingField, {"source"}};
    input.kind = *setting.kind;
    input.source = setting.source;
    input.date = setting.today;
    return Done{};
}

template <class Q>
Status setOrigin(std::optional<Input<Q>>& input, const Setting& setting)
{
    if (input)
        return setOrigin(*input, setting);
    return Error{Error::Code::MissingField, {std::string(setting.field)}};
}

/// Only quantities say where they come from.
template <class T>
Status setOrigin(T&, const Setting& setting)
{
    return Error{Error::Code::NotPossible, {"not-by-path", std::string(setting.field)}};
}

template <class Entity>
Status setField(Entity& entity, const Setting& setting)
{
    std::optional<Status> status;
    describe(entity, [&](std::string_view name, auto& field) {
        if (name == setting.field)
            status = setting.kind ? setOrigin(field, setting) : set(field, setting);
    });
    if (status)
        return *std::move(status);
    std::set<std::string, std::less<>> names;
    describe(entity, [&](std::string_view name, auto&) { names.emplace(name); });
    return Error{Error::Code::UnknownField, {std::string(setting.field), nearestWord(setting.field, names)}};
}

template <class Entity>
Status setInList(std::vector<Entity>& list, std::uint64_t id, std::string_view section,
                 const Setting& setting)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [id](const Entity& one) { return one.id.number == id; });
    if (it == list.end())
        return Error{Error::Code::UnknownItem, {std::string(section), std::to_string(id), {}}};
    return setField(*it, setting);
}

Status setInRacks(Scenario& scenario, const InputPath& path, const Setting& setting)
{
    for (RackPtr& rack : scenario.racks) {
        if (path.section == "rack" && rack->id.number == path.id) {
            Rack changed = *rack;
            if (auto status = setField(changed, setting); !status)
                return status;
            rack = std::make_shared<const Rack>(std::move(changed));
            return Done{};
        }
        if (path.section != "placement")
            continue;
        const auto it =
            std::find_if(rack->placements.begin(), rack->placements.end(),
                         [&](const Placement& placement) { return placement.id.number == path.id; });
        if (it == rack->placements.end())
            continue;
        Rack changed = *rack;
        Placement& placement = changed.placements[static_cast<std::size_t>(it - rack->placements.begin())];
        if (auto status = setField(placement, setting); !status)
            return status;
        rack = std::make_shared<const Rack>(std::move(changed));
        return Done{};
    }
    return Error{Error::Code::UnknownItem, {std::string(path.section), std::to_string(path.id), {}}};
}

constexpr std::array sections{
    std::string_view("info"),       std::string_view("assumptions"), std::string_view("site"),
    std::string_view("rack"),       std::string_view("placement"),   std::string_view("pool"),
    std::string_view("workload"),   std::string_view("deployment"),  std::string_view("cloud"),
    std::string_view("api"),        std::string_view("staff"),       std::string_view("finance"),
    std::string_view("purchase"),   std::string_view("measurement"), std::string_view("exchange_rate"),
    std::string_view("egress_tier")};

}  // namespace

Result<InputPath> parsePath(std::string_view path)
{
    const Error wrong{Error::Code::Syntax,
                      {"section.field or section.id.field", std::string(path.substr(0, 80))}};
    const std::size_t first = path.find('.');
    const std::size_t last = path.rfind('.');
    if (first == std::string_view::npos || last + 1 == path.size())
        return wrong;
    InputPath out{path.substr(0, first), 0, path.substr(last + 1)};
    if (std::find(sections.begin(), sections.end(), out.section) == sections.end())
        return Error{
            Error::Code::UnknownField,
            {std::string(out.section), nearestWord(out.section, {sections.begin(), sections.end()})}};
    if (first != last && (!readWhole(path.substr(first + 1, last - first - 1), out.id) || out.id == 0))
        return wrong;
    return out;
}

namespace {

Result<Scenario> setAt(Scenario before, std::string_view path, std::string_view text, std::string_view source,
                       Date today, std::optional<InputKind> kind)
{
    auto parsed = parsePath(path);
    if (!parsed)
        return std::move(parsed).error().at(path);
    const InputPath& where = parsed.value();
    if (where.section == "info" && where.field == "currency" && !kind && findExchangeRate(before, text)) {
        auto after = countIn(std::move(before), std::string(text));
        return after ? std::move(after) : Result<Scenario>(std::move(after).error().at(path));
    }
    // Fields change one by one; the currencies that the plan knows do not.
    const Setting setting{where.field, text, source, today, before, kind};
    const auto inLists = [&]() -> Status {
        if (where.section == "info")
            return setField(before.info, setting);
        if (where.section == "assumptions")
            return setField(before.assumptions, setting);
        if (where.section == "finance")
            return setField(before.finance, setting);
        if (where.section == "rack" || where.section == "placement")
            return setInRacks(before, where, setting);
        if (where.section == "site")
            return setInList(before.sites, where.id, where.section, setting);
        if (where.section == "pool")
            return setInList(before.pools, where.id, where.section, setting);
        if (where.section == "workload")
            return setInList(before.workloads, where.id, where.section, setting);
        if (where.section == "deployment")
            return setInList(before.deployments, where.id, where.section, setting);
        if (where.section == "cloud")
            return setInList(before.clouds, where.id, where.section, setting);
        if (where.section == "api")
            return setInList(before.apis, where.id, where.section, setting);
        if (where.section == "purchase")
            return setInList(before.purchases, where.id, where.section, setting);
        if (where.section == "measurement")
            return setInList(before.measurements, where.id, where.section, setting);
        if (where.section == "exchange_rate")
            return setInList(before.exchangeRates, where.id, where.section, setting);
        if (where.section == "egress_tier")
            return setInList(before.egressTiers, where.id, where.section, setting);
        return setInList(before.staff, where.id, where.section, setting);
    };
    if (auto status = inLists(); !status)
        return std::move(status).error().at(path);
    constexpr std::array references{std::string_view("site"),         std::string_view("pool"),
                                    std::string_view("prefill_pool"), std::string_view("workload"),
                                    std::string_view("deployment"),   std::string_view("currency")};
    if (std::find(references.begin(), references.end(), where.field) != references.end()) {
        if (auto status = validate(before); !status)
            return std::move(status).error();
    }
    return before;
}

}  // namespace

Result<Scenario> setByPath(Scenario before, std::string_view path, std::string_view text,
                           std::string_view source, Date today)
{
    return setAt(std::move(before), path, text, source, today, {});
}

Result<Scenario> setOriginByPath(Scenario before, std::string_view path, InputKind kind,
                                 std::string_view source, Date date)
{
    return setAt(std::move(before), path, {}, source, date, kind);
}

}  // namespace headroom
