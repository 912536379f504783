// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"
#include "ui/document/selection.h"
#include "ui/window/command_palette.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace headroom::ui {

/// A command for each thing of the plan, which selects it and brings it into view. A device is found by its rack's name too.
std::vector<CommandPalette::Command> thingCommands(const Scenario& scenario, Selection& selection);

/// A command for each input that holds for the whole plan: assumptions and money over time. `open` is given its path.
std::vector<CommandPalette::Command> inputCommands(const Scenario& scenario, const Catalogue& catalogue,
                                                   const std::function<void(const QString& path)>& open);

}  // namespace headroom::ui
