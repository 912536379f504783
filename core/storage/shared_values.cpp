// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shared_values.h"

#include "core/scenario/fields.h"
#include "core/scenario/validate.h"
#include "core/units/amount.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace headroom {

namespace {

constexpr std::size_t mostValues = 3 * limits::placements;

std::size_t mixed(std::size_t hash, std::string_view text)
{
    return (hash ^ std::hash<std::string_view>{}(text)) * 0x9e3779b97f4a7c15ULL;
}

/// A text a line; a line break within a text is written as `\n`, a backslash twice.
std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts) {
        for (const char c : text) {
            if (c == '\\' || c == '\n')
                out += '\\';
            out += c == '\n' ? 'n' : c;
        }
        out += '\n';
    }
    return out;
}

std::vector<std::string> parted(std::string_view lines)
{
    std::vector<std::string> texts;
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == '\n')
            texts.push_back(std::exchange(text, {}));
        else if (lines[i] == '\\' && i + 1 < lines.size())
            text += lines[++i] == 'n' ? '\n' : lines[i];
        else
            text += lines[i];
    }
    return texts;
}

Error damaged(std::string what) { return {Error::Code::DamagedFile, {std::move(what)}}; }

Error wrong(std::string found, std::string allowed, const char* place)
{
    return {Error::Code::WrongValue, {std::move(found), std::move(allowed)}, {}, place};
}

}  // namespace

std::int64_t SharedValuesWriter::provenance(const std::string& unit, InputKind kind,
                                            const std::string& source, Date date)
{
    const auto day = static_cast<std::size_t>((date.year * 16 + date.month) * 32 + date.day);
    const std::size_t hash = mixed(mixed(day * 2 + static_cast<std::size_t>(kind), unit), source);
    for (auto [at, end] = m_provenanceByHash.equal_range(hash); at != end; ++at) {
        const Provenance& known = m_provenance[at->second];
        if (known.unit == unit && known.kind == kind && known.source == source && known.date == date &&
            !known.spread)
            return static_cast<std::int64_t>(at->second + 1);
    }
    m_provenanceByHash.emplace(hash, m_provenance.size());
    m_provenance.push_back({unit, kind, source, date});
    return static_cast<std::int64_t>(m_provenance.size());
}

/// Few inputs are varied, and hardly two alike: they are not looked up.
std::int64_t SharedValuesWriter::spreadProvenance(Provenance provenance)
{
    m_provenance.push_back(std::move(provenance));
    return static_cast<std::int64_t>(m_provenance.size());
}

std::int64_t SharedValuesWriter::texts(const std::vector<std::string>& texts)
{
    // Most servers of a hall hold what their neighbour holds.
    if (m_lastTexts < m_texts.size() && m_texts[m_lastTexts] == texts)
        return static_cast<std::int64_t>(m_lastTexts + 1);
    std::size_t hash = texts.size();
    for (const std::string& text : texts)
        hash = mixed(hash, text);
    for (auto [at, end] = m_textsByHash.equal_range(hash); at != end; ++at) {
        if (m_texts[at->second] == texts) {
            m_lastTexts = at->second;
            return static_cast<std::int64_t>(m_lastTexts + 1);
        }
    }
    m_lastTexts = m_texts.size();
    m_textsByHash.emplace(hash, m_lastTexts);
    m_texts.push_back(texts);
    return static_cast<std::int64_t>(m_texts.size());
}

void SharedValuesWriter::write(Database& database, ContentSeal& seal) const
{
    Statement provenance(database.handle(), "INSERT INTO provenance VALUES(?,?,?,?,?,?,?,?)");
    std::int64_t number = 0;
    for (const Provenance& one : m_provenance) {
        provenance.bind(1, ++number);
        int column = 1;
        for (const std::string& text :
             {one.unit, std::string(one.kind == InputKind::Fact ? "fact" : "assumption"), one.source,
              toText(one.date)}) {
            provenance.bind(++column, std::string_view(text));
            seal.add(std::string_view(text));
        }
        if (one.spread) {
            const std::string_view kind = enumWords<SpreadKind>[static_cast<std::size_t>(one.spread->kind)];
            provenance.bind(6, kind);
            provenance.bind(7, one.spread->low);
            provenance.bind(8, one.spread->high);
            seal.add(kind);
            seal.add(one.spread->low);
            seal.add(one.spread->high);
        } else {
            for (int empty = 6; empty <= 8; ++empty)
                provenance.bindNull(empty);
        }
        provenance.insert();
    }
    Statement texts(database.handle(), "INSERT INTO texts VALUES(?,?)");
    number = 0;
    for (const auto& one : m_texts) {
        const std::string lines = joined(one);
        texts.bind(1, ++number);
        texts.bind(2, std::string_view(lines));
        seal.add(std::string_view(lines));
        texts.insert();
    }
}

