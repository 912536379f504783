// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/catalogue/catalogue.h"
#include "core/evaluation/kinds/fitted_line.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom::kinds {

/// What is done, as benchmark tables say it. Texts are compared without case, blanks and punctuation; an empty one fits all.
struct WorkDone {
    std::string category{};  ///< "vision", "asr", "diffusion", "transcode-encode", ...
    std::string model{};     ///< or codec
    std::string target{};    ///< accuracy target, "99.9"
    std::string metric{};    ///< "samples_per_s", "RTFx", "latency_ms", ...
    std::string setting{};   ///< resolution, steps, preset: what changes the work itself
    std::string precision{};
    double accelerators = 1;
    double batch = 0;  ///< 0 where it is not part of the table
};

/// How fast it was measured to go, on one kind of accelerator: the median of `rows` measurements.
struct WorkRate {
    WorkDone done;
    std::string
        accelerator;   ///< id in the catalogue, or the table's own name where the catalogue does not know it
    double value = 0;  ///< per accelerator; of times, the time
    double rows = 1;
    std::string source{};
    Date date{};
};

/// Whether the metric is a time (smaller is faster) and so does not add up over accelerators.
bool isTime(std::string_view metric);

/// The rates shipped with the program.
const std::vector<WorkRate>& workRates();
Result<std::vector<WorkRate>> readWorkRates(std::string_view table);

struct RateEstimate {
    double value = 0, low = 0, high = 0;  ///< per accelerator; low to high holds 80 % of what was left out
    const WorkRate* anchor = nullptr;     ///< the measurement it comes from
    bool measuredHere = false;  ///< on this accelerator, else carried over from another by its data sheet
    double steps = 0;           ///< denoising steps asked for, where others were measured; else 0
};

/// The accelerator asked about: its catalogue entry, or only its name.
struct RateHost {
    EntryPtr entry;  ///< may be null
    std::string name;
};

/// From the nearest measurement of the same work: on this accelerator, else on the one with the nearest data sheet, scaled by
/// `scaling` (nothing is carried over without it). The alternative is the reason, in English, why there is none.
std::variant<RateEstimate, std::string> workRate(std::span<const WorkRate> rates, const WorkDone& asked,
                                                 const RateHost& host, const Catalogue& catalogue,
                                                 const FittedLine* scaling);

/// As above from what is shipped, with the spread of each way. Where a number of denoising steps ("1024x1024; 28 steps") was not measured,
/// from another number in proportion: each runs the whole model once, and little else is done.
std::variant<RateEstimate, std::string> workRate(const WorkDone& asked, const RateHost& host,
                                                 const Catalogue& catalogue);

/// Logs of how much more one accelerator computes and moves than another; nothing if a data sheet is missing.
std::optional<Features> scalingFeatures(const Accelerator& to, const Accelerator& from);

/// The name of the line that carries rates of a category from one accelerator to another.
std::string scalingLine(std::string_view category);

}  // namespace headroom::kinds
