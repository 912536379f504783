// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/imported.h"
#include "core/catalogue/table_reader.h"
#include "core/exchange/model_config.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom {

namespace {

using Mixer = ModelBlock::Mixer;

std::string whole(double value) { return std::to_string(std::llround(value)); }

/// Names of models as Hugging Face allows them in one part.
bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= 96 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "0123456789-_.() ") == std::string_view::npos;
}

/// "Qwen--Qwen3-8B" as "Qwen/Qwen3-8B"; empty if the text is not of that form.
std::string splitName(std::string_view text)
{
    const std::size_t dashes = text.find("--");
    if (dashes == std::string_view::npos)
        return {};
    const std::string_view organisation = text.substr(0, dashes);
    const std::string_view name = text.substr(dashes + 2);
    return isName(organisation) && isName(name) ? std::string(organisation) + '/' + std::string(name)
                                                : std::string();
}

}  // namespace

std::string modelIdFromPath(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find_first_of("/\\");
        if (slash != 0)
            parts.push_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    if (parts.empty())
        return {};
    std::string_view file = parts.back();
    for (const std::string_view end : {".json", ".config", "config"}) {
        if (file.ends_with(end))
            file.remove_suffix(end.size());
    }
    if (std::string id = splitName(file); !id.empty())
        return id;
    for (const std::string_view part : parts) {
        if (constexpr std::string_view cache = "models--"; part.starts_with(cache))
            return splitName(part.substr(cache.size()));
    }
    const std::string_view folder = parts.size() > 1 ? parts[parts.size() - 2] : std::string_view();
    if (!file.empty())
        return isName(file) && file.find("--") == std::string_view::npos ? std::string(file) : std::string();
    return isName(folder) && folder != "." && folder != ".." ? std::string(folder) : std::string();
}

Result<EntryPtr> modelEntry(const ModelConfig& config, const std::string& id, Date date)
{
    const std::string title = std::string("config.json of ").append(id);
    const auto source = std::make_shared<const Source>(Source{
        std::string(importedSource).append(title),
        title,
        id.find('/') == std::string::npos ? "" : "https://huggingface.co/" + id + "/blob/main/config.json",
        {},
        {}});
    Item item{ItemKind::Model, id, {}};
    Status status = Done{};
    const auto add = [&](const char* field, const std::string& text, const std::string& note = {}) {
        if (text.empty() || !status)
            return;
        auto made = makeField(field, text, {}, source, toText(date), note);
        if (made)
            item.fields.push_back(std::move(made).value());
        else
            status = std::move(made).error();
    };
    const std::size_t slash = id.find('/');
    add("name", slash == std::string::npos ? id : id.substr(slash + 1));
    if (slash != std::string::npos)
        add("vendor", id.substr(0, slash));
    add("kind", config.kind);
    add("architecture", config.architecture);
    std::string note = "worked out from the shapes of its tensors";
    if (!config.notCounted.empty()) {
        note += "; not counted:";
        for (const std::string& part : config.notCounted)
            note += ' ' + part;
    }
    if (!config.assumed.empty()) {
        note += "; left out, as the class has it:";
        for (const std::string& field : config.assumed)
            note += ' ' + field;
    }
    add("params_total", whole(config.parameters()), note);
    add("params_active", whole(config.activeParameters()), note);
    if (config.encoderParameters > 0)
        add("params_encoder", whole(config.encoderParameters), "worked out from the sizes of vision_config");
    for (const auto& [field, value] : config.figures)
        add(field.c_str(), whole(value));
    add("layers_full", whole(config.blocksWith(Mixer::Full)));
    add("layers_sliding", whole(config.blocksWith(Mixer::Window)));
    add("layers_linear", whole(config.blocksWith(Mixer::Linear)));
    add("linear_kind", config.linearKind);
    add("attention", config.attention);
    if (config.gatedAttention)
        add("attention_gate", "true");
    add("tied_embeddings", config.tiedEmbeddings ? "true" : "false");
    add("dtype", config.dtype);
    add("quantisation", config.quantisation);
    if (!status)
        return std::move(status).error();
    return makeEntry(std::move(item));
}

}  // namespace headroom
