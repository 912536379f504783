// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/table_reader.h"

#include "core/base/csv.h"
#include "core/units/amount.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace headroom {

namespace {

Error atLine(Error error, std::size_t line)
{
    return std::move(error).at("line " + std::to_string(line) + ": ");
}

Status checkHeader(const CsvRow& row, const std::vector<std::string>& expected)
{
    if (row.cells == expected)
        return Done{};
    std::string wanted, found;
    for (const std::string& cell : expected)
        wanted += (wanted.empty() ? "" : ",") + cell;
    for (const std::string& cell : row.cells)
        found += (found.empty() ? "" : ",") + cell;
    return Error{Error::Code::Syntax, {wanted, found.substr(0, 120)}, {}, "line 1"};
}

/// The factor of a unit, remembered: a table repeats a handful of units thousands of times.
Result<UnitSpec> unitOf(std::string_view text)
{
    thread_local std::map<std::string, UnitSpec, std::less<>> known;
    if (const auto it = known.find(text); it != known.end())
        return it->second;
    auto spec = parseUnit(text);
    if (spec)
        known.emplace(std::string(text), spec.value());
    return spec;
}

}  // namespace

Result<SourceTable> readSources(std::string_view csv)
{
    CsvReader reader(csv);
    CsvRow row;
    SourceTable sources;
    bool header = true;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            return sources;
        if (std::exchange(header, false)) {
            if (auto status = checkHeader(row, {"source", "title", "url", "licence", "attribution"}); !status)
                return std::move(status).error();
            continue;
        }
        if (row.cells.size() != 5 || row.cells[0].empty())
            return atLine({Error::Code::Syntax, {"5 cells", std::to_string(row.cells.size())}}, row.line);
        auto source = std::make_shared<const Source>(
            Source{row.cells[0], row.cells[1], row.cells[2], row.cells[3], row.cells[4]});
        if (!sources.emplace(row.cells[0], std::move(source)).second)
            return atLine({Error::Code::DuplicateId, {"source", row.cells[0]}}, row.line);
    }
}

Result<ItemField> makeField(std::string_view field, std::string_view value, std::string_view unit,
                            SourcePtr source, std::string_view date, std::string_view note)
{
    ItemField out;
    out.field = field;
    out.text = value;
    out.unit = unit;
    out.source = std::move(source);
    out.note = note;
    auto parsedDate = parseDate(date);
    if (!parsedDate)
        return std::move(parsedDate).error();
    out.date = parsedDate.value();
    double number = 0;
    const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool isNumber = code == std::errc{} && end == value.data() + value.size() && std::isfinite(number);
    if (!unit.empty()) {
        if (!isNumber)
            return Error{Error::Code::NotANumber, {std::string(value)}};
        auto spec = unitOf(unit);
        if (!spec)
            return std::move(spec).error();
        number *= spec.value().factor;
        if (std::abs(number) > 1e30)
            return Error{Error::Code::OutOfRange, {std::string(value), "-1e30", "1e30"}};
        out.dimension = spec.value().dimension;
        out.currency = spec.value().currency;
        out.number = number;
    } else if (isNumber) {
        out.number = number;
    }
    return out;
}

Result<std::vector<EntryPtr>> readTable(ItemKind kind, std::string_view csv, const SourceTable& sources,
                                        MissingSources missing)
{
    CsvReader reader(csv);
    CsvRow row;
    std::vector<EntryPtr> entries;
    Item item;
    item.kind = kind;
    SourceTable titles;
    std::set<std::string> seen;
    std::vector<std::size_t> lines;  // of the item's fields
    const auto finish = [&]() -> Status {
        if (item.id.empty())
            return Done{};
        Item done = std::exchange(item, Item{});
        item.kind = kind;
        // The error names the field, the reader of the table needs its line.
        std::vector<std::string> places;
        for (const ItemField& field : done.fields)
            places.push_back(done.id + "." + field.field);
        auto entry = makeEntry(std::move(done));
        if (!entry) {
            const auto wrong = std::find(places.begin(), places.end(), entry.error().place);
            const std::size_t line = wrong == places.end()
                                         ? lines.front()
                                         : lines[static_cast<std::size_t>(wrong - places.begin())];
            return atLine(std::move(entry).error(), line);
        }
        lines.clear();
        entries.push_back(std::move(entry).value());
        return Done{};
    };
    bool header = true;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        if (std::exchange(header, false)) {
            if (auto status = checkHeader(row, {"item", "field", "value", "unit", "source", "date", "note"});
                !status)
                return std::move(status).error();
            continue;
        }
        if (row.cells.size() != 7 || row.cells[0].empty() || row.cells[1].empty())
            return atLine({Error::Code::Syntax, {"7 cells", std::to_string(row.cells.size())}}, row.line);
        if (row.cells[0] != item.id) {
            if (auto status = finish(); !status)
                return std::move(status).error();
            item.id = row.cells[0];
            if (!seen.insert(item.id).second)
                return atLine({Error::Code::DuplicateId, {std::string(tableName(kind)), item.id}}, row.line);
        }
        SourcePtr source;
        if (const std::string& slug = row.cells[4]; !slug.empty()) {
            if (const auto it = sources.find(slug); it != sources.end()) {
                source = it->second;
            } else if (missing == MissingSources::AreTitles) {
                SourcePtr& title = titles[slug];
                if (!title)
                    title = std::make_shared<const Source>(Source{slug, slug, {}, {}, {}});
                source = title;
            } else {
                return atLine({Error::Code::UnknownItem, {"source", slug, {}}}, row.line);
            }
        }
        auto field = makeField(row.cells[1], row.cells[2], row.cells[3], std::move(source), row.cells[5],
                               row.cells[6]);
        if (!field)
            return atLine(std::move(field).error().at(row.cells[0] + "." + row.cells[1]), row.line);
        item.fields.push_back(std::move(field).value());
        lines.push_back(row.line);
    }
    if (auto status = finish(); !status)
        return std::move(status).error();
    return entries;
}

std::string writeTable(std::span<const EntryPtr> entries)
{
    std::string out = "item,field,value,unit,source,date,note\n";
    for (const EntryPtr& entry : entries) {
        for (const ItemField& field : entry->item.fields) {
            out += csvCell(entry->item.id) + ',' + csvCell(field.field) + ',' + csvCell(field.text) + ',' +
                   csvCell(field.unit) + ',' + csvCell(field.source ? field.source->id : std::string()) +
                   ',' + toText(field.date) + ',' + csvCell(field.note) + '\n';
        }
    }
    return out;
}

}  // namespace headroom
