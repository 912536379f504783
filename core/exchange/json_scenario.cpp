// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scenario.h"

#include "core/catalogue/table_reader.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/json_text.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/young_fields.h"
#include "core/scenario/defaults.h"
#include "core/scenario/fields.h"
#include "core/scenario/input_visit.h"
#include "core/scenario/validate.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

using json = nlohmann::json;

constexpr std::size_t largestText = 256U << 20U;
constexpr int deepest = 32;
constexpr unsigned formatVersion = 2;

/// 2 since an input may carry a spread; a plan without one is still read by an older program.
unsigned versionOf(const Scenario& scenario)
{
    bool spreads = false;
    visitInputs(scenario,
                [&](const Path&, std::string_view, const auto& input) { spreads = spreads || input.spread; });
    return spreads ? formatVersion : 1;
}

template <class Entity>
std::string entityText(const Entity& entity)
{
    std::string out = "{";
    describe(entity, [&](std::string_view name, const auto& field) {
        if (!isLeftOut<Entity>(name, field))
            writeField(out, name, field);
    });
    return out + "}";
}

template <class List>
void writeList(std::string& out, std::string_view name, const List& list)
{
    out += "  " + jsonString(name) + ": [";
    bool first = true;
    for (const auto& entity : list) {
        out += std::string(std::exchange(first, false) ? "" : ",") + "\n    " + entityText(entity);
    }
    out += first ? "],\n" : "\n  ],\n";
}

template <class Entity>
void writeBlock(std::string& out, std::string_view name, const Entity& entity)
{
    out += "  " + jsonString(name) + ": {";
    bool first = true;
    describe(entity, [&](std::string_view key, const auto& field) {
        if (isLeftOut<Entity>(key, field))
            return;
        std::string one = "{";
        writeField(one, key, field);
        if (one.size() > 1)
            out += std::string(std::exchange(first, false) ? "" : ",") + "\n    " + one.substr(1);
    });
    out += "\n  },\n";
}

void writeRacks(std::string& out, const std::vector<RackPtr>& racks)
{
    out += "  \"racks\": [";
    bool firstRack = true;
    for (const RackPtr& rack : racks) {
        std::string head = entityText(*rack);
        head.pop_back();
        out +=
            std::string(std::exchange(firstRack, false) ? "" : ",") + "\n    " + head + ",\"placements\":[";
        bool first = true;
        for (const Placement& placement : rack->placements)
            out += std::string(std::exchange(first, false) ? "" : ",") + "\n      " + entityText(placement);
        out += first ? "]}" : "\n    ]}";
    }
    out += firstRack ? "],\n" : "\n  ],\n";
}

void writeCatalogue(std::string& out, const std::vector<EntryPtr>& entries)
{
    std::map<std::string, SourcePtr> sources;
    for (const EntryPtr& entry : entries) {
        for (const ItemField& field : entry->item.fields) {
            if (field.source)
                sources.emplace(field.source->id, field.source);
        }
    }
    out += "  \"catalogue\": {\n    \"sources\": [";
    bool first = true;
    for (const auto& [id, source] : sources) {
        out += std::string(std::exchange(first, false) ? "" : ",") + "\n      [" + jsonString(source->id) +
               "," + jsonString(source->title) + "," + jsonString(source->url) + "," +
               jsonString(source->licence) + "," + jsonString(source->attribution) + "]";
    }
    out += "],\n    \"items\": [";
    first = true;
    for (const EntryPtr& entry : entries) {
        out += std::string(std::exchange(first, false) ? "" : ",") +
               "\n      {\"kind\":" + jsonString(tableName(entry->item.kind)) +
               ",\"id\":" + jsonString(entry->item.id) + ",\"fields\":[";
        bool firstField = true;
        for (const ItemField& field : entry->item.fields) {
            out += std::string(std::exchange(firstField, false) ? "" : ",") + "\n        [" +
                   jsonString(field.field) + "," + jsonString(field.text) + "," + jsonString(field.unit) +
                   "," + jsonString(field.source ? field.source->id : std::string()) + "," +
                   jsonString(toText(field.date)) + "," + jsonString(field.note) + "]";
        }
        out += "]}";
    }
    out += "]\n  },\n";
}

