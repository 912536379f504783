// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/task_rates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace headroom::kinds {

namespace {

/// Which measurements count for a task. RTFx is hours of audio in an hour of work; all others are units a second.
struct Metric {
    Task task;
    std::string_view category, metric;
    double workPerUnit;
};
constexpr double anHour = 1.0 / 3600;
constexpr std::array metrics{
    Metric{Task::SpeechToText, "asr", "RTFx", anHour},
    // Requests of that table speak three seconds.
    Metric{Task::TextToSpeech, "tts", "requests_per_s", 3},
    Metric{Task::Embeddings, "embedding", "requests_per_s", 1},
    Metric{Task::Embeddings, "nlp-encoder", "samples_per_s", 1},
    Metric{Task::Embeddings, "nlp-encoder", "queries_per_s", 1},
    Metric{Task::Recommendation, "recsys", "samples_per_s", 1},
    Metric{Task::Recommendation, "recsys", "queries_per_s", 1},
    Metric{Task::Moderation, "vision", "samples_per_s", 1},
    Metric{Task::Moderation, "vision", "queries_per_s", 1},
    Metric{Task::ImageGeneration, "diffusion", "images_per_sec", 1},
    Metric{Task::ImageGeneration, "diffusion", "samples_per_s", 1},
    Metric{Task::ImageGeneration, "diffusion", "queries_per_s", 1},
    Metric{Task::Transcode, "transcode-encode", "frames_per_s_per_nvenc", 1},
    Metric{Task::Metadata, "llm", "output_tokens_per_s_total", 1},
};

/// Volumes of medicine are no frames.
bool belongs(const WorkDone& done) { return done.model != "3d-unet"; }

std::string keyOf(const WorkDone& done)
{
    std::string key = done.category;
    for (const std::string* part : {&done.model, &done.target, &done.metric, &done.setting, &done.precision})
        key += "|" + *part;
    return key + "|" + (done.batch > 0 ? std::to_string(std::lround(done.batch)) : std::string());
}

using Table = std::map<Task, std::vector<MeasuredWork>>;

Table tabulated()
{
    Table table;
    for (const Metric& metric : metrics) {
        for (const WorkRate& rate : workRates()) {
            if (rate.done.category != metric.category || rate.done.metric != metric.metric ||
                !belongs(rate.done))
                continue;
            std::vector<MeasuredWork>& works = table[metric.task];
            const std::string key = keyOf(rate.done);
            auto known = std::find_if(works.begin(), works.end(),
                                      [&](const MeasuredWork& work) { return work.key == key; });
            if (known == works.end())
                known = works.insert(works.end(), {key, rate.done, metric.workPerUnit, {}});
            known->done.accelerators = 1;
            known->rates.push_back(rate);
        }
    }
    return table;
}

const Table& table()
{
    static const Table all = tabulated();
    return all;
}

/// What encodes stands beside the cores, and some have none or several.
double enginesOf(const EntryPtr& accelerator, const WorkDone& done)
{
    if (done.metric != "frames_per_s_per_nvenc" || !accelerator)
        return 1;
    const ItemField* engines = accelerator->item.find("nvenc");
    return engines && engines->number ? *engines->number : 0;
}

}  // namespace

const std::vector<MeasuredWork>& measuredWorks(Task task)
{
    static const std::vector<MeasuredWork> none;
    const auto found = table().find(task);
    return found == table().end() ? none : found->second;
}

const MeasuredWork* findMeasuredWork(std::string_view key)
{
    for (const auto& [task, works] : table()) {
        for (const MeasuredWork& work : works) {
            if (work.key == key)
                return &work;
        }
    }
    return nullptr;
}

std::string_view measuredUnit(Task task)
{
    switch (task) {
    case Task::SpeechToText: return "audio h";
    case Task::Embeddings: return "text";
    case Task::Recommendation: return "sample";
    case Task::Moderation:
    case Task::Transcode: return "frame";
    case Task::ImageGeneration: return "image";
    case Task::Metadata: return "output token";
    case Task::TextToSpeech: return "second of speech";
    case Task::General:
    case Task::VectorSearch:
    case Task::FineTuning:
    case Task::PreTraining:
    case Task::Delivery: break;
    }
    return {};
}

std::variant<TaskRate, std::string> taskRate(const MeasuredWork& work, const EntryPtr& accelerator,
                                             const Catalogue& catalogue)
{
    if (!accelerator)
        return "no accelerator is chosen";
    const FittedLine& scaling = fittedLine(scalingLine(work.done.category));
    // One accelerator of a pool works by itself, whatever number shared a task in the measurement.
    const RateHost host{accelerator, std::string(accelerator->item.name())};
    auto answer = workRate(work.rates, work.done, host, catalogue, &scaling);
    if (auto* reason = std::get_if<std::string>(&answer))
        return std::move(*reason);
    const RateEstimate& estimate = std::get<RateEstimate>(answer);
    const double engines = enginesOf(accelerator, work.done);
    if (!(estimate.value > 0) || !(engines > 0))
        return host.name + " does none of it";
    const FittedLine& spread = estimate.measuredHere ? fittedLine("rate_here") : scaling;
    const double rate = estimate.value * engines * work.workPerUnit;
    // The anchor is a copy in this table, which lives as long as the program.
    return TaskRate{workPerSecond(rate), workPerSecond(rate * spread.low), workPerSecond(rate * spread.high),
                    estimate.anchor, estimate.measuredHere};
}

}  // namespace headroom::kinds
