// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"
#include "ui/document/selection.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// One editable or told value of an entity, as the inspector shows it.
struct FieldValue {
    enum class Type { Amount, Text, LongText, Whole, Choice, Date, Shape, Told };
    /// Where the value comes from. Of the plan's own inputs it may be changed.
    enum class Origin { None, Fact, Assumption, Unknown };

    QString path;   ///< for setByPath; empty for what is only told
    QString name;   ///< label
    QString group;  ///< heading it stands under
    int rank = 0;   ///< order in the inspector
    Type type = Type::Text;
    QString text;  ///< canonical, as setByPath reads it; of Told as shown
    QString unit;
    QStringList units;      ///< others it may be shown in
    bool optional = false;  ///< may be cleared
    bool changed = false;   ///< differs from what it would be untouched
    QString reset;          ///< text that goes back to that
    QString fallback;       ///< what holds while an optional value is not set
    QString fallbackNote;   ///< whose it is
    QString fallbackText;   ///< the same as setByPath reads it, if there is a figure in the plan's currency
    Origin origin = Origin::None;
    bool ownOrigin = false;  ///< origin is the plan's own and may be changed
    QString source;
    Date date;
    bool canVary = false;                  ///< it is an input of the plan, set or not
    std::optional<Spread<double>> spread;  ///< in SI
    QString spreadLow, spreadHigh;         ///< its ends in `unit`, canonical
    struct Option {
        QString value, shown;
    };
    std::vector<Option> options;
    std::optional<Selection::Target> link;  ///< of Told: what a click selects

    /// Last part of the path, as in core/scenario/fields.h.
    QString field() const { return path.section('.', -1); }
};

/// The fields of what is selected, in the order and with the headings of the inspector. Fields that mean nothing for the kind of
/// workload or capacity are left out. A device also shows what its pool serves and the plan's figures that decide its cost.
std::vector<FieldValue> fieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                 const Selection::Target& target);

/// Only the entity's own fields, unordered and without what holds in place of missing ones: enough to compare thousands.
std::vector<FieldValue> ownFieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                    const Selection::Target& target);

/// Name, icon and one line about what is selected.
struct TargetTitle {
    QString icon, name, line;
};
TargetTitle titleOf(const Scenario& scenario, const Catalogue& catalogue, const Selection::Target& target);

}  // namespace headroom::ui
