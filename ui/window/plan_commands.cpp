// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_commands.h"

#include "ui/inspectors/fields_of.h"
#include "ui/models/kind_icon.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using Commands = std::vector<CommandPalette::Command>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CommandPalette)
};

CommandPalette::Command shows(Selection& selection, const Selection::Target& target, const QString& icon,
                              const std::string& name, const QString& note)
{
    return {icon, QString::fromStdString(name), note, [&selection, target] {
                selection.set(target);
                selection.reveal(target);
            }};
}

}  // namespace

Commands thingCommands(const Scenario& scenario, Selection& selection)
{
    using Kind = Selection::Kind;
    Commands commands;
    const auto each = [&](const auto& list, Kind kind, const char* icon, const QString& note) {
        for (const auto& one : list)
            commands.push_back(shows(selection, {kind, one.id.number, -1}, icon, one.name, note));
    };
    each(scenario.workloads, Kind::Workload, "workload", Words::tr("workload"));
    each(scenario.deployments, Kind::Deployment, "model", Words::tr("deployment"));
    each(scenario.pools, Kind::Pool, "accelerator", Words::tr("pool"));
    each(scenario.clouds, Kind::Cloud, "cloud", Words::tr("cloud"));
    each(scenario.apis, Kind::Api, "api", Words::tr("API"));
    each(scenario.staff, Kind::Staff, "own", Words::tr("staff role"));
    each(scenario.purchases, Kind::Purchase, "money", Words::tr("purchase"));
    each(scenario.sites, Kind::Site, "colocation", Words::tr("site"));
    for (const RackPtr& rack : scenario.racks)
        commands.push_back(
            shows(selection, {Kind::Rack, rack->id.number, -1}, "rack", rack->name, Words::tr("rack")));
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& device : rack->placements)
            commands.push_back(shows(selection, {Kind::Device, device.id.number, -1}, iconOf(device.kind),
                                     device.name,
                                     Words::tr("device in %1").arg(QString::fromStdString(rack->name))));
    }
    return commands;
}

Commands inputCommands(const Scenario& scenario, const Catalogue& catalogue,
                       const std::function<void(const QString& path)>& open)
{
    Commands commands;
    for (const auto kind : {Selection::Kind::Plan, Selection::Kind::Finance}) {
        for (const FieldValue& field : fieldsOf(scenario, catalogue, {kind, 0, -1})) {
            if (field.path.isEmpty() || field.type == FieldValue::Type::Told)
                continue;
            commands.push_back({"sliders", field.name,
                                field.group.isEmpty() ? Words::tr("input") : field.group,
                                [open, path = field.path] { open(path); }});
        }
    }
    return commands;
}

}  // namespace headroom::ui
