// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/planned_training.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {

namespace {

/// What published recipes of fine-tuning and most of pre-training use (training rows of dgxc-benchmarking).
constexpr double usualSequence = 4096;

TrainingMaths mathsOf(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return TrainingMaths::SixteenBit;
    case Precision::Fp8:
    case Precision::Int8: return TrainingMaths::EightBit;
    case Precision::Fp4:
    case Precision::Int4: break;
    }
    return TrainingMaths::FourBit;
}

TrainingCode codeOf(TrainingSoftware software)
{
    switch (software) {
    case TrainingSoftware::Megatron: return TrainingCode::Megatron;
    case TrainingSoftware::Fsdp: return TrainingCode::Fsdp;
    case TrainingSoftware::Torchtitan: return TrainingCode::Torchtitan;
    case TrainingSoftware::Torchtune: return TrainingCode::Torchtune;
    case TrainingSoftware::MaxText: return TrainingCode::MaxText;
    case TrainingSoftware::PlainLoop: break;
    }
    return TrainingCode::PlainLoop;
}

TuningMethod methodOf(const Workload& workload)
{
    return workload.task == Task::PreTraining ? TuningMethod::Full : workload.tuning;
}

Tuning tuningOf(TuningMethod method)
{
    switch (method) {
    case TuningMethod::Full: return Tuning::Full;
    case TuningMethod::Adapters: return Tuning::Adapters;
    case TuningMethod::QuantisedAdapters: break;
    }
    return Tuning::QuantisedAdapters;
}

/// What does not divide.
std::string splitProblem(const Deployment& deployment, const Model& model)
{
    const auto leaves = [](int parts, const Figure<Ratio>& whole) {
        return whole.known() && std::fmod(whole.value->value(), parts) != 0;
    };
    const auto said = [](const Figure<Ratio>& whole, std::string_view what, int parts) {
        return std::to_string(static_cast<int>(whole.value->value())).append(what) + std::to_string(parts);
    };
    const bool noExperts = !model.experts.known() || model.experts.value->value() <= 0;
    if (leaves(deployment.tensorParallel, model.heads))
        return said(model.heads, " heads / TP ", deployment.tensorParallel);
    if (noExperts)
        return deployment.expertParallel <= 1 ? std::string()
                                              : "0 experts / EP " + std::to_string(deployment.expertParallel);
    return leaves(deployment.expertParallel, model.experts)
               ? said(model.experts, " experts / EP ", deployment.expertParallel)
               : std::string();
}

}  // namespace

std::optional<TrainingRun> plannedTraining(const Deployment& deployment, const Workload& workload,
                                           const Accelerator* accelerator, const Model* model, int fitted,
                                           ByteRate fabric)
{
    if (!accelerator || !model || !accelerator->bf16.known() || !model->parameters.known())
        return {};
    const int split = deployment.tensorParallel * deployment.pipelineParallel;
    if (fitted < 1 || !layoutProblem(deployment, *model, fitted).empty())
        return {};
    TrainingRun run;
    run.family = trainingFamilyOf(*accelerator);
    run.ultra = accelerator->architecture == "Blackwell Ultra";
    run.superchip = accelerator->formFactor.find("superchip") != std::string::npos;
    run.peak = *accelerator->bf16.value;
    // What is left over stands still.
    run.accelerators = fitted - fitted % split;
    run.parameters = model->parameters.value->value();
    run.activeParameters =
        model->activeParameters.known() ? model->activeParameters.value->value() : run.parameters;
    const auto count = [](const Figure<Ratio>& figure) { return figure.known() ? figure.value->value() : 0; };
    run.expertParameters = routedParameters(run.parameters, run.activeParameters, count(model->experts),
                                            count(model->expertsPerToken));
    run.tuning = tuningOf(methodOf(workload));
    run.maths = mathsOf(deployment.weights);
    run.code = codeOf(deployment.trainingSoftware);
    run.tensor = deployment.tensorParallel;
    run.pipeline = deployment.pipelineParallel;
    run.expert = std::max(1, deployment.expertParallel);
    run.links = performance::linksOf(*accelerator, fabric);
    run.layers = count(model->layers);
    run.width = count(model->hidden);
    run.vocabulary = count(model->vocabulary);
    run.interleaving =
        deployment.interleaving && run.pipeline > 1 ? deployment.interleaving->value.value() : 1;
    run.micro = deployment.microBatch ? deployment.microBatch->value.value() : 1;
    run.sequence = deployment.sequenceLength ? deployment.sequenceLength->value.value() : usualSequence;
    // Without a stated batch eight micro-batches for each stage, so that neither filling a pipeline nor gradients rule.
    constexpr double usualFill = 8;
    run.globalBatch = deployment.globalBatch
                          ? deployment.globalBatch->value.value()
                          : usualFill * run.pipeline * run.micro * run.accelerators / split;
    constexpr int serverAccelerators = 8;
    if (deployment.adapterRank)
        run.adapterRank = deployment.adapterRank->value.value();
    run.acrossNodes = run.code == TrainingCode::PlainLoop && fitted > serverAccelerators;
    return run;
}

std::string layoutProblem(const Deployment& deployment, const Model& model, int fitted)
{
    const int pipeline = deployment.pipelineParallel, split = deployment.tensorParallel * pipeline;
    const auto tooMany = [&](std::string_view what, int asked) {
        return std::string(what) + std::to_string(asked) + " > " + std::to_string(fitted);
    };
    if (std::string problem = splitProblem(deployment, model); !problem.empty() || fitted < 1)
        return problem;
    if (split > fitted)
        return tooMany("TP x PP = ", split);
    if (const int experts = deployment.expertParallel * pipeline;
        deployment.expertParallel > 1 && experts > fitted)
        return tooMany("EP x PP = ", experts);
    if (!deployment.globalBatch)
        return {};
    // Each replica takes whole micro-batches of a step.
    const double micro = deployment.microBatch ? deployment.microBatch->value.value() : 1;
    const double together = std::floor(static_cast<double>(fitted) / split) * micro;
    const double batch = deployment.globalBatch->value.value();
    const auto whole = [](double count) { return std::to_string(std::lround(count)); };
    return std::fmod(batch, together) == 0
               ? std::string()
               : "global batch " + whole(batch) + " / (" + whole(together / micro) +
                     " replicas x micro-batch " + whole(micro) + ")";
}

double stateBytesPerParameter(const Deployment& deployment, const Workload& workload)
{
    switch (methodOf(workload)) {
    case TuningMethod::Full: return deployment.trainingSoftware == TrainingSoftware::Torchtune ? 8 : 16;
    case TuningMethod::Adapters: return 2;
    case TuningMethod::QuantisedAdapters: break;
    }
    // NF4 with doubly quantised scales: 4.127 bit (QLoRA, Dettmers et al. 2023).
    return 4.127 / 8;
}

}  // namespace headroom::kinds
