// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/import.h"
#include "app/cli/import_prices.h"
#include "app/cli/say.h"
#include "app/cli/simulate.h"
#include "app/cli/study_commands.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

/// A word where a command should stand; CLI11 only says that one is missing.
const char* unknownCommand(const CLI::App& app, int argc, char** argv)
{
    char** const word = std::find_if(argv + 1, argv + argc, [](const char* one) { return one[0] != '-'; });
    if (word == argv + argc)
        return nullptr;
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    const bool known = std::any_of(commands.begin(), commands.end(),
                                   [&](const CLI::App* command) { return command->get_name() == *word; });
    return known ? nullptr : *word;
}

int run(int argc, char** argv)
{
    using namespace headroom::cli;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("headroom-cli");
    // Plural forms; what a pipeline reads is English in every locale.
    QTranslator plurals;
    if (plurals.load(":/i18n/headroom_en.qm"))
        QCoreApplication::installTranslator(&plurals);

    CLI::App app{"Plans AI infrastructure without a window."};
    app.set_version_flag("--version", HEADROOM_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    bool withoutUserTables = false;
    app.add_flag(
        "--no-user-catalogue", withoutUserTables,
        "leave out your own tables in $HEADROOM_USER_CATALOGUE or ~/.local/share/headroom/catalogue");

    EvaluateOptions options;
    CLI::App* evaluateCommand = app.add_subcommand("evaluate", "all results of a plan");
    evaluateCommand->add_option("FILE", options.file, "a .headroom or .json plan")->required();
    evaluateCommand->add_flag("--json", options.json, "print one JSON object");
    evaluateCommand->add_option(
        "--set", options.sets,
        "change an input first: PATH=VALUE, e.g. assumptions.electricity=\"0.28 USD/kWh\"");
    evaluateCommand->add_option("--explain", options.explain,
                                "print the tree behind one value, e.g. cost.break_even_months");

    evaluateCommand->add_option("--cash-flow", options.cashFlow,
                                "write the cash flows by month as CSV, - for standard output");

    std::string file;
    CLI::App* checkCommand = app.add_subcommand("check", "findings only; for pipelines");
    checkCommand->add_option("FILE", file)->required();

    std::string input, output, kind = "serving";
    CLI::App* predictCommand = app.add_subcommand(
        "predict", "answer CSV rows of settings; isl and osl are taken at nine tenths, as benchmarks draw "
                   "lengths from 80 to 100 % of them, unless a column lengths says fixed");
    predictCommand->add_option("IN", input)->required();
    predictCommand->add_option("-o,--output", output, "file to write instead of standard output");
    predictCommand->add_option("--kind", kind,
                               "serving (default), memory, power, training, media, throughput");

    SimulateOptions simulation;
    CLI::App* simulateCommand =
        app.add_subcommand("simulate", "run the deployments event by event under drawn arrivals or a trace");
    simulateCommand->add_option("FILE", simulation.file, "a .headroom or .json plan")->required();
    simulateCommand->add_option("--trace", simulation.trace,
                                "requests with times, as for import trace; else the busiest hour is drawn");
    simulateCommand->add_option("--workload", simulation.workload,
                                "name or number that the trace is for; all serving ones if left out");
    simulateCommand->add_option("--seed", simulation.seed, "same seed, same draws; 1 if left out")
        ->check(CLI::NonNegativeNumber);
    simulateCommand->add_option("--hours", simulation.hours,
                                "how long to draw arrivals; 1 if left out, 24 for a day, 168 for a week");
    simulateCommand
        ->add_option("--arrivals", simulation.arrivals,
                     "at the rate of the busiest hour, or hour by hour as the workload's day or week")
        ->check(CLI::IsMember({"busiest-hour", "day"}));
    simulateCommand->add_flag("--json", simulation.json, "print one JSON object");

    StudyCommands studies(app);

    CLI::App* convertCommand = app.add_subcommand("convert", ".headroom to .json and back, without loss");
    convertCommand->add_option("IN", input)->required();
    convertCommand->add_option("OUT", output)->required();

    CLI::App* importCommand = app.add_subcommand("import", "put others' data into a plan");
    importCommand->require_subcommand(1);
    TraceImport trace;
    CLI::App* traceCommand = importCommand->add_subcommand(
        "trace",
        "the demand of a workload from requests with times: CSV (Azure, BurstGPT), JSON lines (Mooncake)");
    traceCommand->add_option("FILE", trace.trace)->required();
    traceCommand->add_option("--into", trace.plan, "the plan that takes it")->required();
    traceCommand->add_option("--workload", trace.workload, "name or number; needed if several serve");
    traceCommand->add_option("--source", trace.source, "who published it, instead of the file's name");
    traceCommand->add_option("-o,--output", trace.output, "plan to write instead of the one read");

    ModelImport model;
    CLI::App* modelCommand = importCommand->add_subcommand(
        "huggingface", "a model from its config.json: shape, parameters, context, quantisation");
    modelCommand->add_option("CONFIG", model.config)->required();
    modelCommand->add_option("--into", model.plan, "the plan that takes it")->required();
    modelCommand->add_option("--name", model.name, "organisation/name, instead of what the path suggests");
    modelCommand->add_option("-o,--output", model.output, "plan to write instead of the one read");

    PriceImport prices;
    bool take = false, look = false;
    const auto addPriceCommand = [&](const char* name, const char* what) {
        CLI::App* command = importCommand->add_subcommand(name, what);
        command->add_option("LIST", prices.lists)->required();
        command->add_option("--into", prices.plan, "the plan that takes them, instead of your own catalogue");
        command->add_option("--source", prices.source, "who published the list, instead of the file's name");
        command->add_option("--date", prices.date, "day of the prices, instead of the file's");
        command->add_option("-o,--output", prices.output, "plan to write instead of the one read");
        CLI::Option* yes = command->add_flag("--yes", take, "take what is shown");
        command->add_flag("--dry-run", look, "show only")->excludes(yes);
        return command;
    };
    CLI::App* cloudCommand = addPriceCommand(
        "cloud-prices", "prices of rented machines: SkyPilot CSV, ec2instances.info CSV or JSON");
    cloudCommand->add_option("--region", prices.regions, "take only this region; may be given several times");
    cloudCommand->add_option("--provider", prices.provider, "whose prices a SkyPilot table holds");
    CLI::App* apiCommand =
        addPriceCommand("api-prices", "prices of models by the token: JSON of LiteLLM or genai-prices");

    LogImport log;
    bool lookAtLog = false;
    CLI::App* logCommand = importCommand->add_subcommand(
        "benchmark-log",
        "runs that correct the model of a deployment: JSON of vLLM, SGLang, TensorRT-LLM, GenAI-Perf, AIPerf, or CSV");
    logCommand->add_option("LOG", log.logs)->required();
    logCommand->add_option("--into", log.plan, "the plan that takes it")->required();
    logCommand->add_option("--deployment", log.deployment, "name or number; needed if several are modelled");
    logCommand->add_option("--date", log.date, "day of the measurement, instead of the file's");
    logCommand->add_option("-o,--output", log.output, "plan to write instead of the one read");
    logCommand->add_flag("--dry-run", lookAtLog, "show only");

    CLI::App* catalogueCommand = app.add_subcommand("catalogue", "what is known, with sources and dates");
    catalogueCommand->require_subcommand(1);
    std::string item;
    CLI::App* listCommand = catalogueCommand->add_subcommand("list", "tables, or the items of one");
    listCommand->add_option("KIND", kind);
    CLI::App* showCommand = catalogueCommand->add_subcommand("show", "every figure of an item");
    showCommand->add_option("ITEM", item)->required();
    CLI::App* exportCommand = catalogueCommand->add_subcommand("export", "all tables as CSV into a folder");
    exportCommand->add_option("FOLDER", output)->required();

    if (const char* word = unknownCommand(app, argc, argv)) {
        std::fprintf(
            stderr,
            "headroom-cli: there is no command \"%s\". Run headroom-cli --help for those there are.\n", word);
        return Unusable;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : Unusable;
    }
    using headroom::UserTables;
    const UserTables tables = withoutUserTables ? UserTables::Ignore : UserTables::Use;
    if (evaluateCommand->parsed())
        return evaluate(options, tables);
    if (checkCommand->parsed())
        return check(file, tables);
    if (predictCommand->parsed())
        return predict(input, output, kind, tables);
    if (simulateCommand->parsed())
        return simulate(simulation, tables);
    if (const auto status = studies.run(tables))
        return *status;
    if (convertCommand->parsed())
        return convert(input, output);
    if (traceCommand->parsed())
        return importTrace(trace);
    if (modelCommand->parsed())
        return importModel(model, tables);
    if (cloudCommand->parsed() || apiCommand->parsed()) {
        prices.kind = apiCommand->parsed() ? headroom::ItemKind::ApiPrice : headroom::ItemKind::CloudInstance;
        prices.answer = take   ? PriceImport::Answer::Take
                        : look ? PriceImport::Answer::Look
                               : PriceImport::Answer::Ask;
        return importPrices(prices, tables);
    }
    if (logCommand->parsed()) {
        log.answer = lookAtLog ? LogImport::Answer::Look : LogImport::Answer::Take;
        return importLog(log, tables);
    }
    if (listCommand->parsed())
        return catalogueList(listCommand->count("KIND") > 0 ? kind : std::string(), tables);
    if (showCommand->parsed())
        return catalogueShow(item, tables);
    return catalogueExport(output, tables);
}

}  // namespace

int main(int argc, char** argv)
{
    const int status = run(argc, argv);
    // A full disk shows when the last of the output leaves.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        std::fprintf(stderr,
                     "headroom-cli: standard output cannot be written: %s. The answer is incomplete.\n",
                     std::strerror(errno));
        return headroom::cli::Unusable;
    }
    return status;
}