/// Fills an entity from an object; unknown keys are refused so that a misspelt one is not lost silently.
template <class Entity>
Status readEntity(Entity& entity, const json& object, const std::string& place,
                  std::initializer_list<std::string_view> also = {})
{
    if (!object.is_object())
        return Error{Error::Code::Syntax, {"an object", std::string(object.type_name())}, {}, place};
    std::set<std::string, std::less<>> known(also.begin(), also.end());
    std::optional<Error> error;
    describe(entity, [&](std::string_view name, auto& field) {
        known.emplace(name);
        if (error)
            return;
        const auto it = object.find(name);
        if (it == object.end())
            return;
        if (auto status = readField(field, *it, usualUnitOf(name)); !status)
            error = std::move(status).error().at(place + "/" + std::string(name));
    });
    if (error)
        return *error;
    for (const auto& [key, value] : object.items()) {
        if (!known.contains(key))
            return Error{Error::Code::UnknownField, {key, nearestWord(key, known)}, {}, place};
    }
    return Done{};
}

template <class Entity>
Status readList(std::vector<Entity>& list, const json& document, const char* name)
{
    const auto it = document.find(name);
    if (it == document.end())
        return Done{};
    const std::string place = std::string("/") + name;
    if (!it->is_array())
        return Error{Error::Code::Syntax, {"an array", it->type_name()}, {}, place};
    if (it->size() > limits::entities)
        return Error{Error::Code::TooLarge,
                     {name, std::to_string(it->size()), std::to_string(limits::entities)},
                     {},
                     place};
    for (std::size_t i = 0; i < it->size(); ++i) {
        Entity entity;
        if (auto status = readEntity(entity, (*it)[i], place + "/" + std::to_string(i)); !status)
            return status;
        list.push_back(std::move(entity));
    }
    return Done{};
}

Status readRacks(Scenario& scenario, const json& document)
{
    const auto it = document.find("racks");
    if (it == document.end())
        return Done{};
    if (!it->is_array())
        return Error{Error::Code::Syntax, {"an array", it->type_name()}, {}, "/racks"};
    if (it->size() > limits::racks)
        return Error{Error::Code::TooLarge,
                     {"racks", std::to_string(it->size()), std::to_string(limits::racks)},
                     {},
                     "/racks"};
    for (std::size_t i = 0; i < it->size(); ++i) {
        const json& object = (*it)[i];
        const std::string place = "/racks/" + std::to_string(i);
        Rack rack;
        if (auto status = readEntity(rack, object, place, {"placements"}); !status)
            return status;
        if (const auto placed = object.find("placements"); placed != object.end()) {
            if (!placed->is_array())
                return Error{
                    Error::Code::Syntax, {"an array", placed->type_name()}, {}, place + "/placements"};
            for (std::size_t j = 0; j < placed->size(); ++j) {
                Placement placement;
                if (auto status =
                        readEntity(placement, (*placed)[j], place + "/placements/" + std::to_string(j));
                    !status)
                    return status;
                rack.placements.push_back(std::move(placement));
            }
        }
        scenario.racks.push_back(std::make_shared<const Rack>(std::move(rack)));
    }
    return Done{};
}

/// Texts of a row such as ["memory", "48", "GB", …].
Result<std::vector<std::string>> readTexts(const json& row, std::size_t count, const std::string& place)
{
    if (!row.is_array() || row.size() != count)
        return Error{Error::Code::Syntax, {std::to_string(count) + " texts", row.type_name()}, {}, place};
    std::vector<std::string> texts;
    for (const json& cell : row) {
        if (!cell.is_string())
            return Error{Error::Code::Syntax, {"a text", cell.type_name()}, {}, place};
        texts.push_back(cell.get<std::string>());
    }
    return texts;
}

