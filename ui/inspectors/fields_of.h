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

    QString path;   ///< for setByPath; of a told value the path it is explained by, may be empty
    QString name;   ///< label
    QString group;  ///< heading it stands under
    Type type = Type::Text;
    QString text;  ///< canonical, as setByPath reads it; of Told as shown
    QString unit;
    Dimension dimension;
    bool optional = false;  ///< may be cleared
    bool changed = false;   ///< differs from what it would be untouched; `reset` says how to go back
    QString reset;          ///< text that restores the default
    QString fallback;       ///< what holds while an optional value is not set
    bool hasKind = false;
    InputKind kind = InputKind::Assumption;
    QString source;
    Date date;
    struct Option {
        QString value, shown;
    };
    std::vector<Option> options;
    std::optional<Selection::Target> link;  ///< of Told: what a click selects
};

/// The fields of what is selected, in the order and with the headings of the inspector. Fields that mean nothing for the kind of
/// workload or capacity are left out.
std::vector<FieldValue> fieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                 const Selection::Target& target);

/// Name, icon and one line about what is selected.
struct TargetTitle {
    QString icon, name, line;
};
TargetTitle titleOf(const Scenario& scenario, const Catalogue& catalogue, const Selection::Target& target);

}  // namespace headroom::ui
