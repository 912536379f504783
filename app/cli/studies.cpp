// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/studies.h"

#include "app/cli/commands.h"
#include "app/cli/opened.h"
#include "app/cli/say.h"
#include "app/cli/varied.h"
#include "core/scenario/edits.h"
#include "core/studies/study_text.h"
#include "core/units/amount.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Studies)
};

volatile std::sig_atomic_t interrupted = 0;

/// A study under way: its progress on a terminal, its end by Ctrl-C.
class Attended {
public:
    Attended()
    {
        std::signal(SIGINT, [](int) { interrupted = 1; });
    }
    ~Attended()
    {
        if (m_terminal)
            std::fputs("\r     \r", stderr);
    }
    Attended(const Attended&) = delete;
    Attended& operator=(const Attended&) = delete;

    StudyControl control()
    {
        return {m_stop.get_token(), [this](double done) {
                    if (interrupted != 0)
                        m_stop.request_stop();
                    const int percent = static_cast<int>(done * 100);
                    if (m_terminal && percent != m_shown)
                        std::fprintf(stderr, "\r%3d %%", percent);
                    m_shown = percent;
                }};
    }

private:
    std::stop_source m_stop;
    bool m_terminal = isatty(STDERR_FILENO) != 0;
    int m_shown = -1;
};

Result<NamedResult> resultOf(const StudyOptions& options)
{
    if (options.results.empty())
        return planResults().front();
    auto found = findNamedResult(options.results.front());
    if (!found)
        return Error{Error::Code::WrongValue, {options.results.front(), resultNames()}, {}, "--result"};
    return std::move(*found);
}

QString figure(const std::optional<double>& si, const NamedResult& result, const Scenario& plan)
{
    const ShownUnit unit = shownUnit(result, plan.info.currency);
    return text::resultFigure(si, result.name, unit.symbol, unit.factor);
}

QString line(const QString& name, const QStringList& figures)
{
    QString out = "  " + name.leftJustified(44, '.');
    for (const QString& one : figures)
        out += ' ' + one.rightJustified(18);
    return out + '\n';
}

/// Cancelled says nothing more: the user knows.
int refused(Error error)
{
    return error.code == Error::Code::Cancelled ? static_cast<int>(Unusable) : unusable(error);
}

/// To standard output without a file.
int append(const std::string& text, const std::string& output)
{
    if (output.empty()) {
        std::fputs(text.c_str(), stdout);
        return Done;
    }
    // One write to a file opened for appending: shards that end at the same time do not mix, and need no lock.
    std::FILE* const file = std::fopen(output.c_str(), "ab");
    if (!file)
        return unusable({Error::Code::CannotWrite, {std::strerror(errno)}, output, {}});
    std::setvbuf(file, nullptr, _IONBF, 0);
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    const int reason = errno;
    if (std::fclose(file) != 0 || !written)
        return unusable({Error::Code::CannotWrite, {std::strerror(reason)}, output, {}});
    return Done;
}

/// A letter for each cell, highest y first, thinned out to what a screen holds, and what the letters mean.
void drawMap(const RegimeMap& map, const Scenario& plan)
{
    const std::size_t across = (map.xs.size() + 39) / 40, up = (map.ys.size() + 39) / 40;
    for (std::size_t row = map.ys.size(); row-- > 0;) {
        if (row % up != 0)
            continue;
        QString letters;
        for (std::size_t column = 0; column < map.xs.size(); column += across) {
            const auto& best = map.at(column, row).best;
            letters += best ? QChar('a' + static_cast<int>(*best)) : QChar('?');
        }
        say(stdout, "  " + letters + "  " + text::inputFigure(map.y, map.ys[row]) + '\n');
    }
    const ShownUnit unit = comparedUnit(map.by, plan.info.currency);
    for (std::size_t i = 0; i < map.contenders.size(); ++i) {
        const Contender& one = map.contenders[i];
        if (map.refused[i]) {
            say(stdout, "  " +
                            Words::tr("%1: refused").arg(text::contenderWord(one.option, one.pricing, plan)) +
                            '\n');
            continue;
        }
        const auto cells =
            std::count_if(map.wins.begin(), map.wins.end(), [i](const Win& win) { return win.best == i; });
        say(stdout, "  " + QString(QChar('a' + static_cast<int>(i))) + ' ' +
                        text::contenderWord(one.option, one.pricing, plan) + ", " +
                        text::percent(static_cast<double>(cells) / static_cast<double>(map.wins.size())) +
                        '\n');
    }
    if (map.today.best) {
        const Contender& one = map.contenders[*map.today.best];
        say(stdout, "  " +
                        Words::tr("today: %1, %2")
                            .arg(text::contenderWord(one.option, one.pricing, plan),
                                 text::resultFigure(map.today.amount, {}, unit.symbol, unit.factor)) +
                        '\n');
    }
}

}  // namespace