Status readCatalogue(Scenario& scenario, const json& document)
{
    const auto it = document.find("catalogue");
    if (it == document.end())
        return Done{};
    SourceTable sources;
    const json empty = json::array();
    const json& sourceRows = it->is_object() && it->contains("sources") ? (*it)["sources"] : empty;
    const json& items = it->is_object() && it->contains("items") ? (*it)["items"] : empty;
    if (!sourceRows.is_array() || !items.is_array())
        return Error{Error::Code::Syntax, {"arrays sources and items", it->type_name()}, {}, "/catalogue"};
    for (std::size_t i = 0; i < sourceRows.size(); ++i) {
        auto texts = readTexts(sourceRows[i], 5, "/catalogue/sources/" + std::to_string(i));
        if (!texts)
            return std::move(texts).error();
        auto& t = texts.value();
        sources.emplace(t[0], std::make_shared<const Source>(Source{t[0], t[1], t[2], t[3], t[4]}));
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string place = "/catalogue/items/" + std::to_string(i);
        const json& object = items[i];
        const auto text = [&](const char* key) {
            return object.is_object() && object.contains(key) && object[key].is_string()
                       ? object[key].get<std::string>()
                       : std::string();
        };
        const auto kind = itemKindOf(text("kind"));
        if (!kind || text("id").empty() || !object.contains("fields") || !object["fields"].is_array())
            return Error{Error::Code::Syntax, {"kind, id and fields", object.type_name()}, {}, place};
        Item item{*kind, text("id"), {}};
        for (std::size_t j = 0; j < object["fields"].size(); ++j) {
            const std::string fieldPlace = place + "/fields/" + std::to_string(j);
            auto texts = readTexts(object["fields"][j], 6, fieldPlace);
            if (!texts)
                return std::move(texts).error();
            const auto& t = texts.value();
            SourcePtr source;
            if (!t[3].empty()) {
                const auto found = sources.find(t[3]);
                if (found == sources.end())
                    return Error{Error::Code::UnknownItem, {"source", t[3], {}}, {}, fieldPlace};
                source = found->second;
            }
            auto field = makeField(t[0], t[1], t[2], std::move(source), t[4], t[5]);
            if (!field)
                return std::move(field).error().at(fieldPlace + " ");
            item.fields.push_back(std::move(field).value());
        }
        auto entry = makeEntry(std::move(item));
        if (!entry)
            return std::move(entry).error().at(place + " ");
        scenario.carried.push_back(std::move(entry).value());
    }
    return Done{};
}

std::uint64_t highestId(const Scenario& scenario)
{
    std::uint64_t highest = 0;
    const auto see = [&](const auto& list) {
        for (const auto& one : list)
            highest = std::max(highest, one.id.number);
    };
    see(scenario.sites);
    see(scenario.pools);
    see(scenario.workloads);
    see(scenario.deployments);
    see(scenario.clouds);
    see(scenario.apis);
    see(scenario.staff);
    see(scenario.purchases);
    see(scenario.measurements);
    see(scenario.exchangeRates);
    see(scenario.egressTiers);
    for (const RackPtr& rack : scenario.racks) {
        highest = std::max(highest, rack->id.number);
        see(rack->placements);
    }
    return highest;
}

}  // namespace

