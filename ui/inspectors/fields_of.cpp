// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/fields_of.h"

#include "core/scenario/edits.h"
#include "core/scenario/fields.h"
#include "core/scenario/paths.h"
#include "core/units/amount.h"
#include "ui/inspectors/field_groups.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The number of an amount in its unit, without binary noise.
QString amountIn(double si, const std::string& unit)
{
    const auto spec = parseUnit(unit);
    const double factor = spec && spec.value().factor > 0 ? spec.value().factor : 1.0;
    return QString::number(si / factor, 'g', 12);
}

/// Catalogue items that a text field of this name may hold.
std::optional<ItemKind> catalogueOf(std::string_view section, std::string_view field)
{
    if (field == "model")
        return ItemKind::Model;
    if (field == "instance")
        return ItemKind::CloudInstance;
    if (field == "api")
        return ItemKind::ApiPrice;
    if (field == "accelerator")
        return ItemKind::Accelerator;
    if (section == "rack" && field == "frame")
        return ItemKind::RackFrame;
    return {};
}

constexpr std::array dataClasses{"public", "internal", "personal", "special-category", "rights-confidential",
                                 "minors"};

/// Collects the fields of one entity through `describe`.
class Collector {
public:
    Collector(const Scenario& scenario, const Catalogue& catalogue, std::string section, std::uint64_t id)
        : m_scenario(scenario),
          m_catalogue(catalogue),
          m_section(std::move(section)),
          m_id(id)
    {}

    template <class Entity>
    std::vector<FieldValue> collect(const Entity& entity)
    {
        describe(entity, [this](std::string_view name, const auto& field) {
            if (name == "id" || name == "slots" || name == "carried")
                return;
            FieldValue value;
            value.path =
                words(m_section) + '.' + (m_id ? QString::number(m_id) + '.' : QString()) + words(name);
            value.name = text::pathName(value.path);
            value.group = groupOf(m_section, name);
            m_name = name;
            if (!value.group.isEmpty() && fill(value, field))
                m_fields.push_back(std::move(value));
        });
        std::stable_sort(m_fields.begin(), m_fields.end(), [this](const FieldValue& a, const FieldValue& b) {
            return groupRank(m_section, a.group) < groupRank(m_section, b.group);
        });
        return std::move(m_fields);
    }

private:
    template <class Q>
    bool fill(FieldValue& value, const Input<Q>& input)
    {
        value.type = FieldValue::Type::Amount;
        value.dimension = dimensionOf<Q>;
        value.unit = QString::fromStdString(input.unit);
        value.text = amountIn(input.value.value(), input.unit);
        value.hasKind = true;
        value.kind = input.kind;
        value.source = QString::fromStdString(input.source);
        value.date = input.date;
        return true;
    }
    template <class Q>
    bool fill(FieldValue& value, const std::optional<Input<Q>>& input)
    {
        value.optional = true;
        value.type = FieldValue::Type::Amount;
        value.dimension = dimensionOf<Q>;
        if (input) {
            fill(value, *input);
            value.changed = true;
        } else {
            value.unit = words(usualUnit(m_name));
        }
        return true;
    }
    bool fill(FieldValue& value, const std::string& string)
    {
        value.text = QString::fromStdString(string);
        value.type =
            m_name == "notes" || m_name == "question" ? FieldValue::Type::LongText : FieldValue::Type::Text;
        if (m_name == "currency") {
            value.type = FieldValue::Type::Told;
        } else if (m_name == "item") {
            return false;  // told in the title
        } else if (m_name == "data_class") {
            choose(value);
            value.options.push_back({{}, Words::tr("not stated")});
            for (const char* const one : dataClasses)
                value.options.push_back({one, one});
        } else if (const auto kind = catalogueOf(m_section, m_name)) {
            choose(value);
            value.options.push_back({{}, Words::tr("none")});
            for (const EntryPtr& entry : m_catalogue.entries(*kind))
                value.options.push_back({QString::fromStdString(entry->item.id), words(entry->item.name())});
            const bool known = std::any_of(value.options.begin(), value.options.end(),
                                           [&](const auto& option) { return option.value == value.text; });
            if (!known)
                value.options.push_back({value.text, Words::tr("%1 (not in the catalogue)").arg(value.text)});
        }
        return true;
    }
    bool fill(FieldValue& value, const Date& date)
    {
        value.type = FieldValue::Type::Date;
        value.text = QString::fromStdString(date.known() ? toText(date) : std::string());
        return true;
    }
    bool fill(FieldValue& value, const int& number)
    {
        value.type = FieldValue::Type::Whole;
        value.text = QString::number(number);
        return true;
    }
    bool fill(FieldValue& value, const RackUnits& units)
    {
        value.type = m_name == "bottom" ? FieldValue::Type::Told : FieldValue::Type::Amount;
        value.unit = "U";
        value.text =
            m_name == "bottom" ? 'U' + QString::number(units.units()) : QString::number(units.units());
        return true;
    }
    bool fill(FieldValue& value, const DayShape& shape)
    {
        value.type = FieldValue::Type::Shape;
        QStringList numbers;
        for (const double weight : shape)
            numbers << QString::number(weight, 'g', 6);
        value.text = numbers.join(' ');
        return true;
    }
    bool fill(FieldValue& value, const Face& face)
    {
        value.type = FieldValue::Type::Told;
        value.text = text::enumText(face);
        return true;
    }
    bool fill(FieldValue&, const ItemKind&) { return false; }
    bool fill(FieldValue&, const std::vector<std::string>&) { return false; }
    template <class E>
    requires std::is_enum_v<E>
    bool fill(FieldValue& value, const E& choice)
    {
        choose(value);
        for (std::size_t i = 0; i < enumWords<E>.size(); ++i)
            value.options.push_back({words(enumWords<E>[i]), text::enumText(static_cast<E>(i))});
        value.text = words(enumWords<E>[static_cast<std::size_t>(choice)]);
        return true;
    }
    bool fill(FieldValue& value, const SiteId& id) { return refer(value, id.number, m_scenario.sites); }
    bool fill(FieldValue& value, const PoolId& id) { return refer(value, id.number, m_scenario.pools); }
    bool fill(FieldValue& value, const WorkloadId& id)
    {
        return refer(value, id.number, m_scenario.workloads);
    }
    template <class Tag>
    bool fill(FieldValue&, const Id<Tag>&)
    {
        return false;
    }

