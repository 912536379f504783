// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/fields.h"
#include "core/storage/content_seal.h"
#include "core/storage/database.h"
#include "core/storage/shared_values.h"
#include "core/units/amount.h"

#include <string>
#include <type_traits>

namespace headroom {

/// Entities as rows: one column for a plain field, two for an input (value in SI, number of its provenance), all from `describe`.
/// Reading and writing visit the columns in the same order, so the seal runs over both alike.

template <class T>
struct InputOf : std::false_type {};
template <class Q>
struct InputOf<Input<Q>> : std::true_type {};
template <class Q>
struct InputOf<std::optional<Input<Q>>> : std::true_type {};

template <class Entity>
std::string tableSql(std::string_view name, std::string_view leading = {})
{
    std::string columns(leading);
    Entity shape{};
    describe(shape, [&](std::string_view field, const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        const std::string column(field);
        if constexpr (InputOf<T>::value)
            columns += column + " REAL," + column + "_provenance INTEGER,";
        else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, RackUnits> ||
                           std::is_same_v<T, std::vector<std::string>> || requires { value.number; })
            columns += column + " INTEGER NOT NULL,";  // no primary key: rows keep the order of the plan
        else
            columns += column + " TEXT NOT NULL,";
    });
    columns.pop_back();
    return "CREATE TABLE " + std::string(name) + "(" + columns + ") STRICT";
}

enum class Leading { Nothing, Rack };

template <class Entity>
class EntityWriter {
public:
    EntityWriter(Database& database, ContentSeal& seal, SharedValuesWriter& shared, std::string_view table,
                 Leading leading = Leading::Nothing)
        : m_seal(seal),
          m_shared(shared),
          m_statement(database.handle(), sql(table, leading))
    {}

    void write(const Entity& entity, std::uint64_t rack = 0)
    {
        m_at = 0;
        if (rack != 0)
            put(static_cast<std::int64_t>(rack));
        describe(entity, [&](std::string_view, const auto& field) { value(field); });
        m_statement.insert();
    }

private:
    static std::string sql(std::string_view table, Leading leading)
    {
        int columns = leading == Leading::Rack ? 1 : 0;
        Entity shape{};
        describe(shape, [&](std::string_view, const auto& field) {
            columns += InputOf<std::remove_cvref_t<decltype(field)>>::value ? 2 : 1;
        });
        std::string marks;
        for (int i = 0; i < columns; ++i)
            marks += i > 0 ? ",?" : "?";
        return "INSERT INTO " + std::string(table) + " VALUES(" + marks + ")";
    }
    void put(std::int64_t number)
    {
        m_statement.bind(++m_at, number);
        m_seal.add(number);
    }
    void put(double number)
    {
        m_statement.bind(++m_at, number);
        m_seal.add(number);
    }
    /// `text` must stand until the row is inserted.
    void put(std::string_view text)
    {
        m_statement.bindStanding(++m_at, text);
        m_seal.add(text);
    }
    void putPassing(std::string_view text)
    {
        m_statement.bind(++m_at, text);
        m_seal.add(text);
    }
    void null()
    {
        m_statement.bindNull(++m_at);
        m_seal.addNull();
    }
    template <class Q>
    void value(const Input<Q>& input)
    {
        put(input.value.value());
        put(m_shared.provenance(input));
    }
    template <class Q>
    void value(const std::optional<Input<Q>>& input)
    {
        if (input)
            return value(*input);
        null();
        null();
    }
    void value(const std::string& text) { put(std::string_view(text)); }
    void value(const Date& date) { putPassing(toText(date)); }
    void value(const RackUnits& units) { put(static_cast<std::int64_t>(units.halves)); }
    void value(int number) { put(static_cast<std::int64_t>(number)); }
    template <class Tag>
    void value(const Id<Tag>& id)
    {
        put(static_cast<std::int64_t>(id.number));
    }
    void value(ItemKind kind) { put(tableName(kind)); }
    template <class E>
    requires std::is_enum_v<E>
    void value(E word) { put(enumWords<E>[static_cast<std::size_t>(word)]); }
    void value(const std::vector<std::string>& texts) { put(m_shared.texts(texts)); }
    void value(const DayShape& shape)
    {
        std::string words;
        for (const double weight : shape)
            words += numberText(weight) + ' ';
        putPassing(words);
    }

    ContentSeal& m_seal;
    SharedValuesWriter& m_shared;
    Statement m_statement;
    int m_at = 0;
};

}  // namespace headroom
