// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_fields.h"

#include <algorithm>

namespace headroom {

std::optional<std::string> exactIn(double si, double factor)
{
    if (si == 0)
        return numberText(si);
    // Several neighbouring doubles can give the same product; what a person typed is the one with the shortest text.
    double up = si / factor;
    double down = up;
    std::optional<std::string> shortest;
    for (int i = 0; i < 8; ++i) {
        for (const double candidate : {up, down}) {
            if (candidate * factor == si) {
                std::string text = numberText(candidate);
                if (!shortest || text.size() < shortest->size())
                    shortest = std::move(text);
            }
        }
        up = std::nextafter(up, INFINITY);
        down = std::nextafter(down, -INFINITY);
    }
    return shortest;
}

Status checkDepth(std::string_view text, int deepest)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return Error{Error::Code::TooLarge,
                             {"nesting", std::to_string(depth), std::to_string(deepest)},
                             {},
                             "byte " + std::to_string(i)};
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return Done{};
}

std::string unitOrUsual(const std::string& unit, std::string_view field, Dimension dimension)
{
    if (!unit.empty())
        return unit;
    const std::string_view usual = usualUnit(field);
    if (dimension == dimensions::none)
        return usual.empty() ? "" : "1";
    if (!usual.empty())
        return std::string(usual);
    const auto offered = unitsFor(dimension, {});
    return dimension.money != 0 || offered.empty() ? "" : offered.front();
}

namespace {

/// `"value":"0.12 USD/kWh"`. Rarely no decimal times the factor is this very double: then the double itself stands beside it.
void writeAmount(std::string& out, const std::string& key, const char* exactKey, double si,
                 const std::string& unit)
{
    const auto spec = unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(unit);
    const double factor = spec ? spec.value().factor : 1.0;
    const auto exact = exactIn(si, factor);
    const std::string shown = exact ? *exact : numberText(si / factor);
    out += jsonString(key) + ":" + jsonString(unit.empty() ? shown : shown + " " + unit);
    if (!exact)
        out += "," + jsonString(exactKey) + ":" + jsonNumber(si);
}

/// The double beside a text; the text is what people read, so the double may only differ in its last digits.
Status takeExact(const nlohmann::json& member, const std::string& shown, double& value)
{
    const double exact = member.get<double>();
    if (std::abs(exact - value) > std::abs(exact) * 1e-12)
        return Error{Error::Code::WrongValue, {member.dump(), shown}};
    value = exact;
    return Done{};
}

Result<Spread<double>> readSpread(const nlohmann::json& value, Dimension dimension, const std::string& unit,
                                  const std::string& currency)
{
    if (!value.is_object())
        return Error{Error::Code::Syntax, {"an object with kind, low and high", value.type_name()}};
    Spread<double> spread;
    const auto kind = value.find("kind");
    const auto& words = enumWords<SpreadKind>;
    const auto word =
        kind != value.end() && kind->is_string()
            ? std::find(words.begin(), words.end(), std::string_view(kind->get_ref<const std::string&>()))
            : words.end();
    if (word == words.end())
        return Error{
            Error::Code::WrongValue,
            {kind == value.end() ? "" : kind->dump().substr(0, 80), "range, triangular, normal, lognormal"},
            {},
            "/kind"};
    spread.kind = static_cast<SpreadKind>(word - words.begin());
    const auto end = [&](const char* key, const char* exactKey, double& out) -> Status {
        const auto text = value.find(key);
        if (text == value.end() || !text->is_string())
            return Error{Error::Code::MissingField, {key}};
        auto amount = parseAmount(text->get<std::string>(), dimension, unit);
        if (!amount)
            return std::move(amount).error().at(std::string("/") + key);
        if (amount.value().currency != currency)
            return Error{
                Error::Code::WrongCurrency, {amount.value().currency, currency}, {}, std::string("/") + key};
        out = amount.value().value;
        if (const auto exact = value.find(exactKey); exact != value.end() && exact->is_number())
            return takeExact(*exact, text->get<std::string>(), out);
        return Done{};
    };
    if (auto status = end("low", "low_exact", spread.low); !status)
        return std::move(status).error();
    if (auto status = end("high", "high_exact", spread.high); !status)
        return std::move(status).error();
    for (const auto& [key, member] : value.items()) {
        if (key != "kind" && key != "low" && key != "high" && key != "low_exact" && key != "high_exact")
            return Error{Error::Code::UnknownField,
                         {key, nearestWord(key, {"kind", "low", "low_exact", "high", "high_exact"})}};
    }
    return spread;
}

}  // namespace

void writeInput(std::string& out, const InputParts& input)
{
    out += "{";
    writeAmount(out, "value", "exact", input.amount.value, input.amount.unit);
    out += std::string(",\"kind\":\"") + (input.kind == InputKind::Fact ? "fact" : "assumption") + "\"";
    if (!input.source.empty())
        out += ",\"source\":" + jsonString(input.source);
    if (input.date.known())
        out += ",\"date\":" + jsonString(toText(input.date));
    if (input.spread) {
        out += ",\"spread\":{\"kind\":" +
               jsonString(enumWords<SpreadKind>[static_cast<std::size_t>(input.spread->kind)]) + ",";
        writeAmount(out, "low", "low_exact", input.spread->low, input.amount.unit);
        out += ",";
        writeAmount(out, "high", "high_exact", input.spread->high, input.amount.unit);
        out += "}";
    }
    out += "}";
}

Result<InputParts> readInput(const nlohmann::json& value, Dimension dimension, std::string_view usual)
{
    InputParts parts;
    const bool object = value.is_object();
    const nlohmann::json& text = object && value.contains("value") ? value["value"] : value;
    if (!text.is_string())
        return Error{Error::Code::Syntax, {"a quantity as text (\"10.2 kW\")", text.type_name()}};
    auto amount = parseStated(text.get<std::string>(), dimension, usual);
    if (!amount)
        return std::move(amount).error();
    parts.amount = std::move(amount).value();
    if (!object)
        return parts;
    for (const auto& [key, member] : value.items()) {
        if (key == "value")
            continue;
        if (key == "exact" && member.is_number()) {
            if (auto status = takeExact(member, text.get<std::string>(), parts.amount.value); !status)
                return std::move(status).error();
        } else if (key == "kind" && member.is_string() && (member == "fact" || member == "assumption")) {
            parts.kind = member == "fact" ? InputKind::Fact : InputKind::Assumption;
        } else if (key == "kind") {
            return Error{Error::Code::WrongValue, {member.dump(), "fact, assumption"}};
        } else if (key == "source" && member.is_string()) {
            parts.source = member.get<std::string>();
        } else if (key == "date" && member.is_string()) {
            auto date = parseDate(member.get<std::string>());
            if (!date)
                return std::move(date).error();
            parts.date = date.value();
        } else if (key == "spread") {
            auto spread = readSpread(member, dimension, parts.amount.unit, parts.amount.currency);
            if (!spread)
                return std::move(spread).error().at("/spread");
            parts.spread = spread.value();
        } else {
            return Error{Error::Code::UnknownField,
                         {key, nearestWord(key, {"date", "exact", "kind", "source", "spread", "value"})}};
        }
    }
    return parts;
}

}  // namespace headroom
