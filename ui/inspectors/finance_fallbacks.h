// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspectors/fields_of.h"

namespace headroom::ui {

/// Says of an input of `Finance` or of a purchase that is not set what holds in its place.
void fallBackOfFinance(FieldValue& field);

}  // namespace headroom::ui
