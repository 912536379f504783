// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/field_edits.h"

#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "core/scenario/spreads.h"
#include "core/units/amount.h"
#include "ui/inspectors/new_workload.h"

#include <QDate>

#include <algorithm>

namespace headroom::ui {

namespace {

Date today()
{
    const QDate now = QDate::currentDate();
    return {static_cast<std::int16_t>(now.year()), static_cast<std::int8_t>(now.month()),
            static_cast<std::int8_t>(now.day())};
}

bool movesDevice(const InputPath& path)
{
    return path.section == "placement" && (path.field == "bottom" || path.field == "face");
}

bool changesKind(const InputPath& path)
{
    return path.section == "workload" && (path.field == "kind" || path.field == "task");
}

Result<Scenario> setKind(const Scenario& scenario, const InputPath& parsed, const std::string& path,
                         const std::string& text)
{
    auto next = setByPath(scenario, path, text, {}, today());
    const Workload* before = findWorkload(scenario, WorkloadId{parsed.id});
    const Workload* after = next ? findWorkload(next.value(), WorkloadId{parsed.id}) : nullptr;
    return before && after ? putWorkload(next.value(), begunAs(*before, *after)) : std::move(next);
}

Result<Scenario> setOne(Scenario scenario, const Catalogue& catalogue, const std::string& path,
                        const std::string& text)
{
    const auto parsed = parsePath(path);
    if (parsed && changesKind(parsed.value()))
        return setKind(scenario, parsed.value(), path, text);
    if (!parsed || !movesDevice(parsed.value()))
        return setByPath(std::move(scenario), path, text, {}, today());
    // What the text means is known where all texts are read.
    auto wished = setByPath(scenario, path, text);
    if (!wished)
        return wished;
    const PlacementRef ref = findPlacement(wished.value(), PlacementId{parsed.value().id});
    return moveDevice(std::move(scenario), catalogue, ref.placement->id,
                      {ref.rack->id, ref.placement->bottom, ref.placement->face});
}

}  // namespace

ScenarioDocument::Edit setEdit(const Catalogue& catalogue, std::vector<QString> paths, const QString& text)
{
    return [&catalogue, paths = std::move(paths),
            text = text.toStdString()](Scenario scenario) -> Result<Scenario> {
        for (const QString& path : paths) {
            auto next = setOne(std::move(scenario), catalogue, path.toStdString(), text);
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
}

ScenarioDocument::Edit originEdit(std::vector<QString> paths, InputKind kind, const QString& source)
{
    return [paths = std::move(paths), kind,
            source = source.toStdString()](Scenario scenario) -> Result<Scenario> {
        for (const QString& path : paths) {
            auto next = setOriginByPath(std::move(scenario), path.toStdString(), kind, source, today());
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
}

ScenarioDocument::Edit spreadEdit(const Catalogue& catalogue, std::vector<QString> paths,
                                  const FieldValue& field, const QString& text)
{
    return [&catalogue, paths = std::move(paths), text = text.toStdString(),
            instead = field.fallbackText.toStdString(), source = field.source.toStdString(),
            date = field.date](Scenario scenario) -> Result<Scenario> {
        for (const QString& each : paths) {
            const std::string path = each.toStdString();
            if (!text.empty() && !inputAt(scenario, path)) {
                if (instead.empty())
                    return Error{Error::Code::MissingField, {path}, {}, path};
                auto stated = setOne(std::move(scenario), catalogue, path, instead);
                if (!stated)
                    return stated;
                scenario = std::move(stated).value();
                if (!source.empty())
                    scenario =
                        setOriginByPath(std::move(scenario), path, InputKind::Fact, source, date).value();
            }
            auto next = setSpreadByPath(std::move(scenario), path, text);
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
}

int othersLike(const Scenario& scenario, const QString& path, const std::vector<QString>& taken)
{
    const std::string whole = path.toStdString();
    const auto where = parsePath(whole);
    if (!where || inputAt(scenario, whole))
        return 0;
    const std::uint64_t id = where.value().id;
    const auto keeps = [&](std::uint64_t other) {
        const QString its =
            path.section('.', 0, 0) + '.' + QString::number(other) + '.' + path.section('.', -1);
        return other != id && std::find(taken.begin(), taken.end(), its) == taken.end() &&
               !inputAt(scenario, its.toStdString());
    };
    const auto among = [&](const auto& all, const auto& sameEntry) {
        const auto self =
            std::find_if(all.begin(), all.end(), [id](const auto& one) { return one.id.number == id; });
        return self == all.end()
                   ? 0
                   : static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& one) {
                         return sameEntry(*self, one) && keeps(one.id.number);
                     }));
    };
    if (where.value().section == "placement") {
        std::vector<Placement> all;
        for (const RackPtr& rack : scenario.racks)
            all.insert(all.end(), rack->placements.begin(), rack->placements.end());
        return among(
            all, [](const Placement& a, const Placement& b) { return a.kind == b.kind && a.item == b.item; });
    }
    if (where.value().section == "cloud")
        return among(scenario.clouds, [](const CloudCommitment& a, const CloudCommitment& b) {
            return a.instance == b.instance && a.pricing == b.pricing;
        });
    if (where.value().section == "api")
        return among(scenario.apis,
                     [](const ApiCommitment& a, const ApiCommitment& b) { return a.api == b.api; });
    return 0;
}

ScenarioDocument::Edit unitEdit(const FieldValue& field, const QString& unit)
{
    return [path = field.path.toStdString(), from = field.unit.toStdString(), to = unit.toStdString(),
            value = field.text.toDouble(), fact = field.origin == FieldValue::Origin::Fact,
            source = field.source.toStdString(), date = field.date](Scenario scenario) -> Result<Scenario> {
        const auto old = parseUnit(from), wanted = parseUnit(to);
        if (!old)
            return old.error();
        if (!wanted)
            return wanted.error();
        const double factor = old.value().factor / wanted.value().factor;
        // 15 digits would carry the noise of the factor into the field.
        const std::string text = QString::number(value * factor, 'g', 12).toStdString() + ' ' + to;
        auto next = setByPath(std::move(scenario), path, text);
        if (!next)
            return next;
        return setOriginByPath(std::move(next).value(), path, fact ? InputKind::Fact : InputKind::Assumption,
                               source, date);
    };
}

}  // namespace headroom::ui
