// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/step_names.h"

#include "core/scenario/paths.h"
#include "core/units/amount.h"
#include "ui/inspectors/field_edits.h"
#include "ui/models/findings_model.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::StepNames)
};

/// Longer texts are told by their beginning.
constexpr int longestText = 40;

/// What was typed, as it is shown elsewhere: "3.6 kW" for "=3*1.2 kW". Empty if nothing was typed.
ScenarioDocument::StepName shownValue(const FieldValue& field, const QString& typed)
{
    for (const FieldValue::Option& option : field.options) {
        if (option.value == typed)
            return [shown = option.shown] { return shown; };
    }
    const auto unit = parseUnit(field.unit.toStdString());
    if (field.type == FieldValue::Type::Amount && !field.unit.isEmpty() && unit) {
        const auto amount =
            parseAmount(typed.toStdString(), unit.value().dimension, field.unit.toStdString());
        const auto shownIn = amount ? parseUnit(amount.value().unit) : unit;
        if (amount && shownIn)
            return [value = amount.value().value / shownIn.value().factor,
                    in = QString::fromStdString(amount.value().unit)] {
                return text::figureIn(value, in).joined();
            };
    }
    bool number = false;
    const double value = typed.toDouble(&number);
    if (number && field.type != FieldValue::Type::Text)
        return [value] { return text::number(value); };
    QString line = typed.section('\n', 0, 0);
    if (line.size() > longestText)
        line = line.left(longestText) + QChar(0x2026);
    return [line] { return line; };
}

}  // namespace

ScenarioDocument::StepName fieldOf(const FieldValue& field, const Scenario& scenario,
                                   const Catalogue& catalogue, const std::vector<Selection::Target>& targets)
{
    // A name from the list of fields can be said in any language; others stay as they were.
    const bool listed = text::pathName(field.path) == field.name;
    const auto what = [listed, path = field.path, name = field.name] {
        return listed ? text::pathName(path) : name;
    };
    const auto count = static_cast<int>(targets.size());
    if (count > 1)
        return [what, count] { return Words::tr("%1 of %n thing(s)", nullptr, count).arg(what()); };
    const std::string path = field.path.toStdString();
    const auto own = parsePath(path);
    const Selection::Target target =
        own ? targetOf(own.value().section, own.value().id) : Selection::Target{};
    if (target.kind == Selection::Kind::Nothing || target.kind == Selection::Kind::Plan)
        return what;
    return [what, thing = titleOf(scenario, catalogue, target).name] {
        return thing.isEmpty() ? what() : Words::tr("%1 of %2").arg(what(), thing);
    };
}

ScenarioDocument::StepName setName(ScenarioDocument::StepName whose, const FieldValue& field,
                                   const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return [whose = std::move(whose)] { return Words::tr("Clear %1").arg(whose()); };
    if (field.type == FieldValue::Type::Shape)
        return [whose = std::move(whose)] { return Words::tr("Set %1").arg(whose()); };
    return [whose = std::move(whose), value = shownValue(field, typed)] {
        return Words::tr("Set %1 to %2").arg(whose(), value());
    };
}

}  // namespace headroom::ui
