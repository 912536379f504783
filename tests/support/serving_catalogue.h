// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/support/serving_models.h"

namespace support {

template <class Thing>
headroom::EntryPtr entry(headroom::ItemKind kind, Thing thing, const char* alias)
{
    auto out = std::make_shared<headroom::Entry>();
    out->item.kind = kind;
    out->item.id = thing.id;
    headroom::ItemField name;
    name.field = "name";
    name.text = thing.name;
    headroom::ItemField other;
    other.field = "alias";
    other.text = alias;
    out->item.fields = {name, other};
    out->thing = std::move(thing);
    return out;
}

/// One accelerator, two dense models and one with experts.
inline headroom::Catalogue servingCatalogue()
{
    using headroom::ItemKind;
    headroom::Model experts =
        denseModel("gpt-oss-120b", "GptOssForCausalLM", {117e9, 36, 2880, 64, 8, 64, 2880, 201088});
    experts.experts = number(128);
    headroom::CatalogueBuilder builder;
    for (const headroom::EntryPtr& item :
         {entry(ItemKind::Accelerator, h100(), "H100 SXM5 80GB"),
          entry(ItemKind::Model, llama8b(), "meta-llama/Llama-3.1-8B-Instruct"),
          entry(ItemKind::Model, qwen3of32b(), "Qwen/Qwen3-32B"),
          entry(ItemKind::Model, experts, "openai/gpt-oss-120b")})
        HEADROOM_CHECK(builder.add(item));
    return std::move(builder).build();
}

}  // namespace support
