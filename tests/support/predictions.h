// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"
#include "core/catalogue/built_in.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict.h"

#include <QStringList>

#include <cmath>
#include <map>
#include <string>
#include <string_view>

namespace headroom::support {

inline const Catalogue& builtIn()
{
    static const auto built = builtInCatalogue();
    HEADROOM_CHECK(built);
    return built.value();
}

inline bool near(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value / expected - 1) < tolerance;
}

/// What stands between the commas of the only row that `predict` answers; empty if there is not just one.
inline QStringList answeredCells(std::string_view kind, std::string_view table)
{
    const auto out = predict(kind, table, builtIn());
    const QStringList lines =
        out ? QString::fromStdString(out.value()).split('\n', Qt::SkipEmptyParts) : QStringList();
    return lines.size() == 2 ? lines[1].split(',') : QStringList();
}

/// All cells of the first row that `predict` answers, by their column; empty if there is none.
inline std::map<std::string, std::string> answeredColumns(std::string_view kind, std::string_view table)
{
    std::map<std::string, std::string> cells;
    const auto out = predict(kind, table, builtIn());
    const auto read = out ? readCsvRows(out.value(), {"id"}) : Result<CsvRows>(CsvRows());
    if (!read || read.value().rows.empty())
        return cells;
    for (const auto& [name, at] : read.value().columns)
        cells[name] = read.value().rows.front().at(at);
    return cells;
}

}  // namespace headroom::support
