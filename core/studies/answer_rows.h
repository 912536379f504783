// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/csv_rows.h"
#include "core/studies/predict_row.h"
#include "core/studies/row_cells.h"

#include <functional>

namespace headroom {

/// Whether the last column stands in every answer, or only where a row has something in it.
enum class LastColumn : std::uint8_t { Always, WhereSaid };

/// A table of answers, one line for each row of `csv` in its order: the row's id, then the cells that `answer` gives, each with the
/// comma before it. `header` names these cells, `error` among them; MissingField if one of `required` is no column. Rows hold the columns
/// of the rules, under their names, and nothing else. One that breaks a rule is not asked about: it has the reason in `error`, and no figures.
Result<std::string> answerRows(std::string_view csv, std::initializer_list<std::string_view> required,
                               std::string_view header, CellRules rules,
                               const std::function<std::string(const PredictRow& row)>& answer,
                               LastColumn last = LastColumn::Always);
/// Header cells of figures that come with their interval: ",watts,watts_low,watts_high".
std::string intervalColumns(std::initializer_list<std::string_view> names);

}  // namespace headroom
