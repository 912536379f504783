// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/intervals.h"
#include "core/evaluation/performance/model_shape.h"

#include <cstddef>
#include <span>

namespace headroom::performance {

/// What one run says about a prediction.
struct Observation {
    double concurrency = 1;  ///< at least 1
    double ratio = 1;        ///< measured over predicted, above 0
};

/// How far predictions of one engine, accelerator, model and weights lie from measurements, as natural logarithms: of their
/// common factor, of how it leans with the logarithm of the concurrency, and of single runs about both.
struct Scatter {
    double level = 0, lean = 0, noise = 1;
};
/// As public serving rows have it.
extern const Scatter perTokenScatter, firstTokenScatter, throughputScatter;

/// A factor on a prediction, which may lean with the concurrency; beyond the runs it stays as at the nearest of them.
struct Correction {
    double level = 0, lean = 0;  ///< of the logarithm, at `centre` and per unit of ln(concurrency)
    double centre = 0, lowest = 0, highest = 0;  ///< ln(concurrency) of the runs
    std::size_t runs = 0;                        ///< none: the factor is 1
    double least = 0, most = 0;                  ///< logarithms of measured over predicted
    double spread = 0;                           ///< of the runs about the correction: root mean square

    double at(double concurrency) const;
};

/// The factor that the runs make likely: a regression drawn towards "the model is right" by as much as few runs can say, in
/// which a run far from the others counts less. One run alone moves the prediction part of the way, many move it all. Believing runs
/// that lie far from the model as they stand was tried: it made other public rows of their groups worse.
Correction correctionOf(std::span<const Observation> runs, const Scatter& scatter);

/// Factors on a corrected prediction that hold 80 % of other runs of the same engine, accelerator, model and weights: those of public
/// rows, wider where the runs lie further apart than these do.
Interval correctedPerTokenInterval(const ModelShape& shape, const Correction& correction);
Interval correctedFirstTokenInterval(const ModelShape& shape, const Correction& correction);

}  // namespace headroom::performance