std::string toJson(const Scenario& scenario)
{
    std::string out =
        "{\n  \"format\": \"headroom-scenario\",\n  \"version\": " + std::to_string(versionOf(scenario)) +
        ",\n";
    writeBlock(out, "info", scenario.info);
    writeBlock(out, "assumptions", scenario.assumptions);
    if (!(scenario.finance == Finance{}))
        writeBlock(out, "finance", scenario.finance);
    writeList(out, "sites", scenario.sites);
    writeRacks(out, scenario.racks);
    describeLists(scenario, [&](std::string_view name, const auto& list) {
        // Younger than the first format: an older program may still read a plan that has none.
        const bool younger = name == "purchases" || name == "measurements" || name == "exchange_rates" ||
                             name == "egress_tiers";
        if (name != "sites" && (!younger || !list.empty()))
            writeList(out, name, list);
    });
    writeCatalogue(out, scenario.carried);
    out += "  \"next_id\": " + std::to_string(scenario.nextId) + "\n}\n";
    return out;
}

Result<Scenario> scenarioFromJson(std::string_view text)
{
    auto parsed = parseJson(text, {largestText, deepest, "racks", limits::racks});
    if (!parsed)
        return std::move(parsed).error();
    const json& document = parsed.value();
    if (!document.is_object() || document.value("format", json()) != "headroom-scenario")
        return Error{Error::Code::NotOurFile,
                     {document.is_object() ? "JSON of another kind" : std::string(document.type_name())}};
    const json version = document.value("version", json());
    if (!version.is_number_integer())
        return Error{Error::Code::MissingField, {"version"}, {}, "/version"};
    const auto number = version.is_number_unsigned() ? version.get<std::uint64_t>() : 0;
    if (number == 0)
        return Error{
            Error::Code::WrongValue, {version.dump(), std::to_string(formatVersion)}, {}, "/version"};
    if (number > formatVersion)
        return Error{
            Error::Code::NewerFormat, {version.dump(), std::to_string(formatVersion)}, {}, "/version"};
    static const std::set<std::string, std::less<>> known{
        "format",    "version",     "info",    "assumptions",    "sites",       "racks",     "pools",
        "workloads", "deployments", "clouds",  "apis",           "staff",       "purchases", "measurements",
        "finance",   "catalogue",   "next_id", "exchange_rates", "egress_tiers"};
    for (const auto& [key, value] : document.items()) {
        if (!known.contains(key))
            return Error{Error::Code::UnknownField, {key, nearestWord(key, known)}, {}, "/"};
    }
    Scenario scenario = emptyScenario("USD", {});
    for (const char* name : {"info", "assumptions"}) {
        if (!document.contains(name))
            return Error{Error::Code::MissingField, {name}, {}, "/"};
    }
    if (auto status = readEntity(scenario.info, document["info"], "/info"); !status)
        return std::move(status).error();
    // What is left out is assumed in the plan's own currency: an amount in another would ask for a rate that nobody needs.
    scenario.assumptions = emptyScenario(scenario.info.currency, {}).assumptions;
    if (auto status = readEntity(scenario.assumptions, document["assumptions"], "/assumptions"); !status)
        return std::move(status).error();
    if (const auto finance = document.find("finance"); finance != document.end()) {
        if (auto status = readEntity(scenario.finance, *finance, "/finance"); !status)
            return std::move(status).error();
    }
    Status status = readRacks(scenario, document);
    describeLists(scenario, [&](std::string_view name, auto& list) {
        if (status)
            status = readList(list, document, std::string(name).c_str());
    });
    if (status)
        status = readCatalogue(scenario, document);
    if (!status)
        return std::move(status).error();
    scenario.nextId = highestId(scenario) + 1;
    if (const auto next = document.find("next_id"); next != document.end()) {
        if (!next->is_number_unsigned() || next->get<std::uint64_t>() < scenario.nextId)
            return Error{Error::Code::OutOfRange,
                         {next->dump(), std::to_string(scenario.nextId), "18446744073709551615"},
                         {},
                         "/next_id"};
        scenario.nextId = next->get<std::uint64_t>();
    }
    if (auto valid = validate(scenario); !valid)
        return std::move(valid).error();
    assumeUnstated(scenario);
    return scenario;
}

}  // namespace headroom
