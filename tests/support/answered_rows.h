// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/built_in.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict.h"
#include "core/studies/predict_row.h"

#include <optional>
#include <string_view>

namespace headroom::support {

/// A public table beside what `predict` answers to it, row by row.
struct AnsweredRows {
    CsvRows measured, predicted;

    std::size_t count() const { return measured.rows.size(); }
    PredictRow row(std::size_t i) const { return {measured.columns, measured.rows[i]}; }
    PredictRow answer(std::size_t i) const { return {predicted.columns, predicted.rows[i]}; }
};

/// Nothing when the table cannot be read, or not every row of it is answered.
inline std::optional<AnsweredRows> answeredRows(std::string_view kind, std::string_view csv,
                                                const Catalogue& catalogue)
{
    const auto answers = predict(kind, csv, catalogue);
    auto measured = readCsvRows(csv, {"id"});
    if (!answers || !measured)
        return std::nullopt;
    auto predicted = readCsvRows(answers.value(), {"id"});
    if (!predicted || predicted.value().rows.size() != measured.value().rows.size())
        return std::nullopt;
    return AnsweredRows{std::move(measured).value(), std::move(predicted).value()};
}

}  // namespace headroom::support
