// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/performance/model_shape.h"
#include "core/scenario/scenario.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A finite number as people write it: "64", "+6.4e1", and thousands in groups of three, "1,024", "1_024", "1 024" or "1'024". Nothing if
/// the text is anything else ("c=64", "1,5", "8k").
std::optional<double> numberIn(std::string_view text);

/// One row of a table with named columns.
class PredictRow {
public:
    using Columns = std::map<std::string, std::size_t, std::less<>>;

    PredictRow(const Columns& columns, const std::vector<std::string>& cells)
        : m_columns(&columns),
          m_cells(&cells)
    {}

    bool has(std::string_view column) const { return m_columns->contains(column); }
    /// Without surrounding blanks; empty if the column is missing.
    std::string_view text(std::string_view column) const;
    /// Nothing if the cell is empty or is no number (`numberIn`).
    std::optional<double> number(std::string_view column) const;
    /// A whole number of at least one, `fallback` if the cell is empty, nothing if it is something else.
    std::optional<int> count(std::string_view column, int fallback) const;

private:
    const Columns* m_columns;
    const std::vector<std::string>* m_cells;
};

/// What a row asks for, read against the catalogue. `problem` is in English, for scripts; empty when the row was understood.
struct PredictedSetting {
    EntryPtr acceleratorEntry, modelEntry;  ///< keep what they hold alive
    const Accelerator* accelerator = nullptr;
    const Model* model = nullptr;
    std::shared_ptr<const Model>
        requantised;  ///< behind `model`, where the row names another format of its width than the catalogue
    std::optional<performance::ModelShape> shape;
    Deployment deployment;
    int replicas = 1;       ///< independent copies: data parallelism of models without experts
    bool tuned = true;      ///< false: the engine's overheads are those of its nearest relative
    bool repaired = false;  ///< the label of the parallelism contradicted itself
    std::string
        note;  ///< in English, for scripts: what was taken for weights and a cache that the row leaves open
    std::string problem;
};

/// Reads `engine, gpu, model` and the precisions in the columns named, as the checkpoint really runs: "unlabelled" is the
/// checkpoint's own precision, and so is nothing (`checkpointWeights`). A cache that is "auto" is what the engine takes for these weights, whatever the accelerator; so is one
/// that is not stated, but for rows of serving (column "kv"), whose benchmarks set it. Parallelism comes from the columns with the prefix
/// ("", "prefill_", "decode_").
PredictedSetting readSetting(const PredictRow& row, const Catalogue& catalogue, std::string_view weightColumn,
                             std::string_view kvColumn, std::string_view prefix = {});

/// Puts one more thing that is to be said behind the others; nothing where there is none.
void addNote(std::string& note, std::string_view more);

/// A number with `decimals`, without exponent and without locale.
std::string decimalText(double value, int decimals);

}  // namespace headroom