    template <class Entity>
    bool refer(FieldValue& value, std::uint64_t id, const std::vector<Entity>& list)
    {
        choose(value);
        value.options.push_back({{}, Words::tr("none")});
        for (const Entity& one : list)
            value.options.push_back({QString::number(one.id.number), QString::fromStdString(one.name)});
        value.text = id == 0 ? QString() : QString::number(id);
        return true;
    }
    static void choose(FieldValue& value) { value.type = FieldValue::Type::Choice; }

    const Scenario& m_scenario;
    const Catalogue& m_catalogue;
    std::string m_section;
    std::uint64_t m_id;
    std::string_view m_name;
    std::vector<FieldValue> m_fields;
};

template <class Entity>
std::vector<FieldValue> inList(const Scenario& scenario, const Catalogue& catalogue, const char* section,
                               const std::vector<Entity>& list, std::uint64_t id)
{
    for (const Entity& one : list) {
        if (one.id.number == id)
            return Collector(scenario, catalogue, section, id).collect(one);
    }
    return {};
}

void hide(std::vector<FieldValue>& fields, std::initializer_list<const char*> names)
{
    std::erase_if(fields, [&](const FieldValue& field) {
        const QString name = field.path.section('.', -1);
        return std::any_of(names.begin(), names.end(),
                           [&](const char* one) { return name == QLatin1String(one); });
    });
}

FieldValue told(const QString& group, const QString& name, const QString& text)
{
    FieldValue value;
    value.group = group;
    value.name = name;
    value.text = text;
    value.type = FieldValue::Type::Told;
    return value;
}

/// Each assumption against the engine's documented default.
void markChanged(std::vector<FieldValue>& fields, const Scenario& scenario, const Catalogue& catalogue)
{
    const Scenario untouched = emptyScenario(scenario.info.currency, scenario.info.date);
    const auto defaults = Collector(untouched, catalogue, "assumptions", 0).collect(untouched.assumptions);
    for (FieldValue& field : fields) {
        for (const FieldValue& one : defaults) {
            if (one.path != field.path || (one.text == field.text && one.unit == field.unit))
                continue;
            field.changed = true;
            field.reset = one.unit.isEmpty() ? one.text : one.text + ' ' + one.unit;
        }
    }
}

