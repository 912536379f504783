// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenario_file.h"

#include "core/catalogue/table_reader.h"
#include "core/storage/content_seal.h"
#include "core/storage/database.h"
#include "core/storage/entity_reader.h"
#include "core/storage/entity_rows.h"
#include "core/storage/file_schema.h"
#include "core/storage/replace_file.h"
#include "core/storage/shared_values.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>

namespace headroom {

namespace {

constexpr std::size_t largestFile = 1U << 30U;

/// Tables that are not entities.
constexpr const char* otherTables[] = {
    "CREATE TABLE plan(key TEXT PRIMARY KEY,value TEXT NOT NULL) STRICT",
    "CREATE TABLE source(id TEXT PRIMARY KEY,title TEXT NOT NULL,url TEXT NOT NULL,licence TEXT NOT NULL,attribution TEXT NOT NULL) STRICT",
    "CREATE TABLE figure(kind TEXT NOT NULL,item TEXT NOT NULL,field TEXT NOT NULL,value TEXT NOT NULL,unit TEXT NOT NULL,source TEXT NOT NULL,date TEXT NOT NULL,note TEXT NOT NULL) STRICT",
};

std::vector<std::string> allTables()
{
    std::vector<std::string> sql(std::begin(otherTables), std::end(otherTables));
    sql.emplace_back(provenanceTable);
    sql.emplace_back(textsTable);
    sql.push_back(tableSql<PlanInfo>("info"));
    sql.push_back(tableSql<Assumptions>("assumptions"));
    sql.push_back(tableSql<Finance>("finance"));
    sql.push_back(tableSql<Rack>("rack"));
    sql.push_back(tableSql<Placement>("placement", "rack INTEGER NOT NULL,"));
    const Scenario shape;
    describeLists(shape, [&](std::string_view name, const auto& list) {
        sql.push_back(tableSql<typename std::remove_cvref_t<decltype(list)>::value_type>(name));
    });
    return sql;
}

void writeFigures(Database& database, ContentSeal& seal, const std::vector<EntryPtr>& entries)
{
    std::map<std::string, SourcePtr> sources;
    Statement figure(database.handle(), "INSERT INTO figure VALUES(?,?,?,?,?,?,?,?)");
    const auto put = [&](Statement& statement, int at, std::string_view text) {
        statement.bind(at, text);
        seal.add(text);
    };
    for (const EntryPtr& entry : entries) {
        for (const ItemField& field : entry->item.fields) {
            if (field.source)
                sources.emplace(field.source->id, field.source);
            int at = 0;
            for (const std::string& text :
                 {std::string(tableName(entry->item.kind)), entry->item.id, field.field, field.text,
                  field.unit, field.source ? field.source->id : std::string(), toText(field.date),
                  field.note})
                put(figure, ++at, text);
            figure.insert();
        }
    }
    Statement source(database.handle(), "INSERT INTO source VALUES(?,?,?,?,?)");
    for (const auto& [id, one] : sources) {
        int at = 0;
        for (const std::string& text : {one->id, one->title, one->url, one->licence, one->attribution})
            put(source, ++at, text);
        source.insert();
    }
}

Status readFigures(Database& database, ContentSeal& seal, Scenario& scenario)
{
    SourceTable sources;
    std::vector<std::vector<std::string>> rows;
    const auto texts = [&](const char* sql, int columns, auto&& take) {
        Statement statement(database.handle(), sql);
        while (statement.good() && statement.step() == Statement::Step::Row) {
            std::vector<std::string> row;
            for (int i = 0; i < columns; ++i) {
                row.push_back(statement.text(i));
                seal.add(std::string_view(row.back()));
            }
            take(std::move(row));
        }
    };
    texts("SELECT * FROM figure ORDER BY rowid", 8,
          [&](std::vector<std::string> row) { rows.push_back(std::move(row)); });
    texts("SELECT * FROM source ORDER BY id", 5, [&](std::vector<std::string> row) {
        sources.emplace(row[0],
                        std::make_shared<const Source>(Source{row[0], row[1], row[2], row[3], row[4]}));
    });
    Item item;
    const auto finish = [&]() -> Status {
        if (item.id.empty())
            return Done{};
        auto entry = makeEntry(std::exchange(item, Item{}));
        if (!entry)
            return std::move(entry).error().at("figure ");
        scenario.carried.push_back(std::move(entry).value());
        return Done{};
    };
    for (const auto& row : rows) {
        const auto kind = itemKindOf(row[0]);
        if (!kind || row[1].empty())
            return Error{Error::Code::WrongValue, {row[0], "a kind of item"}, {}, "figure"};
        if (item.id != row[1] || item.kind != *kind) {
            if (auto status = finish(); !status)
                return status;
            item.kind = *kind;
            item.id = row[1];
        }
        const auto source = sources.find(row[5]);
        auto field = makeField(row[2], row[3], row[4], source == sources.end() ? nullptr : source->second,
                               row[6], row[7]);
        if (!field)
            return std::move(field).error().at("figure " + row[1] + "." + row[2]);
        item.fields.push_back(std::move(field).value());
    }
    return finish();
}

}  // namespace

std::string scenarioImage(const Scenario& scenario)
{
    Database database;
    database.run("PRAGMA journal_mode=OFF;PRAGMA page_size=4096;PRAGMA application_id=" +
                 std::to_string(fileApplicationId) + ";PRAGMA user_version=" + std::to_string(fileVersion));
    database.run("BEGIN");
    for (const std::string& sql : allTables())
        database.run(sql);
    ContentSeal seal;
    SharedValuesWriter shared;
    EntityWriter<PlanInfo>(database, seal, shared, "info").write(scenario.info);
    EntityWriter<Assumptions>(database, seal, shared, "assumptions").write(scenario.assumptions);
    EntityWriter<Finance>(database, seal, shared, "finance").write(scenario.finance);
    describeLists(scenario, [&](std::string_view name, const auto& list) {
        EntityWriter<typename std::remove_cvref_t<decltype(list)>::value_type> writer(database, seal, shared,
                                                                                      name);
        for (const auto& entity : list)
            writer.write(entity);
    });
    EntityWriter<Rack> racks(database, seal, shared, "rack");
    EntityWriter<Placement> placements(database, seal, shared, "placement", Leading::Rack);
    for (const RackPtr& rack : scenario.racks)
        racks.write(*rack);
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements)
            placements.write(placement, rack->id.number);
    }
    writeFigures(database, seal, scenario.carried);
    ContentSeal sharedSeal;
    shared.write(database, sharedSeal);
    seal.add(std::string_view(sharedSeal.text()));
    seal.add(static_cast<std::int64_t>(scenario.nextId));
    Statement plan(database.handle(), "INSERT INTO plan VALUES(?,?)");
    for (const auto& [key, value] :
         {std::pair<std::string, std::string>{"next_id", std::to_string(scenario.nextId)},
          {"seal", seal.text()}}) {
        plan.bind(1, key);
        plan.bind(2, value);
        plan.insert();
    }
    database.run("COMMIT");
    return database.image();
}

