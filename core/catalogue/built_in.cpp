// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"

#include "core/base/csv.h"
#include "core/catalogue/table_reader.h"
#include "resources/embedded.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>

namespace headroom {

namespace {

Status readAbout(CatalogueBuilder& builder, std::string_view csv)
{
    CsvReader reader(csv);
    CsvRow row;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            return Done{};
        if (row.cells.size() != 2)
            continue;
        if (row.cells[0] == "title")
            builder.setTitle(row.cells[1]);
        if (row.cells[0] == "date") {
            auto date = parseDate(row.cells[1]);
            if (!date)
                return std::move(date).error();
            builder.setDate(date.value());
        }
    }
}

/// A table that nobody reads because its name is misspelt would be missed silently.
Status checkTableNames(const std::filesystem::path& folder)
{
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        const std::string name = at->path().stem().string();
        if (at->path().extension() != ".csv" || name == "sources" || name == "catalogue" || itemKindOf(name))
            continue;
        std::string known = "sources";
        for (const ItemKind kind : allItemKinds)
            known.append(", ").append(tableName(kind));
        return Error{Error::Code::WrongValue, {name, known}, at->path().string(), {}};
    }
    return Done{};
}

/// The content of a table; nothing if there is no such file.
Result<std::optional<std::string>> tableIn(const std::filesystem::path& folder, std::string_view table)
{
    const std::filesystem::path path = (folder / table).concat(".csv");
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        return std::optional<std::string>();
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, code))
        return Error{Error::Code::CannotRead, {std::strerror(file ? EISDIR : errno)}, path.string(), {}};
    return std::optional(std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace

Result<Catalogue> builtInCatalogue()
{
    CatalogueBuilder builder;
    if (auto status = readAbout(builder, resources::file("catalogue/catalogue.csv")); !status)
        return std::move(status).error().in("catalogue.csv");
    auto sources = readSources(resources::file("catalogue/sources.csv"));
    if (!sources)
        return std::move(sources).error().in("sources.csv");
    for (const ItemKind kind : allItemKinds) {
        const std::string name = std::string(tableName(kind)) + ".csv";
        auto entries =
            readTable(kind, resources::file("catalogue/" + name), sources.value(), MissingSources::AreErrors);
        if (!entries)
            return std::move(entries).error().in(name);
        for (const EntryPtr& entry : entries.value()) {
            if (auto status = builder.add(entry); !status)
                return std::move(status).error().in(name);
        }
    }
    return std::move(builder).build();
}

Result<std::vector<EntryPtr>> readUserCatalogue(const std::filesystem::path& folder)
{
    std::vector<EntryPtr> all;
    std::error_code code;
    if (!std::filesystem::is_directory(folder, code))
        return all;
    if (auto status = checkTableNames(folder); !status)
        return std::move(status).error();
    SourceTable sources;
    auto text = tableIn(folder, "sources");
    if (text && text.value()) {
        auto read = readSources(*text.value());
        if (!read)
            return std::move(read).error().in((folder / "sources.csv").string());
        sources = std::move(read).value();
    }
    for (const ItemKind kind : allItemKinds) {
        if (text)
            text = tableIn(folder, tableName(kind));
        if (!text)
            return std::move(text).error();
        if (!text.value())
            continue;
        auto entries = readTable(kind, *text.value(), sources, MissingSources::AreTitles);
        if (!entries)
            return std::move(entries).error().in((folder / tableName(kind)).concat(".csv").string());
        all.insert(all.end(), entries.value().begin(), entries.value().end());
    }
    return all;
}

}  // namespace headroom
