// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_run.h"

#include "core/evaluation/kinds/training_step.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {
namespace {

constexpr double yes(bool is) { return is ? 1.0 : 0.0; }

/// Seconds of a micro-batch that do not shrink with its length: the host's launches, and passes over the weights (unpacking
/// four-bit ones, gathering spread ones, the optimizer of all). Per thousand million parameters, read off the shortest
/// sequences of the Qwen fine-tuning profile on A100.
double fixedSeconds(const TrainingRun& run)
{
    constexpr double launches = 0.12;
    const double perBillion = run.tuning == Tuning::QuantisedAdapters ? quantisedPass
                              : run.gathered                          ? 0.03
                              : run.tuning == Tuning::Full            ? 0.07
                                                                      : adapterPass;
    return launches + perBillion * run.activeParameters / 1e9;
}

Features plainLoopFeatures(const TrainingRun& run)
{
    constexpr double usualUtilisation = 0.35;
    const double computing =
        flopsPerTrainedToken(run).value() * run.micro * run.sequence / (run.peak.value() * usualUtilisation);
    return {{"log_fixed_time", std::log(1 + fixedSeconds(run) / computing)},
            {"full", yes(run.tuning == Tuning::Full)},
            {"across_nodes", yes(run.acrossNodes)},
            {"log_active", std::log(run.activeParameters / 1e9)}};
}

constexpr double mostOfPeak = 0.9;

/// What of the plain loop's speed is left by parts of layers and by stages; the rest of it was fitted without them.
double splitShare(const TrainingRun& run)
{
    const TrainingStep step = trainingStep(run);
    return (step.computing / (step.computing + step.unbalanced + step.bubble + step.tensor)).value();
}

}  // namespace

double fittedFactor(const TrainingRun& run, double fitted)
{
    const double most = run.maths == TrainingMaths::SixteenBit ? 1.1 : 1.5;
    return std::min(most, fitted);
}

double physicalShare(const TrainingRun& run)
{
    return flopsPerTrainedToken(run).value() / run.peak.value() / trainingStep(run).total().value();
}

std::optional<TrainingFamily> trainingFamilyOf(const Accelerator& accelerator)
{
    const std::string& name = accelerator.architecture;
    if (name == "Ampere")
        return TrainingFamily::Ampere;
    if (name == "Hopper" || name == "Grace Hopper")
        return TrainingFamily::Hopper;
    if (name == "Blackwell" || name == "Blackwell Ultra")
        return TrainingFamily::Blackwell;
    if (name == "TPU")
        return TrainingFamily::Tpu;
    return std::nullopt;
}

double routedParameters(double parameters, double active, double experts, double expertsPerToken)
{
    const double idle = std::max(0.0, parameters - active);
    if (expertsPerToken > 0 && experts > expertsPerToken)
        return std::min(parameters, idle * experts / (experts - expertsPerToken));
    return idle;
}

Flops flopsPerTrainedToken(const TrainingRun& run)
{
    const double each = run.tuning == Tuning::Full ? 6 : 4;
    const double width = std::cbrt(100.0 / 12.0 * run.activeParameters);
    const double layersTimesWidth = run.activeParameters / (12 * width);
    return flops(each * run.activeParameters + each * run.sequence * layersTimesWidth);
}

Flops publishedFlopsPerToken(const TrainingRun& run, FlopCount count)
{
    const double each = run.tuning == Tuning::Full ? 6 : 4;
    const Decoder model = decoderOf(run);
    const double width = run.attentionWidth > 0 ? run.attentionWidth : model.width;
    const double seen = count.wholeAttention ? 2 : 1;
    const double counted = run.activeParameters - (count.embeddings ? 0 : run.vocabulary * model.width);
    return flops(each * counted + seen * each * run.sequence * model.layers * width);
}

std::string_view trainingLine(const TrainingRun& run)
{
    return run.code == TrainingCode::PlainLoop ? "training_plain" : "training";
}

Features trainingFeatures(const TrainingRun& run)
{
    if (run.code == TrainingCode::PlainLoop)
        return plainLoopFeatures(run);
    const bool experts = run.activeParameters < 0.95 * run.parameters;
    const bool narrow = run.maths != TrainingMaths::SixteenBit;
    const double billions = run.activeParameters / 1e9;
    return {{"blackwell", yes(run.family == TrainingFamily::Blackwell)},
            {"ultra", yes(run.ultra)},
            {"superchip", yes(run.superchip)},
            {"ampere", yes(run.family == TrainingFamily::Ampere)},
            {"tpu", yes(run.family == TrainingFamily::Tpu)},
            {"narrow", yes(narrow)},
            {"four_bit", yes(run.maths == TrainingMaths::FourBit)},
            {"experts", yes(experts)},
            {"narrow_experts", yes(narrow && experts)},
            {"adapters", yes(run.tuning != Tuning::Full)},
            {"log_active", std::log(billions)},
            {"log_sparsity", std::log(run.parameters / run.activeParameters)},
            {"log_context", std::log(run.context)},
            {"log_expert", std::log(run.expert)},
            {"log_accelerators", std::log(run.accelerators)},
            {"fsdp", yes(run.code == TrainingCode::Fsdp)},
            {"torchtitan", yes(run.code == TrainingCode::Torchtitan || run.code == TrainingCode::Torchtune)},
            {"maxtext", yes(run.code == TrainingCode::MaxText)},
            {"below_one_billion", std::max(0.0, -std::log(billions))},
            {"below_eight_billion", std::max(0.0, std::log(8 / billions))},
            {"log_micro_tokens", std::log(run.micro * run.sequence)},
            {"recompute", yes(run.recompute)}};
}

double trainingUtilisation(const FittedLine& line, const TrainingRun& run)
{
    const double fitted = std::exp(line.at(trainingFeatures(run)));
    if (run.code == TrainingCode::PlainLoop)
        return std::min(mostOfPeak, fitted) * splitShare(run);
    return fittedFactor(run, fitted) * physicalShare(run);
}

}  // namespace headroom::kinds