int sensitivity(const SensitivityOptions& options, UserTables tables)
{
    const auto opened = openVaried(options, tables);
    if (!opened)
        return unusable(opened.error());
    const auto& [catalogue, plan] = opened.value();
    const auto result = resultOf(options);
    if (!result)
        return unusable(result.error());
    double around = 0;
    if (!options.around.empty()) {
        const auto share = parseAmount(options.around, dimensions::none, "%");
        if (!share)
            return unusable(Error(share.error()).at("--around"));
        around = share.value().value;
        if (!(around > 0 && around <= 10))
            return unusable({Error::Code::OutOfRange, {options.around, "0 %", "1000 %"}, {}, "--around"});
    }
    const auto prices = pricesVaried(options, opened.value());
    if (!prices)
        return unusable(prices.error());
    if (around == 0 && variedInputs(plan).empty() && prices.value().empty())
        return unusable({Error::Code::WrongValue,
                         {"0", "at least one input with a spread, --vary PATH=LOW..HIGH or --around 20%"},
                         options.file,
                         {}});
    Attended attended;
    const auto study =
        headroom::sensitivity(catalogue, plan, result.value(), around, attended.control(), prices.value());
    if (!study)
        return refused(study.error());
    if (options.json) {
        std::fputs(studyJson(plan, study.value()).c_str(), stdout);
        return Done;
    }
    say(stdout, line(text::resultName(study.value().result, plan),
                     {figure(study.value().base, result.value(), plan)}));
    for (const Swing& swing : study.value().swings)
        say(stdout,
            line(text::inputName(swing.input) + ", " + text::inputSpan(swing.input, swing.low, swing.high) +
                     ' ',
                 {figure(swing.atLow, result.value(), plan), figure(swing.atHigh, result.value(), plan)}));
    return Done;
}

int monteCarlo(const MonteCarloOptions& options, UserTables tables)
{
    const auto opened = openVaried(options, tables);
    if (!opened)
        return unusable(opened.error());
    const auto& [catalogue, plan] = opened.value();
    const auto prices = pricesVaried(options, opened.value());
    if (!prices)
        return unusable(prices.error());
    Attended attended;
    const auto study = headroom::monteCarlo(
        catalogue, plan, {options.draws, options.seed, options.results, prices.value()}, attended.control());
    if (!study)
        return refused(Error(study.error()).in(options.file));
    const MonteCarlo& run = study.value();
    if (options.json) {
        std::fputs(studyJson(plan, run).c_str(), stdout);
        return Done;
    }
    say(stdout,
        Words::tr("%1 draws, seed %2").arg(text::number(static_cast<double>(run.draws), 0)).arg(run.seed) +
            '\n');
    say(stdout, line(QString(), {"P10", "P50", "P90"}));
    for (const ResultBand& band : run.results) {
        if (band.known == 0)
            continue;
        const NamedResult result = *findNamedResult(band.result);
        QStringList cells{figure(band.p10, result, plan), figure(band.p50, result, plan),
                          figure(band.p90, result, plan)};
        if (band.known < run.draws && run.overloaded > 0)
            cells << Words::tr("%1 of the draws")
                         .arg(
                             text::percent(static_cast<double>(band.known) / static_cast<double>(run.draws)));
        say(stdout, line(text::resultName(band.result, plan) + ' ', cells));
    }
    for (const CostOption option : allOptions) {
        const std::size_t times = run.cheapest[static_cast<std::size_t>(option)];
        if (times > 0)
            say(stdout, line(Words::tr("Cheapest: %1").arg(text::contenderWord(option, {}, plan)) + ' ',
                             {text::percent(static_cast<double>(times) / static_cast<double>(run.draws))}));
    }
    if (run.overloaded > 0)
        say(stdout,
            line(Words::tr("Own hardware does not serve the demand") + ' ',
                 {text::percent(static_cast<double>(run.overloaded) / static_cast<double>(run.draws))}));
    return Done;
}

int sweep(const SweepOptions& options, UserTables tables)
{
    const auto opened = open(options.file, tables, options.sets);
    if (!opened)
        return unusable(opened.error());
    const auto& [catalogue, plan] = opened.value();
    std::vector<SweepSide> sides;
    for (const std::string& order : options.spreads) {
        const auto side = parted(order, "--vary");
        if (!side)
            return unusable(side.error());
        auto read = parseSweepSide(catalogue, plan, side.value().path, side.value().text);
        if (!read)
            return unusable(read.error());
        sides.push_back(std::move(read).value());
    }
    const auto shard = parseShard(options.shard);
    if (!shard)
        return unusable(Error(shard.error()).at("--shard"));
    Attended attended;
    const auto study =
        headroom::sweep(catalogue, plan, sides, options.results, shard.value(), attended.control());
    if (!study)
        return refused(study.error());
    if (options.json) {
        std::fputs(studyJson(plan, study.value()).c_str(), stdout);
        return Done;
    }
    const CsvHeader header = shard.value().index == 1 ? CsvHeader::With : CsvHeader::Without;
    const std::string csv = sweepCsv(plan, study.value(), header);
    return append(csv, options.output);
}