std::vector<FieldValue> deviceFields(const Scenario& scenario, const Catalogue& catalogue, PlacementId id)
{
    const PlacementRef ref = findPlacement(scenario, id);
    if (!ref.placement)
        return {};
    const Placement& device = *ref.placement;
    auto fields = Collector(scenario, catalogue, "placement", id.number).collect(device);
    for (FieldValue& field : fields) {
        const QString name = field.path.section('.', -1);
        const Server* server = catalogue.server(device.item);
        if (name == "bottom")
            field.text = text::place(scenario, device, {ref.rack->id, device.bottom, device.face},
                                     heightOf(catalogue, device.kind, device.item).value_or(wholeUnits(1)))
                             .section(", ", 0, 1);
        if (name == "peak_power" && field.text.isEmpty() && server)
            field.fallback = server->peakPower.known() ? text::figure(*server->peakPower.value).joined()
                                                       : text::unknownWord();
        if (name == "price" && field.text.isEmpty() && server)
            field.fallback =
                server->price.known()
                    ? text::figure(*server->price.value, QString::fromStdString(server->price.currency))
                          .joined()
                    : text::unknownWord();
        if (name == "idle_power" && field.text.isEmpty())
            field.fallback = text::unknownWord();
    }
    std::vector<FieldValue> more;
    const QString placing = groupOf("placement", "name"), cost = groupOf("placement", "price"),
                  serving = groupOf("placement", "pool");
    if (!device.accelerators.empty()) {
        const auto filled = std::count_if(device.accelerators.begin(), device.accelerators.end(),
                                          [](const std::string& card) { return !card.empty(); });
        more.push_back(told(placing, Words::tr("Slots filled"),
                            Words::tr("%1 of %2").arg(filled).arg(device.accelerators.size())));
    }
    more.push_back(told(cost, Words::tr("Weight"), text::known(weightOf(catalogue, device))));
    for (const Deployment& deployment : scenario.deployments) {
        if (deployment.pool != device.pool)
            continue;
        FieldValue row = told(serving, Words::tr("Deployment"), QString::fromStdString(deployment.name));
        row.link = Selection::Target{Selection::Kind::Deployment, deployment.id.number, -1};
        more.push_back(std::move(row));
        if (const Workload* workload = findWorkload(scenario, deployment.workload)) {
            FieldValue work = told(serving, Words::tr("Workload"), QString::fromStdString(workload->name));
            work.link = Selection::Target{Selection::Kind::Workload, workload->id.number, -1};
            more.push_back(std::move(work));
        }
    }
    for (FieldValue& row : more) {
        const auto after = std::find_if(fields.rbegin(), fields.rend(),
                                        [&](const FieldValue& field) { return field.group == row.group; });
        fields.insert(after.base(), std::move(row));
    }
    return fields;
}

}  // namespace

std::vector<FieldValue> fieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                 const Selection::Target& target)
{
    using Kind = Selection::Kind;
    switch (target.kind) {
    case Kind::Nothing:
    case Kind::Plan: {
        auto fields = Collector(scenario, catalogue, "info", 0).collect(scenario.info);
        auto assumptions = Collector(scenario, catalogue, "assumptions", 0).collect(scenario.assumptions);
        markChanged(assumptions, scenario, catalogue);
        // What is argued about comes before the cover sheet.
        assumptions.insert(assumptions.end(), std::make_move_iterator(fields.begin()),
                           std::make_move_iterator(fields.end()));
        return assumptions;
    }
    case Kind::Site: {
        auto fields = inList(scenario, catalogue, "site", scenario.sites, target.id);
        for (FieldValue& field : fields) {
            if (field.optional && field.text.isEmpty())
                field.fallback = Words::tr("as the plan");
        }
        return fields;
    }
    case Kind::Rack: {
        const RackPtr rack = findRack(scenario, RackId{target.id});
        return rack ? Collector(scenario, catalogue, "rack", target.id).collect(*rack)
                    : std::vector<FieldValue>{};
    }
    case Kind::Device:
    case Kind::Slot: return deviceFields(scenario, catalogue, PlacementId{target.id});
    case Kind::Pool: return inList(scenario, catalogue, "pool", scenario.pools, target.id);
    case Kind::Workload: {
        auto fields = inList(scenario, catalogue, "workload", scenario.workloads, target.id);
        const Workload* workload = findWorkload(scenario, WorkloadId{target.id});
        if (workload && workload->kind == WorkloadKind::Rate)
            hide(fields, {"input_tokens", "output_tokens", "first_token_limit", "per_token_limit"});
        else
            hide(fields, {"work_name", "work_per_item", "latency_limit"});
        return fields;
    }
    case Kind::Deployment: {
        auto fields = inList(scenario, catalogue, "deployment", scenario.deployments, target.id);
        const Deployment* deployment = findDeployment(scenario, DeploymentId{target.id});
        if (deployment && deployment->basis == CapacityBasis::Modelled)
            hide(fields, {"reference_rate", "reference", "relative_speed", "derate"});
        if (deployment && deployment->basis == CapacityBasis::Stated && deployment->model.empty())
            hide(fields, {"engine", "weights", "kv_cache", "tensor_parallel", "pipeline_parallel",
                          "concurrency", "batched_tokens", "memory_utilisation"});
        return fields;
    }
    case Kind::Cloud: {
        auto fields = inList(scenario, catalogue, "cloud", scenario.clouds, target.id);
        const auto cloud =
            std::find_if(scenario.clouds.begin(), scenario.clouds.end(),
                         [&](const CloudCommitment& one) { return one.id.number == target.id; });
        if (cloud != scenario.clouds.end() && cloud->sizing != CloudSizing::Fixed)
            hide(fields, {"count"});
        return fields;
    }
    case Kind::Api: return inList(scenario, catalogue, "api", scenario.apis, target.id);
    case Kind::Staff: return inList(scenario, catalogue, "staff", scenario.staff, target.id);
    }
    return {};
}

