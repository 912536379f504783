// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/serving.h"

#include <memory>

/// Models and accelerators with the shapes of their config.json and data sheets, for tests of memory and serving.
namespace support {

template <class Q>
headroom::Figure<Q> figure(Q value)
{
    headroom::Figure<Q> out;
    out.value = value;
    return out;
}
inline headroom::Figure<headroom::Ratio> number(double value) { return figure(headroom::ratio(value)); }

struct Shape {
    double parameters, layers, hidden, heads, kvHeads, headDim, intermediate, vocabulary;
};

inline headroom::Model denseModel(const char* name, const char* architecture, const Shape& shape)
{
    headroom::Model model;
    model.id = model.name = name;
    model.architecture = architecture;
    model.kind = "llm";
    model.parameters = number(shape.parameters);
    model.layers = number(shape.layers);
    model.hidden = number(shape.hidden);
    model.heads = number(shape.heads);
    model.kvHeads = number(shape.kvHeads);
    model.headDim = number(shape.headDim);
    model.intermediate = number(shape.intermediate);
    model.vocabulary = number(shape.vocabulary);
    model.attention = headroom::AttentionKind::Gqa;
    return model;
}
inline headroom::Model llama8b()
{
    return denseModel("Llama-3.1-8B", "LlamaForCausalLM", {8.03e9, 32, 4096, 32, 8, 128, 14336, 128256});
}
inline headroom::Model llama2of70b()
{
    return denseModel("Llama-2-70b", "LlamaForCausalLM", {68.98e9, 80, 8192, 64, 8, 128, 28672, 32000});
}
inline headroom::Model qwen3of32b()
{
    return denseModel("Qwen3-32B", "Qwen3ForCausalLM", {32.76e9, 64, 5120, 64, 8, 128, 25600, 151936});
}

/// Memory, bandwidth and dense peaks of NVIDIA's data sheet.
inline headroom::Accelerator h100()
{
    headroom::Accelerator accelerator;
    accelerator.id = "h100-sxm";
    accelerator.name = "NVIDIA H100 SXM5 80GB";
    accelerator.architecture = "Hopper";
    accelerator.memory = figure(headroom::bytes(80e9));
    accelerator.bandwidth = figure(headroom::bytesPerSecond(3.35e12));
    accelerator.bf16 = figure(headroom::flopsPerSecond(989e12));
    accelerator.fp8 = figure(headroom::flopsPerSecond(1979e12));
    accelerator.interconnect = figure(headroom::bytesPerSecond(900e9));
    return accelerator;
}

/// A deployment of a model on an accelerator, with everything it points at.
struct Served {
    headroom::Accelerator accelerator = h100();
    headroom::Model model = llama8b();
    headroom::Deployment deployment;
    headroom::Workload workload;
    int fitted = 8;

    Served()
    {
        using namespace headroom;
        deployment.id = {1};
        deployment.name = "chat";
        deployment.model = model.id;
        deployment.basis = CapacityBasis::Modelled;
        deployment.concurrency.value = ratio(32);
        deployment.batchedTokens.value = tokens(8192);
        deployment.memoryUtilisation.value = ratio(0.9);
        workload.id = {2};
        workload.kind = WorkloadKind::Serving;
        workload.inputTokens.value = tokens(1024);
        workload.outputTokens.value = tokens(512);
    }
    headroom::ServingInput input() const { return {&accelerator, &model, &deployment, &workload, fitted}; }
};

}  // namespace support
