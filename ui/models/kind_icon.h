// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/item.h"

#include <QString>

namespace headroom::ui {

/// The name of the icon that stands for a kind of thing wherever one is shown.
QString iconOf(ItemKind kind);

}  // namespace headroom::ui
