// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/studies.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace headroom::cli {

/// The commands of studies and their options.
class StudyCommands {
public:
    explicit StudyCommands(CLI::App& app);
    StudyCommands(const StudyCommands&) = delete;
    StudyCommands& operator=(const StudyCommands&) = delete;

    /// Runs the one that was called; nothing if none was.
    std::optional<int> run(UserTables tables) const;

private:
    SensitivityOptions m_sensitivity;
    MonteCarloOptions m_monteCarlo;
    SweepOptions m_sweep;
    MapOptions m_map;
    SeekOptions m_seek;
    CLI::App *m_sensitivityCommand, *m_monteCarloCommand, *m_sweepCommand, *m_mapCommand, *m_seekCommand;
};

}  // namespace headroom::cli