namespace {

template <class Entity>
QString nameIn(const std::vector<Entity>& list, std::uint64_t id)
{
    for (const Entity& one : list) {
        if (one.id.number == id)
            return QString::fromStdString(one.name);
    }
    return {};
}

}  // namespace

TargetTitle titleOf(const Scenario& scenario, const Catalogue& catalogue, const Selection::Target& target)
{
    using Kind = Selection::Kind;
    switch (target.kind) {
    case Kind::Nothing:
    case Kind::Plan:
        return {"sliders", QString::fromStdString(scenario.info.title),
                Words::tr("The plan and its assumptions")};
    case Kind::Site: return {"colocation", nameIn(scenario.sites, target.id), Words::tr("Site")};
    case Kind::Rack: {
        const RackPtr rack = findRack(scenario, RackId{target.id});
        if (!rack)
            return {};
        const EntryPtr frame = catalogue.find(ItemKind::RackFrame, rack->frame);
        return {"rack", QString::fromStdString(rack->name),
                frame ? words(frame->item.name()) : Words::tr("Rack, %1 U").arg(rack->height.units())};
    }
    case Kind::Device:
    case Kind::Slot: {
        const PlacementRef ref = findPlacement(scenario, PlacementId{target.id});
        if (!ref.placement)
            return {};
        const EntryPtr entry = catalogue.find(ref.placement->kind, ref.placement->item);
        const QString item = entry ? words(entry->item.name()) : QString::fromStdString(ref.placement->item);
        const QString place = text::place(
            scenario, *ref.placement, {ref.rack->id, ref.placement->bottom, ref.placement->face},
            heightOf(catalogue, ref.placement->kind, ref.placement->item).value_or(wholeUnits(1)));
        return {ref.placement->kind == ItemKind::Server   ? "server"
                : ref.placement->kind == ItemKind::Switch ? "network"
                : ref.placement->kind == ItemKind::Pdu    ? "power"
                                                          : "storage",
                QString::fromStdString(ref.placement->name),
                Words::tr("%1 in %2").arg(item, place.section(", ", 0, 1))};
    }
    case Kind::Pool:
        return {"accelerator", nameIn(scenario.pools, target.id), Words::tr("Pool of accelerators")};
    case Kind::Workload: return {"workload", nameIn(scenario.workloads, target.id), Words::tr("Workload")};
    case Kind::Deployment: return {"model", nameIn(scenario.deployments, target.id), Words::tr("Deployment")};
    case Kind::Cloud: return {"cloud", nameIn(scenario.clouds, target.id), Words::tr("Cloud commitment")};
    case Kind::Api: return {"api", nameIn(scenario.apis, target.id), Words::tr("API commitment")};
    case Kind::Staff: return {"own", nameIn(scenario.staff, target.id), Words::tr("Staff role")};
    }
    return {};
}

}  // namespace headroom::ui
