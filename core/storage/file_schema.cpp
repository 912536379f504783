// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_schema.h"

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

struct Table {
    std::string name;
    std::vector<std::string> columns;  ///< "pue REAL"
};

/// Takes "CREATE TABLE name(column,column,…) STRICT" apart, as we write it: no blanks about the commas, no brackets within.
std::optional<Table> parted(std::string_view sql)
{
    constexpr std::string_view begin = "CREATE TABLE ";
    constexpr std::string_view end = ") STRICT";
    const std::size_t bracket = sql.find('(');
    if (!sql.starts_with(begin) || !sql.ends_with(end) || bracket == std::string_view::npos)
        return std::nullopt;
    Table table{std::string(sql.substr(begin.size(), bracket - begin.size())), {}};
    std::string_view rest = sql.substr(bracket + 1, sql.size() - end.size() - bracket - 1);
    while (true) {
        const std::size_t comma = rest.find(',');
        table.columns.emplace_back(rest.substr(0, comma));
        if (comma == std::string_view::npos)
            return table;
        rest.remove_prefix(comma + 1);
    }
}

std::string nameOf(const std::string& column) { return column.substr(0, column.find(' ')); }

/// Whether `part` is `whole` with some left out, in the same order.
bool isPartOf(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    auto at = whole.begin();
    for (const std::string& one : part) {
        at = std::find(at, whole.end(), one);
        if (at == whole.end())
            return false;
        ++at;
    }
    return true;
}

/// Tables that are read by the number of their columns.
bool mustBeWhole(std::string_view table)
{
    return table == "plan" || table == "source" || table == "figure" || table == "texts";
}

/// An input's number and what stands beside it come together.
bool inputsAreWhole(const FileSchema::Columns& there, const std::vector<std::string>& ours)
{
    constexpr std::string_view beside = "_provenance";
    return std::all_of(ours.begin(), ours.end(), [&](const std::string& column) {
        const std::string name = nameOf(column);
        return !name.ends_with(beside) ||
               there.contains(name) == there.contains(name.substr(0, name.size() - beside.size()));
    });
}

}  // namespace

Result<FileSchema> FileSchema::read(Database& database, const std::vector<std::string>& ours)
{
    std::map<std::string, Table> known;
    for (const std::string& sql : ours) {
        auto table = parted(sql);
        HEADROOM_CHECK(table);
        known.emplace(table->name, *table);
    }
    FileSchema schema;
    Statement statement(database.handle(),
                        "SELECT type,sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_autoindex%'");
    while (statement.good() && statement.step() == Statement::Step::Row) {
        const std::string sql = statement.text(1);
        const Error foreign{Error::Code::DamagedFile, {"schema: " + sql.substr(0, 60)}};
        const auto table = parted(sql);
        if (statement.text(0) != "table" || !table)
            return foreign;
        const auto our = known.find(table->name);
        if (our == known.end() || !isPartOf(table->columns, our->second.columns))
            return foreign;
        Columns columns;
        for (const std::string& column : table->columns)
            columns.insert(nameOf(column));
        if (mustBeWhole(table->name) && table->columns != our->second.columns)
            return foreign;
        if (!inputsAreWhole(columns, our->second.columns) ||
            !schema.m_tables.emplace(table->name, std::move(columns)).second)
            return foreign;
    }
    // What every file has had since the first.
    for (const char* name :
         {"plan", "source", "figure", "provenance", "texts", "info", "assumptions", "rack", "placement"}) {
        if (!schema.m_tables.contains(name))
            return Error{Error::Code::DamagedFile, {std::string("schema: no table ") + name}};
    }
    return schema;
}

const FileSchema::Columns& FileSchema::columns(std::string_view table) const
{
    static const Columns none;
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? none : found->second;
}

}  // namespace headroom
