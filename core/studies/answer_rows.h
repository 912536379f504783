// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/csv_rows.h"
#include "core/studies/predict_row.h"
#include "core/studies/row_cells.h"

#include <functional>

namespace headroom {

/// A table of answers, one line for each row of `csv` in its order: the row's id, then the cells that `answer` gives, each with the
/// comma before it. `header` names these cells, `error` among them; MissingField if one of `required` is no column. A row that breaks
/// one of the rules is not asked about: it has the reason in `error`, and no figures.
Result<std::string> answerRows(std::string_view csv, std::initializer_list<std::string_view> required,
                               std::string_view header, std::initializer_list<CellRule> rules,
                               const std::function<std::string(const PredictRow& row)>& answer);
/// Header cells of figures that come with their interval: ",watts,watts_low,watts_high".
std::string intervalColumns(std::initializer_list<std::string_view> names);

}  // namespace headroom
