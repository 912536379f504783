// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spelling.h"
#include "core/exchange/json_writer.h"
#include "core/scenario/fields.h"
#include "core/scenario/paths.h"
#include "core/units/amount.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>
#include <string>

namespace headroom {

/// How each kind of field stands in JSON: `writeField` appends `"name":value` to an object being written, `readField` fills a
/// field from a value. Shared by every entity through `describe`.

/// The shortest number that, times the unit's factor, gives back this very double; nothing if there is none within a few digits.
std::optional<std::string> exactIn(double si, double factor);
inline std::string_view usualUnitOf(std::string_view field) { return usualUnit(field); }
Status checkDepth(std::string_view text, int deepest);

inline void writeKey(std::string& out, std::string_view name)
{
    if (out.back() != '{')
        out += ",";
    out += jsonString(name) + ":";
}

/// The unit to write for an input that does not say one: a bare number would be read in the field's usual unit.
std::string unitOrUsual(const std::string& unit, std::string_view field, Dimension dimension);
/// The parts of an input that do not depend on its type; the ends of a spread are in SI.
struct InputParts {
    Amount amount;
    InputKind kind = InputKind::Assumption;
    std::string source;
    Date date;
    std::optional<Spread<double>> spread{};
};
void writeInput(std::string& out, const InputParts& input);
Result<InputParts> readInput(const nlohmann::json& value, Dimension dimension, std::string_view usualUnit);

template <class Q>
InputParts partsOf(const Input<Q>& input, std::string_view name)
{
    InputParts parts{{input.value.value(), dimensionOf<Q>, unitOrUsual(input.unit, name, dimensionOf<Q>), {}},
                     input.kind,
                     input.source,
                     input.date};
    if (input.spread)
        parts.spread = {input.spread->kind, input.spread->low.value(), input.spread->high.value()};
    return parts;
}
template <class Q>
void writeField(std::string& out, std::string_view name, const Input<Q>& input)
{
    if (input == Input<Q>{})
        return;  // never set
    writeKey(out, name);
    writeInput(out, partsOf(input, name));
}
template <class Q>
void writeField(std::string& out, std::string_view name, const std::optional<Input<Q>>& input)
{
    if (input) {
        writeKey(out, name);
        writeInput(out, partsOf(*input, name));
    }
}
inline void writeField(std::string& out, std::string_view name, const std::string& text)
{
    writeKey(out, name);
    out += jsonString(text);
}
inline void writeField(std::string& out, std::string_view name, Date date)
{
    writeKey(out, name);
    out += jsonString(toText(date));
}
inline void writeField(std::string& out, std::string_view name, RackUnits units)
{
    writeKey(out, name);
    out += jsonNumber(units.units());
}
inline void writeField(std::string& out, std::string_view name, int number)
{
    writeKey(out, name);
    out += std::to_string(number);
}
template <class Tag>
void writeField(std::string& out, std::string_view name, Id<Tag> id)
{
    writeKey(out, name);
    out += std::to_string(id.number);
}
inline void writeField(std::string& out, std::string_view name, ItemKind kind)
{
    writeKey(out, name);
    out += jsonString(tableName(kind));
}
template <class E>
requires std::is_enum_v<E>
void writeField(std::string& out, std::string_view name, E value)
{
    writeKey(out, name);
    out += jsonString(enumWords<E>[static_cast<std::size_t>(value)]);
}
inline void writeField(std::string& out, std::string_view name, const std::vector<std::string>& texts)
{
    writeKey(out, name);
    out += "[";
    for (std::size_t i = 0; i < texts.size(); ++i)
        out += (i > 0 ? "," : "") + jsonString(texts[i]);
    out += "]";
}
inline void writeField(std::string& out, std::string_view name, const DayShape& shape)
{
    writeKey(out, name);
    out += "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        out += (i > 0 ? "," : "") + jsonNumber(shape[i]);
    out += "]";
}

inline Error wrongType(const char* expected, const nlohmann::json& value)
{
    return {Error::Code::Syntax, {expected, value.type_name()}};
}

template <class Q>
Status readField(Input<Q>& input, const nlohmann::json& value, std::string_view unit)
{
    auto parts = readInput(value, dimensionOf<Q>, unit);
    if (!parts)
        return std::move(parts).error();
    auto& p = parts.value();
    input = {Q::from_value(p.amount.value), std::move(p.amount.unit), p.kind, std::move(p.source), p.date};
    if (p.spread)
        input.spread = {p.spread->kind, Q::from_value(p.spread->low), Q::from_value(p.spread->high)};
    return Done{};
}
template <class Q>
Status readField(std::optional<Input<Q>>& input, const nlohmann::json& value, std::string_view unit)
{
    Input<Q> filled;
    if (auto status = readField(filled, value, unit); !status)
        return status;
    input = std::move(filled);
    return Done{};
}
inline Status readField(std::string& text, const nlohmann::json& value, std::string_view)
{
    if (!value.is_string())
        return wrongType("a text", value);
    text = value.get<std::string>();
    return Done{};
}
inline Status readField(Date& date, const nlohmann::json& value, std::string_view)
{
    if (!value.is_string())
        return wrongType("a date as text", value);
    auto parsed = parseDate(value.get<std::string>());
    if (!parsed)
        return std::move(parsed).error();
    date = parsed.value();
    return Done{};
}
inline Status readField(RackUnits& units, const nlohmann::json& value, std::string_view)
{
    if (!value.is_number())
        return wrongType("a number of units", value);
    const double halves = value.get<double>() * 2.0;
    if (!(halves >= 0 && halves <= 2000) || halves != std::floor(halves))
        return Error{Error::Code::WrongValue, {value.dump(), "a multiple of 0.5"}};
    units.halves = static_cast<int>(halves);
    return Done{};
}
inline Status readField(int& number, const nlohmann::json& value, std::string_view)
{
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() > 1'000'000)
        return wrongType("a whole number", value);
    number = value.get<int>();
    return Done{};
}
template <class Tag>
Status readField(Id<Tag>& id, const nlohmann::json& value, std::string_view)
{
    if (!value.is_number_unsigned())
        return wrongType("an id", value);
    id.number = value.get<std::uint64_t>();
    return Done{};
}
inline Status readField(ItemKind& kind, const nlohmann::json& value, std::string_view)
{
    const auto known = value.is_string() ? itemKindOf(value.get<std::string>()) : std::nullopt;
    if (!known)
        return Error{Error::Code::WrongValue, {value.dump(), "servers, switches, storage, pdus"}};
    kind = *known;
    return Done{};
}
template <class E>
requires std::is_enum_v<E> Status readField(E& field, const nlohmann::json& value, std::string_view)
{
    const auto& words = enumWords<E>;
    std::string allowed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (value.is_string() && value.get_ref<const std::string&>() == words[i]) {
            field = static_cast<E>(i);
            return Done{};
        }
        allowed.append(i > 0 ? ", " : "").append(words[i]);
    }
    return Error{Error::Code::WrongValue, {value.dump().substr(0, 80), allowed}};
}
inline Status readField(std::vector<std::string>& texts, const nlohmann::json& value, std::string_view)
{
    if (!value.is_array())
        return wrongType("an array of texts", value);
    texts.clear();
    for (const auto& text : value) {
        if (!text.is_string())
            return wrongType("a text", text);
        texts.push_back(text.get<std::string>());
    }
    return Done{};
}
inline Status readField(DayShape& shape, const nlohmann::json& value, std::string_view)
{
    if (!value.is_array())
        return wrongType("an array of numbers", value);
    shape.clear();
    for (const auto& weight : value) {
        if (!weight.is_number())
            return wrongType("a number", weight);
        shape.push_back(weight.get<double>());
    }
    return Done{};
}

}  // namespace headroom
