// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/fitted_line.h"
#include "core/units/units.h"

namespace headroom::kinds {

/// What one accelerator draws: between doing nothing and the board's limit.
struct PowerRange {
    Power idle{}, limit{};
};

/// How hard a decoder that serves requests works its accelerators.
struct ServingActivity {
    double accelerators = 1;  ///< that share the model
    double sequences = 1;     ///< that decode at once
    Duration tokenTime{};     ///< between two tokens of a sequence
    double decodingShare =
        1;  ///< of the sequences that really decode meanwhile: throughput x time / sequences
    double parameters = 0, activeParameters = 0;
    double weightBytes = 2;  ///< per parameter
    FlopRate peak{};         ///< in the precision of the weights
    ByteRate bandwidth{};
    bool codeCompletion = false;  ///< long prompts, short answers
};

/// A diffusion transformer that draws images or films.
struct DiffusionActivity {
    double accelerators = 1;
    Duration stepTime{};  ///< of one denoising step of a whole batch
    bool film = false;
};

/// A whole server at the wall under an offline or server load of a benchmark.
struct SystemActivity {
    double accelerators = 1;
    bool capped = false;   ///< the submitter lowered the limits of the boards
    bool poisson = false;  ///< requests arrive one by one
    enum class Task : std::uint8_t { Other, Vision, LanguageModel, Recommendation } task = Task::Other;
};

struct PowerEstimate {
    Power power{}, low{}, high{};  ///< low to high holds 80 % of the measurements that were left out
};

/// Log of the limit over that of an H100, held to what was measured: 700 to 1,000 W.
double limitFeature(const PowerRange& range);
/// Whether boards of about this limit were measured; the interval of others reaches up to the limit.
bool limitMeasured(const PowerRange& range);
Features servingFeatures(const ServingActivity& activity, const PowerRange& range);
Features diffusionFeatures(const DiffusionActivity& activity, const PowerRange& range);
Features systemFeatures(const SystemActivity& activity, const PowerRange& range);

/// The part of the way from idle to the limit, as `measured` lies on it.
double activityOf(Power measured, const PowerRange& range);
/// idle + (limit - idle) x activity, the line giving the activity. Of one accelerator.
PowerEstimate acceleratorPower(const FittedLine& line, const Features& features, const PowerRange& range);
/// limit x accelerators x exp(line): of the whole server at the wall.
PowerEstimate systemPower(const FittedLine& line, const SystemActivity& activity, const PowerRange& range);

}  // namespace headroom::kinds
