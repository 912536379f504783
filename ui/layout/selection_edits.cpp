// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/selection_edits.h"

#include "core/scenario/edits.h"
#include "ui/layout/placement_drag.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SelectionEdits)
};

using Kind = Selection::Kind;
using Targets = std::vector<Selection::Target>;

/// What stands on the canvas, cards before their devices and devices before their racks, so that each still exists when its turn
/// comes.
Targets onCanvas(const Targets& all)
{
    Targets targets;
    for (const Kind kind : {Kind::Slot, Kind::Device, Kind::Rack})
        std::copy_if(all.begin(), all.end(), std::back_inserter(targets),
                     [kind](const Selection::Target& target) { return target.kind == kind; });
    return targets;
}

QString nameOf(const Scenario& scenario, const Selection::Target& target)
{
    if (target.kind == Kind::Rack) {
        const RackPtr rack = findRack(scenario, RackId{target.id});
        return rack ? QString::fromStdString(rack->name) : QString();
    }
    const PlacementRef ref = findPlacement(scenario, PlacementId{target.id});
    return ref.placement ? QString::fromStdString(ref.placement->name) : QString();
}

ScenarioDocument::StepName removalName(const ScenarioDocument& document, const Targets& targets)
{
    if (targets.size() != 1)
        return [count = static_cast<int>(targets.size())] {
            return Words::tr("Remove %n thing(s)", nullptr, count);
        };
    return [card = targets.front().kind == Kind::Slot, thing = nameOf(document.scenario(), targets.front())] {
        return card ? Words::tr("Take the accelerator out of %1").arg(thing)
                    : Words::tr("Remove %1").arg(thing);
    };
}

}  // namespace

QString removeSelection(ScenarioDocument& document, const Selection& selection)
{
    const Targets targets = onCanvas(selection.targets());
    if (targets.empty())
        return {};
    const auto edit = [&targets](Scenario scenario) -> Result<Scenario> {
        for (const Selection::Target& target : targets) {
            auto next = target.kind == Kind::Slot
                            ? removeAccelerator(std::move(scenario), {PlacementId{target.id}, target.slot})
                        : target.kind == Kind::Device
                            ? removeDevice(std::move(scenario), PlacementId{target.id})
                            : removeRack(std::move(scenario), RackId{target.id});
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
    const auto status = document.apply(removalName(document, targets), edit);
    return status ? QString() : text::error(status.error());
}

QString duplicateSelection(ScenarioDocument& document, Selection& selection)
{
    const Targets targets = selection.targets();
    const Catalogue& catalogue = document.catalogue();
    Targets copies;
    QString refused;
    const auto edit = [&](Scenario scenario) -> Result<Scenario> {
        for (const Selection::Target& target : targets) {
            const PlacementRef ref = findPlacement(scenario, PlacementId{target.id});
            if (target.kind != Kind::Device || !ref.placement)
                continue;
            const Place beside{ref.rack->id, ref.placement->bottom, ref.placement->face};
            const Placement original = *ref.placement;
            Placement draft =
                original;  // the copy holds what the original holds, not what a new one comes with
            draft.id = {};
            draft.name = draftPlacement(scenario, catalogue, original.kind, original.item).name;
            const auto place = nearestPlace(scenario, catalogue, draft, beside);
            if (!place) {
                const auto why = refusalAt(scenario, catalogue, draft, beside);
                refused = why ? text::refusalRemedy(*why) : QString();
                break;
            }
            PlacementId placed;
            auto next = placeDevice(std::move(scenario), catalogue, std::move(draft), *place, &placed);
            if (!next)
                return next;
            scenario = std::move(next).value();
            copies.push_back({Kind::Device, placed.number, -1});
        }
        return scenario;
    };
    const auto name =
        [count = static_cast<int>(targets.size()),
         original = nameOf(document.scenario(), targets.empty() ? Selection::Target{} : targets.front())] {
            return count > 1 ? Words::tr("Duplicate %n thing(s)", nullptr, count)
                             : Words::tr("Duplicate %1").arg(original);
        };
    const auto status = document.apply(name, edit);
    if (!status)
        return text::error(status.error());
    if (!copies.empty())
        selection.set(std::move(copies));
    return refused;
}

QString rename(ScenarioDocument& document, const Selection::Target& target, const QString& name)
{
    const std::string given = name.trimmed().toStdString();
    const auto step = [name = name.trimmed()] { return Words::tr("Rename to %1").arg(name); };
    const auto status = document.apply(step, [&](Scenario scenario) {
        return target.kind == Kind::Rack ? renameRack(std::move(scenario), RackId{target.id}, given)
                                         : renameDevice(std::move(scenario), PlacementId{target.id}, given);
    });
    return status ? QString() : text::error(status.error());
}

}  // namespace headroom::ui
