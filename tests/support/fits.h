// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/line_fit.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>

namespace headroom::support {

inline double quantileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

/// A line fitted on all samples, and how far lines without a sample's group were from it. Relative errors, predicted over
/// measured less one.
struct FitReport {
    kinds::FittedLine line;
    double median = 0, mean = 0, p90 = 0, bias = 0;
    double coverage = 0;  ///< rows that lie within the 10 % and 90 % quantiles of the other groups
};

/// The share of rows that an interval taken from all other groups holds: what a user of another model or accelerator may expect of it.
inline double coverageOf(const std::vector<Sample>& samples, const std::vector<double>& predicted,
                         const std::vector<double>& measured)
{
    std::map<std::string, std::vector<double>> groups;
    for (std::size_t i = 0; i < samples.size(); ++i)
        groups[samples[i].group].push_back(measured[i] / predicted[i]);
    const double tail = spreadTail(groups.size());
    std::size_t inside = 0;
    for (const auto& [left, rows] : groups) {
        std::vector<double> others;
        for (const auto& [group, ratios] : groups)
            if (group != left)
                others.insert(others.end(), ratios.begin(), ratios.end());
        if (others.empty())
            continue;
        const double low = quantileOf(others, tail), high = quantileOf(others, 1 - tail);
        inside += static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [&](double r) { return low <= r && r <= high; }));
    }
    return static_cast<double>(inside) / static_cast<double>(samples.size());
}

/// Appends what was found to the page that HEADROOM_ACCURACY_PAGE names, with every group of three rows or more, the worst first.
inline void writeSection(const std::string& name, const FitReport& report, const std::vector<Sample>& samples,
                         const std::vector<double>& errors)
{
    const QString path = qEnvironmentVariable("HEADROOM_ACCURACY_PAGE");
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::Append | QIODevice::Text))
        return;
    std::map<std::string, std::vector<double>> groups;
    for (std::size_t i = 0; i < samples.size(); ++i)
        groups[samples[i].group].push_back(errors[i]);
    struct Line {
        double median, p90, bias;
        std::size_t rows;
        std::string group;
    };
    std::vector<Line> lines;
    for (const auto& [group, of] : groups) {
        std::vector<double> sizes;
        for (const double error : of)
            sizes.push_back(std::abs(error));
        if (of.size() >= 3)
            lines.push_back(
                {quantileOf(sizes, 0.5), quantileOf(sizes, 0.9), quantileOf(of, 0.5), of.size(), group});
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.median > b.median; });
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    QString text =
        QStringLiteral(
            "\n## %1\n%2 rows of %3 groups, each predicted without its group: median %4 %, mean %5 %, 90th percentile %6 %, "
            "median of the signed error %7 %.%8\n\n"
            "| group | rows | median | 90th percentile | signed |\n|---|---|---|---|---|\n")
            .arg(QString::fromStdString(name))
            .arg(samples.size())
            .arg(groups.size())
            .arg(percent(report.median), percent(report.mean), percent(report.p90), percent(report.bias),
                 groups.size() < 4
                     ? QString()
                     : QStringLiteral(" The interval of the other groups holds %1 % of the rows.")
                           .arg(percent(report.coverage)));
    for (const Line& line : lines)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                    .arg(QString::fromStdString(line.group))
                    .arg(line.rows)
                    .arg(percent(line.median), percent(line.p90), percent(line.bias));
    file.write(text.toUtf8());
}

inline FitReport reportFit(const std::string& name, const std::vector<Sample>& samples,
                           const std::vector<double>& predicted, const std::vector<double>& measured,
                           const char* source, const char* date)
{
    FitReport report;
    report.line = fitLine(samples);
    report.line.source = source;
    report.line.date = parseDate(date).value();
    recordSpread(report.line, predicted, measured);
    std::vector<double> errors, sizes;
    std::map<std::string, std::vector<double>> groups;
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        errors.push_back(predicted[i] / measured[i] - 1);
        sizes.push_back(std::abs(errors.back()));
        report.mean += sizes.back() / static_cast<double>(predicted.size());
        groups[samples[i].group].push_back(sizes.back());
    }
    report.median = quantileOf(sizes, 0.5);
    report.p90 = quantileOf(sizes, 0.9);
    report.bias = quantileOf(errors, 0.5);
    report.coverage = coverageOf(samples, predicted, measured);
    writeSection(name, report, samples, errors);
    std::printf(
        "%-28s %4.0f rows, %3.0f groups left out in turn: median %5.1f %%, mean %5.1f %%, p90 %5.1f %%, bias %+5.1f %%, "
        "interval of the others holds %.0f %%\n",
        name.c_str(), report.line.rows, report.line.groups, 100 * report.median, 100 * report.mean,
        100 * report.p90, 100 * report.bias, 100 * report.coverage);
    if (qEnvironmentVariableIsSet("HEADROOM_FIT_GROUPS"))
        for (const auto& [group, of] : groups)
            std::printf("    %-70s %4zu rows, median %5.1f %%\n", group.c_str(), of.size(),
                        100 * quantileOf(of, 0.5));
    std::fflush(stdout);
    return report;
}

/// With HEADROOM_PRINT_FITS set, prints the lines in the form of `resources/performance/fitted_lines.csv`.
inline void printTables(const std::map<std::string, FitReport, std::less<>>& reports)
{
    if (!qEnvironmentVariableIsSet("HEADROOM_PRINT_FITS"))
        return;
    for (const auto& [name, report] : reports)
        std::printf("%s", tableOf(name, report.line).c_str());
    std::fflush(stdout);
}

/// Same features, and weights and spread alike within what a corrected figure of the catalogue may move them.
inline bool sameLine(const kinds::FittedLine& a, const kinds::FittedLine& b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) <= 0.03 + 0.05 * std::abs(y); };
    if (a.coefficients.size() != b.coefficients.size() || !near(a.low, b.low) || !near(a.high, b.high))
        return false;
    return std::all_of(a.coefficients.begin(), a.coefficients.end(), [&](const auto& one) {
        const auto other = b.coefficients.find(one.first);
        return other != b.coefficients.end() && near(one.second, other->second);
    });
}

}  // namespace headroom::support
