// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/config_reader.h"
#include "core/exchange/model_family.h"

#include <string>

namespace headroom {

double visionParameters(const nlohmann::json& vision, double language)
{
    ConfigReader read(vision, "/vision_config");
    // Kimi writes the sizes of its tower with "vt_", Qwen "depth" for its layers.
    const double layers = read.maybe({"depth", "num_hidden_layers", "vt_num_hidden_layers"}).value_or(0);
    const double hidden = read.maybe({"vt_hidden_size", "hidden_size"}).value_or(0);
    const double inner = read.maybe({"vt_intermediate_size", "intermediate_size"}).value_or(0);
    if (layers <= 0 || hidden <= 0 || inner <= 0)
        return 0;
    const std::string type = read.text("model_type");
    const bool gated = type == "pixtral" || type == "gemma4_vision" || type == "qwen2_5_vl";
    const double layer = 4 * hidden * hidden + (gated ? 3 : 2) * hidden * inner;
    const double patch = read.maybe({"patch_size"}).value_or(0);
    const double patches = 3 * patch * patch * read.maybe({"temporal_patch_size"}).value_or(1) * hidden;
    const double positions = hidden * (read.maybe({"num_position_embeddings"}).value_or(0) +
                                       2 * read.maybe({"position_embedding_size"}).value_or(0));
    // Neighbouring patches are joined, and go through one hidden layer of that width to the language part's.
    const double out = read.maybe({"out_hidden_size", "text_hidden_size"}).value_or(language);
    const double side = read.maybe({"spatial_merge_size"}).value_or(1);
    const double joined = hidden * side * side;
    const double bridge = side > 1 ? joined * (joined + out) : hidden * out;
    const auto deep = static_cast<double>(read.counts("deepstack_visual_indexes").size());
    if (!read.status())
        return 0;
    return layers * layer + patches + positions + (1 + deep) * bridge;
}

}  // namespace headroom