int map(const MapOptions& options, UserTables tables)
{
    const auto opened = open(options.file, tables, options.sets);
    if (!opened)
        return unusable(opened.error());
    const auto& [catalogue, plan] = opened.value();
    std::array<MapSide, 2> sides;
    for (auto [order, option, side] :
         {std::tuple{&options.x, "--x", &sides[0]}, {&options.y, "--y", &sides[1]}}) {
        const auto told = parted(*order, option);
        if (!told)
            return unusable(told.error());
        const auto input = studyInputAt(catalogue, plan, told.value().path);
        if (!input)
            return unusable(noStudyInput(catalogue, plan, told.value().path).at(option));
        const auto range = parseSpread(told.value().text, *input);
        if (!range)
            return unusable(Error(range.error()).at(option));
        *side = {told.value().path, range.value().low, range.value().high, options.steps};
    }
    const auto by = options.quantity.empty() ? decidedBy(plan) : readCompared(options.quantity, plan);
    if (!by)
        return unusable({Error::Code::WrongValue, {options.quantity, comparedNames()}, {}, "--of"});
    std::vector<Contender> without;
    for (const std::string& name : options.without) {
        const auto one = readContender(name);
        if (!one)
            return unusable({Error::Code::WrongValue,
                             {name, "own, other_space, cloud, api, hybrid, cloud_reserved_3"},
                             {},
                             "--without"});
        without.push_back(*one);
    }
    Attended attended;
    auto study = regimeMap(catalogue, plan, sides[0], sides[1], *by, attended.control());
    if (!study)
        return refused(study.error());
    RegimeMap found = std::move(study).value();
    found.leaveOut(without);
    if (options.json) {
        std::fputs(studyJson(plan, found).c_str(), stdout);
        return Done;
    }
    if (options.csv || !options.output.empty())
        return append(mapCsv(plan, found), options.output);
    drawMap(found, plan);
    if (const auto cells = std::count(found.overloaded.begin(), found.overloaded.end(), true); cells > 0)
        say(stdout, "  " +
                        Words::tr("Own hardware does not serve the demand in %1 of the map.")
                            .arg(text::percent(static_cast<double>(cells) /
                                               static_cast<double>(found.overloaded.size()))) +
                        '\n');
    say(stdout,
        "  " +
            Words::tr("%1, lowest wins; across: %2, %3")
                .arg(text::comparedWord(comparedName(*by), findWorkload(plan, by->workload)),
                     text::inputName(found.x), text::inputSpan(found.x, sides[0].low, sides[0].high)) +
            '\n');
    return Done;
}

int seek(const SeekOptions& options, UserTables tables)
{
    const auto opened = open(options.file, tables, options.sets);
    if (!opened)
        return unusable(opened.error());
    const auto& [catalogue, plan] = opened.value();
    const auto result = resultOf(options);
    if (!result)
        return unusable(result.error());
    const ShownUnit unit = shownUnit(result.value(), plan.info.currency);
    const auto target = parseAmount(options.target, result.value().dimension, unit.symbol);
    if (!target)
        return unusable(Error(target.error()).at("--target"));
    if (!target.value().currency.empty() && target.value().currency != plan.info.currency)
        return unusable(
            {Error::Code::WrongCurrency, {target.value().currency, plan.info.currency}, {}, "--target"});
    Goal goal{std::string(result.value().name), target.value().value, options.input, {}, {}};
    const auto input = studyInputAt(catalogue, plan, options.input);
    if (!input)
        return unusable(noStudyInput(catalogue, plan, options.input).at("--input"));
    if (!options.between.empty()) {
        const auto range = parseSpread(options.between, *input);
        if (!range)
            return unusable(Error(range.error()).at("--between"));
        goal.low = range.value().low;
        goal.high = range.value().high;
    }
    Attended attended;
    const auto study = goalSeek(catalogue, plan, goal, attended.control());
    if (!study)
        return refused(study.error());
    if (options.json) {
        std::fputs(studyJson(plan, study.value(), goal).c_str(), stdout);
        return Done;
    }
    const GoalSeek& found = study.value();
    const auto told = [&, &shown = plan](const std::optional<double>& si) {
        return figure(si, result.value(), shown);
    };
    say(stdout, text::goalSentence(found.input, {goalOutcomeName(found.outcome), found.solutions,
                                                 found.nearestAt, text::resultName(goal.result, plan),
                                                 told(goal.target), told(found.least), told(found.most),
                                                 told(found.nearest), found.overloaded, found.unserved}) +
                    '\n');
    return Done;
}

}  // namespace headroom::cli
