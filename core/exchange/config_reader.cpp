// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/config_reader.h"

#include "core/units/amount.h"

#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t longestList = 10'000;

std::optional<double> wholeNumber(const nlohmann::json& value, double smallest, double largest)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    if (!(number >= smallest && number <= largest) || number != std::floor(number))
        return std::nullopt;
    return number;
}

Error notWhole(const nlohmann::json& value, double smallest, double largest)
{
    if (value.is_number() && value.get<double>() == std::floor(value.get<double>()))
        return {Error::Code::OutOfRange, {value.dump(), numberText(smallest), numberText(largest)}};
    return {Error::Code::Syntax, {"a whole number", value.dump(-1, ' ', true).substr(0, 40)}};
}

}  // namespace

const nlohmann::json* ConfigReader::find(std::string_view name) const
{
    const auto it = m_object.find(name);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

double ConfigReader::count(std::initializer_list<std::string_view> names, double largest)
{
    for (const std::string_view name : names) {
        const nlohmann::json* const value = find(name);
        if (!value)
            continue;
        if (const auto number = wholeNumber(*value, 1, largest))
            return *number;
        fail(name, notWhole(*value, 1, largest));
        return 1;
    }
    miss(*names.begin());
    return 1;
}

std::optional<double> ConfigReader::maybe(std::initializer_list<std::string_view> names, double largest)
{
    for (const std::string_view name : names) {
        const nlohmann::json* const value = find(name);
        if (!value)
            continue;
        const auto number = wholeNumber(*value, 0, largest);
        if (!number)
            fail(name, notWhole(*value, 0, largest));
        return number;
    }
    return std::nullopt;
}

bool ConfigReader::flag(std::string_view name, bool otherwise)
{
    const nlohmann::json* const value = find(name);
    if (!value)
        return otherwise;
    if (!value->is_boolean()) {
        fail(name, {Error::Code::Syntax, {"true or false", value->type_name()}});
        return otherwise;
    }
    return value->get<bool>();
}

std::string ConfigReader::text(std::string_view name)
{
    const nlohmann::json* const value = find(name);
    if (!value)
        return {};
    if (!value->is_string() || value->get_ref<const std::string&>().size() > 200) {
        fail(name, {Error::Code::Syntax, {"a short text", value->type_name()}});
        return {};
    }
    return value->get<std::string>();
}

std::vector<std::string> ConfigReader::texts(std::string_view name)
{
    std::vector<std::string> out;
    const nlohmann::json* const value = find(name);
    if (!value)
        return out;
    if (!value->is_array() || value->size() > longestList) {
        fail(name, {Error::Code::Syntax, {"a list of texts", value->type_name()}});
        return out;
    }
    for (const auto& one : *value) {
        if (!one.is_string()) {
            fail(name, {Error::Code::Syntax, {"a list of texts", one.type_name()}});
            return {};
        }
        out.push_back(one.get<std::string>());
    }
    return out;
}

std::vector<double> ConfigReader::counts(std::string_view name)
{
    std::vector<double> out;
    const nlohmann::json* const value = find(name);
    if (!value)
        return out;
    if (!value->is_array() || value->size() > longestList) {
        fail(name, {Error::Code::Syntax, {"a list of numbers", value->type_name()}});
        return out;
    }
    for (const auto& one : *value) {
        const auto number = wholeNumber(one, 0, 1e6);
        if (!number) {
            fail(name, notWhole(one, 0, 1e6));
            return {};
        }
        out.push_back(*number);
    }
    return out;
}

void ConfigReader::miss(std::string_view name)
{
    if (!m_missing.empty())
        m_missing += ", ";
    m_missing += name;
}

void ConfigReader::fail(std::string_view name, Error error)
{
    if (!m_error)
        m_error = std::move(error).at(m_place + "/" + std::string(name));
}

Status ConfigReader::status() const
{
    if (m_error)
        return *m_error;
    if (!m_missing.empty())
        return Error{Error::Code::MissingField, {m_missing}, {}, m_place.empty() ? "/" : m_place};
    return Done{};
}

}  // namespace headroom