Result<SharedValues> SharedValues::read(Database& database, ContentSeal& seal)
{
    SharedValues values;
    if (auto status = values.readProvenance(database, seal); !status)
        return std::move(status).error();
    if (auto status = values.readTexts(database, seal); !status)
        return std::move(status).error();
    return values;
}

Status SharedValues::readProvenance(Database& database, ContentSeal& seal)
{
    // Files of format version 1 have no columns for spreads.
    constexpr const char* columns =
        "SELECT name FROM pragma_table_info('provenance') WHERE name='spread_high'";
    Statement spreads(database.handle(), columns);
    const bool spread = spreads.good() && spreads.step() == Statement::Step::Row;
    Statement rows(database.handle(), std::string("SELECT id,unit,kind,source,date") +
                                          (spread ? ",spread,spread_low,spread_high" : ",NULL,NULL,NULL") +
                                          " FROM provenance ORDER BY id");
    if (!rows.good())
        return damaged(database.message());
    Statement::Step step = rows.step();
    for (; step == Statement::Step::Row; step = rows.step()) {
        if (m_provenance.size() >= mostValues)
            return Error{Error::Code::TooLarge, {"provenance", "more", std::to_string(mostValues)}};
        if (rows.integer(0) != static_cast<std::int64_t>(m_provenance.size()) + 1)
            return damaged("provenance is not numbered from 1");
        Stated stated;
        Provenance& one = stated.provenance;
        one.unit = rows.text(1);
        const std::string kind = rows.text(2);
        one.source = rows.text(3);
        const std::string date = rows.text(4);
        for (const std::string_view text : {std::string_view(one.unit), std::string_view(kind),
                                            std::string_view(one.source), std::string_view(date)})
            seal.add(text);
        one.kind = kind == "fact" ? InputKind::Fact : InputKind::Assumption;
        if (kind != "fact" && kind != "assumption")
            return wrong(kind, "fact, assumption", "provenance.kind");
        const auto day = parseDate(date);
        if (!day)
            return wrong(date, "YYYY-MM-DD", "provenance.date");
        one.date = day.value();
        if (!rows.isNull(5)) {
            const std::string word = rows.text(5);
            const auto& words = enumWords<SpreadKind>;
            const auto at = std::find(words.begin(), words.end(), word);
            if (at == words.end())
                return wrong(word, "range, triangular, normal, lognormal", "provenance.spread");
            one.spread =
                StoredSpread{static_cast<SpreadKind>(at - words.begin()), rows.real(6), rows.real(7)};
            seal.add(std::string_view(word));
            seal.add(one.spread->low);
            seal.add(one.spread->high);
        }
        if (!one.unit.empty()) {
            const auto spec = parseUnit(one.unit);
            if (!spec)
                return wrong(one.unit, "a known unit", "provenance.unit");
            stated.dimension = spec.value().dimension;
        }
        m_provenance.push_back(std::move(stated));
    }
    return step == Statement::Step::Done ? Status(Done{}) : Status(damaged(database.message()));
}

Status SharedValues::readTexts(Database& database, ContentSeal& seal)
{
    Statement rows(database.handle(), "SELECT id,lines FROM texts ORDER BY id");
    if (!rows.good())
        return damaged(database.message());
    Statement::Step step = rows.step();
    for (; step == Statement::Step::Row; step = rows.step()) {
        if (m_texts.size() >= mostValues)
            return Error{Error::Code::TooLarge, {"texts", "more", std::to_string(mostValues)}};
        if (rows.integer(0) != static_cast<std::int64_t>(m_texts.size()) + 1)
            return damaged("texts are not numbered from 1");
        const std::string lines = rows.text(1);
        seal.add(std::string_view(lines));
        m_texts.push_back(parted(lines));
    }
    return step == Statement::Step::Done ? Status(Done{}) : Status(damaged(database.message()));
}

const SharedValues::Stated* SharedValues::provenance(std::int64_t number) const
{
    return number >= 1 && static_cast<std::size_t>(number) <= m_provenance.size()
               ? &m_provenance[static_cast<std::size_t>(number) - 1]
               : nullptr;
}

const std::vector<std::string>* SharedValues::texts(std::int64_t number) const
{
    return number >= 1 && static_cast<std::size_t>(number) <= m_texts.size()
               ? &m_texts[static_cast<std::size_t>(number) - 1]
               : nullptr;
}

}  // namespace headroom
