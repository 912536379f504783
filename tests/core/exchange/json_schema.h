// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

/// The part of JSON Schema 2020-12 that our schemas use. A keyword it does not know is an offence of its own, so that no rule of
/// a schema goes unchecked.
class JsonSchema {
public:
    using Json = nlohmann::json;

    explicit JsonSchema(Json schema) : m_schema(std::move(schema)) {}

    /// Everything that is wrong with the document, one line each, with its JSON pointer.
    QStringList offences(const Json& document) const
    {
        QStringList out;
        check(m_schema, document, {}, out);
        return out;
    }

private:
    static void offend(QStringList& out, const std::string& place, const std::string& what)
    {
        out += QString::fromStdString((place.empty() ? "/" : place) + ": " + what);
    }
    static bool isType(const Json& value, const std::string& type)
    {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
               (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean()) ||
               (type == "null" && value.is_null()) || (type == "number" && value.is_number()) ||
               (type == "integer" && value.is_number() &&
                value.get<double>() == std::floor(value.get<double>()));
    }
    static std::size_t characters(const std::string& text)
    {
        return static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xc0') != '\x80'; }));
    }

    void check(const Json& schema, const Json& value, const std::string& place, QStringList& out) const
    {
        if (schema.is_boolean()) {
            if (!schema.get<bool>())
                offend(out, place, "nothing may stand here");
            return;
        }
        for (const auto& [keyword, rule] : schema.items()) {
            if (keyword == "$ref")
                check(m_schema.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, place, out);
            else if (!checkValue(keyword, rule, value, place, out) &&
                     !checkMembers(schema, keyword, rule, value, place, out) && !isWord(keyword))
                offend(out, place, "keyword unknown to this test: " + keyword);
        }
    }
    static bool isWord(const std::string& keyword)
    {
        static const std::set<std::string> words{"$schema", "$id", "$defs", "title", "description"};
        return words.contains(keyword);
    }
    /// Keywords about one value; false if it is none of them.
    bool checkValue(const std::string& keyword, const Json& rule, const Json& value, const std::string& place,
                    QStringList& out) const
    {
        if (keyword == "type") {
            bool fits = rule.is_string() && isType(value, rule.get<std::string>());
            for (const Json& type : rule.is_array() ? rule : Json::array())
                fits = fits || isType(value, type.get<std::string>());
            if (!fits)
                offend(out, place, "is " + std::string(value.type_name()) + ", not " + rule.dump());
        } else if (keyword == "const") {
            if (value != rule)
                offend(out, place, "is not " + rule.dump());
        } else if (keyword == "enum") {
            if (std::find(rule.begin(), rule.end(), value) == rule.end())
                offend(out, place, value.dump() + " is not one of " + rule.dump());
        } else if (keyword == "pattern") {
            const QRegularExpression pattern(QString::fromStdString(rule.get<std::string>()));
            if (!pattern.isValid())
                offend(out, place, "the pattern is no regular expression: " + rule.dump());
            else if (value.is_string() && !pattern.match(QString::fromStdString(value)).hasMatch())
                offend(out, place, value.dump() + " does not match " + rule.dump());
        } else if (keyword == "maxLength") {
            if (value.is_string() && characters(value) > rule.get<std::size_t>())
                offend(out, place, "is too long");
        } else if (keyword == "minimum") {
            if (value.is_number() && value.get<double>() < rule.get<double>())
                offend(out, place, value.dump() + " is below " + rule.dump());
        } else if (keyword == "maximum") {
            if (value.is_number() && value.get<double>() > rule.get<double>())
                offend(out, place, value.dump() + " is above " + rule.dump());
        } else if (keyword == "multipleOf") {
            if (value.is_number() && std::fmod(value.get<double>(), rule.get<double>()) != 0)
                offend(out, place, value.dump() + " is no multiple of " + rule.dump());
        } else if (keyword == "minItems") {
            if (value.is_array() && value.size() < rule.get<std::size_t>())
                offend(out, place, "has too few items");
        } else if (keyword == "maxItems") {
            if (value.is_array() && value.size() > rule.get<std::size_t>())
                offend(out, place, "has too many items");
        } else if (keyword == "anyOf") {
            for (const Json& one : rule) {
                QStringList wrong;
                check(one, value, place, wrong);
                if (wrong.isEmpty())
                    return true;
            }
            offend(out, place, "fits none of " + rule.dump());
        } else {
            return false;
        }
        return true;
    }
    /// Keywords about what stands inside; false if it is none of them.
    bool checkMembers(const Json& schema, const std::string& keyword, const Json& rule, const Json& value,
                      const std::string& place, QStringList& out) const
    {
        if (keyword == "properties") {
            for (const auto& [name, inner] : rule.items()) {
                if (value.is_object() && value.contains(name))
                    check(inner, value[name], place + "/" + name, out);
            }
        } else if (keyword == "required") {
            for (const Json& name : rule) {
                if (value.is_object() && !value.contains(name.get<std::string>()))
                    offend(out, place, "lacks " + name.dump());
            }
        } else if (keyword == "additionalProperties") {
            const Json known = schema.value("properties", Json::object());
            const Json members = value.is_object() ? value : Json::object();
            for (const auto& [name, member] : members.items()) {
                if (!known.contains(name))
                    check(rule, member, place + "/" + name, out);
            }
        } else if (keyword == "items") {
            for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
                check(rule, value[i], place + "/" + std::to_string(i), out);
        } else {
            return false;
        }
        return true;
    }

    Json m_schema;
};
