// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_commands.h"

namespace headroom::cli {

namespace {

CLI::App* addStudy(CLI::App& app, const char* name, const char* purpose, StudyOptions& options)
{
    CLI::App* command = app.add_subcommand(name, purpose);
    command->add_option("FILE", options.file, "a .headroom or .json plan")->required();
    command->add_option("--set", options.sets, "change an input first: PATH=VALUE");
    command->add_flag("--json", options.json, "print one JSON object");
    return command;
}

void addSpreads(CLI::App* command, StudyOptions& options)
{
    command->add_option("--vary", options.spreads,
                        "let an input lie between two ends: PATH=LOW..HIGH, PATH=\"-20%..+30% triangular\"");
}

}  // namespace

StudyCommands::StudyCommands(CLI::App& app)
    : m_sensitivityCommand(
          addStudy(app, "sensitivity", "which inputs move a result most, one at a time", m_sensitivity)),
      m_monteCarloCommand(
          addStudy(app, "montecarlo", "P10, P50 and P90 of results, all inputs at once", m_monteCarlo)),
      m_sweepCommand(addStudy(app, "sweep", "results at every combination of values, as CSV", m_sweep)),
      m_mapCommand(addStudy(app, "map", "who costs least over two inputs", m_map)),
      m_seekCommand(addStudy(app, "seek", "the value of an input at which a result is what you want", m_seek))
{
    for (auto [command, options] : {std::pair<CLI::App*, StudyOptions*>{m_sensitivityCommand, &m_sensitivity},
                                    {m_seekCommand, &m_seek}})
        command->add_option("--result", options->results, "cost.own.total if left out")->expected(1);
    for (auto [command, options] : {std::pair<CLI::App*, StudyOptions*>{m_monteCarloCommand, &m_monteCarlo},
                                    {m_sweepCommand, &m_sweep}})
        command->add_option("--result", options->results, "may be given several times; all if left out");
    addSpreads(m_sensitivityCommand, m_sensitivity);
    addSpreads(m_monteCarloCommand, m_monteCarlo);
    m_sensitivityCommand->add_option("--around", m_sensitivity.around,
                                     "move inputs without a spread too, by this share of their value: 20%");
    m_monteCarloCommand->add_option("--draws", m_monteCarlo.draws, "10000 if left out");
    m_monteCarloCommand->add_option("--seed", m_monteCarlo.seed, "same seed, same draws; 1 if left out");
    m_sweepCommand
        ->add_option("--vary", m_sweep.spreads,
                     "PATH=LOW..HIGH:STEPS or PATH=A,B,C; may be given several times")
        ->required();
    m_sweepCommand->add_option("--shard", m_sweep.shard, "only part I of N, I/N, for a batch system");
    m_sweepCommand->add_option("-o,--output", m_sweep.output, "file to append to instead of standard output");
    m_mapCommand->add_option("--x", m_map.x, "PATH=LOW..HIGH")->required();
    m_mapCommand->add_option("--y", m_map.y, "PATH=LOW..HIGH")->required();
    m_mapCommand->add_option("--steps", m_map.steps, "cells along each side; 100 if left out");
    m_mapCommand->add_option(
        "--of", m_map.quantity,
        "what is compared: total, present_cost (where the plan discounts: default), annual_cost, per_hour, per_item, …");
    m_mapCommand->add_option(
        "--without", m_map.without,
        "leave out own, other_space, cloud, api, hybrid, cloud_reserved_3, …; may be given "
        "several times");
    m_mapCommand->add_flag("--csv", m_map.csv, "print a row for each cell");
    m_mapCommand->add_option("-o,--output", m_map.output, "file that the CSV is appended to");
    m_seekCommand->add_option("--target", m_seek.target, "with a unit: \"400000 USD\", 12")->required();
    m_seekCommand->add_option("--input", m_seek.input, "path of the input to solve for")->required();
    m_seekCommand->add_option("--between", m_seek.between,
                              "LOW..HIGH to search; all that the input allows if left out");
}

std::optional<int> StudyCommands::run(UserTables tables) const
{
    if (m_sensitivityCommand->parsed())
        return sensitivity(m_sensitivity, tables);
    if (m_monteCarloCommand->parsed())
        return monteCarlo(m_monteCarlo, tables);
    if (m_sweepCommand->parsed())
        return sweep(m_sweep, tables);
    if (m_mapCommand->parsed())
        return map(m_map, tables);
    if (m_seekCommand->parsed())
        return seek(m_seek, tables);
    return std::nullopt;
}

}  // namespace headroom::cli
