// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Reads the fields of one JSON object and remembers what was wrong: all fields that are missing, or the first that is of another
/// type or out of range. A missing count reads as 1 until `status` is asked, so that arithmetic can go on.
class ConfigReader {
public:
    /// The object must outlive the reader; `place` is its JSON pointer.
    ConfigReader(const nlohmann::json& object, std::string place)
        : m_object(object),
          m_place(std::move(place))
    {}

    /// A whole number from 1 to `largest`, under the first of these names that is there.
    double count(std::initializer_list<std::string_view> names, double largest = 1e6);
    /// The same, or nothing if it is absent or null; here 0 is allowed.
    std::optional<double> maybe(std::initializer_list<std::string_view> names, double largest = 1e6);
    bool flag(std::string_view name, bool otherwise);
    std::string text(std::string_view name);
    /// An array of texts, or of whole numbers; empty if it is absent or null.
    std::vector<std::string> texts(std::string_view name);
    std::vector<double> counts(std::string_view name);
    bool has(std::string_view name) const { return find(name) != nullptr; }
    const nlohmann::json* find(std::string_view name) const;  ///< null if absent or null

    void miss(std::string_view name);
    void fail(std::string_view name, Error error);
    Status status() const;

private:
    const nlohmann::json& m_object;
    std::string m_place;
    std::string m_missing;
    std::optional<Error> m_error;
};

}  // namespace headroom
