// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/new_workload.h"

#include "core/scenario/edits.h"
#include "core/scenario/relevance.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <array>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::NewWorkload)
};

template <class Q>
Input<Q> assumed(Q value, const char* unit)
{
    Input<Q> input;
    input.value = value;
    input.unit = unit;
    return input;
}

/// How a task is counted: what comes, what it is measured in, how many come in a day, how much each is.
struct Beginning {
    Task task;
    const char* item;
    const char* work;
    double itemsPerDay, workPerItem, peakFactor;
    double limitSeconds;  ///< 0: batch, nobody waits
};
constexpr std::array beginnings{
    Beginning{Task::General, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "item"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "unit"), 10000, 1, 2, 60},
    Beginning{Task::SpeechToText, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "recording"), "audio h",
              1000, 0.5, 2, 300},
    Beginning{Task::TextToSpeech, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "sentence"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "second of speech"), 100000, 3, 2, 1},
    Beginning{Task::Embeddings, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "document"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "text"), 100000, 8, 2, 0},
    Beginning{Task::VectorSearch, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "search"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "query"), 1e6, 1, 2.5, 0.1},
    Beginning{Task::Recommendation, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "page"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "candidate"), 1e6, 500, 2.5, 0.1},
    Beginning{Task::Moderation, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "video"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "frame"), 10000, 600, 2, 600},
    Beginning{Task::ImageGeneration, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "request"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "image"), 10000, 4, 2, 30},
    Beginning{Task::Transcode, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "video"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "frame"), 1000, 7500, 2, 0},
    Beginning{Task::Metadata, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "record"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "output token"), 100000, 200, 1, 0},
    Beginning{Task::FineTuning, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "run"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "trained token"), 12.0 / 365, 1e9, 1, 0},
    Beginning{Task::PreTraining, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "run"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "trained token"), 1.0 / 365, 1e12, 1, 0},
    Beginning{Task::Delivery, QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "download"),
              QT_TRANSLATE_NOOP("headroom::ui::NewWorkload", "download"), 1e6, 1, 2.5, 0},
};

Workload serving()
{
    Workload one;
    one.kind = WorkloadKind::Serving;
    one.itemName = "request";
    one.workName = "output token";
    one.items = assumed(perDay(10000), "1/day");
    one.workPerItem = assumed(Work::from_value(1.0), "");
    one.inputTokens = assumed(headroom::tokens(1000), "token");
    one.outputTokens = assumed(headroom::tokens(200), "token");
    one.peakFactor = assumed(ratio(2), "");
    return one;
}

std::string said(const char* word) { return Words::tr(word).toStdString(); }

/// What a task has beside arrivals.
void addOwn(Workload& one)
{
    if (one.task == Task::VectorSearch) {
        one.vectors = assumed(ratio(1e6), "");
        one.dimensions = assumed(ratio(768), "");
        one.hostMemory = assumed(bytes(650e9), "GB");
        one.hostCores = assumed(ratio(64), "");
    }
    if (one.task == Task::Delivery) {
        one.stored = assumed(bytes(100e12), "TB");
        one.storageOverhead = assumed(ratio(1.375), "");
        one.itemSize = assumed(bytes(50e6), "MB");
    }
}

}  // namespace

std::vector<WorkloadChoice> workloadChoices()
{
    std::vector<WorkloadChoice> choices{{std::nullopt, text::enumText(WorkloadKind::Serving)}};
    for (const Beginning& beginning : beginnings) {
        if (beginning.task != Task::General)
            choices.push_back({beginning.task, text::enumText(beginning.task)});
    }
    choices.push_back({Task::General, text::enumText(Task::General)});
    return choices;
}

Workload newWorkload(std::optional<Task> task)
{
    if (!task)
        return serving();
    const Beginning& beginning = beginnings.at(static_cast<std::size_t>(*task));
    Workload one;
    one.kind = WorkloadKind::Rate;
    one.task = *task;
    one.urgency = beginning.limitSeconds > 0 ? Urgency::Interactive : Urgency::Batch;
    one.itemName = said(beginning.item);
    one.workName = said(beginning.work);
    one.items = assumed(perDay(beginning.itemsPerDay), isTraining(*task) ? "1/yr" : "1/day");
    one.workPerItem = assumed(work(beginning.workPerItem), "");
    one.peakFactor = assumed(ratio(beginning.peakFactor), "");
    if (beginning.limitSeconds > 0)
        one.latencyLimit = assumed(seconds(beginning.limitSeconds), "s");
    addOwn(one);
    return one;
}

Workload begunAs(const Workload& before, Workload changed)
{
    const auto beginningOf = [](const Workload& one) {
        return newWorkload(one.kind == WorkloadKind::Serving ? std::nullopt : std::optional(one.task));
    };
    const Workload old = beginningOf(before), fresh = beginningOf(changed);
    const auto carry = [&](auto Workload::*field) {
        if (before.*field == old.*field)
            changed.*field = fresh.*field;
    };
    carry(&Workload::urgency);
    carry(&Workload::itemName);
    carry(&Workload::workName);
    carry(&Workload::items);
    carry(&Workload::workPerItem);
    carry(&Workload::inputTokens);
    carry(&Workload::outputTokens);
    carry(&Workload::peakFactor);
    carry(&Workload::latencyLimit);
    carry(&Workload::vectors);
    carry(&Workload::dimensions);
    carry(&Workload::hostMemory);
    carry(&Workload::hostCores);
    carry(&Workload::stored);
    carry(&Workload::storageOverhead);
    carry(&Workload::itemSize);
    return changed;
}

Result<Scenario> addWorkload(Scenario scenario, std::optional<Task> task, const std::string& name)
{
    Workload one = newWorkload(task);
    one.name = name;
    return putWorkload(std::move(scenario), std::move(one));
}

}  // namespace headroom::ui
