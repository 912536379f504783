// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_family.h"

#include <cmath>

namespace headroom {

double gatedDelta(ConfigReader& read, double hidden, ModelConfig& model)
{
    const double keyHeads = read.count({"linear_num_key_heads"});
    const double keyDim = read.count({"linear_key_head_dim"});
    const double valueHeads = read.count({"linear_num_value_heads"});
    const double valueDim = read.count({"linear_value_head_dim"});
    const double kernel = read.count({"linear_conv_kernel_dim"});
    const double keys = keyHeads * keyDim;
    const double values = valueHeads * valueDim;
    model.linearKind = "gated-delta";
    model.set("linear_key_heads", keyHeads);
    model.set("linear_key_head_dim", keyDim);
    model.set("linear_value_heads", valueHeads);
    model.set("linear_value_head_dim", valueDim);
    model.set("linear_conv_kernel", kernel);
    // Query, key, value and gate; two scalars a head; convolution; decay and its bias; norm; output.
    return hidden * (2 * keys + 2 * values + 2 * valueHeads) + (2 * keys + values) * kernel + 2 * valueHeads +
           valueDim + values * hidden;
}

double mamba2(ConfigReader& read, double hidden, ModelConfig& model)
{
    const double heads = read.count({"mamba_num_heads", "num_heads"});
    const double width = read.count({"mamba_head_dim", "head_dim"});
    const double groups = read.count({"n_groups"});
    const double state = read.count({"ssm_state_size", "state_size"});
    const double kernel = read.count({"conv_kernel"});
    const double inner = heads * width;
    const double mixed = inner + 2 * groups * state;
    model.linearKind = "mamba2";
    model.set("linear_key_heads", groups);
    model.set("linear_key_head_dim", state);
    model.set("linear_value_heads", heads);
    model.set("linear_value_head_dim", width);
    model.set("linear_conv_kernel", kernel);
    // In: gate, values, input and output matrix of the state, one step a head; convolution with bias; three scalars a head; norm; out.
    const double bias = read.flag("use_conv_bias", true) ? 1 : 0;
    return hidden * (inner + mixed + heads) + mixed * (kernel + bias) + 3 * heads + inner + inner * hidden;
}

double mamba1(ConfigReader& read, double hidden, ModelConfig& model)
{
    const double expand = read.count({"mamba_expand", "expand"});
    const double state = read.count({"mamba_d_state", "state_size", "ssm_state_size"});
    const double kernel = read.count({"mamba_d_conv", "conv_kernel"});
    const double rank = read.count({"mamba_dt_rank", "time_step_rank"});
    const double inner = expand * hidden;
    model.linearKind = "mamba";
    model.set("linear_value_heads", inner);
    model.set("linear_value_head_dim", 1);
    model.set("linear_key_heads", 1);
    model.set("linear_key_head_dim", state);
    model.set("linear_conv_kernel", kernel);
    // In; convolution with bias; step, input and output matrix of the state; step out with bias; decay; skip; out.
    return hidden * 2 * inner + inner * (kernel + 1) + inner * (rank + 2 * state) + (rank + 1) * inner +
           inner * state + inner + inner * hidden;
}

}  // namespace headroom
