// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/user_catalogue.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::cli {

/// What every study is told. Progress goes to standard error on a terminal; Ctrl-C ends a study with nothing printed.
struct StudyOptions {
    std::string file;
    std::vector<std::string> sets;     ///< PATH=VALUE
    std::vector<std::string> spreads;  ///< PATH=LOW..HIGH
    std::vector<std::string> results;  ///< names; empty for what the study starts with
    bool json = false;
};

struct SensitivityOptions : StudyOptions {
    std::string around;  ///< "20%": move inputs without a spread too
};
int sensitivity(const SensitivityOptions& options, UserTables tables);

struct MonteCarloOptions : StudyOptions {
    std::size_t draws = 10'000;
    std::uint64_t seed = 1;
};
int monteCarlo(const MonteCarloOptions& options, UserTables tables);

struct SweepOptions : StudyOptions {
    std::string shard = "1/1";
    std::string output;  ///< appended to if it is there; standard output if empty
};
int sweep(const SweepOptions& options, UserTables tables);

struct MapOptions : StudyOptions {
    std::string x, y;  ///< PATH=LOW..HIGH
    std::size_t steps = 100;
    std::string quantity;              ///< by what is compared; empty: by what the plan is decided
    std::vector<std::string> without;  ///< contenders that take no part
    bool csv = false;
    std::string output;  ///< of CSV; standard output if empty
};
int map(const MapOptions& options, UserTables tables);

struct SeekOptions : StudyOptions {
    std::string target;   ///< with the unit of the result
    std::string input;    ///< path
    std::string between;  ///< LOW..HIGH; empty for all that the input allows
};
int seek(const SeekOptions& options, UserTables tables);

}  // namespace headroom::cli
