// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"

#include "core/base/csv.h"
#include "core/catalogue/table_reader.h"
#include "resources/embedded.h"

#include <fstream>
#include <iterator>

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
    const auto content = [&](const std::string& name) -> std::optional<std::string> {
        std::ifstream file(folder / name, std::ios::binary);
        if (!file)
            return std::nullopt;
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    SourceTable sources;
    if (const auto text = content("sources.csv")) {
        auto read = readSources(*text);
        if (!read)
            return std::move(read).error().in((folder / "sources.csv").string());
        sources = std::move(read).value();
    }
    for (const ItemKind kind : allItemKinds) {
        const std::string name = std::string(tableName(kind)) + ".csv";
        const auto text = content(name);
        if (!text)
            continue;
        auto entries = readTable(kind, *text, sources, MissingSources::AreTitles);
        if (!entries)
            return std::move(entries).error().in((folder / name).string());
        all.insert(all.end(), entries.value().begin(), entries.value().end());
    }
    return all;
}

}  // namespace headroom
