// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict.h"

#include "core/base/csv.h"
#include "core/evaluation/performance/intervals.h"
#include "core/studies/answer_rows.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict_columns.h"
#include "core/studies/predict_row.h"
#include "core/studies/predict_split.h"
#include "core/studies/serving_case.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

struct ServingAnswer {
    std::string figures[13];  ///< the columns after `id`
};
enum Column {
    FirstToken,
    PerToken,
    Throughput,
    Vram,
    KvTokens,
    Fits,
    FirstLow,
    FirstHigh,
    PerLow,
    PerHigh,
    Ground,
    Problem,
    Note
};

ServingAnswer refusal(std::string problem)
{
    ServingAnswer answer;
    answer.figures[Problem] = std::move(problem);
    return answer;
}

std::string_view basisName(Basis basis)
{
    switch (basis) {
    case Basis::Kernels: return "kernels";
    case Basis::Family: return "family";
    case Basis::Stated:
    case Basis::Measured:
    case Basis::DataSheet: break;
    }
    return "datasheet";
}

std::string modeProblem(const PredictRow& row)
{
    const std::string_view mode = row.text("mode");
    if (mode.empty() || mode == "agg" || mode == "disagg")
        return {};
    return "mode " + std::string(mode) + " is neither agg nor disagg";
}

/// What a row of its mode needs beside what all rows need.
std::string missingProblem(const PredictRow& row)
{
    if (row.text("mode") != "disagg")
        return row.text("concurrency").empty() ? "concurrency is missing" : "";
    std::string missing;
    for (const std::string_view column : {"prefill_tp", "decode_tp"})
        if (row.text(column).empty())
            missing += (missing.empty() ? "" : ", ") + std::string(column);
    if (missing.empty())
        return {};
    return "mode disagg says in columns of its own how many accelerators read and write; missing: " + missing;
}

/// An answer of one token has no time between tokens.
void dropPerToken(ServingAnswer& answer, const PredictRow& row)
{
    if (row.number("osl") != 1.0 || !answer.figures[Problem].empty())
        return;
    for (const Column column : {PerToken, PerLow, PerHigh})
        answer.figures[column].clear();
    addNote(answer.figures[Note], "osl 1: the first token is the last, there is no time per output token");
}

void fillTimes(ServingAnswer& answer, double firstToken, double perToken, TokenRate throughput,
               performance::Interval first, performance::Interval per, Basis basis)
{
    answer.figures[FirstToken] = decimalText(firstToken, 3);
    answer.figures[PerToken] = decimalText(perToken, 4);
    answer.figures[Throughput] = decimalText(throughput.value(), 2);
    answer.figures[FirstLow] = decimalText(firstToken * first.low, 3);
    answer.figures[FirstHigh] = decimalText(firstToken * first.high, 3);
    answer.figures[PerLow] = decimalText(perToken * per.low, 4);
    answer.figures[PerHigh] = decimalText(perToken * per.high, 4);
    answer.figures[Ground] = basisName(basis);
}

/// An interval that stays above what the machine allows, and around the figure.
performance::Interval above(performance::Interval interval, Duration figure, Duration least)
{
    if (figure.value() > 0)
        interval.low = std::max(interval.low, std::min(1.0, (least / figure).value()));
    return interval;
}

ServingAnswer answerDisaggregated(const PredictRow& row, const Catalogue& catalogue,
                                  const ServedLengths& lengths)
{
    const SplitAnswer split = answerSplit(row, catalogue, lengths.input, lengths.output);
    if (!split.problem.empty())
        return refusal(split.problem);
    ServingAnswer answer;
    fillTimes(answer, split.estimate.firstToken.value() * 1000, split.estimate.perToken.value() * 1000,
              split.estimate.throughput, split.firstToken, split.perToken, split.basis);
    answer.figures[Vram] = decimalText(inGibibytes(split.memory), 2);
    answer.figures[KvTokens] = decimalText(split.kvTokens.value(), 0);
    answer.figures[Fits] = "yes";
    answer.figures[Note] = split.note;
    return answer;
}

