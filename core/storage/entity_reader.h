// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/fields.h"
#include "core/scenario/validate.h"
#include "core/storage/append.h"
#include "core/storage/content_seal.h"
#include "core/storage/database.h"
#include "core/storage/file_schema.h"
#include "core/storage/shared_values.h"
#include "core/units/amount.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace headroom {

/// What the rows of a file are read with.
struct RowSource {
    Database& database;
    const FileSchema& tables;
    const SharedValues& shared;
    ContentSeal& seal;
};

/// For each field of an entity, in the order of `describe`, whether a file's table has it.
template <class Entity>
std::vector<bool> presentFields(const FileSchema& tables, std::string_view table)
{
    const FileSchema::Columns& columns = tables.columns(table);
    std::vector<bool> present;
    const Entity entity{};
    describe(entity, [&](std::string_view name, const auto&) { present.push_back(columns.contains(name)); });
    return present;
}

/// Reads the columns of one row; remembers the first that does not hold what it should. Fields without a column keep their value.
class RowReader {
public:
    RowReader(Statement& row, const RowSource& source)
        : m_row(row),
          m_seal(source.seal),
          m_shared(source.shared)
    {}

    std::int64_t number()
    {
        const std::int64_t value = m_row.integer(m_at++);
        m_seal.add(value);
        return value;
    }
    /// `present` from `presentFields` of the same entity and table.
    template <class Entity>
    Status read(Entity& entity, std::string_view table, const std::vector<bool>& present)
    {
        std::size_t at = 0;
        describe(entity, [&](std::string_view name, auto& field) {
            if (!present[at++])
                return;
            value(field);
            if (m_wrong && m_place.empty())
                m_place = std::string(table) + "." + std::string(name);
        });
        if (m_wrong)
            return Error{Error::Code::WrongValue, {m_found, m_allowed}, {}, m_place};
        return Done{};
    }

private:
    /// Stands until the next column is read.
    std::string_view text()
    {
        const std::string_view out = m_row.view(m_at++);
        m_seal.add(out);
        return out;
    }
    void wrong(std::string_view found, std::string allowed)
    {
        if (!m_wrong) {
            m_wrong = true;
            m_found = found;
            m_allowed = std::move(allowed);
        }
    }
    template <class Q>
    void value(Input<Q>& input)
    {
        const double number = m_row.real(m_at++);
        m_seal.add(number);
        input.value = Q::from_value(number);
        const std::int64_t provenance = this->number();
        const SharedValues::Stated* const stated = m_shared.provenance(provenance);
        if (!stated)
            return wrong(std::to_string(provenance), "a number in the table provenance");
        input.unit = stated->provenance.unit;
        input.kind = stated->provenance.kind;
        input.source = stated->provenance.source;
        input.date = stated->provenance.date;
        if (const auto& spread = stated->provenance.spread)
            input.spread = {spread->kind, Q::from_value(spread->low), Q::from_value(spread->high)};
        // "episodes/day" is a frequency or a rate of work, as the quantity wants it.
        if (stated->dimension && *stated->dimension != dimensionOf<Q> &&
            !parseAmount("1 " + input.unit, dimensionOf<Q>))
            wrong(input.unit, "a unit of this quantity");
    }
    template <class Q>
    void value(std::optional<Input<Q>>& input)
    {
        if (!m_row.isNull(m_at)) {
            input.emplace();
            return value(*input);
        }
        m_seal.addNull();
        m_seal.addNull();
        m_at += 2;
    }
    void value(std::string& out) { out = text(); }
    void value(Date& date)
    {
        const std::string_view iso = text();
        auto parsed = parseDate(iso);
        if (parsed)
            date = parsed.value();
        else
            wrong(iso, "YYYY-MM-DD");
    }
    int small()
    {
        const std::int64_t read = number();
        if (read < -1'000'000 || read > 1'000'000)
            wrong(std::to_string(read), "a small number");
        return static_cast<int>(std::clamp<std::int64_t>(read, -1'000'000, 1'000'000));
    }
    void value(RackUnits& units) { units.halves = small(); }
    void value(int& out) { out = small(); }
    template <class Tag>
    void value(Id<Tag>& id)
    {
        id.number = static_cast<std::uint64_t>(number());
    }
    void value(ItemKind& kind)
    {
        const std::string_view word = text();
        if (const auto known = itemKindOf(word))
            kind = *known;
        else
            wrong(word, "servers, switches, storage, pdus");
    }
    template <class E>
    requires std::is_enum_v<E>
    void value(E& out)
    {
        const std::string_view word = text();
        const auto& words = enumWords<E>;
        const auto it = std::find(words.begin(), words.end(), word);
        if (it == words.end())
            wrong(word, std::string(words[0]) + ", …");
        else
            out = static_cast<E>(it - words.begin());
    }
    void value(std::vector<std::string>& texts)
    {
        const std::int64_t shared = number();
        if (const auto* const found = m_shared.texts(shared))
            texts = *found;
        else
            wrong(std::to_string(shared), "a number in the table texts");
    }
    void value(DayShape& shape)
    {
        const std::string_view words = text();
        const char* at = words.data();
        const char* end = at + words.size();
        while (at < end) {
            double weight = 0;
            const auto [stop, code] = std::from_chars(at, end, weight);
            if (code != std::errc{} || shape.size() > 168) {
                wrong(words.substr(0, 40), "24 or 168 weights");
                return;
            }
            shape.push_back(weight);
            at = stop;
            while (at < end && *at == ' ')
                ++at;
        }
    }

