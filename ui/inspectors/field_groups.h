// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace headroom::ui {

/// Where a field of core/scenario/fields.h stands in the inspector.
struct FieldPlace {
    QString group;  ///< heading; empty if the field is not shown
    int rank = 0;   ///< rises from heading to heading and from field to field
};
FieldPlace placeOf(std::string_view section, std::string_view field);

}  // namespace headroom::ui
