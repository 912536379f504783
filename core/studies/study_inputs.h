// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/staged_evaluation.h"
#include "core/scenario/spreads.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A price that a plan takes from the catalogue: "catalogue.servers.dgx-h100.price" is what every such server costs that has no
/// price of its own in the plan.
struct CataloguePath {
    ItemKind kind{};
    std::string id;
    std::string field;
};
/// None for the path of an input of the plan, or one that is no such path.
std::optional<CataloguePath> readCataloguePath(std::string_view path);

/// Everything that a study may vary: the plan's own inputs in the order of files, then the prices that it takes from the catalogue.
std::vector<InputView> studyInputs(const Catalogue& catalogue, const Scenario& plan);
/// One of those by its path; none if there is none.
std::optional<InputView> studyInputAt(const Catalogue& catalogue, const Scenario& plan,
                                      std::string_view path);
/// Why there is none: MissingField where the plan only does not state it, else UnknownField with the nearest that it states.
Error noStudyInput(const Catalogue& catalogue, const Scenario& plan, std::string_view path);

/// A copy of a catalogue's entry whose price can be moved. The catalogue that holds `entry` sees what `set` does (SI, in the
/// price's own currency).
struct MovablePrice {
    EntryPtr entry;
    std::function<void(double)> set;
    Stage stage = Stage::Cost;
};
/// `copies` are those made before: two prices of one entry move the same copy.
std::optional<MovablePrice> movablePrice(const Catalogue& catalogue, const CataloguePath& path,
                                         std::vector<std::shared_ptr<Entry>>& copies);

/// Takes a value (SI) that a study found into the plan. A price of the catalogue becomes the plan's own wherever it counted;
/// NotPossible for one that the plan has no field for.
Result<Scenario> takeValue(Scenario before, const InputView& input, double value, Date today);

}  // namespace headroom
