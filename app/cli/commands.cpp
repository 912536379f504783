// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/opened.h"
#include "app/cli/say.h"
#include "app/cli/summary.h"
#include "app/plan_file.h"
#include "core/catalogue/table_reader.h"
#include "core/exchange/cash_flow_csv.h"
#include "core/exchange/json_results.h"
#include "core/storage/replace_file.h"
#include "core/studies/predict.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Commands)
};

Result<std::string> contentOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file, {}};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

int statusOf(const Results& results)
{
    const bool refused =
        std::any_of(results.findings.begin(), results.findings.end(),
                    [](const Finding& finding) { return finding.severity == Severity::Error; });
    return refused ? Findings : Done;
}

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Studies call some results otherwise than their explanations: "cost.hybrid.total" is "economics.hybrid.total".
std::string explainedAs(const std::string& name, const Scenario& plan)
{
    constexpr std::string_view prefix = "cost.", present = ".present";
    if (!name.starts_with(prefix))
        return name;
    std::string rest = name.substr(prefix.size());
    const std::string against = plan.clouds.empty() ? "api." : "cloud.";
    if (rest == "present_saving")
        rest = against + "saving";
    else if (rest == "ratio")
        rest = against + "cost_ratio";
    else if (rest == "internal_rate" || rest == "winning_use")
        rest.insert(0, against);
    else if (rest.ends_with(present))
        rest += "_cost";
    return "economics." + rest;
}

}  // namespace

int evaluate(const EvaluateOptions& options, UserTables tables)
{
    auto opened = open(options.file, tables, options.sets);
    if (!opened)
        return unusable(opened.error());
    const Opened& plan = opened.value();
    if (!options.explain.empty()) {
        Explanation explanation = explain(plan.catalogue, plan.scenario, options.explain);
        if (explanation.root == NodeId::None)
            explanation = explain(plan.catalogue, plan.scenario, explainedAs(options.explain, plan.scenario));
        if (explanation.root == NodeId::None)
            return unusable({Error::Code::UnknownField,
                             {options.explain, "cost.break_even_months"},
                             options.file,
                             "--explain"});
        const QString currency = QString::fromStdString(plan.scenario.info.currency);
        if (options.json)
            std::fputs(
                explanationJson(explanation, QString::fromStdString(options.explain), currency).constData(),
                stdout);
        else
            say(stdout, explanationText(explanation, currency));
        return Done;
    }
    const bool sheetOnly = options.cashFlow == "-";
    if (sheetOnly && options.json)
        return unusable({Error::Code::WrongValue,
                         {"-", "a file, as standard output holds the JSON object"},
                         options.file,
                         "--cash-flow"});
    const Results results = headroom::evaluate(plan.catalogue, plan.scenario);
    if (!options.cashFlow.empty()) {
        const std::string sheet = cashFlowCsv(plan.scenario, results.cost.economics, CashPeriod::Month);
        if (sheetOnly) {
            std::fputs(sheet.c_str(), stdout);
            return statusOf(results);
        }
        if (auto status = replaceFile(options.cashFlow, sheet); !status)
            return unusable(status.error());
    }
    if (options.json)
        std::fputs(resultsToJson(plan.scenario, results).c_str(), stdout);
    else
        say(stdout, summary(plan.catalogue, plan.scenario, results));
    return statusOf(results);
}

int check(const std::string& file, UserTables tables)
{
    auto opened = open(file, tables);
    if (!opened)
        return unusable(opened.error());
    const Results results = headroom::evaluate(opened.value().catalogue, opened.value().scenario);
    say(stdout, findingLines(opened.value().scenario, results));
    return statusOf(results);
}

int predict(const std::string& input, const std::string& output, const std::string& kind, UserTables tables)
{
    auto csv = contentOf(input);
    if (!csv)
        return unusable(csv.error());
    auto catalogue = catalogueWith(tables);
    if (!catalogue)
        return unusable(catalogue.error());
    auto answer = headroom::predict(kind, csv.value(), catalogue.value());
    if (!answer)
        return unusable(std::move(answer).error().in(input));
    if (const auto unread = unreadColumns(kind, csv.value(), answer.value()); !unread.empty()) {
        QStringList names;
        for (const std::string& name : unread)
            names << QString::fromStdString(name);
        say(stderr,
            Words::tr("Columns that no prediction of this kind reads: %1").arg(names.join(", ")) + '\n');
    }
    if (output.empty()) {
        std::fwrite(answer.value().data(), 1, answer.value().size(), stdout);
        return Done;
    }
    if (auto status = replaceFile(output, answer.value()); !status)
        return unusable(status.error());
    return Done;
}

int convert(const std::string& input, const std::string& output)
{
    auto opened = openPlan(input);
    if (!opened)
        return unusable(opened.error());
    if (auto status = savePlan(opened.value(), output); !status)
        return unusable(status.error());
    return Done;
}

int catalogueList(const std::string& kind, UserTables tables)
{
    auto catalogue = catalogueWith(tables);
    if (!catalogue)
        return unusable(catalogue.error());
    const auto only = itemKindOf(kind);
    if (!kind.empty() && !only) {
        std::string known;
        for (const ItemKind one : allItemKinds)
            known += (known.empty() ? "" : ", ") + std::string(tableName(one));
        return unusable({Error::Code::WrongValue, {kind, known}});
    }
    for (const ItemKind one : allItemKinds) {
        if (only && one != *only)
            continue;
        if (!only) {
            say(stdout, latin(tableName(one)).leftJustified(20) +
                            QString::number(catalogue.value().entries(one).size()) + '\n');
            continue;
        }
        for (const EntryPtr& entry : catalogue.value().entries(one))
            say(stdout, QString::fromStdString(entry->item.id).leftJustified(44) + ' ' +
                            latin(entry->item.vendor()).leftJustified(16) + ' ' + latin(entry->item.name()) +
                            '\n');
    }
    return Done;
}

int catalogueShow(const std::string& name, UserTables tables)
{
    auto catalogue = catalogueWith(tables);
    if (!catalogue)
        return unusable(catalogue.error());
    std::string nearest;
    for (const ItemKind kind : allItemKinds) {
        const EntryPtr entry = catalogue.value().resolve(kind, name);
        if (!entry) {
            if (nearest.empty())
                nearest = catalogue.value().nearest(kind, name);
            continue;
        }
        say(stdout, latin(tableName(kind)) + '/' + QString::fromStdString(entry->item.id) + '\n');
        for (const ItemField& field : entry->item.fields) {
            say(stdout,
                "  " + QString::fromStdString(field.field).leftJustified(24) + ' ' +
                    QString::fromStdString(field.text + (field.unit.empty() ? "" : " " + field.unit))
                        .leftJustified(28) +
                    ' ' + (field.source ? QString::fromStdString(field.source->title) : QString()) +
                    (field.date.known() ? ", " + QString::fromStdString(toText(field.date)) : QString()) +
                    '\n');
        }
        return Done;
    }
    return unusable({Error::Code::UnknownItem, {"item", name, nearest}});
}

int catalogueExport(const std::string& folder, UserTables tables)
{
    auto catalogue = catalogueWith(tables);
    if (!catalogue)
        return unusable(catalogue.error());
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    for (const ItemKind kind : allItemKinds) {
        const std::filesystem::path file =
            std::filesystem::path(folder) / (std::string(tableName(kind)) + ".csv");
        if (auto status = replaceFile(file, writeTable(catalogue.value().entries(kind))); !status)
            return unusable(status.error());
    }
    return Done;
}

}  // namespace headroom::cli