void answerMemory(ServingAnswer& answer, const ServingCase& row)
{
    const double ranks = row.setting.deployment.dataParallel;
    const double held = std::min((row.pool / row.request(1)).value(), std::max(row.requests / ranks, 1.0));
    const Tokens kvTokens = (row.lengths.input + row.lengths.output) * (row.pool / row.request(1)).value();
    answer.figures[Vram] = decimalText(inGibibytes(row.memory.used.value + held * row.request(1)), 2);
    answer.figures[KvTokens] = decimalText(kvTokens.value() * ranks * row.setting.replicas, 0);
    answer.figures[Fits] = row.fits ? "yes" : "no";
}

void answerTimes(ServingAnswer& answer, const ServingCase& row)
{
    const performance::Replica& replica = *row.replica;
    const auto estimate = performance::continuousBatchingEstimate(Calculator(), replica, row.load);
    const Basis basis = replica.kernels.basis;
    const Engine engine = row.setting.deployment.engine;
    fillTimes(answer, estimate.firstToken.value.value() * 1000, estimate.perToken.value.value() * 1000,
              estimate.throughput.value * double(row.setting.replicas),
              above(performance::firstTokenInterval(engine, basis, row.usual()), estimate.firstToken.value,
                    row.leastFirstToken()),
              above(performance::perTokenInterval(engine, basis, row.usual()), estimate.perToken.value,
                    row.leastPerToken()),
              basis);
}

ServingAnswer answerServing(const PredictRow& row, const Catalogue& catalogue)
{
    if (std::string problem = modeProblem(row); !problem.empty())
        return refusal(std::move(problem));
    if (std::string problem = missingProblem(row); !problem.empty())
        return refusal(std::move(problem));
    if (const auto lengths = servedLengths(row); lengths && row.text("mode") == "disagg")
        return answerDisaggregated(row, catalogue, *lengths);
    const ServingCase read = readServingCase(row, catalogue);
    ServingAnswer answer;
    if (read.memory.shape)
        answerMemory(answer, read);
    answer.figures[Problem] = read.problem;
    if (read.problem.empty()) {
        answer.figures[Note] = read.setting.note;
        answerTimes(answer, read);
    }
    return answer;
}

}  // namespace

Result<std::string> predictServing(std::string_view csv, const Catalogue& catalogue)
{
    constexpr std::string_view header =
        ",ttft_ms,tpot_ms,output_tokens_per_s,vram_gib_per_gpu,kv_tokens_capacity,fits,ttft_low_ms,ttft_high_ms,"
        "tpot_low_ms,tpot_high_ms,basis,error,note";
    // Notes have a column only where one is said: other tables keep the form that scripts know.
    return answerRows(
        csv, {"gpu", "model", "isl", "osl", "concurrency"}, header, columnsOf("serving"),
        [&](const PredictRow& row) {
            ServingAnswer answer = answerServing(row, catalogue);
            dropPerToken(answer, row);
            std::string cells;
            for (const std::string& figure : answer.figures)
                cells.append(",").append(csvCell(figure));
            return cells;
        },
        LastColumn::WhereSaid);
}

Result<std::string> predict(std::string_view kind, std::string_view csv, const Catalogue& catalogue)
{
    if (kind.empty() || kind == "serving")
        return predictServing(csv, catalogue);
    if (kind == "memory")
        return predictMemory(csv, catalogue);
    if (kind == "power")
        return predictPower(csv, catalogue);
    if (kind == "training")
        return predictTraining(csv, catalogue);
    if (kind == "media")
        return predictMedia(csv, catalogue);
    if (kind == "throughput")
        return predictThroughput(csv, catalogue);
    return Error{Error::Code::WrongValue,
                 {std::string(kind), "serving, memory, power, training, media, throughput"}};
}

std::vector<std::string> unreadColumns(std::string_view kind, std::string_view csv, std::string_view answer)
{
    const auto header = [](std::string_view table) {
        const auto read = readCsvRows(table.substr(0, table.find('\n')), {});
        return read ? read.value().columns : PredictRow::Columns();
    };
    const PredictRow::Columns answered = header(answer);
    std::vector<std::string> unread = unruledColumns(header(csv), columnsOf(kind));
    std::erase_if(unread, [&](const std::string& name) {
        constexpr std::array<std::string_view, 5> origins{"id", "source", "url", "source_date", "date"};
        return answered.contains(name) || std::find(origins.begin(), origins.end(), name) != origins.end();
    });
    return unread;
}

}  // namespace headroom