Result<Scenario> scenarioFromImage(std::string bytes)
{
    if (bytes.size() < 100 || bytes.compare(0, 16, std::string("SQLite format 3\0", 16)) != 0)
        return Error{Error::Code::NotOurFile, {bytes.empty() ? "an empty file" : "no SQLite file"}};
    const auto big32 = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
        return value;
    };
    if (big32(68) != fileApplicationId)
        return Error{Error::Code::NotOurFile, {"an SQLite file of another program"}};
    const std::uint32_t version = big32(60);
    if (version > static_cast<std::uint32_t>(fileVersion))
        return Error{Error::Code::NewerFormat, {std::to_string(version), std::to_string(fileVersion)}};
    if (version == 0)
        return Error{Error::Code::DamagedFile, {"version 0"}};
    Database database;
    if (auto status = database.load(std::move(bytes)); !status)
        return std::move(status).error();
    const auto schema = FileSchema::read(database, allTables());
    if (!schema)
        return schema.error();
    const FileSchema& tables = schema.value();
    Scenario scenario;
    ContentSeal seal;
    ContentSeal sharedSeal;
    const auto read = SharedValues::read(database, sharedSeal);
    if (!read)
        return read.error();
    const SharedValues& shared = read.value();
    const RowSource rows{database, tables, shared, seal};
    Status status = readOne(rows, "info", scenario.info);
    if (status)
        status = readOne(rows, "assumptions", scenario.assumptions);
    if (status && !tables.columns("finance").empty())
        status = readOne(rows, "finance", scenario.finance);
    describeLists(scenario, [&](std::string_view name, auto& list) {
        if (status)
            status = readAll(rows, name, list);
    });
    std::vector<Rack> racks;
    if (status)
        status = readAll(rows, "rack", racks);
    if (status)
        status = readPlacements(rows, racks);
    if (status)
        status = readFigures(database, seal, scenario);
    if (!status)
        return std::move(status).error();
    for (Rack& rack : racks)
        scenario.racks.push_back(std::make_shared<const Rack>(std::move(rack)));
    const std::int64_t next = database.number("SELECT CAST(value AS INTEGER) FROM plan WHERE key='next_id'");
    if (next <= 0)
        return Error{Error::Code::MissingField, {"next_id"}, {}, "plan"};
    scenario.nextId = static_cast<std::uint64_t>(next);
    seal.add(std::string_view(sharedSeal.text()));
    seal.add(next);
    Statement stored(database.handle(), "SELECT value FROM plan WHERE key='seal'");
    if (!stored.good() || stored.step() != Statement::Step::Row || stored.text(0) != seal.text())
        return Error{Error::Code::DamagedFile, {"the values do not match their seal"}};
    if (auto valid = validate(scenario); !valid)
        return std::move(valid).error();
    return scenario;
}

Result<Scenario> openScenario(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in)
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file.string(), {}};
    const auto size = static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0));
    if (size > largestFile)
        return Error{Error::Code::TooLarge,
                     {"file", std::to_string(size), std::to_string(largestFile)},
                     file.string(),
                     {}};
    std::string bytes(size, '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size)) && size > 0)
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file.string(), {}};
    auto scenario = scenarioFromImage(std::move(bytes));
    if (!scenario)
        return std::move(scenario).error().in(file.string());
    return scenario;
}

Status saveScenario(const Scenario& scenario, const std::filesystem::path& file)
{
    const std::string image = scenarioImage(scenario);
    if (image.empty())
        return Error{Error::Code::CannotWrite, {"out of memory"}, file.string(), {}};
    return replaceFile(file, image);
}

}  // namespace headroom