    Statement& m_row;
    ContentSeal& m_seal;
    const SharedValues& m_shared;
    int m_at = 0;
    bool m_wrong = false;
    std::string m_found, m_allowed, m_place;
};

inline Status ended(Statement::Step step, const Database& database)
{
    return step == Statement::Step::Done ? Status(Done{})
                                         : Error{Error::Code::DamagedFile, {database.message()}};
}

template <class Entity>
Status readAll(const RowSource& source, std::string_view table, std::vector<Entity>& list)
{
    if (source.tables.columns(table).empty())
        return Done{};  // written before there was such a list
    Statement rows(source.database.handle(), "SELECT * FROM " + std::string(table) + " ORDER BY rowid");
    if (!rows.good())
        return Error{Error::Code::DamagedFile, {source.database.message()}};
    const std::vector<bool> present = presentFields<Entity>(source.tables, table);
    Statement::Step step = rows.step();
    for (; step == Statement::Step::Row; step = rows.step()) {
        if (list.size() >= limits::placements)
            return Error{Error::Code::TooLarge,
                         {std::string(table), "more", std::to_string(limits::placements)}};
        Entity entity{};
        if (auto status = RowReader(rows, source).read(entity, table, present); !status)
            return status;
        append(list, std::move(entity));
    }
    return ended(step, source.database);
}

template <class Entity>
Status readOne(const RowSource& source, std::string_view table, Entity& entity)
{
    std::vector<Entity> rows;
    if (auto status = readAll(source, table, rows); !status)
        return status;
    if (rows.size() != 1)
        return Error{Error::Code::DamagedFile,
                     {std::string(table) + ": " + std::to_string(rows.size()) + " rows"}};
    entity = std::move(rows.front());
    return Done{};
}

inline Status readPlacements(const RowSource& source, std::vector<Rack>& racks)
{
    std::unordered_map<std::uint64_t, Rack*> byId;
    for (Rack& rack : racks)
        byId.emplace(rack.id.number, &rack);
    Statement rows(source.database.handle(), "SELECT * FROM placement ORDER BY rowid");
    if (!rows.good())
        return Error{Error::Code::DamagedFile, {source.database.message()}};
    const std::vector<bool> present = presentFields<Placement>(source.tables, "placement");
    std::size_t count = 0;
    Statement::Step step = rows.step();
    for (; step == Statement::Step::Row; step = rows.step()) {
        if (++count > limits::placements)
            return Error{Error::Code::TooLarge, {"placements", "more", std::to_string(limits::placements)}};
        RowReader reader(rows, source);
        const auto rack = byId.find(static_cast<std::uint64_t>(reader.number()));
        Placement placement;
        if (auto status = reader.read(placement, "placement", present); !status)
            return status;
        if (rack == byId.end())
            return Error{Error::Code::UnknownItem,
                         {"rack", std::to_string(placement.id.number), {}},
                         {},
                         "placement.rack"};
        append(rack->second->placements, std::move(placement));
    }
    return ended(step, source.database);
}

}  // namespace headroom
