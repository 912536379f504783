// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/fitted_line.h"

#include "core/base/check.h"
#include "core/evaluation/performance/table_reader.h"
#include "resources/embedded.h"

namespace headroom::kinds {
namespace {

using Lines = std::map<std::string, FittedLine, std::less<>>;

double* statisticOf(FittedLine& line, std::string_view name)
{
    if (name == "@low")
        return &line.low;
    if (name == "@high")
        return &line.high;
    if (name == "@held_out_median")
        return &line.heldOutMedian;
    if (name == "@rows")
        return &line.rows;
    if (name == "@groups")
        return &line.groups;
    return nullptr;
}

}  // namespace

double FittedLine::at(const Features& features) const
{
    const auto weight = [this](std::string_view name) {
        const auto found = coefficients.find(name);
        return found == coefficients.end() ? 0.0 : found->second;
    };
    double sum = weight("intercept");
    for (const Feature& feature : features)
        sum += weight(feature.name) * feature.value;
    return sum;
}

Result<Lines> readFittedLines(std::string_view table)
{
    Lines lines;
    const Status done = performance::readTable(table, [&lines](const performance::TableLine& line) -> Status {
        const std::string_view name = line.text("line");
        const std::string_view feature = line.text("feature");
        const auto value = line.number("value");
        if (name.empty() || feature.empty() || !value)
            return Error{Error::Code::MissingField, {"value"}};
        FittedLine& fitted = lines[std::string(name)];
        if (double* statistic = statisticOf(fitted, feature))
            *statistic = *value;
        else
            fitted.coefficients.emplace(feature, *value);
        fitted.source = line.text("source");
        if (const auto date = parseDate(line.text("date")))
            fitted.date = date.value();
        return Done{};
    });
    if (!done)
        return done.error();
    return lines;
}

const FittedLine& fittedLine(std::string_view name)
{
    static const Lines lines = [] {
        auto read = readFittedLines(resources::file("performance/fitted_lines.csv"));
        HEADROOM_CHECK(read);
        return std::move(read).value();
    }();
    const auto found = lines.find(name);
    HEADROOM_CHECK(found != lines.end());
    return found->second;
}

}  // namespace headroom::kinds
