// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace headroom::ui {

/// The heading under which a field of core/scenario/fields.h stands in the inspector; empty if it is not shown.
QString groupOf(std::string_view section, std::string_view field);
/// Order of the headings of a section.
int groupRank(std::string_view section, const QString& group);

}  // namespace headroom::ui
