// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/training_run.h"

#include <string_view>

namespace headroom {

/// Words of rows about training, in lower case.

/// The code whose speed a framework has; of an unknown one that which is usual for the run's split.
kinds::TrainingCode codeOf(std::string_view framework, const kinds::TrainingRun& run);
/// A framework, or a publisher whose tables name none, that was measured.
bool isKnownFramework(std::string_view framework);
std::string_view nameOf(kinds::TrainingCode code);

/// Nothing of it is a precision that training was measured in ("fp32", "int8").
bool isUnknownPrecision(std::string_view precision);
/// Integers of four bits ("int4", "nf4"), in which frozen weights are kept.
bool isPacked(std::string_view precision);
kinds::TrainingMaths trainingMathsOf(std::string_view precision);

}  // namespace headroom
