// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_code.h"

#include <algorithm>
#include <initializer_list>

namespace headroom {

using kinds::TrainingCode;
using kinds::TrainingMaths;

namespace {

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

TrainingCode codeOf(std::string_view framework, const kinds::TrainingRun& run)
{
    if (containsAny(framework, {"maxtext"}))
        return TrainingCode::MaxText;
    if (containsAny(framework, {"nemo", "megatron"}))
        return TrainingCode::Megatron;
    if (containsAny(framework, {"foundry", "fsdp"}))
        return TrainingCode::Fsdp;
    if (containsAny(framework, {"torchtitan"}))
        return TrainingCode::Torchtitan;
    if (containsAny(framework, {"torchtune"}))
        return TrainingCode::Torchtune;
    if (containsAny(framework, {"peft", "transformers", "hf"}))
        return TrainingCode::PlainLoop;
    return run.tensor * run.pipeline > 1 ? TrainingCode::Megatron : TrainingCode::Fsdp;
}

bool isKnownFramework(std::string_view framework)
{
    return containsAny(framework, {"maxtext", "nemo", "megatron", "foundry", "fsdp", "torchtitan",
                                   "torchtune", "peft", "transformers", "hf", "hugging", "pytorch", "torch",
                                   "deepspeed", "mlperf", "nvidia", "zero", "ddp"});
}

std::string_view nameOf(TrainingCode code)
{
    switch (code) {
    case TrainingCode::MaxText: return "MaxText";
    case TrainingCode::Megatron: return "Megatron";
    case TrainingCode::Fsdp: return "FSDP";
    case TrainingCode::Torchtitan: return "torchtitan";
    case TrainingCode::Torchtune: return "torchtune";
    case TrainingCode::PlainLoop: break;
    }
    return "a plain loop";
}

bool isUnknownPrecision(std::string_view precision)
{
    return !precision.empty() && !isPacked(precision) &&
           !containsAny(precision, {"16", "half", "mixed", "amp", "fp8", "float8", "fp4"});
}

bool isPacked(std::string_view precision) { return containsAny(precision, {"int4", "nf4", "4bit", "4-bit"}); }

TrainingMaths trainingMathsOf(std::string_view precision)
{
    if (containsAny(precision, {"fp4"}))
        return TrainingMaths::FourBit;
    if (containsAny(precision, {"fp8", "float8"}))
        return TrainingMaths::EightBit;
    return TrainingMaths::SixteenBit;
}

}  // namespace headroom
